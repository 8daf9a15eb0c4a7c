package mimus.ppc64.state;

/** The bytes and words of a doubleword, each treated alike. */
public final class Bytes {
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;

    private Bytes() {}

    /** In each byte, how many of its bits are set. */
    public static long countOnes(long value) {
        long pairs = value - (value >>> 1 & 0x5555_5555_5555_5555L);
        long nibbles = (pairs & 0x3333_3333_3333_3333L) + (pairs >>> 2 & 0x3333_3333_3333_3333L);
        return nibbles + (nibbles >>> 4) & 0x0f0f_0f0f_0f0f_0f0fL;
    }

    /** In each word, how many of its bits are set. */
    public static long countOnesOfWords(long value) {
        return (long) Integer.bitCount((int) (value >>> 32)) << 32 | Integer.bitCount((int) value);
    }

    /** In bit 0 of each word, the sum of the lowest bits of its bytes. */
    public static long parity(long value) {
        long halves = value ^ value >>> 16;
        return halves ^ halves >>> 8;
    }

    /** All ones in each byte in which two doublewords agree. */
    public static long equal(long a, long b) {
        long difference = a ^ b;
        long low = (difference & ~HIGH) + ~HIGH;
        long differs = (low | difference) & HIGH;
        return ~(differs | differs - (differs >>> 7));
    }

    /** The bits of {@code value} that the bytes of {@code indexes} name; those beyond 63 are zero. */
    public static long permuteBits(long indexes, long value) {
        long result = 0;
        for (int i = 0; i < 8; i++) {
            int index = (int) (indexes >>> 8 * i) & 0xff;
            result |= index < 64 ? (value >>> 63 - index & 1) << i : 0;
        }
        return result;
    }

    /** Whether a byte is in the range of two bytes of {@code ranges}, or with {@code two} in that of the next two. */
    public static boolean inRange(int value, long ranges, int two) {
        int low = (int) ranges & 0xff;
        int high = (int) ranges >>> 8 & 0xff;
        boolean first = low <= value && value <= high;
        return first || two != 0 && inRange(value, ranges >>> 16, 0);
    }

    /** A byte in all eight places. */
    public static long repeat(int value) {
        return value * ONES;
    }

    /** The sum of the lowest bits of the bytes, 0 or 1. */
    public static long parityOfDoubleword(long value) {
        return parity(value ^ value >>> 32) & 1;
    }

    /** How many bytes of 16, from the most significant on, are even. */
    public static int leadingEven(long high, long low) {
        int first = Long.numberOfLeadingZeros(high & ONES) >>> 3;
        return first < 8 ? first : 8 + (Long.numberOfLeadingZeros(low & ONES) >>> 3);
    }

    /** How many bytes of 16, from the least significant on, are even. */
    public static int trailingEven(long high, long low) {
        int first = Long.numberOfTrailingZeros(low & ONES) >>> 3;
        return first < 8 ? first : 8 + (Long.numberOfTrailingZeros(high & ONES) >>> 3);
    }

    /** Each halfword with its bytes exchanged. */
    public static long reverseOfHalfwords(long value) {
        return value >>> 8 & 0x00ff_00ff_00ff_00ffL | (value & 0x00ff_00ff_00ff_00ffL) << 8;
    }

    /** Each word with its bytes in the other order. */
    public static long reverseOfWords(long value) {
        return Long.rotateLeft(Long.reverseBytes(value), 32);
    }
}
