package mimus.arm.state;

/**
 * What the instructions SBFM, BFM and UBFM move, in both widths; Arm ARM section C6.2.
 *
 * <p>If {@code imms >= immr}, bits {@code immr} to {@code imms} of the source go to the bottom, otherwise bits 0 to
 * {@code imms} go up by the width less {@code immr}.
 */
public final class BitField {
    private BitField() {}

    /** The field in its place, between zeros. */
    public static long unsigned(long value, int immr, int imms) {
        return Long.rotateRight(value & -1L >>> 63 - imms & -1L << from(immr, imms), immr);
    }

    /** The field in its place, between zeros. */
    public static int unsigned(int value, int immr, int imms) {
        return Integer.rotateRight(value & -1 >>> 31 - imms & -1 << from(immr, imms), immr);
    }

    /** The field in its place, above zeros and below copies of its sign. */
    public static long signed(long value, int immr, int imms) {
        long top = value << 63 - imms;
        return imms >= immr ? top >> 63 - imms + immr : top >> 63 - imms << 64 - immr;
    }

    /** The field in its place, above zeros and below copies of its sign. */
    public static int signed(int value, int immr, int imms) {
        int top = value << 31 - imms;
        return imms >= immr ? top >> 31 - imms + immr : top >> 31 - imms << 32 - immr;
    }

    /** The field in its place, in {@code old}. */
    public static long inserted(long old, long value, int immr, int imms) {
        return old & ~unsigned(-1L, immr, imms) | unsigned(value, immr, imms);
    }

    /** The field in its place, in {@code old}. */
    public static int inserted(int old, int value, int immr, int imms) {
        return old & ~unsigned(-1, immr, imms) | unsigned(value, immr, imms);
    }

    /** The lowest bit of the source that is moved. */
    private static int from(int immr, int imms) {
        return imms >= immr ? immr : 0;
    }
}
