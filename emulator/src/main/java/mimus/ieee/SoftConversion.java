package mimus.ieee;

/** Conversions between formats, to integers and to integral values (IEEE 754-2019 sections 5.4 and 5.8). */
final class SoftConversion {
    private SoftConversion() {}

    static long convert(FloatUnit u, Format from, Format to, long a) {
        Unpacked x = u.x;
        x.unpack(u, from, a);
        if (!Arithmetic.special(u, x, x)) {
            Arithmetic.reportSubnormal(u, x.subnormal);
        }
        return Rounder.pack(u, to, x);
    }

    static long fromInteger(FloatUnit u, Format to, boolean negative, long magnitude) {
        return fromFixed(u, to, negative, magnitude, 0);
    }

    /** The number next to {@code magnitude * 2^-fractionBits}. */
    static long fromFixed(FloatUnit u, Format to, boolean negative, long magnitude, int fractionBits) {
        u.x.setInteger(negative, magnitude);
        u.x.exponent -= fractionBits;
        return Rounder.pack(u, to, u.x);
    }

    static long toInteger(FloatUnit u, Format from, long a, Rounding mode, IntegerRange range) {
        return toFixed(u, from, a, 0, mode, range);
    }

    /** The integer next to {@code a * 2^fractionBits}. */
    static long toFixed(FloatUnit u, Format from, long a, int fractionBits, Rounding mode, IntegerRange range) {
        Unpacked x = u.x;
        x.unpack(u, from, a);
        x.exponent += fractionBits;
        return toInteger(u, x, mode, range);
    }

    /** The integer next to x, which is destroyed. */
    static long toInteger(FloatUnit u, Unpacked x, Rounding mode, IntegerRange range) {
        if (x.isNan()) {
            u.raise(Flags.INVALID | Flags.INVALID_CVI | (x.isSignalling() ? Flags.INVALID_SNAN : 0));
            return range.whenNan();
        }
        if (x.kind == Unpacked.ZERO) {
            return 0;
        }
        boolean inexact = x.kind == Unpacked.FINITE && x.exponent < 64 && x.roundOff(127 - x.exponent, mode);
        if (x.kind == Unpacked.INFINITE || x.exponent >= 64 || !range.holds(x.negative, x.low)) {
            u.raise(Flags.INVALID | Flags.INVALID_CVI);
            return x.negative ? range.whenBelow() : range.whenAbove();
        }
        u.raise(inexact ? x.roundingFlags : 0);
        return x.negative ? -x.low : x.low;
    }

    static long roundToIntegral(FloatUnit u, Format f, long a, Rounding mode, boolean raiseInexact) {
        Unpacked x = u.x;
        x.unpack(u, f, a);
        if (!Arithmetic.special(u, x, x) && x.kind == Unpacked.FINITE && x.exponent < f.fractionBits()) {
            x.roundOff(127 - x.exponent, mode);
            x.setInteger(x.negative, x.low);
            u.raise(raiseInexact ? x.roundingFlags : 0);
        }
        return Rounder.pack(u, f, x);
    }
}
