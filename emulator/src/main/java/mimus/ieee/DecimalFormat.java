package mimus.ieee;

import java.math.BigInteger;

/**
 * A decimal interchange format in decimal encoding (IEEE 754-2019 section 3.5.2): a sign, five bits that hold the first digit
 * and the first two bits of the exponent, the rest of the exponent, and declets.
 *
 * @param continuation width of the rest of the exponent
 * @param declets how many there are
 */
public record DecimalFormat(int continuation, int declets) {
    /** 7 digits in 32 bits. */
    public static final DecimalFormat DECIMAL32 = new DecimalFormat(6, 2);
    /** 16 digits in 64 bits. */
    public static final DecimalFormat DECIMAL64 = new DecimalFormat(8, 5);
    /** 34 digits in 128 bits. */
    public static final DecimalFormat DECIMAL128 = new DecimalFormat(12, 11);

    /** Declets and digits in the low part of a coefficient that is taken apart. */
    private static final int LOW_DECLETS = 6;

    private static final int LOW_BITS = 60;
    private static final long LOW_MASK = (1L << LOW_BITS) - 1;
    private static final BigInteger LOW = Powers.ofTen(18);

    private static final int INFINITE = 0b11110;
    private static final int NAN = 0b11111;

    /** How many digits a number has. */
    public int precision() {
        return 3 * declets + 1;
    }

    /** The greatest biased exponent. */
    public int limit() {
        return (3 << continuation) - 1;
    }

    /** What is added to the exponent of a number's last digit to give the biased one. */
    public int bias() {
        return (3 << continuation - 1) + precision() - 2;
    }

    /** The least exponent that a number's last digit has. */
    int least() {
        return -bias();
    }

    /** The greatest exponent that a number's last digit has. */
    int greatest() {
        return limit() - bias();
    }

    /** Whether a number is not zero, but below the least that has all digits. */
    public boolean subnormal(Decimal x) {
        return !x.zero() && x.leadingExponent() < least() + precision() - 1;
    }

    /** By how much an exponent is wrapped round; see {@link FloatUnit#wrapped}. */
    int wrap() {
        return this == DECIMAL32 ? 192 : 9 << continuation - 2;
    }

    /** Place of the first declet's last bit, counted from the format's low end. */
    private int trailing() {
        return 10 * declets;
    }

    /** Bits of the format's high half, or of all of it where there is one half. */
    private int highBits() {
        return trailing() > 64 ? 64 : 6 + continuation + trailing();
    }

    /** Bits of declets in the high half. */
    private int highDecletBits() {
        return highBits() - 6 - continuation;
    }

    /** Takes a datum apart; one of at most 64 bits is the low bits of {@code high}. */
    public void unpack(Decimal x, long high, long low) {
        int combination = (int) (high >>> highBits() - 6) & 31;
        int rest = (int) (high >>> highDecletBits()) & (1 << continuation) - 1;
        x.negative = (high >>> highBits() - 1 & 1) != 0;
        boolean special = combination >= INFINITE;
        boolean large = combination >>> 3 == 3;
        int first = special ? 0 : large ? 8 | combination & 1 : combination & 7;
        int top = large ? combination >>> 1 & 3 : combination >>> 3;
        x.coefficient = coefficient(first, high, low);
        x.exponent = (top << continuation | rest) - bias();
        if (!special) {
            x.kind = Decimal.FINITE;
        } else if (combination == INFINITE) {
            x.kind = Decimal.INFINITE;
        } else {
            x.kind = rest >>> continuation - 1 != 0 ? Decimal.SIGNALLING : Decimal.QUIET;
        }
    }

    private BigInteger coefficient(int first, long high, long low) {
        long top = high & (1L << highDecletBits()) - 1;
        if (declets <= LOW_DECLETS) {
            return BigInteger.valueOf(first * power() + DenselyPacked.numberOf(top, declets));
        }
        long upper = first * power() + DenselyPacked.numberOf(top << 64 - LOW_BITS | low >>> LOW_BITS, upperDeclets());
        long lower = DenselyPacked.numberOf(low & LOW_MASK, LOW_DECLETS);
        BigInteger digits = BigInteger.valueOf(lower);
        return upper == 0 ? digits : BigInteger.valueOf(upper).multiply(LOW).add(digits);
    }

    /** Declets above the low ones. */
    private int upperDeclets() {
        return declets > LOW_DECLETS ? declets - LOW_DECLETS : declets;
    }

    /** The weight of the first digit among the upper declets. */
    private long power() {
        return Powers.ofTen(3 * upperDeclets()).longValue();
    }

    /** All but the digits: the high half without its declets, for the first digit given. */
    private long head(Decimal x, int first) {
        int combination;
        int rest = 0;
        if (x.finite()) {
            int biased = x.exponent + bias();
            int top = biased >>> continuation;
            combination = first < 8 ? top << 3 | first : 24 | top << 1 | first & 1;
            rest = biased & (1 << continuation) - 1;
        } else {
            combination = x.nan() ? NAN : INFINITE;
            rest = x.kind == Decimal.SIGNALLING ? 1 << continuation - 1 : 0;
        }
        long sign = x.negative ? 1 : 0;
        return (sign << 5 + continuation | (long) combination << continuation | rest) << highDecletBits();
    }

    /** The digits above the low ones; all of them, if there are no others. */
    private long upper(Decimal x) {
        return declets > LOW_DECLETS ? x.coefficient.divide(LOW).longValue() : x.coefficient.longValue();
    }

    /** The high half of a datum that fits the format, or all of it where there is one half. */
    public long high(Decimal x) {
        long upper = upper(x);
        long declets = DenselyPacked.declets(upper % power());
        return head(x, (int) (upper / power())) | (trailing() > 64 ? declets >>> 64 - LOW_BITS : declets);
    }

    /** The low half of a datum that fits the format; zero where there is one half. */
    public long low(Decimal x) {
        if (declets <= LOW_DECLETS) {
            return 0;
        }
        long declets = DenselyPacked.declets(upper(x) % power());
        return declets << LOW_BITS
                | DenselyPacked.declets(x.coefficient.mod(LOW).longValue());
    }
}
