package mimus.ppc64.state;

import java.math.BigInteger;

/** Packed decimal integers from and to other formats (Power ISA 3.0 Book I, 6.17.2). */
public final class PackedConversion {
    private static final int NATIONAL_DIGITS = 7;
    private static final int ZONED_DIGITS = 16;
    private static final BigInteger GREATEST = BigInteger.ONE.shiftLeft(127);

    private PackedConversion() {}

    private static void end(Ppc64Env e, int vrt, PackedDecimal x, int ps) {
        if (x.valid()) {
            PackedDecimal.end(e, vrt, x.value(), x.negative(), ps);
        } else {
            PackedDecimal.refuse(e);
        }
    }

    /** From seven digits and a sign as characters of 16 bits. */
    public static void fromNational(Ppc64Env e, int vrt, int vrb, int ps) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < NATIONAL_DIGITS; i++) {
            digits.append((char) halfword(e, vrb, i));
        }
        int sign = halfword(e, vrb, NATIONAL_DIGITS);
        end(
                e,
                vrt,
                sign == '+' || sign == '-' ? PackedDecimal.of(sign == '-', digits.toString()) : PackedDecimal.invalid(),
                ps);
    }

    private static int halfword(Ppc64Env e, int vr, int i) {
        long half = i < 4 ? e.vh(vr) : e.vl(vr);
        return (int) (half >>> 48 - 16 * (i & 3)) & 0xffff;
    }

    /** To seven digits and a sign as characters of 16 bits. */
    public static void toNational(Ppc64Env e, int vrt, int vrb) {
        PackedDecimal b = PackedDecimal.signed(e, vrb);
        if (!b.valid()) {
            PackedDecimal.refuse(e);
            return;
        }
        BigInteger bits = spread(b.magnitude(), NATIONAL_DIGITS, 16, '0').shiftLeft(16);
        PackedDecimal.put(e, vrt, bits.or(BigInteger.valueOf(b.negative() ? '-' : '+')));
        PackedDecimal.tell(e, b.value().signum(), b.length() > NATIONAL_DIGITS);
    }

    /** The last digits of a number, each in so many bits with others above it. */
    private static BigInteger spread(BigInteger magnitude, int digits, int width, int above) {
        BigInteger bits = BigInteger.ZERO;
        BigInteger rest = magnitude;
        for (int i = 0; i < digits; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.TEN);
            bits = bits.or(BigInteger.valueOf(above | parts[1].intValue()).shiftLeft(width * i));
            rest = parts[0];
        }
        return bits;
    }

    /** From 16 bytes with a digit in the lower half, and a sign in the upper half of the last one. */
    public static void fromZoned(Ppc64Env e, int vrt, int vrb, int ps) {
        StringBuilder digits = new StringBuilder();
        boolean valid = true;
        int zone = ps != 0 ? 0xf : 0x3;
        for (int i = 0; i < ZONED_DIGITS; i++) {
            int character = halfword(e, vrb, i / 2) >>> 8 * (1 - i % 2) & 0xff;
            digits.append(Integer.toHexString(character & 0xf));
            valid &= i == ZONED_DIGITS - 1 || character >>> 4 == zone;
        }
        int sign = (int) e.vl(vrb) >>> 4 & 0xf;
        valid &= ps == 0 || sign >= 0xa;
        boolean negative = ps == 0 ? (sign & 4) != 0 : sign == 0xb || sign == 0xd;
        end(e, vrt, valid ? PackedDecimal.of(negative, digits.toString()) : PackedDecimal.invalid(), 0);
    }

    /** To 16 bytes with a digit in the lower half, and a sign in the upper half of the last one. */
    public static void toZoned(Ppc64Env e, int vrt, int vrb, int ps) {
        PackedDecimal b = PackedDecimal.signed(e, vrb);
        if (!b.valid()) {
            PackedDecimal.refuse(e);
            return;
        }
        int sign = ps != 0 ? PackedDecimal.sign(b.negative(), 0) : b.negative() ? 0x7 : 0x3;
        BigInteger bits = spread(b.magnitude(), ZONED_DIGITS, 8, ps != 0 ? 0xf0 : 0x30);
        PackedDecimal.put(e, vrt, bits.andNot(BigInteger.valueOf(0xf0)).or(BigInteger.valueOf(sign << 4)));
        PackedDecimal.tell(e, b.value().signum(), b.length() > ZONED_DIGITS);
    }

    /** From a signed integer of 128 bits. */
    public static void fromSignedQuadword(Ppc64Env e, int vrt, int vrb, int ps) {
        BigInteger bits = PackedDecimal.bits(e, vrb);
        BigInteger value = e.vh(vrb) < 0 ? bits.subtract(GREATEST.shiftLeft(1)) : bits;
        if (value.abs().compareTo(BigInteger.TEN.pow(PackedDecimal.DIGITS)) < 0) {
            PackedDecimal.end(e, vrt, value, value.signum() < 0, ps);
        } else {
            PackedDecimal.tell(e, value.signum(), true); // the result is undefined
        }
    }

    /** To a signed integer of 128 bits. */
    public static void toSignedQuadword(Ppc64Env e, int vrt, int vrb) {
        PackedDecimal b = PackedDecimal.signed(e, vrb);
        if (!b.valid()) {
            PackedDecimal.refuse(e);
            return;
        }
        PackedDecimal.put(e, vrt, b.value());
        PackedDecimal.tell(e, b.value().signum(), false);
    }
}
