package mimus.ieee;

/** Conversions between the 80-bit format and what x87 keeps in memory (Intel SDM volume 1, sections 4.7 and 8.3). */
public final class ExtendedConversion {
    private static final long DIGITS = 1_000_000_000_000_000_000L;
    private static final IntegerRange DECIMAL =
            new IntegerRange(-DIGITS + 1, DIGITS - 1, 0, 0, 0).indefinite(Long.MIN_VALUE);

    private ExtendedConversion() {}

    /** FLD: the number of a single; a signalling NaN becomes quiet. */
    public static void fromBinary32(FloatUnit u, Extended result, int bits) {
        load(u, result, Format.BINARY32, bits);
    }

    /** FLD: the number of a double; a signalling NaN becomes quiet. */
    public static void fromBinary64(FloatUnit u, Extended result, long bits) {
        load(u, result, Format.BINARY64, bits);
    }

    private static void load(FloatUnit u, Extended result, Format f, long bits) {
        Unpacked x = u.x;
        x.unpack(u, f, bits);
        if (!Arithmetic.special(u, x, x)) {
            Arithmetic.reportSubnormal(u, x.subnormal);
        }
        result.pack(u, x, 64);
    }

    /** A single as the operand of an operation, which looks for itself whether it is a signalling NaN. */
    public static void operand32(FloatUnit u, Extended result, int bits) {
        operand(u, result, Format.BINARY32, bits);
    }

    /** A double as the operand of an operation, which looks for itself whether it is a signalling NaN. */
    public static void operand64(FloatUnit u, Extended result, long bits) {
        operand(u, result, Format.BINARY64, bits);
    }

    private static void operand(FloatUnit u, Extended result, Format f, long bits) {
        Unpacked x = u.x;
        x.unpack(u, f, bits);
        boolean subnormal = x.subnormal;
        boolean signalling = x.isSignalling();
        result.pack(u, x, 64);
        result.fromSubnormal = subnormal;
        result.significand &= signalling ? ~(1L << 62) : -1L;
    }

    /** The number of a 64-bit integer. */
    public static void fromInt64(Extended result, long value) {
        int shift = Long.numberOfLeadingZeros(Math.abs(value));
        int sign = value < 0 ? Extended.SIGN : 0;
        result.set(value == 0 ? 0 : sign | Extended.BIAS + 63 - shift, value == 0 ? 0 : Math.abs(value) << shift);
    }

    /** The bits of the number next to a in single precision. */
    public static int toBinary32(FloatUnit u, Extended a) {
        return (int) store(u, Format.BINARY32, a);
    }

    /** The bits of the number next to a in double precision. */
    public static long toBinary64(FloatUnit u, Extended a) {
        return store(u, Format.BINARY64, a);
    }

    private static long store(FloatUnit u, Format f, Extended a) {
        a.unpack(u.x);
        Arithmetic.special(u, u.x, u.x);
        return Rounder.pack(u, f, u.x);
    }

    /** The integer next to a; INVALID, and the range's choice of value, if it has none. */
    public static long toInteger(FloatUnit u, Extended a, Rounding mode, IntegerRange range) {
        Unpacked x = u.x;
        a.unpack(x);
        if (x.kind == Unpacked.ZERO) {
            return 0;
        }
        if (x.kind == Unpacked.FINITE && x.exponent < 64) {
            x.roundOff(127 - x.exponent, mode);
            if (range.holds(x.negative, x.low)) {
                u.raise(x.roundingFlags);
                return x.negative ? -x.low : x.low;
            }
        }
        u.raise(Flags.INVALID);
        return range.whenNan();
    }

    /**
     * The magnitude of the integer next to a as 18 packed decimal digits, two of them above the low 64 bits.
     *
     * @param digits where the result goes: 16 digits in the significand, and the sign and two in the rest
     */
    public static void toDecimal(FloatUnit u, Extended digits, Extended a) {
        int sign = a.signExponent & Extended.SIGN;
        long value = toInteger(u, a, u.rounding(), DECIMAL);
        if (value == Long.MIN_VALUE) {
            digits.set(0xffff, 0xc000_0000_0000_0000L); // section 4.7: packed decimal indefinite
            return;
        }
        value = Math.abs(value);
        long packed = 0;
        for (int shift = 0; shift < 64; shift += 4) {
            packed |= value % 10 << shift;
            value /= 10;
        }
        digits.set(sign | (int) (value / 10 << 4 | value % 10), packed);
    }

    /** The number of 18 packed decimal digits, given as {@link #toDecimal} gives them. */
    public static void fromDecimal(Extended result, Extended digits) {
        int sign = digits.signExponent & Extended.SIGN;
        long value = (digits.signExponent >> 4 & 15) * 10 + (digits.signExponent & 15);
        for (int shift = 60; shift >= 0; shift -= 4) {
            value = value * 10 + (digits.significand >>> shift & 15);
        }
        fromInt64(result, value);
        result.signExponent |= sign;
    }
}
