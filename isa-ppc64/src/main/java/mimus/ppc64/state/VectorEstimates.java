package mimus.ppc64.state;

import mimus.ieee.Binary32;
import mimus.ieee.FloatUnit;

/** What AltiVec estimates of the two singles in a doubleword; here it is next to the exact number. */
public final class VectorEstimates {
    private static final int ONE = 0x3f80_0000;
    private static final int INFINITY = 0x7f80_0000;
    private static final int QUIET = 1 << 22;
    private static final double LOG_2 = StrictMath.log(2);

    private VectorEstimates() {}

    private static long pair(int high, int low) {
        return (long) high << 32 | low & 0xffff_ffffL;
    }

    public static long reciprocal(FloatUnit u, long a) {
        return pair(Binary32.div(u, ONE, (int) (a >>> 32)), Binary32.div(u, ONE, (int) a));
    }

    public static long reciprocalRoot(FloatUnit u, long a) {
        int high = Binary32.sqrt(u, (int) (a >>> 32));
        int low = Binary32.sqrt(u, (int) a);
        return pair(Binary32.div(u, ONE, high), Binary32.div(u, ONE, low));
    }

    /** Two to the power of each. */
    public static long power(FloatUnit u, long a) {
        return pair(powerOf(u, (int) (a >>> 32)), powerOf(u, (int) a));
    }

    private static int powerOf(FloatUnit u, int a) {
        if (isNan(a)) {
            return a | QUIET;
        }
        int result = Float.floatToRawIntBits((float) StrictMath.pow(2, Float.intBitsToFloat(a)));
        return u.flushToZero() && result >>> 23 == 0 ? 0 : result;
    }

    /** The logarithms to the base of two. */
    public static long logarithm(FloatUnit u, long a) {
        return pair(logarithmOf(u, (int) (a >>> 32)), logarithmOf(u, (int) a));
    }

    private static int logarithmOf(FloatUnit u, int a) {
        if (isNan(a)) {
            return a | QUIET;
        }
        boolean zero = (a & Integer.MAX_VALUE) == 0 || u.denormalsAreZero() && (a & INFINITY) == 0;
        if (zero) {
            return Integer.MIN_VALUE | INFINITY;
        }
        if (a < 0) {
            return INFINITY | QUIET;
        }
        return Float.floatToRawIntBits((float) (StrictMath.log(Float.intBitsToFloat(a)) / LOG_2));
    }

    private static boolean isNan(int bits) {
        return (bits & Integer.MAX_VALUE) > INFINITY;
    }
}
