package mimus.arm.state;

/** Arithmetic that keeps to the range of its elements and says in FPSR.QC that it had to; sizes as in {@link Elements}. */
public final class SaturatingElements {
    private SaturatingElements() {}

    public static long uqadd(FloatControl c, int size, long a, long b) {
        long sum = Elements.add(size, a, b);
        long over = Elements.spread(size, a & b | (a | b) & ~sum);
        c.saturated(over != 0);
        return sum | over;
    }

    public static long uqsub(FloatControl c, int size, long a, long b) {
        long under = Elements.below(size, a, b);
        c.saturated(under != 0);
        return Elements.sub(size, a, b) & ~under;
    }

    public static long sqadd(FloatControl c, int size, long a, long b) {
        long sum = Elements.add(size, a, b);
        return limited(c, size, a, sum, Elements.spread(size, ~(a ^ b) & (a ^ sum)));
    }

    public static long sqsub(FloatControl c, int size, long a, long b) {
        long difference = Elements.sub(size, a, b);
        return limited(c, size, a, difference, Elements.spread(size, (a ^ b) & (a ^ difference)));
    }

    /** The result, or where it overflows the limit on the side of a. */
    private static long limited(FloatControl c, int size, long a, long result, long over) {
        c.saturated(over != 0);
        return Elements.select(over, Elements.spread(size, a) ^ ~Elements.signs(size), result);
    }

    public static long sqabs(FloatControl c, int size, long a) {
        long negative = Elements.spread(size, a);
        return Elements.select(negative, sqsub(c, size, 0, a & negative), a);
    }

    public static long sqneg(FloatControl c, int size, long a) {
        return sqsub(c, size, 0, a);
    }

    /** The signed elements of a plus the unsigned ones of b, as signed. */
    public static long suqadd(FloatControl c, int size, long a, long b) {
        long h = Elements.signs(size);
        return uqadd(c, size, a ^ h, b) ^ h;
    }

    /** The unsigned elements of a plus the signed ones of b, as unsigned. */
    public static long usqadd(FloatControl c, int size, long a, long b) {
        long negative = Elements.spread(size, b);
        long up = uqadd(c, size, a & ~negative, b & ~negative);
        return up | uqsub(c, size, a & negative, Elements.sub(size, 0, b & negative));
    }

    /** A number as a signed element, zero-extended. */
    static long signed(FloatControl c, int size, long value) {
        long most = Elements.mask(size) >>> 1;
        c.saturated(value > most || value < ~most);
        return Math.max(~most, Math.min(most, value)) & Elements.mask(size);
    }

    /** A signed number as an unsigned element of at most 32 bits. */
    static long unsigned(FloatControl c, int size, long value) {
        long most = Elements.mask(size);
        c.saturated(value < 0 || value > most);
        return Math.max(0, Math.min(most, value));
    }

    /** The high halves of twice the products, rounded down or, if {@code round} is 1, to nearest. */
    public static long sqdmulh(FloatControl c, int size, long a, long b, int round) {
        int bits = 8 << size;
        long result = 0;
        for (int at = 0; at < 64; at += bits) {
            long product = Elements.getSigned(size, a, at) * Elements.getSigned(size, b, at);
            long high = product + ((long) round << bits - 2) >> bits - 1;
            result |= signed(c, size, high) << at;
        }
        return result;
    }

    /** {@code acc} plus the high halves of twice the products, rounded and saturated once; {@code minus} 1 subtracts. */
    public static long sqrdmlah(FloatControl c, int size, long acc, long a, long b, int minus) {
        int bits = 8 << size;
        long result = 0;
        for (int at = 0; at < 64; at += bits) {
            long product = Elements.getSigned(size, a, at) * Elements.getSigned(size, b, at);
            long sum = (Elements.getSigned(size, acc, at) << bits - 1) + (minus == 0 ? product : -product);
            result |= signed(c, size, sum + (1L << bits - 2) >> bits - 1) << at;
        }
        return result;
    }
}
