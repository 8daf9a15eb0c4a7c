package mimus.ppc64.state;

import mimus.ieee.Binary32;
import mimus.ieee.FloatUnit;
import mimus.ieee.Ordering;

/** What AltiVec does with the two singles in a doubleword as no other instruction does. */
public final class VectorFloats {
    private static final int INFINITY = 0x7f80_0000;
    private static final int QUIET = 1 << 22;

    private VectorFloats() {}

    /** The greater or the lesser of each two; of a number and a NaN, the NaN (Power ISA Book I, 6.10.2). */
    public static long extreme(Ppc64Env e, long a, long b, boolean greatest) {
        int high = one(e, (int) (a >>> 32), (int) (b >>> 32), greatest);
        return (long) high << 32 | one(e, (int) a, (int) b, greatest) & 0xffff_ffffL;
    }

    private static int one(Ppc64Env e, int a, int b, boolean greatest) {
        if ((a & Integer.MAX_VALUE) > INFINITY) {
            return a | QUIET;
        }
        if ((b & Integer.MAX_VALUE) > INFINITY) {
            return b | QUIET;
        }
        int x = flushed(e, a);
        int y = flushed(e, b);
        return ordinal(x) < ordinal(y) == greatest ? y : x;
    }

    /** Non-Java mode takes subnormal numbers as zeros of the same sign (6.3.2). */
    private static int flushed(Ppc64Env e, int single) {
        return e.vectorUnit.denormalsAreZero() && (single & INFINITY) == 0 ? single & Integer.MIN_VALUE : single;
    }

    /** So that -0 is less than +0. */
    private static int ordinal(int bits) {
        return bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
    }

    /** In each word, bit 0 if {@code a} is above {@code b} and bit 1 if it is below {@code -b}; both for a NaN. */
    public static long outside(Ppc64Env e, long a, long b) {
        FloatUnit u = e.vectorUnit;
        long high = beyond(u, (int) (a >>> 32), (int) (b >>> 32));
        return high << 32 | beyond(u, (int) a, (int) b);
    }

    private static long beyond(FloatUnit u, int a, int b) {
        int above = Binary32.compareQuiet(u, a, b);
        int below = Binary32.compareQuiet(u, a, b ^ Integer.MIN_VALUE);
        return (above == Ordering.LESS || above == Ordering.EQUAL ? 0 : 0x8000_0000L)
                | (below == Ordering.GREATER || below == Ordering.EQUAL ? 0 : 0x4000_0000L);
    }

    /** Words, divided by {@code 2^scale}, as singles. */
    public static long fromSigned(long pair, int scale) {
        return singles((float) (pair >> 32), (float) (int) pair, scale);
    }

    public static long fromUnsigned(long pair, int scale) {
        return singles((float) (pair >>> 32), (float) (pair & 0xffff_ffffL), scale);
    }

    private static long singles(float high, float low, int scale) {
        float unit = Float.intBitsToFloat(127 - scale << 23);
        return (long) Float.floatToRawIntBits(high * unit) << 32 | Float.floatToRawIntBits(low * unit) & 0xffff_ffffL;
    }

    /** Singles, times {@code 2^scale}, as words; saturates, and has zero for a NaN. */
    public static long toSigned(Ppc64Env e, long pair, int scale) {
        long high = VectorResults.clamped(e, 32, scaled((int) (pair >>> 32), scale));
        return high << 32 | Lanes.place(32, VectorResults.clamped(e, 32, scaled((int) pair, scale)), 0);
    }

    public static long toUnsigned(Ppc64Env e, long pair, int scale) {
        long high = VectorResults.clampedUnsigned(e, 32, scaled((int) (pair >>> 32), scale));
        return high << 32 | VectorResults.clampedUnsigned(e, 32, scaled((int) pair, scale));
    }

    /** Without the fraction; what is beyond 64 bits is as far away as possible. */
    private static long scaled(int single, int scale) {
        return (long) ((double) Float.intBitsToFloat(single) * (1L << scale));
    }
}
