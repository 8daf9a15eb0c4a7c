package mimus.arm.state;

import mimus.ieee.Binary16;
import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.Ordering;
import mimus.ieee.Rounding;

/**
 * Arithmetic on floating-point numbers of {@code 8 << size} bits: 1 half, 2 single, 3 double.
 *
 * <p>Operands and results are zero-extended.
 */
public final class Floats {
    private Floats() {}

    public static long add(FloatUnits f, int size, long a, long b) {
        return switch (size) {
            case 1 -> Binary16.add(f.half, (int) a, (int) b);
            case 2 -> Binary32.add(f.wide, (int) a, (int) b) & 0xffff_ffffL;
            default -> Binary64.add(f.wide, a, b);
        };
    }

    public static long sub(FloatUnits f, int size, long a, long b) {
        return switch (size) {
            case 1 -> Binary16.sub(f.half, (int) a, (int) b);
            case 2 -> Binary32.sub(f.wide, (int) a, (int) b) & 0xffff_ffffL;
            default -> Binary64.sub(f.wide, a, b);
        };
    }

    public static long mul(FloatUnits f, int size, long a, long b) {
        return switch (size) {
            case 1 -> Binary16.mul(f.half, (int) a, (int) b);
            case 2 -> Binary32.mul(f.wide, (int) a, (int) b) & 0xffff_ffffL;
            default -> Binary64.mul(f.wide, a, b);
        };
    }

    public static long div(FloatUnits f, int size, long a, long b) {
        return switch (size) {
            case 1 -> Binary16.div(f.half, (int) a, (int) b);
            case 2 -> Binary32.div(f.wide, (int) a, (int) b) & 0xffff_ffffL;
            default -> Binary64.div(f.wide, a, b);
        };
    }

    public static long sqrt(FloatUnits f, int size, long a) {
        return switch (size) {
            case 1 -> Binary16.sqrt(f.half, (int) a);
            case 2 -> Binary32.sqrt(f.wide, (int) a) & 0xffff_ffffL;
            default -> Binary64.sqrt(f.wide, a);
        };
    }

    /** The fused {@code c + a * b}. */
    public static long fma(FloatUnits f, int size, long c, long a, long b) {
        return switch (size) {
            case 1 -> Binary16.fma(f.half, (int) a, (int) b, (int) c);
            case 2 -> Binary32.fma(f.wide, (int) a, (int) b, (int) c) & 0xffff_ffffL;
            default -> Binary64.fma(f.wide, a, b, c);
        };
    }

    /** The fused {@code c - a * b}; the sign of a turns even if it is a NaN. */
    public static long fms(FloatUnits f, int size, long c, long a, long b) {
        return fma(f, size, c, neg(size, a), b);
    }

    /** The absolute difference; never a negative NaN. */
    public static long abd(FloatUnits f, int size, long a, long b) {
        return abs(size, sub(f, size, a, b));
    }

    /** The sign of an element. */
    static long sign(int size) {
        return 1L << (8 << size) - 1;
    }

    public static long neg(int size, long a) {
        return a ^ sign(size);
    }

    public static long abs(int size, long a) {
        return a & ~sign(size);
    }

    /** The integral value next to a in a given direction. */
    public static long round(FloatUnits f, int size, long a, Rounding mode, boolean raiseInexact) {
        return switch (size) {
            case 1 -> Binary16.roundToIntegral(f.half, (int) a, mode, raiseInexact);
            case 2 -> Binary32.roundToIntegral(f.wide, (int) a, mode, raiseInexact) & 0xffff_ffffL;
            default -> Binary64.roundToIntegral(f.wide, a, mode, raiseInexact);
        };
    }

    /** One of {@link Ordering}; signalling NaNs are invalid. */
    public static int compare(FloatUnits f, int size, long a, long b) {
        return switch (size) {
            case 1 -> Binary16.compareQuiet(f.half, (int) a, (int) b);
            case 2 -> Binary32.compareQuiet(f.wide, (int) a, (int) b);
            default -> Binary64.compareQuiet(f.wide, a, b);
        };
    }

    /** One of {@link Ordering}; all NaNs are invalid. */
    public static int compareSignalling(FloatUnits f, int size, long a, long b) {
        return switch (size) {
            case 1 -> Binary16.compareSignalling(f.half, (int) a, (int) b);
            case 2 -> Binary32.compareSignalling(f.wide, (int) a, (int) b);
            default -> Binary64.compareSignalling(f.wide, a, b);
        };
    }

    public static boolean eq(FloatUnits f, int size, long a, long b) {
        return compare(f, size, a, b) == Ordering.EQUAL;
    }

    public static boolean ge(FloatUnits f, int size, long a, long b) {
        return compareSignalling(f, size, a, b) >>> 1 == 0;
    }

    public static boolean gt(FloatUnits f, int size, long a, long b) {
        return compareSignalling(f, size, a, b) == Ordering.GREATER;
    }

    /** The condition flags of a comparison, in bits 3 to 0 (Arm ARM, pseudocode FPCompare). */
    public static int nzcv(int ordering) {
        return switch (ordering) {
            case Ordering.EQUAL -> 0b0110;
            case Ordering.LESS -> 0b1000;
            case Ordering.GREATER -> 0b0010;
            default -> 0b0011;
        };
    }
}
