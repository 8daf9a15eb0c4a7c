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

    /** The low 64 bits of the product of two times 64. */
    public static long mullLow(long a, long b) {
        long result = 0;
        for (int i = 0; i < 64; i++) {
            result ^= a << i & -(b >>> i & 1);
        }
        return result;
    }

    /** The high 64 bits of the product of two times 64. */
    public static long mullHigh(long a, long b) {
        long result = 0;
        for (int i = 1; i < 64; i++) {
            result ^= a >>> 64 - i & -(b >>> i & 1);
        }
        return result;
    }
}
