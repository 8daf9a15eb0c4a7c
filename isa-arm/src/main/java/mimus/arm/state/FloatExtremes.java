package mimus.arm.state;

import mimus.ieee.FloatUnit;

/** Minima and maxima of floating-point numbers; sizes as in {@link Floats}. */
public final class FloatExtremes {
    private FloatExtremes() {}

    /** The larger one; any NaN goes through, and +0 is larger than -0 (Arm ARM, pseudocode FPMax). */
    public static long max(FloatUnits f, int size, long a, long b) {
        long x = flushed(f, size, a);
        long y = flushed(f, size, b);
        if (isNan(size, x) || isNan(size, y)) {
            return Floats.add(f, size, x, y);
        }
        return ordinal(size, x) > ordinal(size, y) ? x : ordinal(size, x) < ordinal(size, y) ? y : x & y;
    }

    /** The smaller one; any NaN goes through, and -0 is smaller than +0 (Arm ARM, pseudocode FPMin). */
    public static long min(FloatUnits f, int size, long a, long b) {
        long x = flushed(f, size, a);
        long y = flushed(f, size, b);
        if (isNan(size, x) || isNan(size, y)) {
            return Floats.add(f, size, x, y);
        }
        return ordinal(size, x) < ordinal(size, y) ? x : ordinal(size, x) > ordinal(size, y) ? y : x | y;
    }

    /** The larger one; a number goes before a quiet NaN (Arm ARM, pseudocode FPMaxNum). */
    public static long maxNum(FloatUnits f, int size, long a, long b) {
        long least = infinity(size) | Floats.sign(size);
        return max(f, size, yields(size, a, b) ? least : a, yields(size, b, a) ? least : b);
    }

    /** The smaller one; a number goes before a quiet NaN (Arm ARM, pseudocode FPMinNum). */
    public static long minNum(FloatUnits f, int size, long a, long b) {
        long most = infinity(size);
        return min(f, size, yields(size, a, b) ? most : a, yields(size, b, a) ? most : b);
    }

    /** Whether a is a quiet NaN and b is not. */
    private static boolean yields(int size, long a, long b) {
        return isQuiet(size, a) && !isQuiet(size, b);
    }

    private static boolean isQuiet(int size, long a) {
        long top = 1L << fractionBits(size) - 1;
        return isNan(size, a) && (a & top) != 0;
    }

    static boolean isNan(int size, long a) {
        return Floats.abs(size, a) > infinity(size);
    }

    /** Bits of the fraction. */
    static int fractionBits(int size) {
        return size == 1 ? 10 : size == 2 ? 23 : 52;
    }

    static long infinity(int size) {
        return Floats.sign(size) - (1L << fractionBits(size));
    }

    /** An integer that orders as the numbers do. */
    private static long ordinal(int size, long a) {
        long magnitude = Floats.abs(size, a);
        return (a & Floats.sign(size)) != 0 ? -magnitude : magnitude;
    }

    /** Zero for a subnormal number if FPCR says so. */
    static long flushed(FloatUnits f, int size, long a) {
        FloatUnit unit = f.of(size);
        long magnitude = Floats.abs(size, a);
        if (unit.denormalsAreZero() && magnitude != 0 && magnitude >>> fractionBits(size) == 0) {
            unit.raise(unit.rules().flushedOperandFlags());
            return a & Floats.sign(size);
        }
        return a;
    }
}
