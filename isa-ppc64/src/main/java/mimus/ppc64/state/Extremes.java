package mimus.ppc64.state;

import mimus.ieee.Flags;
import mimus.ieee.FloatUnit;

/** The greater and the lesser of two doubles (Power ISA Book I, 7.6.1.3, tables of xsmaxdp and xsmindp). */
public final class Extremes {
    private static final long QUIET = 1L << 51;

    private Extremes() {}

    /** A signalling NaN goes before all, quiet; a number before a quiet NaN; -0 is less than +0. */
    public static long of(FloatUnit u, long a, long b, boolean greatest) {
        if (isSignalling(a) || isSignalling(b)) {
            u.raise(Flags.INVALID | Flags.INVALID_SNAN);
            return isSignalling(a) ? a | QUIET : isNan(a) ? a : b | QUIET;
        }
        if (isNan(a) || isNan(b)) {
            return isNan(b) ? a : b;
        }
        boolean less = ordinal(a) < ordinal(b);
        return less == greatest ? b : a;
    }

    private static long ordinal(long bits) {
        return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
    }

    private static boolean isNan(long bits) {
        return (bits & Long.MAX_VALUE) > 0x7ff0_0000_0000_0000L;
    }

    private static boolean isSignalling(long bits) {
        return isNan(bits) && (bits & QUIET) == 0;
    }

    /** What {@code a > b ? a : b} gives in C, or {@code <}: the second if one is a NaN or both are the same. */
    public static long ofC(FloatUnit u, long a, long b, boolean greatest) {
        if (isNan(a) || isNan(b)) {
            raise(u, a, b);
            return b;
        }
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        return (greatest ? x > y : x < y) ? a : b;
    }

    /** What {@code Math.max} or {@code min} gives in Java; a NaN as it is. */
    public static long ofJava(FloatUnit u, long a, long b, boolean greatest) {
        if (isNan(a) || isNan(b)) {
            raise(u, a, b);
            return isNan(a) ? a : b;
        }
        return ordinal(a) < ordinal(b) == greatest ? b : a;
    }

    private static void raise(FloatUnit u, long a, long b) {
        if (isSignalling(a) || isSignalling(b)) {
            u.raise(Flags.INVALID | Flags.INVALID_SNAN);
        }
    }
}
