package mimus.x86.state;

/** Two vectors of 64 bits made one: the first gives the low 32 bits, the second the high ones. */
public final class Narrowing {
    private static final long LOW = 0xffffffffL;

    private Narrowing() {}

    private static long join(long low, long high) {
        return low & LOW | high << 32;
    }

    /** Words to bytes, saturated to signed ones. */
    public static long signedBytes(long x, long y) {
        return join(bytes(x, Byte.MIN_VALUE, Byte.MAX_VALUE), bytes(y, Byte.MIN_VALUE, Byte.MAX_VALUE));
    }

    /** Words to bytes, saturated to unsigned ones. */
    public static long unsignedBytes(long x, long y) {
        return join(bytes(x, 0, 255), bytes(y, 0, 255));
    }

    private static long bytes(long x, long least, long greatest) {
        long all = 0;
        for (int i = 0; i < 4; i++) {
            all |= Lanes.BYTE.place(Math.max(least, Math.min(Lanes.WORD.signed(x, i), greatest)), i);
        }
        return all;
    }

    /** Doublewords to words, saturated to signed ones. */
    public static long signedWords(long x, long y) {
        return join(words(x, Short.MIN_VALUE, Short.MAX_VALUE), words(y, Short.MIN_VALUE, Short.MAX_VALUE));
    }

    /** Doublewords to words, saturated to unsigned ones. */
    public static long unsignedWords(long x, long y) {
        return join(words(x, 0, 0xffff), words(y, 0, 0xffff));
    }

    private static long words(long x, long least, long greatest) {
        long low = Math.max(least, Math.min(Lanes.LONG.signed(x, 0), greatest));
        long high = Math.max(least, Math.min(Lanes.LONG.signed(x, 1), greatest));
        return low & 0xffff | (high & 0xffff) << 16;
    }

    /** Sums of neighbouring words. */
    public static long sums(long x, long y) {
        return Lanes.WORD.add(even(x, y), odd(x, y));
    }

    /** Sums of neighbouring words, saturated. */
    public static long saturatedSums(long x, long y) {
        return Lanes.WORD.addSigned(even(x, y), odd(x, y));
    }

    /** Differences of neighbouring words, the lower one less the upper one. */
    public static long differences(long x, long y) {
        return Lanes.WORD.sub(even(x, y), odd(x, y));
    }

    /** Differences of neighbouring words, saturated. */
    public static long saturatedDifferences(long x, long y) {
        return Lanes.WORD.subSigned(even(x, y), odd(x, y));
    }

    /** Sums of neighbouring doublewords. */
    public static long sums32(long x, long y) {
        return join(x + (x >>> 32), y + (y >>> 32));
    }

    /** Differences of neighbouring doublewords. */
    public static long differences32(long x, long y) {
        return join(x - (x >>> 32), y - (y >>> 32));
    }

    /** Words 0 and 2 of each. */
    private static long even(long x, long y) {
        return join(x & 0xffff | x >>> 16 & 0xffff0000L, y & 0xffff | y >>> 16 & 0xffff0000L);
    }

    /** Words 1 and 3 of each. */
    private static long odd(long x, long y) {
        return even(x >>> 16, y >>> 16);
    }
}
