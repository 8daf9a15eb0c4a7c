package mimus.arm.state;

/** Elements put in another order; sizes as in {@link Elements}. */
public final class Permutation {
    private Permutation() {}

    /** The first 64 bits of the elements of a and b in turn. */
    public static long zipLow(int size, long a, long b) {
        return size == 3 ? a : Wide.unsigned(size, a) | Wide.unsigned(size, b) << (8 << size);
    }

    /** The last 64 bits of the elements of a and b in turn. */
    public static long zipHigh(int size, long a, long b) {
        return size == 3 ? b : zipLow(size, a >>> 32, b >>> 32);
    }

    /** The elements with even numbers of a and b in turn; of 64 bits, a. */
    public static long trnEven(int size, long a, long b) {
        if (size == 3) {
            return a;
        }
        long even = Elements.ones(size + 1) * Elements.mask(size);
        return a & even | (b & even) << (8 << size);
    }

    /** The elements with odd numbers of a and b in turn; of 64 bits, b. */
    public static long trnOdd(int size, long a, long b) {
        if (size == 3) {
            return b;
        }
        long even = Elements.ones(size + 1) * Elements.mask(size);
        return a >>> (8 << size) & even | b & ~even;
    }

    /** 64 bits, from a byte on, of V {@code n} and then V {@code m}, each of 64 bits or, if {@code q} is 1, of 128. */
    public static long ext(ArmEnv e, int q, int n, int m, int first) {
        int word = first >> 3;
        int bits = first << 3 & 63;
        long low = part(e, q, n, m, word);
        return bits == 0 ? low : low >>> bits | part(e, q, n, m, word + 1) << 64 - bits;
    }

    private static long part(ArmEnv e, int q, int n, int m, int word) {
        return word <= q ? e.v(n, word) : e.v(m, word - q - 1 & 1);
    }

    /** 64 bits, from a byte of 0 to 15 on, of three times 64. */
    public static long bytes(long a, long b, long c, int first) {
        long low = first < 8 ? a : b;
        long high = first < 8 ? b : c;
        int bits = first << 3 & 63;
        return bits == 0 ? low : low >>> bits | high << 64 - bits;
    }

    /** AArch32: the bytes that indices choose from {@code count} registers D, or those of another where there is none. */
    public static long halvesTable(ArmEnv e, int first, int count, long indices, long others) {
        long result = 0;
        for (int at = 0; at < 64; at += 8) {
            int index = (int) Elements.get(0, indices, at);
            long source = index < 8 * count ? e.vector(first + (index >> 3)) >>> (index << 3 & 63) : others >>> at;
            result |= (source & 0xff) << at;
        }
        return result;
    }

    /** The bytes that indices choose from consecutive registers, or those of another vector where there is none. */
    public static long table(ArmEnv e, int n, int count, long indices, long others) {
        long result = 0;
        for (int at = 0; at < 64; at += 8) {
            int index = (int) Elements.get(0, indices, at);
            long source = index < 16 * count ? e.element(0, n + (index >> 4) & 31, index & 15) : others >>> at;
            result |= (source & 0xff) << at;
        }
        return result;
    }
}
