package mimus.ieee;

/** Conversions between binary128, the shorter formats and integers (IEEE 754-2019 sections 5.4 and 5.8). */
public final class QuadConversion {
    private QuadConversion() {}

    /** The number of a single; a signalling NaN becomes quiet. */
    public static void fromBinary32(FloatUnit u, Quad result, int bits) {
        widen(u, result, Format.BINARY32, bits);
    }

    /** The number of a double; a signalling NaN becomes quiet. */
    public static void fromBinary64(FloatUnit u, Quad result, long bits) {
        widen(u, result, Format.BINARY64, bits);
    }

    private static void widen(FloatUnit u, Quad result, Format f, long bits) {
        Unpacked x = u.x;
        x.unpack(u, f, bits);
        if (!Arithmetic.special(u, x, x)) {
            Arithmetic.reportSubnormal(u, x.subnormal);
        }
        result.pack(u, x, Quad.PRECISION);
    }

    /** The number of a signed integer; 32-bit integers are widened first. */
    public static void fromInt64(FloatUnit u, Quad result, long value) {
        u.x.setInteger(value < 0, Math.abs(value));
        result.pack(u, u.x, Quad.PRECISION);
    }

    /** The number of an unsigned integer. */
    public static void fromUint64(FloatUnit u, Quad result, long value) {
        u.x.setInteger(false, value);
        result.pack(u, u.x, Quad.PRECISION);
    }

    /** The bits of the number next to a in single precision. */
    public static int toBinary32(FloatUnit u, Quad a) {
        return (int) narrow(u, Format.BINARY32, a);
    }

    /** The bits of the number next to a in double precision. */
    public static long toBinary64(FloatUnit u, Quad a) {
        return narrow(u, Format.BINARY64, a);
    }

    private static long narrow(FloatUnit u, Format f, Quad a) {
        a.unpack(u, u.x);
        if (!Arithmetic.special(u, u.x, u.x)) {
            Arithmetic.reportSubnormal(u, u.x.subnormal);
        }
        return Rounder.pack(u, f, u.x);
    }

    /**
     * The integer next to a in the given direction; INVALID, and the range's choice of value, if it has none.
     *
     * @return the integer, sign-extended from a signed range and zero-extended from an unsigned one
     */
    public static long toInteger(FloatUnit u, Quad a, Rounding mode, IntegerRange range) {
        a.unpack(u, u.x);
        return SoftConversion.toInteger(u, u.x, mode, range);
    }
}
