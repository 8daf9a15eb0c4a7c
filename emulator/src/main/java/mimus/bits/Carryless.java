package mimus.bits;

/** Products of polynomials over GF(2). */
public final class Carryless {
    private Carryless() {}

    /** The low half of the product. */
    public static long low(long a, long b) {
        long product = 0;
        for (int i = 0; i < 64; i++) {
            product ^= (a << i) & -(b >>> i & 1);
        }
        return product;
    }

    /** The high half of the product. */
    public static long high(long a, long b) {
        return Long.reverse(low(Long.reverse(a), Long.reverse(b))) >>> 1;
    }
}
