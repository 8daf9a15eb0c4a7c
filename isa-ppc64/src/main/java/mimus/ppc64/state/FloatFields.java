package mimus.ppc64.state;

/** Exponents and significands of doubles, and of the two singles in a doubleword. */
public final class FloatFields {
    private static final long EXPONENT = 0x7ffL << 52;
    private static final long FRACTION = (1L << 52) - 1;
    private static final long EXPONENTS = 0x7f80_0000_7f80_0000L;
    private static final long FRACTIONS = 0x007f_ffff_007f_ffffL;

    private FloatFields() {}

    /** The biased exponent. */
    public static long exponent(long a) {
        return (a & EXPONENT) >>> 52;
    }

    public static long exponents(long pair) {
        return (pair & EXPONENTS) >>> 23;
    }

    /** The fraction, with the bit before it that normal numbers have. */
    public static long significand(long a) {
        long exponent = exponent(a);
        return a & FRACTION | (exponent != 0 && exponent != 0x7ff ? 1L << 52 : 0);
    }

    public static long significands(long pair) {
        return pair & FRACTIONS | before((int) (pair >>> 32)) << 32 | before((int) pair);
    }

    private static long before(int single) {
        int exponent = single >>> 23 & 0xff;
        return exponent != 0 && exponent != 0xff ? 1 << 23 : 0;
    }

    /** Sign and fraction of {@code a} with another biased exponent. */
    public static long withExponent(long a, long exponent) {
        return a & ~EXPONENT | exponent << 52 & EXPONENT;
    }

    public static long withExponents(long pair, long exponents) {
        return pair & ~EXPONENTS | exponents << 23 & EXPONENTS;
    }
}
