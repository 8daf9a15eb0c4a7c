package mimus.arm.state;

import mimus.ieee.Flags;
import mimus.ieee.FloatUnit;
import mimus.ieee.Rounding;

/** Estimates of reciprocals and of their roots, of 8 bits (Arm ARM, shared pseudocode); sizes as in {@link Floats}. */
public final class FloatEstimates {
    private static final long TOP = 1L << 51;
    private static final long FRACTION = (1L << 52) - 1;

    private FloatEstimates() {}

    /** An estimate of {@code 1 / a} (pseudocode FPRecipEstimate). */
    public static long recip(FloatUnits f, int size, long a) {
        long x = FloatExtremes.flushed(f, size, a);
        FloatUnit unit = f.of(size);
        long sign = x & Floats.sign(size);
        long magnitude = Floats.abs(size, x);
        int bits = FloatExtremes.fractionBits(size);
        long infinity = FloatExtremes.infinity(size);
        if (magnitude > infinity) {
            return Floats.add(f, size, x, x);
        }
        if (magnitude == infinity) {
            return sign;
        }
        if (magnitude == 0) {
            unit.raise(Flags.DIV_BY_ZERO);
            return sign | infinity;
        }
        if (magnitude < 1L << bits - 2) {
            unit.raise(Flags.OVERFLOW | Flags.INEXACT);
            return sign | infinity - (overflows(unit.rounding(), sign != 0) ? 0 : 1);
        }
        int exponent = (int) (magnitude >>> bits);
        int sum = 2 * bias(size) - 1; // the exponent field of a number and of its reciprocal's estimate
        if (unit.flushToZero() && sum - exponent <= 0) {
            unit.raise(Flags.UNDERFLOW);
            return sign;
        }
        return sign | recipNormal(bits, magnitude, exponent, sum);
    }

    private static long recipNormal(int bits, long magnitude, int field, int sum) {
        int exponent = field;
        long fraction = magnitude << 52 - bits & FRACTION;
        if (exponent == 0) {
            exponent = (fraction & TOP) == 0 ? -1 : 0;
            fraction = fraction << 1 - exponent & FRACTION;
        }
        int result = sum - exponent;
        long estimate = (long) (recipEstimate((int) (1 << 8 | fraction >>> 44)) & 0xff) << 44;
        if (result == 0) {
            estimate = TOP | estimate >>> 1;
        } else if (result == -1) {
            estimate = TOP >>> 1 | estimate >>> 2;
            result = 0;
        }
        return (long) result << bits | estimate >>> 52 - bits;
    }

    /** An estimate of {@code 1 / sqrt(a)} (pseudocode FPRSqrtEstimate). */
    public static long rsqrt(FloatUnits f, int size, long a) {
        long x = FloatExtremes.flushed(f, size, a);
        long sign = x & Floats.sign(size);
        long magnitude = Floats.abs(size, x);
        long infinity = FloatExtremes.infinity(size);
        if (magnitude > infinity) {
            return Floats.add(f, size, x, x);
        }
        if (magnitude == 0) {
            f.of(size).raise(Flags.DIV_BY_ZERO);
            return sign | infinity;
        }
        if (sign != 0) {
            return FloatSteps.invalid(f, size);
        }
        return magnitude == infinity ? 0 : rsqrtNormal(size, magnitude);
    }

    private static long rsqrtNormal(int size, long magnitude) {
        int bits = FloatExtremes.fractionBits(size);
        int exponent = (int) (magnitude >>> bits);
        long fraction = magnitude << 52 - bits & FRACTION;
        if (exponent == 0) {
            int shift = Long.numberOfLeadingZeros(fraction) - 12;
            exponent = -shift;
            fraction = fraction << shift + 1 & FRACTION;
        }
        int scaled = (int) ((exponent & 1) == 0 ? 1 << 8 | fraction >>> 44 : 1 << 7 | fraction >>> 45);
        long result = 3 * bias(size) - 1 - exponent >> 1;
        return result << bits | (long) (rsqrtEstimate(scaled) & 0xff) << bits - 8;
    }

    private static boolean overflows(Rounding mode, boolean negative) {
        return mode == Rounding.NEAREST_EVEN || mode == (negative ? Rounding.DOWN : Rounding.UP);
    }

    private static int bias(int size) {
        return size == 1 ? 15 : size == 2 ? 127 : 1023;
    }

    /** Pseudocode RecipEstimate: a from 256 to 511 for 0.5 to 1, the result from 256 to 511 for 1 to 2. */
    private static int recipEstimate(int a) {
        return (1 << 19) / (2 * a + 1) + 1 >> 1;
    }

    /** Pseudocode RecipSqrtEstimate: a from 128 to 511 for 0.25 to 1, the result from 256 to 511 for 1 to 2. */
    private static int rsqrtEstimate(int a) {
        int middle = a < 256 ? 2 * a + 1 : ((a | 1) ^ 1) + 1 << 1;
        int b = 512;
        while (middle * (b + 1L) * (b + 1) < 1 << 28) {
            b++;
        }
        return b + 1 >> 1;
    }

    /** Estimates for fixed-point numbers of 32 bits from 0.5 to 1 (URECPE). */
    public static long recips(long a) {
        return recip((int) a) & 0xffff_ffffL | (long) recip((int) (a >>> 32)) << 32;
    }

    private static int recip(int a) {
        return a >= 0 ? -1 : recipEstimate(a >>> 23) << 23;
    }

    /** Estimates for fixed-point numbers of 32 bits from 0.25 to 1 (URSQRTE). */
    public static long rsqrts(long a) {
        return rsqrt((int) a) & 0xffff_ffffL | (long) rsqrt((int) (a >>> 32)) << 32;
    }

    private static int rsqrt(int a) {
        return a >>> 30 == 0 ? -1 : rsqrtEstimate(a >>> 23) << 23;
    }
}
