package mimus.ppc64.state;

import mimus.ieee.Binary32;
import mimus.ieee.FloatUnit;
import mimus.ieee.IntegerRange;
import mimus.ieee.Rounding;

/** Conversions, estimates and tests of the two singles in a doubleword. */
public final class SinglePairs {
    private SinglePairs() {}

    /** A word in words 0 and, where it is undefined, 1. */
    public static long doubled(int word) {
        return pair(word, word);
    }

    private static long pair(int high, int low) {
        return (long) high << 32 | low & 0xffff_ffffL;
    }

    public static long toInteger(FloatUnit u, long a, IntegerRange range) {
        int high = (int) Binary32.toInteger(u, (int) (a >>> 32), Rounding.TOWARD_ZERO, range);
        return pair(high, (int) Binary32.toInteger(u, (int) a, Rounding.TOWARD_ZERO, range));
    }

    public static long fromSigned(FloatUnit u, long a) {
        return pair(Binary32.fromInt64(u, a >> 32), Binary32.fromInt64(u, (int) a));
    }

    public static long fromUnsigned(FloatUnit u, long a) {
        return pair(Binary32.fromInt64(u, a >>> 32), Binary32.fromInt64(u, a & 0xffff_ffffL));
    }

    private static long wide(long a) {
        return Conversions.widen((int) a);
    }

    /** What {@link Extremes#of} says of each two. */
    public static long extreme(FloatUnit u, long a, long b, boolean greatest) {
        int high = Conversions.narrow(Extremes.of(u, wide(a >>> 32), wide(b >>> 32), greatest));
        return pair(high, Conversions.narrow(Extremes.of(u, wide(a), wide(b), greatest)));
    }

    public static int testDivision(long a, long b) {
        int high = Estimates.testDivisionSingle((int) (a >>> 32), (int) (b >>> 32));
        return high | Estimates.testDivisionSingle((int) a, (int) b);
    }

    public static int testRoot(long a) {
        return Estimates.testRootSingle((int) (a >>> 32)) | Estimates.testRootSingle((int) a);
    }
}
