package mimus.ppc64.state;

import java.math.BigInteger;
import mimus.ieee.Decimal;
import mimus.ieee.DecimalFormat;
import mimus.ieee.DenselyPacked;

/** The digits and the exponents of decimal numbers, as instructions take them apart (Power ISA 2.07 Book I, 5.6.6). */
public final class DecimalDigits {
    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

    private DecimalDigits() {}

    /** Two declets of the last six digits of a word in binary-coded decimal; one that is no digit makes them undefined. */
    public static int declets(int coded) {
        return DenselyPacked.declet(number(coded >>> 12)) << 10 | DenselyPacked.declet(number(coded));
    }

    private static int number(int coded) {
        return (100 * (coded >>> 8 & 0xf) + 10 * (coded >>> 4 & 0xf) + (coded & 0xf)) % 1000;
    }

    /** Six digits in binary-coded decimal, from the last two declets of a word. */
    public static int coded(int declets) {
        return digits(DenselyPacked.number(declets >>> 10)) << 12 | digits(DenselyPacked.number(declets));
    }

    private static int digits(int number) {
        return number / 100 << 8 | number / 10 % 10 << 4 | number % 10;
    }

    private static boolean quad(Decimals d) {
        return d.format() == DecimalFormat.DECIMAL128;
    }

    /** Sets a register, or a pair, to the last digits of b in binary-coded decimal. */
    public static void decode(Ppc64Env e, Decimals d, int sp, int frt, int rc) {
        BigInteger coded = BinaryCodedDecimal.decoded(d.b, BinaryCodedDecimal.digits(d.format()), sp);
        if (quad(d)) {
            e.f(frt + 1, coded.longValue());
            coded = coded.shiftRight(64);
        }
        FloatResults.move(e, frt, coded.longValue(), rc);
    }

    /** Makes the result the number of the digits in a register, or a pair. */
    public static void encode(Ppc64Env e, Decimals d, int s, int frb) {
        BigInteger coded = unsigned(e.f(frb));
        if (quad(d)) {
            coded = coded.shiftLeft(64).or(unsigned(e.f(frb + 1)));
        }
        BinaryCodedDecimal.encode(e.fpscr.unit(), d.result, coded, s);
    }

    private static BigInteger unsigned(long bits) {
        BigInteger value = BigInteger.valueOf(bits);
        return bits < 0 ? value.add(WORD) : value;
    }

    /** The biased exponent of b; a negative number tells of other kinds. */
    public static long exponent(Decimals d) {
        return switch (d.b.kind()) {
            case Decimal.FINITE -> d.b.exponent() + d.format().bias();
            case Decimal.INFINITE -> -1;
            case Decimal.QUIET -> -2;
            default -> -3;
        };
    }

    /** Makes the result b with another biased exponent, or of another kind as {@link #exponent} tells them. */
    public static void insertExponent(Decimals d, long biased) {
        d.result.set(d.b);
        if (biased >= 0 && biased <= d.format().limit()) {
            d.result.turnInto(Decimal.FINITE, (int) biased - d.format().bias());
            return;
        }
        d.result.turnInto(biased == -1 ? Decimal.INFINITE : biased == -3 ? Decimal.SIGNALLING : Decimal.QUIET, 0);
        d.result.replaceDigits(d.b.digits(d.format().precision() - 1));
    }

    /** Makes the result b with its digits shifted to the left, or by a negative number to the right. */
    public static void shift(Decimals d, int digits) {
        int room = d.format().precision() - (d.b.finite() ? 0 : 1);
        BigInteger power = BigInteger.TEN.pow(Math.abs(digits));
        BigInteger all = d.b.digits(room);
        d.result.set(d.b);
        d.result.replaceDigits(digits < 0 ? all.divide(power) : all.multiply(power));
        d.result.replaceDigits(d.result.digits(room));
    }
}
