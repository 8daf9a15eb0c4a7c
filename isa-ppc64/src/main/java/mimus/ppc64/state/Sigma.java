package mimus.ppc64.state;

/** The functions that SHA-2 calls sigma (FIPS 180-4, 4.1.2 and 4.1.3). */
public final class Sigma {
    private Sigma() {}

    /**
     * Those of SHA-256 of two words.
     *
     * @param st 0 for the lowercase functions, 1 for the uppercase ones
     * @param six which of two functions, a bit for each word
     */
    public static long words(long pair, int st, int six) {
        long high = word((int) (pair >>> 32), st, six >>> 1 & 1);
        return high << 32 | word((int) pair, st, six & 1) & 0xffff_ffffL;
    }

    private static int word(int x, int st, int which) {
        if (st == 0) {
            return which == 0
                    ? Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3
                    : Integer.rotateRight(x, 17) ^ Integer.rotateRight(x, 19) ^ x >>> 10;
        }
        return which == 0
                ? Integer.rotateRight(x, 2) ^ Integer.rotateRight(x, 13) ^ Integer.rotateRight(x, 22)
                : Integer.rotateRight(x, 6) ^ Integer.rotateRight(x, 11) ^ Integer.rotateRight(x, 25);
    }

    /** That of SHA-512 of a doubleword; see {@link #words}. */
    public static long doubleword(long x, int st, int which) {
        if (st == 0) {
            return which == 0
                    ? Long.rotateRight(x, 1) ^ Long.rotateRight(x, 8) ^ x >>> 7
                    : Long.rotateRight(x, 19) ^ Long.rotateRight(x, 61) ^ x >>> 6;
        }
        return which == 0
                ? Long.rotateRight(x, 28) ^ Long.rotateRight(x, 34) ^ Long.rotateRight(x, 39)
                : Long.rotateRight(x, 14) ^ Long.rotateRight(x, 18) ^ Long.rotateRight(x, 41);
    }
}
