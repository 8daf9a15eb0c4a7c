package mimus.arm.state;

/** Products of polynomials over {0, 1}. */
public final class Polynomials {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;

    private Polynomials() {}

    /** The low halves of the products of bytes. */
    public static long mulBytes(long a, long b) {
        long result = 0;
        for (int i = 0; i < 8; i++) {
            long chosen = (b >>> i & LOW_BITS) * 0xff;
            result ^= (a & LOW_BITS * (0xff >>> i)) << i & chosen;
        }
        return result;
    }

    /** The products of the four low bytes. */
    public static long mullBytes(long a, long b) {
        long wide = Wide.unsigned(0, a);
        long result = 0;
        for (int i = 0; i < 8; i++) {
            result ^= (Wide.unsigned(0, b) >>> i & Elements.ones(1)) * 0xffff & wide << i;
        }
        return result;
    }
}
