package mimus.ieee;

/**
 * The shape of a binary interchange format of at most 64 bits (IEEE 754-2019 section 3.4): sign, exponent, fraction,
 * from the most significant bit down.
 *
 * @param exponentBits width of the biased exponent field
 * @param fractionBits width of the trailing significand field; the precision is one more
 */
record Format(int exponentBits, int fractionBits) {
    /** Half precision. */
    static final Format BINARY16 = new Format(5, 10);
    /** Single precision. */
    static final Format BINARY32 = new Format(8, 23);
    /** Double precision. */
    static final Format BINARY64 = new Format(11, 52);

    /** Significand bits, the implied one included. */
    int precision() {
        return fractionBits + 1;
    }

    /** What is added to the exponent of a value to give its exponent field. */
    int bias() {
        return (1 << exponentBits - 1) - 1;
    }

    /** The all-ones exponent field of infinities and NaNs. */
    int specialExponent() {
        return (1 << exponentBits) - 1;
    }

    /** The bits of plus infinity. */
    long infinity() {
        return (long) specialExponent() << fractionBits;
    }

    /** The sign in place: bit {@code exponentBits + fractionBits} or nothing. */
    long sign(boolean negative) {
        return negative ? 1L << exponentBits + fractionBits : 0;
    }

    /** By how much an exponent is wrapped round; see {@link FloatUnit#wrapped}. */
    int wrap() {
        return 3 << exponentBits - 2;
    }
}
