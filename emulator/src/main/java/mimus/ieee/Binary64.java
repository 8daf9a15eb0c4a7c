package mimus.ieee;

/**
 * Double-precision arithmetic on raw bits, with the rounding, flags and NaNs of a {@link FloatUnit}.
 *
 * <p>Every operation first tries Java's own arithmetic, which is right when the unit rounds to nearest even, the result
 * is an ordinary number, and an error-free transformation tells whether it is exact; anything else goes to the soft
 * core. Flags are exact in either case.
 *
 * <p>Operations are those of IEEE 754-2019 sections 5.3.1, 5.4 and 5.6.1, exceptions those of section 7; a NaN operand
 * is treated by the unit's {@link NanRule}. Negation and absolute value are sign bits, so they are left to the caller.
 */
public final class Binary64 {
    /** From here to {@link #LARGE}, what is lost in a product, quotient or root is itself a double. */
    private static final double SMALL = 0x1p-900;

    private static final double LARGE = 0x1p1020;
    private static final long EXPONENT = Format.BINARY64.infinity();

    private Binary64() {}

    /** Whether an operation with this result, if it is not a sum, can have raised nothing but INEXACT. */
    static boolean common(double result) {
        double magnitude = Math.abs(result);
        return magnitude > Double.MIN_NORMAL && magnitude <= Double.MAX_VALUE;
    }

    /** The same for a sum or difference; there is no inexact one that is tiny. */
    static boolean commonSum(double result) {
        return Math.abs(result) <= Double.MAX_VALUE;
    }

    /** {@code a + b}; INVALID for infinities of opposite sign. */
    public static long add(FloatUnit u, long a, long b) {
        double sum = Double.longBitsToDouble(a) + Double.longBitsToDouble(b);
        return u.plain && commonSum(sum) && !screened(u, a, b) ? Double.doubleToRawLongBits(sum) : flaggedAdd(u, a, b);
    }

    private static long flaggedAdd(FloatUnit u, long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        double sum = x + y;
        if (!u.nearestEven || !ordinarySum(sum) || screened(u, a, b)) {
            return SoftFloat.add(u, Format.BINARY64, a, b);
        }
        // Dekker's Fast2Sum: subtracting the larger operand is exact, so only an exact sum gives back both
        if (u.exactSoFar() && (sum - x != y || sum - y != x)) {
            inexactSum(u, x, y, sum);
        }
        return Double.doubleToRawLongBits(sum);
    }

    /** {@code a - b}; INVALID for infinities of the same sign. */
    public static long sub(FloatUnit u, long a, long b) {
        double difference = Double.longBitsToDouble(a) - Double.longBitsToDouble(b);
        return u.plain && commonSum(difference) && !screened(u, a, b)
                ? Double.doubleToRawLongBits(difference)
                : flaggedSub(u, a, b);
    }

    private static long flaggedSub(FloatUnit u, long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        double difference = x - y;
        if (!u.nearestEven || !ordinarySum(difference) || screened(u, a, b)) {
            return SoftFloat.sub(u, Format.BINARY64, a, b);
        }
        if (u.exactSoFar() && (x - difference != y || difference + y != x)) {
            inexactSum(u, x, -y, difference);
        }
        return Double.doubleToRawLongBits(difference);
    }

    /** {@code a * b}; INVALID for infinity times zero. */
    public static long mul(FloatUnit u, long a, long b) {
        double product = Double.longBitsToDouble(a) * Double.longBitsToDouble(b);
        return u.plain && common(product) && !screened(u, a, b)
                ? Double.doubleToRawLongBits(product)
                : flaggedMul(u, a, b);
    }

    private static long flaggedMul(FloatUnit u, long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        double product = x * y;
        boolean usual = ordinary(product) || product == 0 && (x == 0 || y == 0);
        if (!u.nearestEven || !usual || screened(u, a, b)) {
            return SoftFloat.mul(u, Format.BINARY64, a, b);
        }
        if (u.exactSoFar() && Math.fma(x, y, -product) != 0) {
            u.inexact(Math.fma(x, y, -product), product);
        }
        return Double.doubleToRawLongBits(product);
    }

    /** {@code a / b}; INVALID for 0/0 and infinity/infinity, DIV_BY_ZERO for other numbers over zero. */
    public static long div(FloatUnit u, long a, long b) {
        double quotient = Double.longBitsToDouble(a) / Double.longBitsToDouble(b);
        return u.plain && common(quotient) && !screened(u, a, b)
                ? Double.doubleToRawLongBits(quotient)
                : flaggedDiv(u, a, b);
    }

