package mimus.ppc64.state;

import mimus.ieee.Binary64;
import mimus.ieee.Ordering;

/** How floating-point instructions end, as FPSCR and Rc ask. */
public final class FloatResults {
    private FloatResults() {}

    /** Ends a floating-point instruction with its result, as FPSCR and Rc ask. */
    public static void floating(Ppc64Env e, int frt, long result, int rc) {
        boolean plain = e.fpscr.accepts(result);
        if (plain || e.fpscr.writes()) {
            e.f(frt, result);
        }
        ended(e, plain, rc);
    }

    /** As {@link #floating}, for a result that is an integer. */
    public static void integral(Ppc64Env e, int frt, long result, int rc) {
        boolean plain = e.fpscr.acceptsInteger();
        if (plain || e.fpscr.writes()) {
            e.f(frt, result);
        }
        ended(e, plain, rc);
    }

    /** As {@link #integral}; FPRF, which is undefined, stays. */
    public static void unclassed(Ppc64Env e, int frt, long result, int rc) {
        boolean plain = e.fpscr.acceptsUnclassed();
        if (plain || e.fpscr.writes()) {
            e.f(frt, result);
        }
        ended(e, plain, rc);
    }

    /** Ends a floating-point instruction: CR field 1 as Rc asks, and the interrupt of an enabled exception. */
    static void ended(Ppc64Env e, boolean plain, int rc) {
        if (rc != 0) {
            e.cr(1, e.fpscr.summary());
        }
        if (!plain) {
            e.fpscr.interrupt();
        }
    }

    /** Ends a floating-point instruction that leaves FPSCR alone. */
    public static void move(Ppc64Env e, int frt, long result, int rc) {
        e.f(frt, result);
        if (rc != 0) {
            e.cr(1, e.fpscr.summary());
        }
    }

    /** Ends a floating-point comparison: CR field {@code bf} and FPCC tell of the {@link Ordering}. */
    public static void compared(Ppc64Env e, int bf, int order) {
        boolean plain = e.fpscr.acceptsVector();
        outcome(e, bf, order);
        ended(e, plain, 0);
    }

    /** Compares numbers without asking the unit, which has nothing to say; {@link Ordering#UNORDERED} if one is none. */
    private static int order(long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        return x < y ? Ordering.LESS : x > y ? Ordering.GREATER : x == y ? Ordering.EQUAL : Ordering.UNORDERED;
    }

    /** {@code fcmpu}: a comparison for which a quiet NaN is as good as a number. */
    public static void compareQuiet(Ppc64Env e, int bf, long a, long b) {
        int order = order(a, b);
        if (order == Ordering.UNORDERED) {
            compared(e, bf, Binary64.compareQuiet(e.fpscr.unit(), a, b));
        } else {
            outcome(e, bf, order);
        }
    }

    /** {@code fcmpo}: a comparison in which any NaN is invalid. */
    public static void compareOrdered(Ppc64Env e, int bf, long a, long b) {
        int order = order(a, b);
        if (order == Ordering.UNORDERED) {
            compared(e, bf, Conversions.compareOrdered(e.fpscr, a, b));
        } else {
            outcome(e, bf, order);
        }
    }

    /** CR field {@code bf} and FPCC tell of the {@link Ordering}. */
    static void outcome(Ppc64Env e, int bf, int order) {
        condition(e, bf, order == Ordering.LESS ? 8 : order == Ordering.GREATER ? 4 : order == Ordering.EQUAL ? 2 : 1);
    }

    /** CR field {@code bf} and FPCC are four bits. */
    static void condition(Ppc64Env e, int bf, int bits) {
        e.fpscr.fpcc(bits);
        e.cr(bf, bits);
    }

    /** Ends an instruction that has written FPSCR. */
    public static void statusWritten(Ppc64Env e, int rc) {
        ended(e, false, rc);
    }
}
