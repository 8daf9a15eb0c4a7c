package mimus.ieee;

/** F2XM1, FYL2X and FYL2XP1 of x87 (Intel SDM volume 1, section 8.3.10), to within 0.51 units of the last place. */
public final class Logarithm {
    /** Below this power of two the second term only decides how the first one is rounded. */
    private static final int TINY = -110;

    private static final double ROOT_HALF = 0.7071067811865476;
    private static final int EXPONENTIAL_TERMS = 18;
    private static final int HALVINGS = 4;
    private static final int LOGARITHM_TERMS = 24;

    private Logarithm() {}

    /** {@code 2^a - 1} for a from -1 to 1; a itself beyond, as the manual leaves it undefined. */
    public static void exponential(FloatUnit u, Extended result, Extended a) {
        Unpacked x = u.x;
        a.unpack(x);
        if (!Arithmetic.special(u, x, x)) {
            Arithmetic.reportSubnormal(u, x.subnormal);
            if (x.kind == Unpacked.INFINITE) {
                infinitePower(x);
            } else if (x.kind == Unpacked.FINITE) {
                finitePower(u, x);
            }
        }
        result.pack(u, x, 64);
    }

    private static void infinitePower(Unpacked x) {
        if (x.negative) {
            x.setInteger(true, 1);
        }
    }

    private static void finitePower(FloatUnit u, Unpacked x) {
        boolean one = x.exponent == 0 && x.high == Extended.ONE;
        if (x.exponent >= 0) {
            x.exponent = x.negative && one ? -1 : x.exponent;
            u.raise(Flags.INEXACT);
        } else if (x.exponent < TINY) {
            DoubleDouble.of(x, 0).times(DoubleDouble.LN2).into(u, x, x.exponent);
        } else {
            power(DoubleDouble.of(x, x.exponent).times(DoubleDouble.LN2)).into(u, x, 0);
        }
    }

