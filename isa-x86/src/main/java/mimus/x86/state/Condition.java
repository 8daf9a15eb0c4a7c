package mimus.x86.state;

/** The sixteen conditions, named as in mnemonics. */
public final class Condition {
    private Condition() {}

    public static boolean o(X86Env e) {
        return e.overflow < 0;
    }

    public static boolean no(X86Env e) {
        return e.overflow >= 0;
    }

    public static boolean b(X86Env e) {
        return e.carry != 0;
    }

    public static boolean ae(X86Env e) {
        return e.carry == 0;
    }

    public static boolean e(X86Env e) {
        return e.nonzero == 0;
    }

    public static boolean ne(X86Env e) {
        return e.nonzero != 0;
    }

    public static boolean be(X86Env e) {
        return e.carry != 0 || e.nonzero == 0;
    }

    public static boolean a(X86Env e) {
        return e.carry == 0 && e.nonzero != 0;
    }

    public static boolean s(X86Env e) {
        return e.sign < 0;
    }

    public static boolean ns(X86Env e) {
        return e.sign >= 0;
    }

    public static boolean p(X86Env e) {
        return Eflags.parity(e.parity) != 0;
    }

    public static boolean np(X86Env e) {
        return Eflags.parity(e.parity) == 0;
    }

    public static boolean l(X86Env e) {
        return (e.sign ^ e.overflow) < 0;
    }

    public static boolean ge(X86Env e) {
        return (e.sign ^ e.overflow) >= 0;
    }

    public static boolean le(X86Env e) {
        return (e.sign ^ e.overflow) < 0 || e.nonzero == 0;
    }

    public static boolean g(X86Env e) {
        return (e.sign ^ e.overflow) >= 0 && e.nonzero != 0;
    }
}
