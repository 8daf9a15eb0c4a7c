package mimus.ppc64.state;

import mimus.ieee.Binary32;
import mimus.ieee.FloatUnit;
import mimus.ieee.FusedVariant;
import mimus.ieee.Ordering;
import mimus.ieee.Rounding;

/** Operations on the two singles in a doubleword, or in several. */
public final class Singles {
    /** The signs of both. */
    public static final long SIGNS = 0x8000_0000_8000_0000L;

    private Singles() {}

    private static int high(long pair) {
        return (int) (pair >>> 32);
    }

    private static long pair(int high, int low) {
        return (long) high << 32 | low & 0xffff_ffffL;
    }

    public static long add(FloatUnit u, long a, long b) {
        return pair(Binary32.add(u, high(a), high(b)), Binary32.add(u, (int) a, (int) b));
    }

    public static long sub(FloatUnit u, long a, long b) {
        return pair(Binary32.sub(u, high(a), high(b)), Binary32.sub(u, (int) a, (int) b));
    }

    public static long mul(FloatUnit u, long a, long b) {
        return pair(Binary32.mul(u, high(a), high(b)), Binary32.mul(u, (int) a, (int) b));
    }

    public static long div(FloatUnit u, long a, long b) {
        return pair(Binary32.div(u, high(a), high(b)), Binary32.div(u, (int) a, (int) b));
    }

    public static long sqrt(FloatUnit u, long a) {
        return pair(Binary32.sqrt(u, high(a)), Binary32.sqrt(u, (int) a));
    }

    public static long fma(FloatUnit u, long a, long b, long c, FusedVariant variant) {
        int first = Binary32.fma(u, high(a), high(b), high(c), variant);
        return pair(first, Binary32.fma(u, (int) a, (int) b, (int) c, variant));
    }

    /** Rounded to integral numbers. */
    public static long integral(FloatUnit u, long a, Rounding mode, boolean raiseInexact) {
        int first = Binary32.roundToIntegral(u, high(a), mode, raiseInexact);
        return pair(first, Binary32.roundToIntegral(u, (int) a, mode, raiseInexact));
    }

    /** All ones where two are the same. */
    public static long equal(FloatUnit u, long a, long b) {
        return pair(
                mask(Binary32.compareQuiet(u, high(a), high(b)) == Ordering.EQUAL),
                mask(Binary32.compareQuiet(u, (int) a, (int) b) == Ordering.EQUAL));
    }

    public static long greater(FloatUnit u, long a, long b) {
        return pair(
                mask(Binary32.compareSignalling(u, high(a), high(b)) == Ordering.GREATER),
                mask(Binary32.compareSignalling(u, (int) a, (int) b) == Ordering.GREATER));
    }

    public static long greaterOrEqual(FloatUnit u, long a, long b) {
        int first = Binary32.compareSignalling(u, high(a), high(b));
        int second = Binary32.compareSignalling(u, (int) a, (int) b);
        return pair(
                mask(first == Ordering.GREATER || first == Ordering.EQUAL),
                mask(second == Ordering.GREATER || second == Ordering.EQUAL));
    }

    private static int mask(boolean holds) {
        return holds ? -1 : 0;
    }
}
