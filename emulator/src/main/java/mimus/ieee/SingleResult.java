package mimus.ieee;

/**
 * Arithmetic on doubles whose result is rounded once to single precision, as Power's single-precision instructions do
 * (formatOf operations, IEEE 754-2019 section 5.4.1); it is returned in double precision.
 *
 * <p>The fast paths take operands that are singles, for which rounding twice is harmless; see {@link Binary32}.
 */
public final class SingleResult {
    private SingleResult() {}

    /** {@code a + b}. */
    public static long add(FloatUnit u, long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        double exact = x + y;
        float sum = (float) exact;
        if (!u.nearestEven || !usual(sum, exact) || !single(x) || !single(y)) {
            Unpacked.both(u, a, b);
            Arithmetic.sum(u, u.x, u.y, false);
            return pack(u);
        }
        inexactSum(u, x, y, exact, sum);
        return Double.doubleToRawLongBits(sum);
    }

    /** {@code a - b}. */
    public static long sub(FloatUnit u, long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        double exact = x - y;
        float difference = (float) exact;
        if (!u.nearestEven || !usual(difference, exact) || !single(x) || !single(y)) {
            Unpacked.both(u, a, b);
            Arithmetic.sum(u, u.x, u.y, true);
            return pack(u);
        }
        inexactSum(u, x, -y, exact, difference);
        return Double.doubleToRawLongBits(difference);
    }

    /** {@code a * b}. */
    public static long mul(FloatUnit u, long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        double exact = x * y;
        float product = (float) exact;
        if (!u.nearestEven || !usual(product, exact) || !single(x) || !single(y)) {
            Unpacked.both(u, a, b);
            Arithmetic.product(u, u.x, u.y);
            return pack(u);
        }
        if (product != exact) {
            u.inexact(exact - product, product);
        }
        return Double.doubleToRawLongBits(product);
    }

    /** {@code a / b}. */
    public static long div(FloatUnit u, long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        float quotient = (float) (x / y);
        boolean usual = Binary32.ordinary(quotient) || x == 0 && quotient == 0;
        if (!u.nearestEven || !usual || !single(x) || !single(y)) {
            Unpacked.both(u, a, b);
            Arithmetic.quotient(u, u.x, u.y);
            return pack(u);
        }
        double back = (double) quotient * y;
        if (x != 0 && back != x) {
            u.inexact(x - back, x);
        }
        return Double.doubleToRawLongBits(quotient);
    }

    /** The square root of a. */
    public static long sqrt(FloatUnit u, long a) {
        double x = Double.longBitsToDouble(a);
        float root = (float) Math.sqrt(x);
        if (!u.nearestEven || !(Binary32.ordinary(root) || x == 0) || !single(x)) {
            u.x.unpack(u, Format.BINARY64, a);
            Arithmetic.root(u, u.x);
            return pack(u);
        }
        double back = (double) root * root;
        if (back != x) {
            u.inexact(x - back, x);
        }
        return Double.doubleToRawLongBits(root);
    }

    /** A fused multiply-add with the signs of {@code variant}. */
    public static long fma(FloatUnit u, long a, long b, long c, FusedVariant variant) {
        double x = Double.longBitsToDouble(variant.negatesProduct() ? a ^ Long.MIN_VALUE : a);
        double y = Double.longBitsToDouble(b);
        double z = Double.longBitsToDouble(variant.negatesAddend() ? c ^ Long.MIN_VALUE : c);
        float sum = Math.fma((float) x, (float) y, (float) z);
        if (!u.nearestEven || !Binary32.ordinary(sum) || !single(x) || !single(y) || !single(z)) {
            Unpacked.both(u, a, b);
            u.z.unpack(u, Format.BINARY64, c);
            Arithmetic.fused(u, u.x, u.y, u.z, variant);
            boolean negate = variant.negatesResult() && !u.x.isNan();
            return pack(u) ^ Format.BINARY64.sign(negate);
        }
        double product = x * y;
        inexactSum(u, product, z, product + z, sum);
        long bits = Double.doubleToRawLongBits(sum);
        return variant.negatesResult() ? bits ^ Long.MIN_VALUE : bits;
    }

    /** The number itself. */
    public static long round(FloatUnit u, long a) {
        double x = Double.longBitsToDouble(a);
        float narrow = (float) x;
        if (!u.nearestEven || !usual(narrow, x)) {
            u.x.unpack(u, Format.BINARY64, a);
            Arithmetic.special(u, u.x, u.x);
            return pack(u);
        }
        if (narrow != x) {
            u.inexact(x - narrow, x);
        }
        return Double.doubleToRawLongBits(narrow);
    }

    private static long pack(FloatUnit u) {
        int bits = (int) Rounder.pack(u, Format.BINARY32, u.x);
        float value = Float.intBitsToFloat(bits);
        // widening by hand keeps what Java might do to a NaN out of it
        return value != value
                ? (bits & 0x8000_0000L) << 32 | Format.BINARY64.infinity() | (bits & 0x7f_ffffL) << 29
                : Double.doubleToRawLongBits(value);
    }

    /** Raises what {@code x + y}, of which {@code near} is next, gives when it is rounded to {@code sum}. */
    private static void inexactSum(FloatUnit u, double x, double y, double near, float sum) {
        double part = near - x;
        double error = x - (near - part) + (y - part);
        double all = near - sum + error;
        if (all != 0) {
            u.inexact(all, sum);
        }
    }

    private static boolean usual(float result, double exact) {
        return Binary32.ordinary(result) || exact == 0;
    }

    private static boolean single(double x) {
        return (float) x == x;
    }
}
