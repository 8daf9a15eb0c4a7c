package mimus.arm.state;

/** The steps of AES (FIPS 197) on a block of 128 bits, the first byte lowest. */
public final class AesRound {
    private static final byte[] BOX = new byte[256];
    private static final byte[] INVERSE_BOX = new byte[256];

    static {
        int p = 1;
        int q = 1;
        do { // p goes through all powers of 3, q through their inverses
            p = p ^ p << 1 ^ ((p & 0x80) != 0 ? 0x11b : 0);
            q ^= q << 1;
            q ^= q << 2;
            q ^= q << 4;
            q = q & 0xff ^ ((q & 0x80) != 0 ? 0x09 : 0);
            substitute(p, q ^ rotate(q, 1) ^ rotate(q, 2) ^ rotate(q, 3) ^ rotate(q, 4) ^ 0x63);
        } while (p != 1);
        substitute(0, 0x63);
    }

    private AesRound() {}

    private static void substitute(int from, int to) {
        BOX[from] = (byte) to;
        INVERSE_BOX[to] = (byte) from;
    }

    private static int rotate(int a, int n) {
        return (a << n | a >>> 8 - n) & 0xff;
    }

    /** Sets V {@code d} to the block after ShiftRows and SubBytes. */
    public static void encrypt(ArmEnv e, int d, long low, long high) {
        e.v(d, 1, half(BOX, low, high, 0, 5), half(BOX, low, high, 8, 5));
    }

    /** Sets V {@code d} to the block after InvShiftRows and InvSubBytes. */
    public static void decrypt(ArmEnv e, int d, long low, long high) {
        e.v(d, 1, half(INVERSE_BOX, low, high, 0, 13), half(INVERSE_BOX, low, high, 8, 13));
    }

    /** Eight bytes, each substituted from that {@code step} times its row further on in the block. */
    private static long half(byte[] box, long low, long high, int first, int step) {
        long result = 0;
        for (int i = 0; i < 8; i++) {
            int row = i & 3;
            int from = first + (i & ~3) + row * step & 15;
            long source = from < 8 ? low : high;
            result |= (box[(int) (source >>> 8 * from & 0xff)] & 0xffL) << 8 * i;
        }
        return result;
    }

    /** MixColumns on two columns. */
    public static long mixColumns(long a) {
        long twice = twice(a);
        return twice ^ column(a ^ twice, 8) ^ column(a, 16) ^ column(a, 24);
    }

    /** InvMixColumns on two columns. */
    public static long unmixColumns(long a) {
        long four = twice(twice(a));
        long rows = four ^ column(four, 16);
        return mixColumns(a ^ rows);
    }

    /** All bytes times x. */
    private static long twice(long a) {
        return (a & 0x7f7f_7f7f_7f7f_7f7fL) << 1 ^ (a >>> 7 & Elements.ones(0)) * 0x1b;
    }

    /** Each column with its bytes moved down by some bits. */
    private static long column(long a, int bits) {
        long low = Integer.rotateRight((int) a, bits) & 0xffff_ffffL;
        return low | (long) Integer.rotateRight((int) (a >>> 32), bits) << 32;
    }
}
