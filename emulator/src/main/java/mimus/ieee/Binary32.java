package mimus.ieee;

/**
 * Single-precision arithmetic on raw bits, with the rounding, flags and NaNs of a {@link FloatUnit}.
 *
 * <p>The fast paths compute in double precision: rounding its result again is harmless, since it has more than twice
 * the significand bits (Figueroa, "When is double rounding innocuous?"), and products of two floats are exact in it.
 * Operations and their flags are those of {@link Binary64}.
 */
public final class Binary32 {
    private static final int EXPONENT = (int) Format.BINARY32.infinity();

    private Binary32() {}

    /** Whether a sum or difference with this result can have raised nothing but INEXACT: there is no inexact one that is tiny. */
    static boolean commonSum(float result) {
        return Math.abs(result) <= Float.MAX_VALUE;
    }

    /** {@code a + b}. */
    public static int add(FloatUnit u, int a, int b) {
        float sum = Float.intBitsToFloat(a) + Float.intBitsToFloat(b);
        return u.plain && commonSum(sum) && !screened(u, a, b) ? Float.floatToRawIntBits(sum) : flaggedAdd(u, a, b);
    }

    private static int flaggedAdd(FloatUnit u, int a, int b) {
        double x = Float.intBitsToFloat(a);
        double y = Float.intBitsToFloat(b);
        double exact = x + y;
        float sum = (float) exact;
        if (!u.nearestEven || !(ordinary(sum) || exact == 0) || screened(u, a, b)) {
            return (int) SoftFloat.add(u, Format.BINARY32, a, b);
        }
        if (u.exactSoFar() && (sum != exact || exact - x != y || exact - y != x)) {
            u.raise(Flags.INEXACT);
        }
        return Float.floatToRawIntBits(sum);
    }

    /** {@code a - b}. */
    public static int sub(FloatUnit u, int a, int b) {
        float difference = Float.intBitsToFloat(a) - Float.intBitsToFloat(b);
        return u.plain && commonSum(difference) && !screened(u, a, b)
                ? Float.floatToRawIntBits(difference)
                : flaggedSub(u, a, b);
    }

    private static int flaggedSub(FloatUnit u, int a, int b) {
        double x = Float.intBitsToFloat(a);
        double y = Float.intBitsToFloat(b);
        double exact = x - y;
        float difference = (float) exact;
        if (!u.nearestEven || !(ordinary(difference) || exact == 0) || screened(u, a, b)) {
            return (int) SoftFloat.sub(u, Format.BINARY32, a, b);
        }
        if (u.exactSoFar() && (difference != exact || x - exact != y || exact + y != x)) {
            u.raise(Flags.INEXACT);
        }
        return Float.floatToRawIntBits(difference);
    }

    /** {@code a * b}. */
    public static int mul(FloatUnit u, int a, int b) {
        float product = Float.intBitsToFloat(a) * Float.intBitsToFloat(b);
        return u.plain && ordinary(product) && !screened(u, a, b)
                ? Float.floatToRawIntBits(product)
                : flaggedMul(u, a, b);
    }

    private static int flaggedMul(FloatUnit u, int a, int b) {
        double exact = (double) Float.intBitsToFloat(a) * Float.intBitsToFloat(b);
        float product = (float) exact;
        if (!u.nearestEven || !(ordinary(product) || exact == 0) || screened(u, a, b)) {
            return (int) SoftFloat.mul(u, Format.BINARY32, a, b);
        }
        if (u.exactSoFar() && product != exact) {
            u.raise(Flags.INEXACT);
        }
        return Float.floatToRawIntBits(product);
    }

    /** {@code a / b}. */
    public static int div(FloatUnit u, int a, int b) {
        float quotient = Float.intBitsToFloat(a) / Float.intBitsToFloat(b);
        return u.plain && ordinary(quotient) && !screened(u, a, b)
                ? Float.floatToRawIntBits(quotient)
                : flaggedDiv(u, a, b);
    }

