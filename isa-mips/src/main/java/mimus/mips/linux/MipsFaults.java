package mimus.mips.linux;

import mimus.abi.Fault;
import mimus.cpu.Trap;
import mimus.memory.MemoryFault;
import mimus.mips.state.MipsEnv;

/** Which signal a trap becomes, as the MIPS kernel decides it ({@code arch/mips/kernel/traps.c}). */
final class MipsFaults {
    /** Codes of {@code break} and trap instructions that compilers use for arithmetic errors. */
    private static final int OVERFLOW = 6;

    private static final int DIVISION_BY_ZERO = 7;

    private final MipsEnv env;

    MipsFaults(MipsEnv env) {
        this.env = env;
    }

    Fault of(Trap trap) {
        long pc = env.delayed ? env.pc - 4 : env.pc;
        if (trap instanceof Trap.Memory memory) {
            return of(memory.fault());
        }
        if (trap instanceof Trap.Breakpoint breakpoint) {
            return coded(breakpoint.code(), "TRAP_BRKPT", pc);
        }
        if (trap instanceof Trap.Condition condition) {
            return coded(condition.code(), "SI_KERNEL", pc);
        }
        if (trap instanceof Trap.Arithmetic arithmetic) {
            return arithmetic.kind() == Trap.Arithmetic.Kind.FLOATING_POINT
                    ? new Fault("SIGFPE", floatingPoint(), pc)
                    : new Fault("SIGFPE", "FPE_INTOVF", pc);
        }
        return new Fault("SIGILL", "SI_KERNEL", pc);
    }

    private static Fault of(MemoryFault fault) {
        return switch (fault.reason()) {
            case MISALIGNED -> new Fault("SIGBUS", "BUS_ADRALN", fault.address());
            case UNMAPPED -> new Fault("SIGSEGV", "SEGV_MAPERR", fault.address());
            case PROTECTED -> new Fault("SIGSEGV", "SEGV_ACCERR", fault.address());
            default -> new Fault("SIGBUS", "BUS_ADRERR", fault.address());
        };
    }

    /** {@code break 7} puts its code into the upper ten of twenty bits; both places count. */
    private static Fault coded(int code, String otherwise, long pc) {
        int plain = (code & 0x3ff) != 0 && code < 1 << 10 ? code : code >>> 10 != 0 ? code >>> 10 : code;
        return switch (plain) {
            case OVERFLOW -> new Fault("SIGFPE", "FPE_INTOVF", pc);
            case DIVISION_BY_ZERO -> new Fault("SIGFPE", "FPE_INTDIV", pc);
            default -> new Fault("SIGTRAP", otherwise, pc);
        };
    }

    private String floatingPoint() {
        int causes = env.fcsr.read() >>> 12 & env.fcsr.read() >>> 7 & 0x1f;
        String[] codes = {"FPE_FLTRES", "FPE_FLTUND", "FPE_FLTOVF", "FPE_FLTDIV", "FPE_FLTINV"};
        for (int bit = codes.length - 1; bit >= 0; bit--) {
            if ((causes & 1 << bit) != 0) {
                return codes[bit];
            }
        }
        return "FPE_FLTUNK";
    }
}
