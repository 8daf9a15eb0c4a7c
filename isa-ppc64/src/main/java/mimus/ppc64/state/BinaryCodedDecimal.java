package mimus.ppc64.state;

import java.math.BigInteger;
import mimus.ieee.Decimal;
import mimus.ieee.DecimalFormat;
import mimus.ieee.Flags;
import mimus.ieee.FloatUnit;

/** Decimal numbers with a digit, or the sign, in each four bits (Power ISA 2.07 Book I, 5.6.6). */
public final class BinaryCodedDecimal {
    private static final int PLUS = 0xc;
    private static final int MINUS = 0xd;
    private static final int OTHER_PLUS = 0xf;

    private BinaryCodedDecimal() {}

    /**
     * The last digits of a number.
     *
     * @param digits how many bits of four there are, the sign's included
     * @param sp 0 and 1 without a sign; 2 with one, 3 with another code for plus
     */
    public static BigInteger decoded(Decimal x, int digits, int sp) {
        boolean signed = (sp & 2) != 0;
        BigInteger coded = new BigInteger(x.digits(digits - (signed ? 1 : 0)).toString(), 16);
        if (!signed) {
            return coded;
        }
        int sign = x.negative() ? MINUS : (sp & 1) != 0 ? OTHER_PLUS : PLUS;
        return coded.shiftLeft(4).or(BigInteger.valueOf(sign));
    }

    /** Makes a result the number of digits, the last one a sign if s is 1; INVALID if a digit or the sign is none. */
    public static void encode(FloatUnit u, Decimal result, BigInteger coded, int s) {
        BigInteger digits = s != 0 ? coded.shiftRight(4) : coded;
        int sign = s != 0 ? coded.intValue() & 0xf : PLUS;
        String text = digits.toString(16);
        if (sign < 0xa || !text.chars().allMatch(digit -> digit <= '9')) {
            u.raise(Flags.INVALID | Flags.INVALID_CVI);
            result.setDefaultNan();
        } else {
            result.set(sign == 0xb || sign == MINUS, new BigInteger(text), 0);
        }
    }

    /** Digits of four bits that a datum of a format has room for. */
    public static int digits(DecimalFormat f) {
        return f == DecimalFormat.DECIMAL128 ? 32 : 16;
    }
}
