package mimus.ppc64.state;

/** Bytes and elements moved within two registers of 128 bits; bytes are counted from the most significant. */
public final class Permute {
    private Permute() {}

    /** Byte {@code n} of 16. */
    public static int octet(long high, long low, int n) {
        return (int) ((n < 8 ? high : low) >>> 56 - 8 * (n & 7)) & 0xff;
    }

    /** Eight bytes of 32, chosen by the low five bits of the bytes of {@code choice}. */
    public static long choose(long ah, long al, long bh, long bl, long choice) {
        long result = 0;
        for (int shift = 56; shift >= 0; shift -= 8) {
            int n = (int) (choice >>> shift) & 0x1f;
            result = result << 8 | (n < 16 ? octet(ah, al, n) : octet(bh, bl, n - 16));
        }
        return result;
    }

    /** The eight bytes that begin at byte {@code n}, 0 to 8, of two doublewords. */
    public static long funnel(long high, long low, int n) {
        return n == 0 ? high : n == 8 ? low : high << 8 * n | low >>> 64 - 8 * n;
    }

    /** The eight bytes that begin at byte {@code n}, 0 to 24, of 32. */
    public static long window(long ah, long al, long bh, long bl, int n) {
        int rest = n & 7;
        return switch (n >>> 3) {
            case 0 -> funnel(ah, al, rest);
            case 1 -> funnel(al, bh, rest);
            case 2 -> funnel(bh, bl, rest);
            default -> bl;
        };
    }

    /** The bytes 0, 1, 2, … from {@code start} on. */
    public static long ascending(int start) {
        return start * 0x0101_0101_0101_0101L + 0x0001_0203_0405_0607L;
    }

    /** Element {@code n}, counted from the most significant, of 128 bits. */
    public static long element(int width, long high, long low, int n) {
        int at = 128 - width * (n + 1);
        return Lanes.unsigned(width, at >= 64 ? high : low, at & 63);
    }

    /** The elements of two words of 32 bits in turn, those of {@code a} first: what merging the high halves makes. */
    public static long interleave(int width, long a, long b) {
        return spread(width, a) << width | spread(width, b);
    }

    /** The elements of the low word of 32 bits, each with as many zeros before it. */
    private static long spread(int width, long a) {
        long words = a & 0xffff_ffffL;
        long halfwords = width < 32 ? (words | words << 16) & 0x0000_ffff_0000_ffffL : words;
        return width < 16 ? (halfwords | halfwords << 8) & 0x00ff_00ff_00ff_00ffL : halfwords;
    }

    /** The bits of eight bytes seen as a matrix, mirrored at the diagonal: in it, in its quarters, and in theirs. */
    public static long transpose(long value) {
        long single = exchange(value, 7, 0x00aa_00aa_00aa_00aaL);
        long pairs = exchange(single, 14, 0x0000_cccc_0000_ccccL);
        return exchange(pairs, 28, 0x0000_0000_f0f0_f0f0L);
    }

    /** Exchanges the bits in a mask with those that many places higher. */
    private static long exchange(long value, int places, long mask) {
        long differ = (value ^ value >>> places) & mask;
        return value ^ differ ^ differ << places;
    }

    /** The bits of 128, counted from the most significant, that the bytes of {@code indexes} name; others are zero. */
    public static long bits(long high, long low, long indexes) {
        long result = 0;
        for (int shift = 56; shift >= 0; shift -= 8) {
            int n = (int) (indexes >>> shift) & 0xff;
            long from = n < 64 ? high : low;
            result = result << 1 | (n < 128 ? from >>> 63 - (n & 63) & 1 : 0);
        }
        return result;
    }

    /** Eight bytes, each a byte of {@code a} that the high half of one of {@code choice} names and one of {@code b}. */
    public static long exclusiveOr(long ah, long al, long bh, long bl, long choice) {
        long result = 0;
        for (int shift = 56; shift >= 0; shift -= 8) {
            int names = (int) (choice >>> shift) & 0xff;
            result = result << 8 | octet(ah, al, names >>> 4) ^ octet(bh, bl, names & 0xf);
        }
        return result;
    }
}
