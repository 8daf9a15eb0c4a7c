package mimus.bits;

/**
 * The steps of AES (FIPS 197) on half of a state: two columns of four bytes, the first lowest.
 *
 * <p>A method is given the half that it makes first, then the other.
 */
public final class AesSteps {
    private static final byte[] S_BOX = new byte[256];
    private static final byte[] INVERSE_S_BOX = new byte[256];

    static {
        for (int x = 0; x < 256; x++) {
            int inverse = inverse(x);
            int s = inverse;
            for (int i = 1; i < 5; i++) {
                s ^= inverse << i | inverse >> 8 - i;
            }
            s = (s ^ 0x63) & 0xff;
            S_BOX[x] = (byte) s;
            INVERSE_S_BOX[s] = (byte) x;
        }
    }

    private AesSteps() {}

    /** {@code x^254} in GF(2^8): the inverse, or 0. */
    private static int inverse(int x) {
        int power = 1;
        for (int i = 0; i < 254; i++) {
            power = times(power, x);
        }
        return power;
    }

    private static int times(int a, int b) {
        int product = 0;
        int doubled = a;
        for (int i = 0; i < 8; i++) {
            product ^= (b >> i & 1) != 0 ? doubled : 0;
            doubled = doubled << 1 ^ ((doubled & 0x80) != 0 ? 0x11b : 0);
        }
        return product & 0xff;
    }

    /** ShiftRows, SubBytes and MixColumns. */
    public static long encrypt(long mine, long other) {
        return mixColumns(encryptLast(mine, other));
    }

    /** ShiftRows and SubBytes. */
    public static long encryptLast(long mine, long other) {
        return substituted(S_BOX, shifted(mine, other, 1));
    }

    /** Their inverses. */
    public static long decrypt(long mine, long other) {
        return inverseMixColumns(decryptLast(mine, other));
    }

    /** InvShiftRows and InvSubBytes. */
    public static long decryptLast(long mine, long other) {
        return substituted(INVERSE_S_BOX, shifted(mine, other, 3));
    }

    /** Byte r of each column comes from {@code r * step} columns further on. */
    private static long shifted(long mine, long other, int step) {
        long all = 0;
        for (int i = 0; i < 8; i++) {
            int column = (i >> 2) + (i & 3) * step & 3;
            long from = column < 2 ? mine : other;
            all |= (from >>> 32 * (column & 1) + 8 * (i & 3) & 0xff) << 8 * i;
        }
        return all;
    }

    /** SubBytes. */
    public static long substituted(long bytes) {
        return substituted(S_BOX, bytes);
    }

    private static long substituted(byte[] box, long bytes) {
        long all = 0;
        for (int i = 0; i < 64; i += 8) {
            all |= (box[(int) (bytes >>> i) & 0xff] & 0xffL) << i;
        }
        return all;
    }

    private static long doubled(long bytes) {
        return (bytes & 0x7f7f_7f7f_7f7f_7f7fL) << 1 ^ (bytes >>> 7 & 0x0101_0101_0101_0101L) * 0x1b;
    }

    /** Each column with its bytes turned down by n places. */
    private static long turned(long columns, int n) {
        int low = Integer.rotateRight((int) columns, 8 * n);
        int high = Integer.rotateRight((int) (columns >>> 32), 8 * n);
        return join(low, high);
    }

    /** MixColumns. */
    public static long mixColumns(long columns) {
        long next = turned(columns, 1);
        return doubled(columns ^ next) ^ next ^ turned(columns, 2) ^ turned(columns, 3);
    }

    /** InvMixColumns. */
    public static long inverseMixColumns(long columns) {
        long fours = doubled(doubled(columns ^ turned(columns, 2)));
        return mixColumns(columns ^ fours);
    }

    /** What AESKEYGENASSIST makes of the second of two doublewords. */
    public static long keyAssist(long half, int round) {
        int word = (int) (substituted(S_BOX, half) >>> 32);
        return join(word, Integer.rotateRight(word, 8) ^ round);
    }

    private static long join(int low, int high) {
        return low & 0xffff_ffffL | (long) high << 32;
    }
}
