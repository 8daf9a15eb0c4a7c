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

    /** The low word rotated to the left, in both halves, and zero outside of bits {@code mb} to {@code me} of the low one. */
    public static long word(long value, int n, int mb, int me) {
        if (mb > me) {
            return rotate32(value, n) & of(mb + 32, me + 32);
        }
        if (me == 31 && n + mb == 32) {
            return (int) value >>> mb & 0xffff_ffffL;
        }
        if (mb == 0 && n + me == 31) {
            return (int) value << n & 0xffff_ffffL;
        }
        return Integer.rotateLeft((int) value, n) & (int) of(mb + 32, me + 32) & 0xffff_ffffL;
    }

    /** A doubleword rotated to the left, and zero before bit {@code mb}. */
    public static long from(long value, int n, int mb) {
        return n + mb == 64 ? value >>> mb : n == 0 ? value & -1L >>> mb : Long.rotateLeft(value, n) & -1L >>> mb;
    }

    /** A doubleword rotated to the left, and zero behind bit {@code me}. */
    public static long to(long value, int n, int me) {
        return n + me == 63 ? value << n : Long.rotateLeft(value, n) & -1L << 63 - me;
    }

    /** {@code a} where {@code mask} is one, else {@code b}. */
    public static long merge(long a, long b, long mask) {
        return a & mask | b & ~mask;
    }
}
