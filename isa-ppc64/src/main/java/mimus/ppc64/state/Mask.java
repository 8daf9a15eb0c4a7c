package mimus.ppc64.state;

/** Rotations and masks, whose bits are counted from the most significant (Power ISA Book I, 3.3.14). */
public final class Mask {
    private Mask() {}

    /** Ones from bit {@code mb} through bit {@code me}, around the end if {@code mb > me}. */
    public static long of(int mb, int me) {
        long from = -1L >>> mb;
        long to = -1L << 63 - me;
        return mb <= me ? from & to : from | to;
    }

    /** The low word rotated to the left, in both halves. */
    public static long rotate32(long value, int n) {
        int word = Integer.rotateLeft((int) value, n);
        return (long) word << 32 | word & 0xffff_ffffL;
    }

    /** {@code a} where {@code mask} is one, else {@code b}. */
    public static long merge(long a, long b, long mask) {
        return a & mask | b & ~mask;
    }
}
