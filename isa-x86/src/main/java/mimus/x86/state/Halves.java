package mimus.x86.state;

import mimus.ieee.Binary32;
import mimus.ieee.Flags;
import mimus.ieee.FloatUnit;
import mimus.ieee.Rounding;

/** Numbers of half precision (Intel SDM volume 2, VCVTPH2PS and VCVTPS2PH). */
public final class Halves {
    private static final int FRACTION = 0x3ff;
    private static final int EXPONENT = 0x7c00;
    private static final int QUIET = 0x200;

    private Halves() {}

    /** Two singles from the two halves in the low 32 bits. */
    public static long toSingles(FloatUnit u, long halves) {
        return Singles.join(toSingle(u, (int) halves & 0xffff), toSingle(u, (int) (halves >>> 16) & 0xffff));
    }

    /** Exact; a subnormal operand is neither reported nor taken as zero. */
    private static int toSingle(FloatUnit u, int half) {
        int sign = half << 16 & Integer.MIN_VALUE;
        int fraction = half & FRACTION;
        int exponent = half & EXPONENT;
        if (exponent == EXPONENT) {
            boolean signalling = fraction != 0 && (fraction & QUIET) == 0;
            u.raise(signalling ? Flags.INVALID : 0);
            return sign | 0x7f80_0000 | (signalling ? fraction | QUIET : fraction) << 13;
        }
        if (exponent == 0) {
            return sign | Float.floatToRawIntBits(fraction * 0x1p-24f);
        }
        return sign | (exponent << 13) + (127 - 15 << 23) | fraction << 13;
    }

    /**
     * Two halves, in the low 32 bits, from two singles; results are never flushed to zero.
     *
     * @param control rounding as in ROUNDPS
     */
    public static long fromSingles(FloatUnit u, long singles, int control) {
        Rounding direction = u.rounding();
        boolean flushes = u.flushToZero();
        u.rounding(Predicates.direction(u, control));
        u.flushToZero(false);
        long low = Binary32.toBinary16(u, (int) singles) & 0xffff;
        long high = Binary32.toBinary16(u, Singles.high(singles)) & 0xffff;
        u.rounding(direction);
        u.flushToZero(flushes);
        return low | high << 16;
    }
}
