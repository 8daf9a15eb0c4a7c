package mimus.ppc64.state;

import java.math.BigInteger;

/**
 * An integer of 31 decimal digits and a sign, or of 32 digits, in a vector register, four bits each (Power ISA Book I, 6.17).
 *
 * @param valid whether digits and sign are such; all else is zero if not
 * @param negative whether the sign is one of minus
 */
public record PackedDecimal(boolean valid, boolean negative, BigInteger magnitude) {
    /** Digits beside a sign. */
    static final int DIGITS = 31;

    private static final PackedDecimal INVALID = new PackedDecimal(false, false, BigInteger.ZERO);
    private static final BigInteger MASK = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    private static final int PLUS = 0xc;
    private static final int MINUS = 0xd;
    private static final int OTHER_PLUS = 0xf;

    /** The signed integer in a vector register. */
    public static PackedDecimal signed(Ppc64Env e, int vr) {
        BigInteger bits = bits(e, vr);
        int sign = bits.intValue() & 0xf;
        return sign < 0xa
                ? INVALID
                : of(sign == 0xb || sign == MINUS, bits.shiftRight(4).toString(16));
    }

    /** The unsigned integer in a vector register. */
    public static PackedDecimal unsigned(Ppc64Env e, int vr) {
        return of(false, bits(e, vr).toString(16));
    }

    /** The integer whose digits are given, or an invalid one if they are none. */
    static PackedDecimal of(boolean negative, String digits) {
        return digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? new PackedDecimal(true, negative, new BigInteger(digits))
                : INVALID;
    }

    static PackedDecimal invalid() {
        return INVALID;
    }

    /** The bits of a vector register as an integer without sign. */
    static BigInteger bits(Ppc64Env e, int vr) {
        return new BigInteger(Long.toUnsignedString(e.vh(vr)))
                .shiftLeft(64)
                .or(new BigInteger(Long.toUnsignedString(e.vl(vr))));
    }

    /** Sets a vector register to the lowest 128 bits of an integer. */
    static void put(Ppc64Env e, int vr, BigInteger bits) {
        e.v(vr, bits.shiftRight(64).longValue(), bits.and(MASK).longValue());
    }

    BigInteger value() {
        return negative ? magnitude.negate() : magnitude;
    }

    /** How many digits there are, leading zeros left out. */
    int length() {
        return magnitude.signum() == 0 ? 0 : magnitude.toString().length();
    }

    /** The code of a sign; that of plus is what PS says. */
    static int sign(boolean negative, int ps) {
        return negative ? MINUS : ps != 0 ? OTHER_PLUS : PLUS;
    }

    /** The bits of the last digits of a number, each in four. */
    static BigInteger coded(BigInteger magnitude, int digits) {
        return new BigInteger(magnitude.mod(BigInteger.TEN.pow(digits)).toString(), 16);
    }

    /** Ends an instruction with a signed result; CR field 6 tells its sign and whether it has too many digits. */
    static void end(Ppc64Env e, int vrt, BigInteger value, boolean negative, int ps) {
        boolean overflows = value.abs().compareTo(BigInteger.TEN.pow(DIGITS)) >= 0;
        BigInteger digits = coded(value.abs(), DIGITS).shiftLeft(4);
        put(e, vrt, digits.or(BigInteger.valueOf(sign(negative, ps))));
        tell(e, value.signum(), overflows);
    }

    /** Sets CR field 6. */
    static void tell(Ppc64Env e, int signum, boolean overflows) {
        e.cr(6, (signum < 0 ? 8 : signum > 0 ? 4 : 2) | (overflows ? 1 : 0));
    }

    /** Ends an instruction whose operand is no such integer; the result is undefined. */
    static void refuse(Ppc64Env e) {
        e.cr(6, 1);
    }
}
