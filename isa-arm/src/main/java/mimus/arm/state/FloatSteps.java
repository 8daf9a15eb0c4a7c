package mimus.arm.state;

import mimus.ieee.Binary16;
import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.Flags;

/** The steps of Newton's method to a reciprocal or its root, and products that go with them; sizes as in {@link Floats}. */
public final class FloatSteps {
    private FloatSteps() {}

    /** {@code 2 - a * b}, fused (Arm ARM, pseudocode FPRecipStepFused). */
    public static long recps(FloatUnits f, int size, long a, long b) {
        if (infinityTimesZero(f, size, a, b)) {
            return number(size, 2, 0);
        }
        return Floats.fms(f, size, number(size, 2, 0), a, b);
    }

    /** {@code (3 - a * b) / 2}, fused (Arm ARM, pseudocode FPRSqrtStepFused). */
    public static long rsqrts(FloatUnits f, int size, long a, long b) {
        long half = 1L << FloatExtremes.fractionBits(size) - 1;
        if (infinityTimesZero(f, size, a, b)) {
            return number(size, 1, half);
        }
        long three = number(size, 2, half);
        long minus = Floats.neg(size, a);
        return switch (size) {
            case 1 -> Binary16.fmaScaled(f.half, (int) minus, (int) b, (int) three, -1);
            case 2 -> Binary32.fmaScaled(f.wide, (int) minus, (int) b, (int) three, -1) & 0xffff_ffffL;
            default -> Binary64.fmaScaled(f.wide, minus, b, three, -1);
        };
    }

    /** {@code 2 - a * b} of singles, rounded twice (Arm ARM, pseudocode FPRecipStep of AArch32). */
    public static long recpsUnfused(FloatUnits f, long a, long b) {
        long product = infinityTimesZero(f, 2, a, b) ? 0 : Floats.mul(f, 2, a, b);
        return Floats.sub(f, 2, number(2, 2, 0), product);
    }

    /** {@code (3 - a * b) / 2} of singles, rounded twice (Arm ARM, pseudocode FPRSqrtStep of AArch32). */
    public static long rsqrtsUnfused(FloatUnits f, long a, long b) {
        long product = infinityTimesZero(f, 2, a, b) ? 0 : Floats.mul(f, 2, a, b);
        int minus = (int) Floats.neg(2, product);
        int one = (int) number(2, 1, 0);
        int three = (int) number(2, 2, 1L << 22);
        return Binary32.fmaScaled(f.wide, minus, one, three, -1) & 0xffff_ffffL;
    }

    /** {@code a * b}, but 2 of their sign for infinity times zero (Arm ARM, pseudocode FPMulX). */
    public static long mulx(FloatUnits f, int size, long a, long b) {
        if (infinityTimesZero(f, size, a, b)) {
            return number(size, 2, 0) | (a ^ b) & Floats.sign(size);
        }
        return Floats.mul(f, size, a, b);
    }

    /** {@code 2^(n-1)}, n being 1 or 2, with a fraction. */
    private static long number(int size, int n, long fraction) {
        int bits = FloatExtremes.fractionBits(size);
        long one = FloatExtremes.infinity(size) >>> bits + 1 << bits;
        return one + ((long) n - 1 << bits) | fraction;
    }

    private static boolean infinityTimesZero(FloatUnits f, int size, long a, long b) {
        long x = Floats.abs(size, a);
        long y = Floats.abs(size, b);
        long infinity = FloatExtremes.infinity(size);
        if (x == infinity) {
            return Floats.abs(size, FloatExtremes.flushed(f, size, b)) == 0;
        }
        return y == infinity && Floats.abs(size, FloatExtremes.flushed(f, size, a)) == 0;
    }

    /** The number's exponent turned around, as a first guess to scale by (Arm ARM, pseudocode FPRecpX). */
    public static long recpx(FloatUnits f, int size, long a) {
        long infinity = FloatExtremes.infinity(size);
        if (FloatExtremes.isNan(size, a)) {
            return Floats.add(f, size, a, a);
        }
        FloatExtremes.flushed(f, size, a);
        long sign = a & Floats.sign(size);
        long exponent = a & infinity;
        long most = infinity - (1L << FloatExtremes.fractionBits(size));
        return sign | (exponent == 0 ? most : ~exponent & infinity);
    }

    /** The default NaN of an invalid operation. */
    static long invalid(FloatUnits f, int size) {
        f.of(size).raise(Flags.INVALID);
        return FloatExtremes.infinity(size) | 1L << FloatExtremes.fractionBits(size) - 1;
    }
}