    private static int flaggedDiv(FloatUnit u, int a, int b) {
        double x = Float.intBitsToFloat(a);
        double y = Float.intBitsToFloat(b);
        float quotient = (float) (x / y);
        if (!u.nearestEven || !(ordinary(quotient) || x == 0 && quotient == 0) || screened(u, a, b)) {
            return (int) SoftFloat.div(u, Format.BINARY32, a, b);
        }
        if (u.exactSoFar() && x != 0 && quotient * y != x) {
            u.raise(Flags.INEXACT);
        }
        return Float.floatToRawIntBits(quotient);
    }

    /** The square root of a. */
    public static int sqrt(FloatUnit u, int a) {
        double x = Float.intBitsToFloat(a);
        float root = (float) Math.sqrt(x);
        if (!u.nearestEven || !(ordinary(root) || x == 0) || screened(u, a, 0)) {
            return (int) SoftFloat.sqrt(u, Format.BINARY32, a);
        }
        if (u.exactSoFar() && (double) root * root != x) {
            u.raise(Flags.INEXACT);
        }
        return Float.floatToRawIntBits(root);
    }

    /** The fused {@code a * b + c}, rounded once. */
    public static int fma(FloatUnit u, int a, int b, int c) {
        return fma(u, a, b, c, FusedVariant.MADD);
    }

    /** A fused multiply-add with the signs of {@code variant}, rounded once. */
    public static int fma(FloatUnit u, int a, int b, int c, FusedVariant variant) {
        float sum = variant.of(Float.intBitsToFloat(a), Float.intBitsToFloat(b), Float.intBitsToFloat(c));
        return u.plain && ordinary(sum) && !screened(u, a, b) && !screened(u, c, c)
                ? Float.floatToRawIntBits(sum)
                : flaggedFma(u, a, b, c, variant);
    }

    private static int flaggedFma(FloatUnit u, int a, int b, int c, FusedVariant variant) {
        float x = Float.intBitsToFloat(variant.negatesProduct() ? a ^ Integer.MIN_VALUE : a);
        float y = Float.intBitsToFloat(b);
        float z = Float.intBitsToFloat(variant.negatesAddend() ? c ^ Integer.MIN_VALUE : c);
        float sum = Math.fma(x, y, z);
        if (!u.nearestEven || !ordinary(sum) || screened(u, a, b) || screened(u, c, 0)) {
            return (int) SoftFloat.fma(u, Format.BINARY32, a, b, c, variant);
        }
        double product = (double) x * y;
        double exact = product + z;
        if (u.exactSoFar() && (sum != exact || exact - product != z || exact - z != product)) {
            u.raise(Flags.INEXACT);
        }
        int bits = Float.floatToRawIntBits(sum);
        return variant.negatesResult() ? bits ^ Integer.MIN_VALUE : bits;
    }

    /** {@code (a * b + c) * 2^scale}, rounded once; INVALID as for the two operations. */
    public static int fmaScaled(FloatUnit u, int a, int b, int c, int scale) {
        return (int) SoftFloat.fmaScaled(u, Format.BINARY32, a, b, c, scale);
    }

    /** The integral value next to a in the given direction; INEXACT is optional (section 5.3.1 against 5.9). */
    public static int roundToIntegral(FloatUnit u, int a, Rounding mode, boolean raiseInexact) {
        double x = Float.intBitsToFloat(a);
        if (!Binary64.hasJavaRounding(mode) || !(Math.abs(x) <= Float.MAX_VALUE) || screened(u, a, 0)) {
            return (int) SoftConversion.roundToIntegral(u, Format.BINARY32, a, mode, raiseInexact);
        }
        double integral = Binary64.integral(x, mode);
        if (raiseInexact && integral != x) {
            u.raise(Flags.INEXACT);
        }
        return Float.floatToRawIntBits((float) integral);
    }

