package mimus.x86.linux;

import mimus.abi.Fault;
import mimus.cpu.Trap;
import mimus.memory.Access;
import mimus.memory.MemoryFault;
import mimus.x86.state.LastFault;
import mimus.x86.state.Mode;
import mimus.x86.state.SystemState;
import mimus.x86.state.X86Env;

/**
 * Which signal a trap becomes, as the x86 kernel decides it ({@code arch/x86/kernel/traps.c}, {@code arch/x86/mm/fault.c}),
 * and what the processor says of it: number and error code of the exception (Intel SDM volume 3, chapter 6).
 */
final class X86Faults {
    /** First byte of {@code int 3} with its number, which is longer than {@code int3} and {@code int1}. */
    private static final int INT = 0xcd;

    private static final int DIVIDE_ERROR = 0;
    private static final int BREAKPOINT = 3;
    private static final int INVALID_OPCODE = 6;
    private static final int PAGE_FAULT = 14;
    private static final int X87 = 16;
    private static final int ALIGNMENT_CHECK = 17;
    private static final int SIMD = 19;

    /** Error code of a page fault: what it was about. */
    private static final int PRESENT = 1;

    private static final int WRITE = 2;
    private static final int USER = 4;
    private static final int FETCH = 16;

    /** Bits of an address that are alike where there can be memory. */
    private static final int UNTRANSLATED = 47;

    private X86Faults() {}

    static Fault of(X86Env env, Trap trap) {
        if (trap instanceof Trap.Memory memory) {
            return of(env, memory.fault());
        }
        if (trap instanceof Trap.Breakpoint breakpoint) {
            env.resumeAt(env.pc + (env.memory().fetch8(env.pc) == INT ? 2 : 1)); // told of the place behind it
            tell(env, breakpoint.code() == BREAKPOINT ? BREAKPOINT : 1, 0);
            return breakpoint.code() == BREAKPOINT
                    ? new Fault("SIGTRAP", "SI_KERNEL", 0)
                    : new Fault("SIGTRAP", "TRAP_BRKPT", env.pc);
        }
        if (trap instanceof Trap.Arithmetic arithmetic) {
            return of(env, arithmetic);
        }
        if (trap instanceof Trap.Undefined) {
            tell(env, INVALID_OPCODE, 0);
            return new Fault("SIGILL", "ILL_ILLOPN", env.pc);
        }
        if (trap instanceof Trap.Condition condition) {
            tell(env, condition.code(), 0);
        } else {
            int code = trap instanceof Trap.Protection broken ? broken.code() : X86Env.PROTECTION;
            tell(env, code & 0xff, code >>> 8);
            if ((code & 0xff) == SystemState.NOT_PRESENT || (code & 0xff) == SystemState.STACK) {
                return new Fault("SIGBUS", "SI_KERNEL", 0);
            }
        }
        return new Fault("SIGSEGV", "SI_KERNEL", 0); // general protection, bounds, overflow
    }

    private static Fault of(X86Env env, Trap.Arithmetic trap) {
        if (trap.kind() == Trap.Arithmetic.Kind.DIVISION_BY_ZERO) {
            tell(env, DIVIDE_ERROR, 0);
            return new Fault("SIGFPE", "FPE_INTDIV", env.pc);
        }
        boolean old = env.x87.words.unmasked() != 0;
        tell(env, old ? X87 : SIMD, 0);
        return new Fault("SIGFPE", code(old ? env.x87.words.unmasked() : env.mxcsr.unmasked()), env.pc);
    }

    /** {@code fpu__exception_code}: the first of several exceptions. */
    private static String code(int exceptions) {
        if ((exceptions & 1) != 0) {
            return "FPE_FLTINV";
        }
        if ((exceptions & 4) != 0) {
            return "FPE_FLTDIV";
        }
        if ((exceptions & 8) != 0) {
            return "FPE_FLTOVF";
        }
        return (exceptions & 0x12) != 0 ? "FPE_FLTUND" : "FPE_FLTRES";
    }

    private static Fault of(X86Env env, MemoryFault fault) {
        if (Mode.codeSize(env.segments.mode()) == 64 && !isCanonical(fault.address())) {
            tell(env, X86Env.PROTECTION, 0);
            return new Fault("SIGSEGV", "SI_KERNEL", 0);
        }
        if (fault.reason() == MemoryFault.Reason.MISALIGNED) {
            tell(env, ALIGNMENT_CHECK, 0);
            return new Fault("SIGBUS", "BUS_ADRALN", fault.address());
        }
        boolean there = fault.reason() == MemoryFault.Reason.PROTECTED;
        int access = fault.access() == Access.WRITE ? WRITE : fault.access() == Access.FETCH ? FETCH : 0;
        tell(env, PAGE_FAULT, USER | access | (there ? PRESENT : 0));
        env.fault.address = fault.address();
        return switch (fault.reason()) {
            case UNMAPPED -> new Fault("SIGSEGV", "SEGV_MAPERR", fault.address());
            case PROTECTED -> new Fault("SIGSEGV", "SEGV_ACCERR", fault.address());
            default -> new Fault("SIGBUS", "BUS_ADRERR", fault.address());
        };
    }

    private static boolean isCanonical(long address) {
        long high = address >> UNTRANSLATED;
        return high == 0 || high == -1;
    }

    private static void tell(X86Env env, int vector, int error) {
        LastFault last = env.fault;
        last.vector = vector;
        last.error = error;
    }
}
