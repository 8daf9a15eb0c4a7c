package mimus.ieee;

import java.math.BigInteger;

/** Powers of ten. */
final class Powers {
    private static final BigInteger[] SMALL = new BigInteger[128];
    /** {@code log10(2)} in 2^-20, rounded down. */
    private static final int LOG = 315_652;

    static {
        SMALL[0] = BigInteger.ONE;
        for (int n = 1; n < SMALL.length; n++) {
            SMALL[n] = SMALL[n - 1].multiply(BigInteger.TEN);
        }
    }

    private Powers() {}

    static BigInteger ofTen(int n) {
        return n < SMALL.length ? SMALL[n] : BigInteger.TEN.pow(n);
    }

    /** How many digits a number has that is not negative; zero has none. */
    static int digits(BigInteger number) {
        int least = (int) ((number.bitLength() - 1L) * LOG >> 20);
        int digits = Math.max(least, 0);
        while (number.compareTo(ofTen(digits)) >= 0) {
            digits++;
        }
        return digits;
    }
}
