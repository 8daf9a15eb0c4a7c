package mimus.ppc64.state;

import mimus.ieee.Binary64;
import mimus.ieee.Flags;
import mimus.ieee.IntegerRange;
import mimus.ieee.Ordering;

/** Between the formats of numbers. */
public final class Conversions {
    /** Ranges of integers in which a NaN becomes the least one. */
    public static final IntegerRange INT64 = IntegerRange.INT64.nan(Long.MIN_VALUE);

    public static final IntegerRange INT32 = IntegerRange.INT32.nan(Integer.MIN_VALUE & 0xffff_ffffL);
    public static final IntegerRange UINT64 = IntegerRange.UINT64;
    public static final IntegerRange UINT32 = IntegerRange.UINT32;

    private static final int SPECIAL = 0xff;

    private Conversions() {}

    /** The bits of a single as those of a double, NaNs as they are (Power ISA Book I, 4.6.2, DOUBLE). */
    public static long widen(int bits) {
        if ((bits >>> 23 & SPECIAL) == SPECIAL) {
            return (bits & 0x8000_0000L) << 32 | 0x7ff0_0000_0000_0000L | (bits & 0x7f_ffffL) << 29;
        }
        return Double.doubleToRawLongBits(Float.intBitsToFloat(bits));
    }

    /** The bits of a double that is a single as those of a single, without rounding (4.6.3, SINGLE). */
    public static int narrow(long bits) {
        int exponent = (int) (bits >>> 52) & 0x7ff;
        int sign = (int) (bits >>> 32) & 0x8000_0000;
        if (exponent > 896 || bits << 1 == 0) {
            return (int) (bits >>> 32) & 0xc000_0000 | (int) (bits >>> 29) & 0x3fff_ffff;
        }
        if (exponent < 874) {
            return sign;
        }
        long significand = bits & 0xf_ffff_ffff_ffffL | 1L << 52;
        return sign | (int) (significand >>> 29 + 897 - exponent);
    }

    /** The order of two doubles, where any NaN is invalid; VXVC is not set for a signalling NaN if VE = 1. */
    public static int compareOrdered(Fpscr fpscr, long a, long b) {
        return ordered(fpscr, Binary64.compareSignalling(fpscr.unit(), a, b));
    }

    /** The order that a comparison found in which any NaN is invalid. */
    public static int ordered(Fpscr fpscr, int order) {
        if (order == Ordering.UNORDERED && fpscr.silentAboutOrder()) {
            fpscr.drop(Flags.INVALID_VC);
        }
        return order;
    }
}