    /** {@code e^t - 1}, from that of a sixteenth of t. */
    private static DoubleDouble power(DoubleDouble t) {
        DoubleDouble part = t.scaled(-HALVINGS);
        DoubleDouble sum = DoubleDouble.ONE;
        for (int n = EXPONENTIAL_TERMS; n > 1; n--) {
            sum = sum.times(part).over(new DoubleDouble(n, 0)).plus(1);
        }
        sum = sum.times(part);
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.times(sum.plus(2));
        }
        return sum;
    }

    /** {@code b * log2(a)}. */
    public static void product(FloatUnit u, Extended result, Extended a, Extended b) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        a.unpack(x);
        b.unpack(y);
        if (!Arithmetic.special(u, x, y)) {
            boolean one = x.kind == Unpacked.FINITE && x.exponent == 0 && x.high == Extended.ONE;
            if (x.negative && x.kind != Unpacked.ZERO
                    || x.kind == Unpacked.ZERO && y.kind == Unpacked.ZERO
                    || x.kind == Unpacked.INFINITE && y.kind == Unpacked.ZERO
                    || one && y.kind == Unpacked.INFINITE) {
                Arithmetic.invalid(u, x, 0);
            } else if (x.kind == Unpacked.ZERO) {
                u.raise(y.kind == Unpacked.FINITE ? Flags.DIV_BY_ZERO : 0);
                x.kind = Unpacked.INFINITE;
                x.negative = !y.negative;
            } else {
                Arithmetic.reportSubnormal(u, x.subnormal || y.subnormal);
                finiteProduct(u, x, y, one);
            }
        }
        result.pack(u, x, 64);
    }

    private static void finiteProduct(FloatUnit u, Unpacked x, Unpacked y, boolean one) {
        boolean below = x.exponent < 0 && x.kind == Unpacked.FINITE;
        if (x.kind == Unpacked.INFINITE || y.kind != Unpacked.FINITE || one) {
            x.kind = one || y.kind == Unpacked.ZERO ? Unpacked.ZERO : Unpacked.INFINITE;
            x.negative = y.negative != below;
        } else if (x.high == Extended.ONE) {
            x.setInteger(below, Math.abs(x.exponent));
            Exact.multiply(x, y);
            u.raise(Flags.INEXACT); // as processors say, exact or not
        } else {
            DoubleDouble log = base2(DoubleDouble.of(x, 0), x.exponent);
            log.times(DoubleDouble.of(y, 0)).into(u, x, y.exponent);
        }
    }

    /** The logarithm of {@code m * 2^exponent}, m from 1 to 2. */
    private static DoubleDouble base2(DoubleDouble m, int exponent) {
        boolean upper = m.high() > 2 * ROOT_HALF;
        DoubleDouble reduced = upper ? m.scaled(-1) : m;
        DoubleDouble log = natural(reduced.plus(-1), reduced.plus(1)).times(DoubleDouble.LOG2_E);
        return log.plus(upper ? exponent + 1 : exponent);
    }

    /** {@code ln((1 + s) / (1 - s))}, s being the quotient, of at most 0.18. */
    private static DoubleDouble natural(DoubleDouble numerator, DoubleDouble denominator) {
        DoubleDouble s = numerator.over(denominator);
        DoubleDouble square = s.times(s);
        DoubleDouble sum = new DoubleDouble(0, 0);
        for (int n = 2 * LOGARITHM_TERMS - 1; n > 0; n -= 2) {
            sum = sum.times(square).plus(DoubleDouble.ONE.over(new DoubleDouble(n, 0)));
        }
        return sum.times(s).scaled(1);
    }

    /** {@code b * log2(a + 1)}; a itself at -1 and below, where the manual leaves it undefined. */
    public static void productPlusOne(FloatUnit u, Extended result, Extended a, Extended b) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        a.unpack(x);
        b.unpack(y);
        if (!Arithmetic.special(u, x, y)) {
            if (x.kind == Unpacked.ZERO && y.kind == Unpacked.INFINITE
                    || x.kind == Unpacked.INFINITE && (x.negative || y.kind == Unpacked.ZERO)) {
                Arithmetic.invalid(u, x, 0);
            } else {
                Arithmetic.reportSubnormal(u, x.subnormal || y.subnormal);
                plusOne(u, x, y);
            }
        }
        result.pack(u, x, 64);
    }

    private static void plusOne(FloatUnit u, Unpacked x, Unpacked y) {
        if (x.kind != Unpacked.FINITE || y.kind != Unpacked.FINITE) {
            boolean infinite = x.kind == Unpacked.INFINITE || y.kind == Unpacked.INFINITE;
            x.negative ^= y.negative;
            x.kind = infinite ? Unpacked.INFINITE : Unpacked.ZERO;
        } else if (x.exponent < TINY) {
            DoubleDouble first = DoubleDouble.of(x, 0).times(DoubleDouble.LOG2_E);
            first.times(DoubleDouble.of(y, 0)).into(u, x, x.exponent + y.exponent);
        } else if (x.exponent < 0) {
            DoubleDouble log = onePlus(DoubleDouble.of(x, x.exponent));
            log.times(DoubleDouble.of(y, 0)).into(u, x, y.exponent);
        } else if (x.negative) {
            u.raise(Flags.INEXACT);
        } else {
            int scale = x.exponent;
            DoubleDouble sum = DoubleDouble.of(x, 0).plus(scale < -TINY ? Math.scalb(1.0, -scale) : 0);
            base2(sum, scale).times(DoubleDouble.of(y, 0)).into(u, x, y.exponent);
        }
    }

    /** The logarithm of 1 + t, t from -1 to 1. */
    private static DoubleDouble onePlus(DoubleDouble t) {
        if (Math.abs(t.high()) < 0.25) {
            return natural(t, t.plus(2)).times(DoubleDouble.LOG2_E);
        }
        DoubleDouble sum = t.plus(1);
        int exponent = Math.getExponent(sum.high());
        return base2(sum.scaled(-exponent), exponent);
    }
}
