package mimus.ppc64.linux;

import mimus.abi.Fault;
import mimus.cpu.Trap;
import mimus.memory.MemoryFault;
import mimus.ppc64.state.Ppc64Env;

/** Which signal a trap becomes, as the Power kernel decides it ({@code arch/powerpc/kernel/traps.c}). */
final class Ppc64Faults {
    private Ppc64Faults() {}

    static Fault of(Ppc64Env env, Trap trap) {
        if (trap instanceof Trap.Memory memory) {
            return of(memory.fault());
        }
        if (trap instanceof Trap.Condition) {
            return new Fault("SIGTRAP", "TRAP_BRKPT", env.pc);
        }
        if (trap instanceof Trap.Arithmetic) {
            return new Fault("SIGFPE", floatingPoint(env.fpscr.read()), env.pc);
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

    /** The first exception that is both raised and enabled. */
    private static String floatingPoint(long fpscr) {
        int raised = (int) (fpscr >>> 25) & 0x1f; // VX, OX, UX, ZX, XX
        int enabled = (int) (fpscr >>> 3) & 0x1f;
        String[] codes = {"FPE_FLTRES", "FPE_FLTDIV", "FPE_FLTUND", "FPE_FLTOVF", "FPE_FLTINV"};
        int[] order = {4, 3, 2, 1, 0};
        for (int bit : order) {
            if ((raised & enabled & 1 << bit) != 0) {
                return codes[bit];
            }
        }
        return "FPE_FLTUNK";
    }
}
