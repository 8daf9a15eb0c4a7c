package mimus.arm.state;

/**
 * Integer arithmetic on the elements of 64 bits, each of {@code 8 << size} bits.
 *
 * <p>Where it can be, all elements are done at once: a carry is kept from leaving its element by doing the top bits
 * apart. Comparisons give ones in every bit of an element, or zeros.
 */
public final class Elements {
    private Elements() {}

    /** The lowest bit of every element. */
    static long ones(int size) {
        return size == 0 ? 0x0101_0101_0101_0101L : size == 1 ? 0x0001_0001_0001_0001L : size == 2 ? 0x1_0000_0001L : 1;
    }

    /** The highest bit of every element. */
    static long signs(int size) {
        return ones(size) << (8 << size) - 1;
    }

    /** All bits of one element. */
    static long mask(int size) {
        return -1L >>> 64 - (8 << size);
    }

    /** Every element the same. */
    public static long repeat(int size, long element) {
        return (element & mask(size)) * ones(size);
    }

    /** The element that begins at a bit, zero-extended. */
    public static long get(int size, long a, int bit) {
        return a >>> bit & mask(size);
    }

    /** The element that begins at a bit, sign-extended. */
    public static long getSigned(int size, long a, int bit) {
        int above = 64 - (8 << size);
        return a << above - bit >> above;
    }

    /** {@code a} with the element that begins at a bit replaced. */
    public static long with(int size, long a, int bit, long element) {
        return a & ~(mask(size) << bit) | (element & mask(size)) << bit;
    }

    public static long add(int size, long a, long b) {
        long h = signs(size);
        return (a & ~h) + (b & ~h) ^ (a ^ b) & h;
    }

    public static long sub(int size, long a, long b) {
        long h = signs(size);
        return (a | h) - (b & ~h) ^ (a ^ ~b) & h;
    }

    public static long neg(int size, long a) {
        return sub(size, 0, a);
    }

    public static long abs(int size, long a) {
        long negative = spread(size, a);
        return sub(size, a ^ negative, negative);
    }

    /** Every element filled with its highest bit. */
    static long spread(int size, long a) {
        long h = a & signs(size);
        return h | h - (h >>> (8 << size) - 1);
    }

    public static long select(long mask, long ifOne, long ifZero) {
        return ifOne & mask | ifZero & ~mask;
    }

    /** Unsigned less than. */
    public static long below(int size, long a, long b) {
        return spread(size, ~a & b | ~(a ^ b) & sub(size, a, b));
    }

    /** Signed greater than. */
    public static long gt(int size, long a, long b) {
        long h = signs(size);
        return below(size, b ^ h, a ^ h);
    }

    public static long ge(int size, long a, long b) {
        return ~gt(size, b, a);
    }

    /** Unsigned greater than. */
    public static long hi(int size, long a, long b) {
        return below(size, b, a);
    }

    /** Unsigned greater than or equal. */
    public static long hs(int size, long a, long b) {
        return ~below(size, a, b);
    }

    /** Whether any bit is set. */
    static long nonzero(int size, long a) {
        long h = signs(size);
        return spread(size, (a & ~h) + ~h | a);
    }

    public static long eq(int size, long a, long b) {
        return ~nonzero(size, a ^ b);
    }

    /** Whether any bit is set in both. */
    public static long tst(int size, long a, long b) {
        return nonzero(size, a & b);
    }

    public static long smax(int size, long a, long b) {
        return select(gt(size, a, b), a, b);
    }

    public static long smin(int size, long a, long b) {
        return select(gt(size, a, b), b, a);
    }

    public static long umax(int size, long a, long b) {
        return select(below(size, a, b), b, a);
    }

    public static long umin(int size, long a, long b) {
        return select(below(size, a, b), a, b);
    }

    public static long sabd(int size, long a, long b) {
        return sub(size, smax(size, a, b), smin(size, a, b));
    }

    public static long uabd(int size, long a, long b) {
        return sub(size, umax(size, a, b), umin(size, a, b));
    }

    /** {@code (a + b) / 2}, rounded down. */
    public static long uhadd(int size, long a, long b) {
        return add(size, a & b, ushr(size, a ^ b, 1));
    }

    public static long shadd(int size, long a, long b) {
        long h = signs(size);
        return uhadd(size, a ^ h, b ^ h) ^ h;
    }

    /** {@code (a + b) / 2}, rounded up. */
    public static long urhadd(int size, long a, long b) {
        return sub(size, a | b, ushr(size, a ^ b, 1));
    }

    public static long srhadd(int size, long a, long b) {
        long h = signs(size);
        return urhadd(size, a ^ h, b ^ h) ^ h;
    }

    /** {@code (a - b) / 2}, rounded down. */
    public static long uhsub(int size, long a, long b) {
        return sub(size, ushr(size, a ^ b, 1), ~a & b);
    }

    public static long shsub(int size, long a, long b) {
        long h = signs(size);
        return uhsub(size, a ^ h, b ^ h);
    }

    /** Unsigned shift right by less than the width. */
    static long ushr(int size, long a, int n) {
        return a >>> n & ones(size) * (mask(size) >>> n);
    }

    public static long mul(int size, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            result |= (get(size, a, at) * get(size, b, at) & mask(size)) << at;
        }
        return result;
    }

    /** The elements with even numbers, those of the first in the low half; for 64 bits the first. */
    public static long evens(int size, long a, long b) {
        return size == 3 ? a : halve(size, a) | halve(size, b) << 32;
    }

    /** The elements with odd numbers, those of the first in the low half; for 64 bits the second. */
    public static long odds(int size, long a, long b) {
        return size == 3 ? b : halve(size, a >>> (8 << size)) | halve(size, b >>> (8 << size)) << 32;
    }

    /** The elements with even numbers, in 32 bits: what truncates elements of twice the size. */
    static long halve(int size, long a) {
        long x = a;
        if (size == 0) {
            x &= 0x00ff_00ff_00ff_00ffL;
            x = (x | x >>> 8) & 0x0000_ffff_0000_ffffL;
        }
        if (size <= 1) {
            x &= 0x0000_ffff_0000_ffffL;
            x |= x >>> 16;
        }
        return x & 0xffff_ffffL;
    }
}
