package mimus.x86.state;

/** The sixteen conditions, named as in mnemonics, and flags that are numbers. */
public final class Condition {
    private Condition() {}

    /** CF: 0 or 1; without a branch, which would be done even where nobody reads what comes out. */
    public static long carry(X86Env e) {
        return (Flags.borrow(Width.QUAD, e.minuend, e.subtrahend, e.minuend - e.subtrahend) ^ e.twist) & 1;
    }

    /** OF: negative if it is set; without a branch, too. */
    public static long overflow(X86Env e) {
        long difference = e.minuend - e.subtrahend;
        long less = (e.minuend ^ e.subtrahend) & (e.minuend ^ difference) ^ difference ^ e.twist;
        return less ^ sign(e);
    }

    /** SF: negative if it is set. */
    private static long sign(X86Env e) {
        return e.result ^ e.twist << 56;
    }

    /** AF, in its place in EFLAGS. */
    public static long adjust(X86Env e) {
        return (e.result ^ e.minuend ^ e.subtrahend ^ e.twist) & Eflags.AF;
    }

    /** PF: 0 or 1. */
    public static long parity(X86Env e) {
        return Eflags.parity(e.result ^ e.twist >>> 2 & 1);
    }

    public static boolean o(X86Env e) {
        return overflow(e) < 0;
    }

    public static boolean no(X86Env e) {
        return overflow(e) >= 0;
    }

    public static boolean b(X86Env e) {
        return (e.twist & Eflags.CF) == 0
                ? Long.compareUnsigned(e.minuend, e.subtrahend) < 0
                : Long.compareUnsigned(e.minuend, e.subtrahend) >= 0;
    }

    public static boolean ae(X86Env e) {
        return !b(e);
    }

    public static boolean e(X86Env e) {
        return e.result == 0;
    }

    public static boolean ne(X86Env e) {
        return e.result != 0;
    }

    public static boolean be(X86Env e) {
        return e.twist == 0 ? Long.compareUnsigned(e.minuend, e.subtrahend) <= 0 : e.result == 0 || b(e);
    }

    public static boolean a(X86Env e) {
        return !be(e);
    }

    public static boolean s(X86Env e) {
        return sign(e) < 0;
    }

    public static boolean ns(X86Env e) {
        return sign(e) >= 0;
    }

    public static boolean p(X86Env e) {
        return parity(e) != 0;
    }

    public static boolean np(X86Env e) {
        return parity(e) == 0;
    }

    public static boolean l(X86Env e) {
        return e.twist >= 0 ? e.minuend < e.subtrahend : e.minuend >= e.subtrahend;
    }

    public static boolean ge(X86Env e) {
        return !l(e);
    }

    public static boolean le(X86Env e) {
        return e.twist == 0 ? e.minuend <= e.subtrahend : e.result == 0 || l(e);
    }

    public static boolean g(X86Env e) {
        return !le(e);
    }
}
