package mimus.arm.linux;

import mimus.abi.Fault;
import mimus.arm.state.ArmEnv;
import mimus.cpu.Trap;
import mimus.memory.MemoryFault;

/** Which signal a trap becomes, as the kernel decides it ({@code arch/arm/kernel/traps.c}, {@code mm/fault.c}). */
final class ArmFaults {
    private ArmFaults() {}

    static Fault of(ArmEnv env, Trap trap) {
        if (trap instanceof Trap.Memory memory) {
            return of(memory.fault());
        }
        if (trap instanceof Trap.Breakpoint) {
            return new Fault("SIGTRAP", "TRAP_BRKPT", env.pc);
        }
        return new Fault("SIGILL", "ILL_ILLOPC", env.pc);
    }

    private static Fault of(MemoryFault fault) {
        return switch (fault.reason()) {
            case MISALIGNED -> new Fault("SIGBUS", "BUS_ADRALN", fault.address());
            case UNMAPPED -> new Fault("SIGSEGV", "SEGV_MAPERR", fault.address());
            case PROTECTED -> new Fault("SIGSEGV", "SEGV_ACCERR", fault.address());
            default -> new Fault("SIGBUS", "BUS_ADRERR", fault.address());
        };
    }
}
