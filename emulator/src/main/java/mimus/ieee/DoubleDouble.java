package mimus.ieee;

/**
 * An unevaluated sum of two doubles, about 104 bits of significand (Dekker, "A floating-point technique for extending
 * the available precision"; Hida, Li and Bailey, "Quad-double arithmetic").
 *
 * @param high the sum rounded to a double
 * @param low what is missing
 */
record DoubleDouble(double high, double low) {
    static final DoubleDouble ONE = new DoubleDouble(1, 0);
    /** pi / 2. */
    static final DoubleDouble HALF_PI = new DoubleDouble(0x1.921fb54442d18p0, 0x1.1a62633145c07p-54);
    /** The natural logarithm of 2. */
    static final DoubleDouble LN2 = new DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);
    /** 1 / ln 2. */
    static final DoubleDouble LOG2_E = new DoubleDouble(0x1.71547652b82fep0, 0x1.777d0ffda0d24p-56);

    /** The significand of x, a number in [1, 2) with x's sign, times a power of two. */
    static DoubleDouble of(Unpacked x, int exponent) {
        double top = (x.high >>> 11) * 0x1p-52;
        double rest = ((x.high & 0x7ff) << 42 | x.low >>> 22) * 0x1p-105;
        DoubleDouble magnitude = fast(top, rest).scaled(exponent);
        return x.negative ? magnitude.negated() : magnitude;
    }

    /** Makes x this sum times a power of two; a last bit that is set keeps it from being exact. */
    void into(FloatUnit u, Unpacked x, int exponent) {
        x.unpackExact(high);
        if (low != 0) {
            u.z.unpackExact(low);
            Exact.add(x, u.z, Rounding.NEAREST_EVEN);
        }
        x.exponent += exponent;
        x.low |= 1;
    }

    private static DoubleDouble fast(double a, double b) {
        double sum = a + b;
        return new DoubleDouble(sum, b - (sum - a));
    }

    DoubleDouble plus(double b) {
        double sum = high + b;
        double part = sum - high;
        return fast(sum, high - (sum - part) + (b - part) + low);
    }

    DoubleDouble plus(DoubleDouble b) {
        double sum = high + b.high;
        double part = sum - high;
        double error = high - (sum - part) + (b.high - part);
        double lowSum = low + b.low;
        double lowPart = lowSum - low;
        double lowError = low - (lowSum - lowPart) + (b.low - lowPart);
        DoubleDouble first = fast(sum, error + lowSum);
        return fast(first.high, first.low + lowError);
    }

    DoubleDouble minus(DoubleDouble b) {
        return plus(b.negated());
    }

    DoubleDouble times(double b) {
        double product = high * b;
        return fast(product, Math.fma(high, b, -product) + low * b);
    }

    DoubleDouble times(DoubleDouble b) {
        double product = high * b.high;
        return fast(product, Math.fma(high, b.high, -product) + (high * b.low + low * b.high));
    }

    DoubleDouble over(DoubleDouble b) {
        double first = high / b.high;
        DoubleDouble rest = minus(b.times(first));
        double second = rest.high / b.high;
        rest = rest.minus(b.times(second));
        return fast(first, second).plus(rest.high / b.high);
    }

    DoubleDouble squareRoot() {
        double root = Math.sqrt(high);
        double rest = Math.fma(-root, root, high) + low;
        DoubleDouble first = fast(root, rest / (2 * root));
        return first.plus(minus(first.times(first)).high / (2 * root));
    }

    DoubleDouble negated() {
        return new DoubleDouble(-high, -low);
    }

    /** Times a power of two, exactly. */
    DoubleDouble scaled(int exponent) {
        double power = Math.scalb(1.0, exponent);
        return new DoubleDouble(high * power, low * power);
    }
}
