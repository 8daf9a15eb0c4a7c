package mimus.ppc64.state;

import mimus.ieee.Decimal;
import mimus.ieee.DecimalFormat;

/** The classes of numbers as FPRF tells them (Power ISA Book I, figure 46). */
public final class FloatClass {
    static final int QUIET_NAN = 0b10001;
    /** Of decimal numbers only. */
    private static final int SIGNALLING_NAN = 0b00001;

    private static final int NEGATIVE_INFINITY = 0b01001;
    private static final int NEGATIVE_NORMAL = 0b01000;
    private static final int NEGATIVE_SUBNORMAL = 0b11000;
    private static final int NEGATIVE_ZERO = 0b10010;
    private static final int ZERO = 0b00010;
    private static final int SUBNORMAL = 0b10100;
    private static final int NORMAL = 0b00100;
    private static final int INFINITY = 0b00101;

    private FloatClass() {}

    /** Whether a class is among those that a mask of data classes names (Power ISA 3.0 Book I, 7.6.1.8, DCMX). */
    public static boolean isOneOf(int kind, int dcmx) {
        int bit = switch (kind) {
            case QUIET_NAN -> 64;
            case INFINITY -> 32;
            case NEGATIVE_INFINITY -> 16;
            case ZERO -> 8;
            case NEGATIVE_ZERO -> 4;
            case SUBNORMAL -> 2;
            case NEGATIVE_SUBNORMAL -> 1;
            default -> 0;
        };
        return (dcmx & bit) != 0;
    }

    /** The class of a decimal number. */
    public static int of(Decimal x, DecimalFormat f) {
        if (x.nan()) {
            return x.kind() == Decimal.QUIET ? QUIET_NAN : SIGNALLING_NAN;
        }
        if (!x.finite()) {
            return x.negative() ? NEGATIVE_INFINITY : INFINITY;
        }
        if (x.zero()) {
            return x.negative() ? NEGATIVE_ZERO : ZERO;
        }
        return f.subnormal(x) ? x.negative() ? NEGATIVE_SUBNORMAL : SUBNORMAL : x.negative() ? NEGATIVE_NORMAL : NORMAL;
    }

    /** The class of a double. */
    public static int of(long bits) {
        return of(bits < 0, (int) (bits >>> 52) & 0x7ff, 0x7ff, (bits & 0xf_ffff_ffff_ffffL) == 0);
    }

    /** The class of a single. */
    public static int of(int bits) {
        return of(bits < 0, bits >>> 23 & 0xff, 0xff, (bits & 0x7f_ffff) == 0);
    }

    /** The class of a number of half precision. */
    static int ofHalf(int bits) {
        return of((bits & 0x8000) != 0, bits >>> 10 & 0x1f, 0x1f, (bits & 0x3ff) == 0);
    }

    /**
     * The class of a number in any format.
     *
     * @param exponent its biased exponent
     * @param special the exponent of infinities and NaNs
     * @param bare whether the fraction is zero
     */
    public static int of(boolean negative, int exponent, int special, boolean bare) {
        if (exponent == special) {
            return !bare ? QUIET_NAN : negative ? NEGATIVE_INFINITY : INFINITY;
        }
        if (exponent == 0) {
            return bare ? negative ? NEGATIVE_ZERO : ZERO : negative ? NEGATIVE_SUBNORMAL : SUBNORMAL;
        }
        return negative ? NEGATIVE_NORMAL : NORMAL;
    }
}
