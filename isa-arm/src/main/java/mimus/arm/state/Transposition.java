package mimus.arm.state;

/** Elements of two registers of AArch32 exchanged in place, each of 64 or, if {@code q} is 1, 128 bits. */
public final class Transposition {
    private Transposition() {}

    /** VTRN: odd elements of the first for even ones of the second. */
    public static void trn(ArmEnv e, int q, int size, int d, int m) {
        for (int half = 0; half <= q; half++) {
            long a = e.vector(d + half);
            long b = e.vector(m + half);
            e.vector(d + half, Permutation.trnEven(size, a, b));
            e.vector(m + half, Permutation.trnOdd(size, a, b));
        }
    }

    /** VUZP: the even elements of both to the first, the odd ones to the second. */
    public static void uzp(ArmEnv e, int q, int size, int d, int m) {
        long a = e.vector(d);
        long second = q == 0 ? e.vector(m) : e.vector(d + 1);
        long third = e.vector(m);
        long fourth = e.vector(m + 1);
        e.block(d, q, Elements.evens(size, a, second), Elements.evens(size, third, fourth));
        e.block(m, q, Elements.odds(size, a, second), Elements.odds(size, third, fourth));
    }

    /** VZIP: the elements of both in turn. */
    public static void zip(ArmEnv e, int q, int size, int d, int m) {
        long a = e.vector(d);
        long b = e.vector(m);
        if (q == 0) {
            e.vector(d, Permutation.zipLow(size, a, b));
            e.vector(m, Permutation.zipHigh(size, a, b));
            return;
        }
        long c = e.vector(d + 1);
        long last = e.vector(m + 1);
        e.block(d, 1, Permutation.zipLow(size, a, b), Permutation.zipHigh(size, a, b));
        e.block(m, 1, Permutation.zipLow(size, c, last), Permutation.zipHigh(size, c, last));
    }
}
