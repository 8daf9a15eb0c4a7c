package mimus.x86.state;

/** Chooses lanes from all of a vector. */
public final class Permutation {
    private Permutation() {}

    /** 64 bits of one of the four halves of two vectors, or 0 if bit 3 of {@code control} is set (VPERM2F128). */
    public static long half(X86Env e, int a, int b, int control, int part) {
        if ((control & 8) != 0) {
            return 0;
        }
        return e.v((control & 2) == 0 ? a : b, 2 * (control & 1) + part);
    }

    /** Two of four doublewords, chosen by the lanes of {@code order} (VPERMILPS). */
    public static long doublewords(long low, long high, long order) {
        return one(low, high, (int) order) | one(low, high, Singles.high(order)) << 32;
    }

    private static long one(long low, long high, int which) {
        return ((which & 2) == 0 ? low : high) >>> 32 * (which & 1) & 0xffffffffL;
    }

    /** Two of eight doublewords, chosen by the lanes of {@code order} (VPERMD). */
    public static long doublewords(X86Env e, int a, long order) {
        int first = (int) order & 7;
        int other = Singles.high(order) & 7;
        int low = (int) (e.v(a, first >> 1) >>> 32 * (first & 1));
        int high = (int) (e.v(a, other >> 1) >>> 32 * (other & 1));
        return Singles.join(low, high);
    }
}
