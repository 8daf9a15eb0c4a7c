package mimus.ppc64.state;

/** Tests of what kind of number something is, as bits of a mask: NaN, infinities, zeros, subnormal numbers. */
public final class FloatTests {
    private static final int NAN = 64;
    private static final int INFINITY = 32;
    private static final int ZERO = 8;
    private static final int SUBNORMAL = 2;

    private FloatTests() {}

    /** The bit of the mask for a number, which for a negative one is the next lower; 0 for a normal number. */
    private static int kind(boolean negative, boolean special, boolean small, boolean bare) {
        int positive = special ? bare ? INFINITY : NAN : small ? bare ? ZERO : SUBNORMAL : 0;
        return negative && positive != NAN ? positive >>> 1 : positive;
    }

    /** Whether a double is of a kind that the mask asks for. */
    public static boolean matches(long a, int mask) {
        long exponent = FloatFields.exponent(a);
        return (mask & kind(a < 0, exponent == 0x7ff, exponent == 0, a << 12 == 0)) != 0;
    }

    private static boolean matchesSingle(int a, int mask) {
        int exponent = a >>> 23 & 0xff;
        return (mask & kind(a < 0, exponent == 0xff, exponent == 0, a << 9 == 0)) != 0;
    }

    /** All ones where a single is of a kind that the mask asks for. */
    public static long matchesOfSingles(long pair, int mask) {
        return (matchesSingle((int) (pair >>> 32), mask) ? -1L << 32 : 0)
                | (matchesSingle((int) pair, mask) ? 0xffff_ffffL : 0);
    }

    /** Tells in a CR field and in FPCC of the sign, of a match, and of something else. */
    public static void tell(Ppc64Env e, int bf, long a, boolean match, int rest) {
        int outcome = (a < 0 ? 8 : 0) | (match ? 2 : 0) | rest;
        e.cr(bf, outcome);
        e.fpscr.fpcc(outcome);
    }

    /** As {@link #tell}, of a double as a single; the last bit says that it is none. */
    public static void tellSingle(Ppc64Env e, int bf, long a, int mask) {
        long exponent = FloatFields.exponent(a);
        boolean subnormal = exponent > 0 && exponent <= 896; // of singles
        boolean match = matches(a, mask) || subnormal && (mask & kind(a < 0, false, true, false)) != 0;
        boolean single = Conversions.widen(Conversions.narrow(a)) == a;
        tell(e, bf, a, match, single ? 0 : 1);
    }

    /** Sets a CR field and FPCC to the order of two exponents; there is none of a NaN. */
    public static void compareExponents(Ppc64Env e, int bf, long a, long b) {
        long x = FloatFields.exponent(a);
        long y = FloatFields.exponent(b);
        int outcome = matches(a, NAN) || matches(b, NAN) ? 1 : x < y ? 8 : x > y ? 4 : 2;
        e.cr(bf, outcome);
        e.fpscr.fpcc(outcome);
    }
}
