package mimus.arm.linux;

import mimus.abi.Fault;
import mimus.arm.state.ArmEnv;
import mimus.cpu.Trap;
import mimus.memory.MemoryFault;

/** Which signal a trap becomes, as the kernel decides it ({@code arch/arm/kernel/traps.c}, {@code mm/fault.c}). */
final class ArmFaults {
    private static final int CONDITION = 0xf000_0000;
    private static final int A32_BREAK = 0x07f0_01f0;
    private static final int T16_BREAK = 0xde01;
    private static final int T32_BREAK = 0xf7f0_a000;

    private ArmFaults() {}

    /** The signal of a 32-bit program. */
    static Fault of32(ArmEnv env, Trap trap) {
        return isBreakpoint(env, trap) ? breakpoint(env) : of(env, trap);
    }

    private static Fault breakpoint(ArmEnv env) {
        return new Fault("SIGTRAP", "TRAP_BRKPT", env.pc);
    }

    static Fault of(ArmEnv env, Trap trap) {
        if (trap instanceof Trap.Memory memory) {
            return of(memory.fault());
        }
        if (trap instanceof Trap.Breakpoint) {
            return breakpoint(env);
        }
        return new Fault("SIGILL", "ILL_ILLOPC", env.pc);
    }

    /** Whether a trap is by one of the undefined instructions that debuggers of 32-bit programs use ({@code ptrace.c}). */
    private static boolean isBreakpoint(ArmEnv env, Trap trap) {
        if (!(trap instanceof Trap.Undefined undefined)) {
            return false;
        }
        int word = undefined.word();
        return env.thumb ? word == T32_BREAK || word == T16_BREAK : (word & ~CONDITION) == A32_BREAK;
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