    private static long flaggedDiv(FloatUnit u, long a, long b) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        double quotient = x / y;
        boolean usual = ordinary(quotient) && ordinary(x) || x == 0 && quotient == 0;
        if (!u.nearestEven || !usual || screened(u, a, b)) {
            return SoftFloat.div(u, Format.BINARY64, a, b);
        }
        if (u.exactSoFar() && x != 0 && Math.fma(-quotient, y, x) != 0) {
            u.inexact(Math.fma(-quotient, y, x), x);
        }
        return Double.doubleToRawLongBits(quotient);
    }

    /** The square root of a; INVALID below -0. */
    public static long sqrt(FloatUnit u, long a) {
        double root = Math.sqrt(Double.longBitsToDouble(a));
        return u.plain && common(root) && !screened(u, a, a) ? Double.doubleToRawLongBits(root) : flaggedSqrt(u, a);
    }

    private static long flaggedSqrt(FloatUnit u, long a) {
        double x = Double.longBitsToDouble(a);
        double root = Math.sqrt(x);
        if (!u.nearestEven || !(ordinary(x) && root > 0 || x == 0)) {
            return SoftFloat.sqrt(u, Format.BINARY64, a);
        }
        if (u.exactSoFar() && Math.fma(-root, root, x) != 0) {
            u.inexact(Math.fma(-root, root, x), root);
        }
        return Double.doubleToRawLongBits(root);
    }

    /** The fused {@code a * b + c}, rounded once. */
    public static long fma(FloatUnit u, long a, long b, long c) {
        return fma(u, a, b, c, FusedVariant.MADD);
    }

    /** A fused multiply-add with the signs of {@code variant}, rounded once; INVALID as for the two operations. */
    public static long fma(FloatUnit u, long a, long b, long c, FusedVariant variant) {
        double sum = variant.of(Double.longBitsToDouble(a), Double.longBitsToDouble(b), Double.longBitsToDouble(c));
        return u.plain && common(sum) && !screened(u, a, b) && !screened(u, c, c)
                ? Double.doubleToRawLongBits(sum)
                : flaggedFma(u, a, b, c, variant);
    }

    private static long flaggedFma(FloatUnit u, long a, long b, long c, FusedVariant variant) {
        double x = Double.longBitsToDouble(variant.negatesProduct() ? a ^ Long.MIN_VALUE : a);
        double y = Double.longBitsToDouble(b);
        double z = Double.longBitsToDouble(variant.negatesAddend() ? c ^ Long.MIN_VALUE : c);
        double product = x * y;
        double sum = Math.fma(x, y, z);
        boolean usual = (ordinary(product) || x == 0 || y == 0) && (ordinary(z) || z == 0) && ordinary(sum);
        if (!u.nearestEven || !usual || screened(u, a, b)) {
            return SoftFloat.fma(u, Format.BINARY64, a, b, c, variant);
        }
        if (u.exactSoFar()) {
            double error = errorOfFma(x, y, z, product, sum);
            if (error != 0) {
                u.inexact(error, sum);
            }
        }
        long bits = Double.doubleToRawLongBits(sum);
        return variant.negatesResult() ? bits ^ Long.MIN_VALUE : bits;
    }

    /** Knuth's TwoSum: the error of a sum is a double. */
    private static void inexactSum(FloatUnit u, double x, double y, double sum) {
        double part = sum - x;
        u.inexact(x - (sum - part) + (y - part), sum);
    }

    /** Boldo and Muller, "Exact and approximated error of the FMA", algorithm ErrFma: the error's sign and whether it is 0. */
    private static double errorOfFma(double x, double y, double z, double product, double sum) {
        double low = Math.fma(x, y, -product);
        double alpha = z + low;
        double alphaPart = alpha - z;
        double alphaError = z - (alpha - alphaPart) + (low - alphaPart);
        double beta = product + alpha;
        double betaPart = beta - product;
        double betaError = product - (beta - betaPart) + (alpha - betaPart);
        return beta - sum + betaError + alphaError;
    }

    /** {@code (a * b + c) * 2^scale}, rounded once; INVALID as for the two operations. */
    public static long fmaScaled(FloatUnit u, long a, long b, long c, int scale) {
        return SoftFloat.fmaScaled(u, Format.BINARY64, a, b, c, scale);
    }

    /** The integral value next to a in the given direction; INEXACT is optional (section 5.3.1 against 5.9). */
    public static long roundToIntegral(FloatUnit u, long a, Rounding mode, boolean raiseInexact) {
        double x = Double.longBitsToDouble(a);
        if (!hasJavaRounding(mode) || !(Math.abs(x) < LARGE) || screened(u, a, 0)) {
            return SoftConversion.roundToIntegral(u, Format.BINARY64, a, mode, raiseInexact);
        }
        double integral = integral(x, mode);
        if (raiseInexact && integral != x) {
            u.inexact(x - integral, x);
        }
        return Double.doubleToRawLongBits(integral);
    }

    /**
     * The integer next to a in the given direction; INVALID, and the range's choice of value, if it has none.
     *
     * @return the integer, sign-extended from a signed range and zero-extended from an unsigned one
     */
    public static long toInteger(FloatUnit u, long a, Rounding mode, IntegerRange range) {
        double x = Double.longBitsToDouble(a);
        if (hasJavaRounding(mode) && !screened(u, a, 0)) {
            double integral = integral(x, mode);
            if (range.holds(integral)) {
                if (integral != x) {
                    u.inexact(x - integral, x);
                }
                return (long) integral;
            }
        }
        return SoftConversion.toInteger(u, Format.BINARY64, a, mode, range);
    }

    /** The integer next to {@code a * 2^fractionBits}; otherwise as {@link #toInteger}. */
    public static long toFixed(FloatUnit u, long a, int fractionBits, Rounding mode, IntegerRange range) {
        return SoftConversion.toFixed(u, Format.BINARY64, a, fractionBits, mode, range);
    }

    /** The number next to {@code magnitude * 2^-fractionBits}, of 64 unsigned bits, with a sign. */
    public static long fromFixed(FloatUnit u, boolean negative, long magnitude, int fractionBits) {
        return SoftConversion.fromFixed(u, Format.BINARY64, negative, magnitude, fractionBits);
    }

    /** The number next to a signed integer; 32-bit integers, signed or unsigned, are widened first. */
    public static long fromInt64(FloatUnit u, long value) {
        double x = value;
        boolean exact = (long) x == value && x != 0x1p63;
        if (!exact && !u.nearestEven) {
            return SoftConversion.fromInteger(u, Format.BINARY64, value < 0, Math.abs(value));
        }
        if (!exact) {
            u.inexact(x == 0x1p63 ? -1 : value - (long) x, x);
        }
        return Double.doubleToRawLongBits(x);
    }

    /** The number next to an unsigned 64-bit integer. */
    public static long fromUint64(FloatUnit u, long value) {
        return value >= 0 ? fromInt64(u, value) : SoftConversion.fromInteger(u, Format.BINARY64, false, value);
    }

    /** The single-precision number next to a. */
    public static int toBinary32(FloatUnit u, long a) {
        double x = Double.longBitsToDouble(a);
        float narrow = (float) x;
        if (!u.nearestEven || !(Binary32.ordinary(narrow) || x == 0)) {
            return (int) SoftConversion.convert(u, Format.BINARY64, Format.BINARY32, a);
        }
        if (narrow != x) {
            u.inexact(x - narrow, x);
        }
        return Float.floatToRawIntBits(narrow);
    }

    /** The half-precision number next to a. */
    public static int toBinary16(FloatUnit u, long a) {
        return (int) SoftConversion.convert(u, Format.BINARY64, Format.BINARY16, a);
    }

    /** Quiet comparison: one of {@link Ordering}; INVALID for a signalling NaN only. */
    public static int compareQuiet(FloatUnit u, long a, long b) {
        return compare(u, a, b, true);
    }

    /** Signalling comparison: one of {@link Ordering}; INVALID for any NaN. */
    public static int compareSignalling(FloatUnit u, long a, long b) {
        return compare(u, a, b, false);
    }

    private static int compare(FloatUnit u, long a, long b, boolean quiet) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        if (screened(u, a, b) || x != x || y != y) {
            return SoftFloat.compare(u, Format.BINARY64, a, b, quiet);
        }
        return x < y ? Ordering.LESS : x > y ? Ordering.GREATER : Ordering.EQUAL;
    }

    static boolean hasJavaRounding(Rounding mode) {
        return mode != Rounding.NEAREST_AWAY && mode != Rounding.TO_ODD;
    }

    static double integral(double x, Rounding mode) {
        if (mode == Rounding.NEAREST_EVEN) {
            return Math.rint(x);
        }
        if (mode == Rounding.TOWARD_ZERO) {
            return Math.copySign(Math.floor(Math.abs(x)), x);
        }
        return mode == Rounding.DOWN ? Math.floor(x) : Math.ceil(x);
    }

    /** Whether x is neither special nor so large or small that an error term of it may not be a double. */
    private static boolean ordinary(double x) {
        double magnitude = Math.abs(x);
        return magnitude >= SMALL && magnitude < LARGE;
    }

    /** Sums have no underflow to lose anything in; zero is exact. */
    private static boolean ordinarySum(double x) {
        double magnitude = Math.abs(x);
        return magnitude >= Double.MIN_NORMAL && magnitude < LARGE || x == 0;
    }

    private static boolean screened(FloatUnit u, long a, long b) {
        return u.screensSubnormals && (subnormal(a) || subnormal(b));
    }

    private static boolean subnormal(long a) {
        return (a & EXPONENT) == 0 && a << 1 != 0;
    }
}
