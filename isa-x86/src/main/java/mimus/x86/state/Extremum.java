package mimus.x86.state;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.Ordering;

/** MIN and MAX of SSE: the second operand unless the first is less or greater (Intel SDM volume 2, MINPS). */
public final class Extremum {
    private static final int EXPONENT32 = 0x7f80_0000;
    private static final long EXPONENT64 = 0x7ff0_0000_0000_0000L;

    private Extremum() {}

    public static int min(FloatUnit u, int a, int b) {
        return flushed(u, Binary32.compareSignalling(u, a, b) == Ordering.LESS ? a : b);
    }

    public static int max(FloatUnit u, int a, int b) {
        return flushed(u, Binary32.compareSignalling(u, a, b) == Ordering.GREATER ? a : b);
    }

    public static long min(FloatUnit u, long a, long b) {
        return flushed(u, Binary64.compareSignalling(u, a, b) == Ordering.LESS ? a : b);
    }

    public static long max(FloatUnit u, long a, long b) {
        return flushed(u, Binary64.compareSignalling(u, a, b) == Ordering.GREATER ? a : b);
    }

    private static int flushed(FloatUnit u, int a) {
        return u.denormalsAreZero() && (a & EXPONENT32) == 0 ? a & Integer.MIN_VALUE : a;
    }

    private static long flushed(FloatUnit u, long a) {
        return u.denormalsAreZero() && (a & EXPONENT64) == 0 ? a & Long.MIN_VALUE : a;
    }
}
