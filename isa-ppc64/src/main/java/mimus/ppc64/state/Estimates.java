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

    /** Of both singles in a doubleword. */
    public static long reciprocalRoots(FloatUnit u, long a) {
        return estimated(u, VectorEstimates.reciprocalRoot(u, a));
    }

    /** As {@link #reciprocalRoots}. */
    public static long reciprocals(FloatUnit u, long a) {
        return estimated(u, VectorEstimates.reciprocal(u, a));
    }

    /** Whether a number is below the least normal one of its format, whose exponent is {@code least}. */
    private static boolean isSubnormal(double x, int least) {
        return x != 0 && Math.abs(x) < Math.scalb(1.0, least);
    }

    /** What {@code ftdiv} finds: whether software must not divide as it does usually (Power ISA Book I, 4.6.6.1). */
    public static int testDivision(long a, long b) {
        return testDivision(Double.longBitsToDouble(a), Double.longBitsToDouble(b), 1023, 52);
    }

    /** As {@link #testDivision(long, long)}, of singles. */
    public static int testDivisionSingle(int a, int b) {
        return testDivision(Float.intBitsToFloat(a), Float.intBitsToFloat(b), 127, 23);
    }

    /** Of numbers of a format of which the bias of exponents and the bits of fractions are known. */
    private static int testDivision(double x, double y, int bias, int fraction) {
        boolean special = Double.isInfinite(x) || y == 0 || Double.isInfinite(y) || isSubnormal(y, 1 - bias);
        int ea = Math.getExponent(x);
        int eb = Math.getExponent(y);
        boolean hard = special || x != x || y != y || eb <= 1 - bias || eb >= bias - 2;
        if (!hard && x != 0) {
            hard = ea - eb >= bias || ea - eb <= 2 - bias || ea <= 1 - bias + fraction;
        }
        return 8 | (special ? 4 : 0) | (hard ? 2 : 0);
    }

    /** What {@code ftsqrt} finds. */
    public static int testRoot(long a) {
        return testRoot(Double.longBitsToDouble(a), 1023, 52);
    }

    /** As {@link #testRoot(long)}, of a single. */
    public static int testRootSingle(int a) {
        return testRoot(Float.intBitsToFloat(a), 127, 23);
    }

    private static int testRoot(double x, int bias, int fraction) {
        boolean special = x == 0 || Double.isInfinite(x) || isSubnormal(x, 1 - bias);
        boolean hard = special || x != x || x < 0 || Math.getExponent(x) <= 1 - bias + fraction;
        return 8 | (special ? 4 : 0) | (hard ? 2 : 0);
    }
}