    /**
     * The integer next to a in the given direction; INVALID, and the range's choice of value, if it has none.
     *
     * @return the integer, sign-extended from a signed range and zero-extended from an unsigned one
     */
    public static long toInteger(FloatUnit u, int a, Rounding mode, IntegerRange range) {
        double x = Float.intBitsToFloat(a);
        if (Binary64.hasJavaRounding(mode) && !screened(u, a, 0)) {
            double integral = Binary64.integral(x, mode);
            if (range.holds(integral)) {
                if (integral != x) {
                    u.raise(Flags.INEXACT);
                }
                return (long) integral;
            }
        }
        return SoftConversion.toInteger(u, Format.BINARY32, a, mode, range);
    }

    /** The integer next to {@code a * 2^fractionBits}; otherwise as {@link #toInteger}. */
    public static long toFixed(FloatUnit u, int a, int fractionBits, Rounding mode, IntegerRange range) {
        return SoftConversion.toFixed(u, Format.BINARY32, a, fractionBits, mode, range);
    }

    /** The number next to {@code magnitude * 2^-fractionBits}, of 64 unsigned bits, with a sign. */
    public static int fromFixed(FloatUnit u, boolean negative, long magnitude, int fractionBits) {
        return (int) SoftConversion.fromFixed(u, Format.BINARY32, negative, magnitude, fractionBits);
    }

    /** The number next to a signed integer; 32-bit integers, signed or unsigned, are widened first. */
    public static int fromInt64(FloatUnit u, long value) {
        float x = value;
        boolean exact = (long) x == value && x != 0x1p63f;
        if (!exact && !u.nearestEven) {
            return (int) SoftConversion.fromInteger(u, Format.BINARY32, value < 0, Math.abs(value));
        }
        if (!exact) {
            u.inexact(x == 0x1p63f ? -1 : value - (long) x, x);
        }
        return Float.floatToRawIntBits(x);
    }

    /** The number next to an unsigned 64-bit integer. */
    public static int fromUint64(FloatUnit u, long value) {
        return value >= 0 ? fromInt64(u, value) : (int) SoftConversion.fromInteger(u, Format.BINARY32, false, value);
    }

    /** The same number in double precision. */
    public static long toBinary64(FloatUnit u, int a) {
        float x = Float.intBitsToFloat(a);
        if (x != x || screened(u, a, 0)) {
            return SoftConversion.convert(u, Format.BINARY32, Format.BINARY64, a);
        }
        return Double.doubleToRawLongBits(x);
    }

    /** The half-precision number next to a. */
    public static int toBinary16(FloatUnit u, int a) {
        return (int) SoftConversion.convert(u, Format.BINARY32, Format.BINARY16, a);
    }

    /** Quiet comparison: one of {@link Ordering}; INVALID for a signalling NaN only. */
    public static int compareQuiet(FloatUnit u, int a, int b) {
        return compare(u, a, b, true);
    }

    /** Signalling comparison: one of {@link Ordering}; INVALID for any NaN. */
    public static int compareSignalling(FloatUnit u, int a, int b) {
        return compare(u, a, b, false);
    }

    private static int compare(FloatUnit u, int a, int b, boolean quiet) {
        float x = Float.intBitsToFloat(a);
        float y = Float.intBitsToFloat(b);
        if (screened(u, a, b) || x != x || y != y) {
            return SoftFloat.compare(u, Format.BINARY32, a, b, quiet);
        }
        return x < y ? Ordering.LESS : x > y ? Ordering.GREATER : Ordering.EQUAL;
    }

    /** Whether x is normal, finite and not the least normal number, which a tiny result may have been rounded to. */
    static boolean ordinary(float x) {
        float magnitude = Math.abs(x);
        return magnitude > Float.MIN_NORMAL && magnitude <= Float.MAX_VALUE;
    }

    private static boolean screened(FloatUnit u, int a, int b) {
        return u.screensSubnormals && (subnormal(a) || subnormal(b));
    }

    private static boolean subnormal(int a) {
        return (a & EXPONENT) == 0 && a << 1 != 0;
    }
}
