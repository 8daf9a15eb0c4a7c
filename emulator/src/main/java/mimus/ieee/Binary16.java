package mimus.ieee;

/**
 * Half-precision arithmetic on raw bits, with the rounding, flags and NaNs of a {@link FloatUnit}.
 *
 * <p>Operations and their flags are those of {@link Binary64}; an operand is the low 16 bits of an int.
 */
public final class Binary16 {
    private Binary16() {}

    /** {@code a + b}. */
    public static int add(FloatUnit u, int a, int b) {
        return (int) SoftFloat.add(u, Format.BINARY16, a, b);
    }

    /** {@code a - b}. */
    public static int sub(FloatUnit u, int a, int b) {
        return (int) SoftFloat.sub(u, Format.BINARY16, a, b);
    }

    /** {@code a * b}. */
    public static int mul(FloatUnit u, int a, int b) {
        return (int) SoftFloat.mul(u, Format.BINARY16, a, b);
    }

    /** {@code a / b}. */
    public static int div(FloatUnit u, int a, int b) {
        return (int) SoftFloat.div(u, Format.BINARY16, a, b);
    }

    /** The square root of a. */
    public static int sqrt(FloatUnit u, int a) {
        return (int) SoftFloat.sqrt(u, Format.BINARY16, a);
    }

    /** The fused {@code a * b + c}, rounded once. */
    public static int fma(FloatUnit u, int a, int b, int c) {
        return fmaScaled(u, a, b, c, 0);
    }

    /** {@code (a * b + c) * 2^scale}, rounded once. */
    public static int fmaScaled(FloatUnit u, int a, int b, int c, int scale) {
        return (int) SoftFloat.fmaScaled(u, Format.BINARY16, a, b, c, scale);
    }

    /** The integral value next to a in the given direction; INEXACT is optional. */
    public static int roundToIntegral(FloatUnit u, int a, Rounding mode, boolean raiseInexact) {
        return (int) SoftConversion.roundToIntegral(u, Format.BINARY16, a, mode, raiseInexact);
    }

    /** The integer next to {@code a * 2^fractionBits}; otherwise as {@link Binary64#toInteger}. */
    public static long toFixed(FloatUnit u, int a, int fractionBits, Rounding mode, IntegerRange range) {
        return SoftConversion.toFixed(u, Format.BINARY16, a, fractionBits, mode, range);
    }

    /** The number next to {@code magnitude * 2^-fractionBits}, of 64 unsigned bits, with a sign. */
    public static int fromFixed(FloatUnit u, boolean negative, long magnitude, int fractionBits) {
        return (int) SoftConversion.fromFixed(u, Format.BINARY16, negative, magnitude, fractionBits);
    }

    /** The same number in single precision. */
    public static int toBinary32(FloatUnit u, int a) {
        return (int) SoftConversion.convert(u, Format.BINARY16, Format.BINARY32, a);
    }

    /** The same number in double precision. */
    public static long toBinary64(FloatUnit u, int a) {
        return SoftConversion.convert(u, Format.BINARY16, Format.BINARY64, a);
    }

    /** Quiet comparison: one of {@link Ordering}; INVALID for a signalling NaN only. */
    public static int compareQuiet(FloatUnit u, int a, int b) {
        return SoftFloat.compare(u, Format.BINARY16, a, b, true);
    }

    /** Signalling comparison: one of {@link Ordering}; INVALID for any NaN. */
    public static int compareSignalling(FloatUnit u, int a, int b) {
        return SoftFloat.compare(u, Format.BINARY16, a, b, false);
    }
}
