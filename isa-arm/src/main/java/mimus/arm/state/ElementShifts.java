package mimus.arm.state;

/** Shifts of elements; sizes as in {@link Elements}. */
public final class ElementShifts {
    private ElementShifts() {}

    /** Left, by less than the width. */
    public static long shl(int size, long a, int n) {
        return a << n & kept(size, n);
    }

    /** The bits that a shift to the left by {@code n} moves something to. */
    private static long kept(int size, int n) {
        return Elements.ones(size) * (Elements.mask(size) << n & Elements.mask(size));
    }

    /** Left, keeping the bits of {@code under} that would be cleared. */
    public static long sli(int size, long under, long a, int n) {
        return Elements.select(kept(size, n), a << n, under);
    }

    /** Unsigned right, by up to the width. */
    public static long ushr(int size, long a, int n) {
        return n == 8 << size ? 0 : Elements.ushr(size, a, n);
    }

    /** Unsigned right, keeping the bits of {@code under} that would be cleared. */
    public static long sri(int size, long under, long a, int n) {
        long moved = ushr(size, -1, n);
        return Elements.select(moved, ushr(size, a, n), under);
    }

    /** Signed right, by up to the width. */
    public static long sshr(int size, long a, int n) {
        int most = Math.min(n, (8 << size) - 1);
        long sign = Elements.ones(size) << (8 << size) - 1 - most;
        return Elements.sub(size, Elements.ushr(size, a, most) ^ sign, sign);
    }

    /** Unsigned right, by 1 to the width, rounded to nearest, ties up. */
    public static long urshr(int size, long a, int n) {
        return Elements.add(size, ushr(size, a, n), Elements.ushr(size, a, n - 1) & Elements.ones(size));
    }

    /** Signed right, by 1 to the width, rounded to nearest, ties up. */
    public static long srshr(int size, long a, int n) {
        return Elements.add(size, sshr(size, a, n), Elements.ushr(size, a, n - 1) & Elements.ones(size));
    }

    /** By the signed lowest byte of each element of b, to the left or, if negative, to the right. */
    public static long ushl(int size, long a, long b, int round) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            long shifted = unsigned(size, Elements.get(size, a, at), (byte) (b >>> at), round);
            result |= (shifted & Elements.mask(size)) << at;
        }
        return result;
    }

    /** As {@link #ushl} on signed elements. */
    public static long sshl(int size, long a, long b, int round) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            long shifted = signed(size, Elements.getSigned(size, a, at), (byte) (b >>> at), round);
            result |= (shifted & Elements.mask(size)) << at;
        }
        return result;
    }

    /** As {@link #ushl}, saturating. */
    public static long uqshl(FloatControl c, int size, long a, long b, int round) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            long element = Elements.get(size, a, at);
            int n = (byte) (b >>> at);
            boolean over = n > 0 && element != 0 && (n >= 8 << size || element >>> (8 << size) - n != 0);
            c.saturated(over);
            long shifted = over ? -1 : unsigned(size, element, n, round);
            result |= (shifted & Elements.mask(size)) << at;
        }
        return result;
    }

    /** As {@link #sshl}, saturating. */
    public static long sqshl(FloatControl c, int size, long a, long b, int round) {
        int bits = 8 << size;
        long result = 0;
        for (int at = 0; at < 64; at += bits) {
            long element = Elements.getSigned(size, a, at);
            int n = (byte) (b >>> at);
            boolean over = n > 0 && element != 0 && (n >= bits || element >> bits - 1 - n != element >> 63);
            c.saturated(over);
            long shifted = over ? element >> 63 ^ Elements.mask(size) >>> 1 : signed(size, element, n, round);
            result |= (shifted & Elements.mask(size)) << at;
        }
        return result;
    }

    /** Signed elements to the left by {@code n}, as unsigned ones, saturated. */
    public static long sqshlu(FloatControl c, int size, long a, int n) {
        long negative = Elements.spread(size, a);
        c.saturated(negative != 0);
        return uqshl(c, size, a & ~negative, Elements.repeat(size, n), 0);
    }

    private static long unsigned(int size, long element, int n, int round) {
        int bits = 8 << size;
        if (n >= 0) {
            return n >= bits ? 0 : element << n;
        }
        if (n < -bits || n == -bits && round == 0) {
            return 0;
        }
        return (n == -bits ? 0 : element >>> -n) + (round == 0 ? 0 : element >>> -n - 1 & 1);
    }

    private static long signed(int size, long element, int n, int round) {
        int bits = 8 << size;
        if (n >= 0) {
            return n >= bits ? 0 : element << n;
        }
        if (n <= -bits) {
            return round == 0 ? element >> 63 : 0;
        }
        return (element >> -n) + (round == 0 ? 0 : element >> -n - 1 & 1);
    }
}
