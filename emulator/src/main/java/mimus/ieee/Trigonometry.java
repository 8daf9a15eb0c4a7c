package mimus.ieee;

/**
 * FSIN, FCOS and FPTAN of x87 (Intel SDM volume 1, section 8.3.8), to within 0.51 units of the last place.
 *
 * <p>They are those of mathematics for arguments up to pi / 4. Beyond, an argument is reduced by the processor's own value
 * of pi, which has 66 bits.
 */
public final class Trigonometry {
    /** pi / 2 in units of 2^-66, cut off as the processor does: the bits above 64, and the rest. */
    private static final long HALF_PI_HIGH = 0x6;

    private static final long HALF_PI_LOW = 0x487e_d511_0b46_11a6L;

    /** Below this power of two the second term only decides how the first one is rounded. */
    private static final int TINY = -60;

    /** Coefficients of the series, which ends where a term is below 2^-108 for pi / 4. */
    private static final DoubleDouble[] RECIPROCAL_FACTORIALS = new DoubleDouble[30];

    static {
        DoubleDouble term = DoubleDouble.ONE;
        for (int n = 0; n < RECIPROCAL_FACTORIALS.length; n++) {
            term = n == 0 ? term : term.over(new DoubleDouble(n, 0));
            RECIPROCAL_FACTORIALS[n] = term;
        }
    }

    private Trigonometry() {}

    /** The sine of a; nothing is done if a is out of range, 2^63 and more ({@link #inRange}). */
    public static void sin(FloatUnit u, Extended result, Extended a) {
        Unpacked x = u.x;
        a.unpack(x);
        if (isNumber(u, x) && x.kind != Unpacked.ZERO) {
            turn(u, x, 0);
        }
        result.pack(u, x, 64);
    }

    /** The cosine of a. */
    public static void cos(FloatUnit u, Extended result, Extended a) {
        Unpacked x = u.x;
        a.unpack(x);
        if (isNumber(u, x)) {
            x.negative = false;
            if (x.kind == Unpacked.ZERO) {
                x.setInteger(false, 1);
            } else {
                turn(u, x, 1);
            }
        }
        result.pack(u, x, 64);
    }

    /** The tangent of a. */
    public static void tan(FloatUnit u, Extended result, Extended a) {
        Unpacked x = u.x;
        a.unpack(x);
        if (isNumber(u, x) && x.kind != Unpacked.ZERO) {
            boolean negative = x.negative;
            boolean inverse = (reduce(x) & 1) != 0;
            tangent(u, x, inverse);
            x.negative ^= negative;
        }
        result.pack(u, x, 64);
    }

    /** Whether a is below 2^63 in magnitude, or no number. */
    public static boolean inRange(Extended a) {
        int field = a.signExponent & Extended.SPECIAL;
        return field < Extended.BIAS + 63 || field == Extended.SPECIAL || a.significand >= 0;
    }

    private static boolean isNumber(FloatUnit u, Unpacked x) {
        if (Arithmetic.special(u, x, x)) {
            return false;
        }
        if (x.kind == Unpacked.INFINITE) {
            Arithmetic.invalid(u, x, 0);
            return false;
        }
        Arithmetic.reportSubnormal(u, x.subnormal);
        return true;
    }

    /** Makes x the sine of itself and some quarter turns. */
    private static void turn(FloatUnit u, Unpacked x, int quarters) {
        boolean negative = x.negative;
        int turns = quarters + reduce(x);
        if ((turns & 1) == 0) {
            sine(u, x);
        } else {
            cosine(u, x);
        }
        x.negative ^= negative != ((turns & 2) != 0);
    }

    /** Takes from the magnitude of x what multiples of pi / 2 leave -pi / 4 to pi / 4, and returns the multiple. */
    private static int reduce(Unpacked x) {
        x.negative = false;
        if (x.exponent < -1) {
            return 0;
        }
        int quotient = 0;
        long high = 0;
        long low = 0;
        for (int bit = 63; bit >= -3 - x.exponent; bit--) {
            high = high << 1 | low >>> 63;
            low = low << 1 | (bit >= 0 ? x.high >>> bit & 1 : 0);
            quotient <<= 1;
            if (high > HALF_PI_HIGH || high == HALF_PI_HIGH && Long.compareUnsigned(low, HALF_PI_LOW) >= 0) {
                high -= HALF_PI_HIGH + (Long.compareUnsigned(low, HALF_PI_LOW) < 0 ? 1 : 0);
                low -= HALF_PI_LOW;
                quotient |= 1;
            }
        }
        if (high > HALF_PI_HIGH >> 1 || high == HALF_PI_HIGH >> 1 && Long.compareUnsigned(low, HALF_PI_LOW >>> 1) > 0) {
            high = HALF_PI_HIGH - high - (Long.compareUnsigned(HALF_PI_LOW, low) < 0 ? 1 : 0);
            low = HALF_PI_LOW - low;
            x.negative = true;
            quotient++;
        }
        x.high = high;
        x.low = low;
        x.exponent = 127 - 66;
        x.normalize();
        return quotient;
    }

    private static void sine(FloatUnit u, Unpacked x) {
        if (x.exponent < TINY) {
            x.nudgeDown();
        } else {
            DoubleDouble r = DoubleDouble.of(x, x.exponent);
            series(r.times(r), 1).times(r).into(u, x, 0);
        }
    }

    private static void cosine(FloatUnit u, Unpacked x) {
        if (x.exponent < TINY) {
            x.setInteger(false, 1);
            x.nudgeDown();
        } else {
            DoubleDouble r = DoubleDouble.of(x, x.exponent);
            series(r.times(r), 0).into(u, x, 0);
        }
    }

    private static void tangent(FloatUnit u, Unpacked x, boolean inverse) {
        if (x.exponent < TINY && !inverse) {
            x.low |= 1;
            return;
        }
        DoubleDouble r = DoubleDouble.of(x, x.exponent);
        DoubleDouble square = r.times(r);
        DoubleDouble sine = series(square, 1).times(r);
        DoubleDouble cosine = series(square, 0);
        (inverse ? cosine.over(sine).negated() : sine.over(cosine)).into(u, x, 0);
    }

    /** {@code 1/first! - square/(first+2)! + ...}. */
    private static DoubleDouble series(DoubleDouble square, int first) {
        int n = RECIPROCAL_FACTORIALS.length - 2 + first;
        DoubleDouble sum = RECIPROCAL_FACTORIALS[n];
        while (n > first) {
            n -= 2;
            sum = RECIPROCAL_FACTORIALS[n].minus(sum.times(square));
        }
        return sum;
    }
}
