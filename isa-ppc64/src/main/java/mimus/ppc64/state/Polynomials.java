package mimus.ppc64.state;

import mimus.bits.Carryless;

/** Products of polynomials over {0, 1} whose coefficients are elements of a doubleword. */
public final class Polynomials {
    private Polynomials() {}

    /** The sums of the products of neighbours; elements have at most 32 bits. */
    public static long sums(int width, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += width) {
            long product = Carryless.low(Lanes.unsigned(width, a, at), Lanes.unsigned(width, b, at));
            result ^= product << (at & -2 * width);
        }
        return result;
    }
}
