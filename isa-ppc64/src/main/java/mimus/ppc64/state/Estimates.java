package mimus.ppc64.state;

import mimus.ieee.Binary64;
import mimus.ieee.Flags;
import mimus.ieee.FloatUnit;
import mimus.ieee.SingleResult;

/** Reciprocals and their roots, which may be estimated but here are next to the exact ones, and tests for both. */
public final class Estimates {
    private static final long ONE = 0x3ff0_0000_0000_0000L;

    private Estimates() {}

    /** An estimate is never reported as inexact. */
    private static long estimated(FloatUnit u, long result) {
        u.flags(u.flags() & ~(Flags.INEXACT | Flags.ROUNDED_UP));
        return result;
    }

    public static long reciprocal(FloatUnit u, long a) {
        return estimated(u, Binary64.div(u, ONE, a));
    }

    public static long reciprocalSingle(FloatUnit u, long a) {
        return estimated(u, SingleResult.div(u, ONE, a));
    }

    public static long reciprocalRoot(FloatUnit u, long a) {
        return estimated(u, Binary64.div(u, ONE, Binary64.sqrt(u, a)));
    }

    public static long reciprocalRootSingle(FloatUnit u, long a) {
        return estimated(u, SingleResult.div(u, ONE, Binary64.sqrt(u, a)));
    }

    /** Fields of a double, so that 0 is that of 1. */
    private static int exponent(long a) {
        return Math.getExponent(Double.longBitsToDouble(a));
    }

    private static boolean isSubnormal(long a) {
        return (a & 0x7ff0_0000_0000_0000L) == 0 && a << 1 != 0;
    }

    /** What {@code ftdiv} finds: whether software must not divide as it does usually (Power ISA Book I, 4.6.6.1). */
    public static int testDivision(long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        boolean special = Double.isInfinite(x) || y == 0 || Double.isInfinite(y) || isSubnormal(b);
        int ea = exponent(a);
        int eb = exponent(b);
        boolean hard = special || x != x || y != y || eb <= -1022 || eb >= 1021;
        if (!hard && x != 0) {
            hard = ea - eb >= 1023 || ea - eb <= -1021 || ea <= -970;
        }
        return 8 | (special ? 4 : 0) | (hard ? 2 : 0);
    }

    /** What {@code ftsqrt} finds. */
    public static int testRoot(long a) {
        double x = Double.longBitsToDouble(a);
        boolean special = x == 0 || Double.isInfinite(x) || isSubnormal(a);
        boolean hard = special || x != x || x < 0 || exponent(a) <= -970;
        return 8 | (special ? 4 : 0) | (hard ? 2 : 0);
    }
}
