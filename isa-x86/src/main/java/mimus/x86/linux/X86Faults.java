package mimus.x86.linux;

import mimus.abi.Fault;
import mimus.cpu.Trap;
import mimus.memory.MemoryFault;
import mimus.x86.state.X86Env;

/** Which signal a trap becomes, as the x86 kernel decides it ({@code arch/x86/kernel/traps.c}). */
final class X86Faults {
    /** Bytes of {@code int3} and {@code int1}: the kernel tells of the place after them. */
    private static final int TRAP_LENGTH = 1;

    private X86Faults() {}

    static Fault of(X86Env env, Trap trap) {
        if (trap instanceof Trap.Memory memory) {
            return of(memory.fault());
        }
        if (trap instanceof Trap.Breakpoint) {
            env.resumeAt(env.pc + TRAP_LENGTH);
            return new Fault("SIGTRAP", "SI_KERNEL", 0);
        }
        if (trap instanceof Trap.Arithmetic arithmetic) {
            boolean division = arithmetic.kind() == Trap.Arithmetic.Kind.DIVISION_BY_ZERO;
            return new Fault("SIGFPE", division ? "FPE_INTDIV" : "FPE_FLTINV", env.pc);
        }
        if (trap instanceof Trap.Undefined) {
            return new Fault("SIGILL", "ILL_ILLOPN", env.pc);
        }
        return new Fault("SIGSEGV", "SI_KERNEL", 0); // general protection, bounds, overflow
    }

    private static Fault of(MemoryFault fault) {
        return switch (fault.reason()) {
            case UNMAPPED -> new Fault("SIGSEGV", "SEGV_MAPERR", fault.address());
            case PROTECTED -> new Fault("SIGSEGV", "SEGV_ACCERR", fault.address());
            case MISALIGNED -> new Fault("SIGBUS", "BUS_ADRALN", fault.address());
            default -> new Fault("SIGBUS", "BUS_ADRERR", fault.address());
        };
    }
}
