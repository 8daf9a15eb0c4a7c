package mimus.ieee;

import java.math.BigInteger;

/** Conversions between decimal formats, and to and from integers (IEEE 754-2019 sections 5.4.1, 5.4.2). */
public final class DecimalConversion {
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private DecimalConversion() {}

    /** The number next to a in a format; the payload of a NaN loses what does not fit, and a signalling one becomes quiet. */
    public static void convert(FloatUnit u, DecimalFormat f, Decimal result, Decimal a) {
        DecimalArithmetic.special(u, result, a, a);
        convertKeepingSignalling(u, f, result, a.nan() ? result : a);
    }

    /** As {@link #convert}, but a signalling NaN stays one, and is not reported (Power dctdp and drsp). */
    public static void convertKeepingSignalling(FloatUnit u, DecimalFormat f, Decimal result, Decimal a) {
        result.set(a);
        if (result.finite()) {
            DecimalResult.round(u, f, result, result.exponent, false);
        } else if (!result.nan()) {
            result.setInfinite(a.negative);
        } else {
            result.coefficient = result.coefficient.mod(Powers.ofTen(f.precision() - 1));
        }
    }

    /** The number next to a signed integer. */
    public static void fromInt64(FloatUnit u, DecimalFormat f, Decimal result, long value) {
        result.set(value < 0, BigInteger.valueOf(value).abs(), 0);
        DecimalResult.round(u, f, result, 0, false);
    }

    /** The signed integer next to a; INVALID, and the nearest one or for a NaN the least, if there is none. */
    public static long toInt64(FloatUnit u, Decimal scratch, Decimal a) {
        if (a.nan()) {
            u.raise(Flags.INVALID | Flags.INVALID_CVI | (a.kind == Decimal.SIGNALLING ? Flags.INVALID_SNAN : 0));
            return Long.MIN_VALUE;
        }
        boolean large = !a.finite() || !a.zero() && a.exponent + a.digits() > 20;
        if (!large) {
            scratch.set(a);
            if (a.exponent < 0) {
                DecimalResult.drop(u, scratch, -a.exponent, false);
            } else {
                scratch.coefficient = a.coefficient.multiply(Powers.ofTen(a.zero() ? 0 : a.exponent));
            }
            large = scratch.signed().compareTo(LEAST) < 0 || scratch.signed().compareTo(GREATEST) > 0;
        }
        if (large) {
            u.flags(u.flags() & ~(Flags.INEXACT | Flags.ROUNDED_UP));
            u.raise(Flags.INVALID | Flags.INVALID_CVI);
            return a.negative ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return scratch.signed().longValue();
    }
}
