package mimus.x86.state;

/** Products of lanes. */
public final class Multiplication {
    private Multiplication() {}

    /** The low halves of the products of words. */
    public static long low16(long a, long b) {
        long all = 0;
        for (int i = 0; i < 4; i++) {
            all |= Lanes.WORD.place(Lanes.WORD.signed(a, i) * Lanes.WORD.signed(b, i), i);
        }
        return all;
    }

    /** The high halves of the products of signed words. */
    public static long high16(long a, long b) {
        long all = 0;
        for (int i = 0; i < 4; i++) {
            all |= Lanes.WORD.place(Lanes.WORD.signed(a, i) * Lanes.WORD.signed(b, i) >> 16, i);
        }
        return all;
    }

    /** The high halves of the products of unsigned words. */
    public static long highUnsigned16(long a, long b) {
        long all = 0;
        for (int i = 0; i < 4; i++) {
            all |= Lanes.WORD.place(Lanes.WORD.unsigned(a, i) * Lanes.WORD.unsigned(b, i) >> 16, i);
        }
        return all;
    }

    /** Bits 30 to 15 of the products of signed words, rounded. */
    public static long rounded16(long a, long b) {
        long all = 0;
        for (int i = 0; i < 4; i++) {
            all |= Lanes.WORD.place((Lanes.WORD.signed(a, i) * Lanes.WORD.signed(b, i) >> 14) + 1 >> 1, i);
        }
        return all;
    }

    /** The low halves of the products of doublewords. */
    public static long low32(long a, long b) {
        return a * b & 0xffffffffL | (a >>> 32) * (b >>> 32) << 32;
    }

    /** Sums of the products of neighbouring signed words. */
    public static long pairs16(long a, long b) {
        long all = 0;
        for (int i = 0; i < 2; i++) {
            long sum = Lanes.WORD.signed(a, 2 * i) * Lanes.WORD.signed(b, 2 * i)
                    + Lanes.WORD.signed(a, 2 * i + 1) * Lanes.WORD.signed(b, 2 * i + 1);
            all |= Lanes.LONG.place(sum, i);
        }
        return all;
    }

    /** Sums, saturated, of the products of neighbouring bytes, those of a unsigned. */
    public static long pairs8(long a, long b) {
        long all = 0;
        for (int i = 0; i < 4; i++) {
            long sum = Lanes.BYTE.unsigned(a, 2 * i) * Lanes.BYTE.signed(b, 2 * i)
                    + Lanes.BYTE.unsigned(a, 2 * i + 1) * Lanes.BYTE.signed(b, 2 * i + 1);
            all |= Lanes.WORD.place(Math.max(Short.MIN_VALUE, Math.min(sum, Short.MAX_VALUE)), i);
        }
        return all;
    }

    /** The sum of the absolute differences of bytes. */
    public static long differences(long a, long b) {
        long sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Math.abs(Lanes.BYTE.unsigned(a, i) - Lanes.BYTE.unsigned(b, i));
        }
        return sum;
    }
}
