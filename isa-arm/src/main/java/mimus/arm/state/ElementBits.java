package mimus.arm.state;

/** Orders and counts of bits within elements; sizes as in {@link Elements}. */
public final class ElementBits {
    private ElementBits() {}

    /** The elements in reverse order, within groups of {@code 8 << group} bits. */
    public static long reverse(int group, int size, long a) {
        long x = a;
        for (int half = size; half < group; half++) {
            long low = Elements.ones(half + 1) * Elements.mask(half);
            x = x >>> (8 << half) & low | (x & low) << (8 << half);
        }
        return x;
    }

    /** The bits of every byte in reverse order. */
    public static long rbit(long a) {
        return Long.reverseBytes(Long.reverse(a));
    }

    /** The number of ones in every byte. */
    public static long cnt(long a) {
        long pairs = a - (a >>> 1 & 0x5555_5555_5555_5555L);
        long fours = (pairs & 0x3333_3333_3333_3333L) + (pairs >>> 2 & 0x3333_3333_3333_3333L);
        return fours + (fours >>> 4) & 0x0f0f_0f0f_0f0f_0f0fL;
    }

    /** The number of zeros above the first one. */
    public static long clz(int size, long a) {
        int bits = 8 << size;
        long result = 0;
        for (int at = 0; at < 64; at += bits) {
            long zeros = Long.numberOfLeadingZeros(Elements.get(size, a, at)) - (64 - bits);
            result |= zeros << at;
        }
        return result;
    }

    /** The number of bits below the highest one that equal it. */
    public static long cls(int size, long a) {
        long changes = a ^ ElementShifts.sshr(size, a, 1);
        return Elements.sub(size, clz(size, changes), Elements.ones(size));
    }
}
