package mimus.ppc64.state;

import java.math.BigInteger;

/** Sums, signs, shifts and cuts of packed decimal integers (Power ISA Book I, 6.17.1 and 6.17.3). */
public final class PackedArithmetic {
    private PackedArithmetic() {}

    /** {@code VRA + VRB}, or with {@code sign = -1} their difference. */
    public static void sum(Ppc64Env e, int vrt, int vra, int vrb, int sign, int ps) {
        PackedDecimal a = PackedDecimal.signed(e, vra);
        PackedDecimal b = PackedDecimal.signed(e, vrb);
        if (!a.valid() || !b.valid()) {
            PackedDecimal.refuse(e);
            return;
        }
        BigInteger sum = a.value().add(sign < 0 ? b.value().negate() : b.value());
        PackedDecimal.end(e, vrt, sum, sum.signum() < 0, ps);
    }

    /** VRA with the sign of VRB. */
    public static void copySign(Ppc64Env e, int vrt, int vra, int vrb) {
        PackedDecimal a = PackedDecimal.signed(e, vra);
        PackedDecimal b = PackedDecimal.signed(e, vrb);
        if (!a.valid() || !b.valid()) {
            PackedDecimal.refuse(e);
            return;
        }
        e.v(vrt, e.vh(vra), e.vl(vra) & ~0xfL | e.vl(vrb) & 0xf);
        PackedDecimal.tell(
                e, b.negative() ? -a.magnitude().signum() : a.magnitude().signum(), false);
    }

    /** VRB with the preferred code of its sign. */
    public static void setSign(Ppc64Env e, int vrt, int vrb, int ps) {
        PackedDecimal b = PackedDecimal.signed(e, vrb);
        if (b.valid()) {
            PackedDecimal.end(e, vrt, b.value(), b.negative(), ps);
        } else {
            PackedDecimal.refuse(e);
        }
    }

    /** VRB shifted left by the signed byte 7 of VRA, or right; what is shifted out to the right may be rounded. */
    public static void shift(Ppc64Env e, int vrt, int vra, int vrb, int ps, boolean round) {
        PackedDecimal b = PackedDecimal.signed(e, vrb);
        if (!b.valid()) {
            PackedDecimal.refuse(e);
            return;
        }
        cut(e, vrt, b.negative(), shifted(b.magnitude(), (byte) e.vh(vra), round), PackedDecimal.DIGITS, ps);
    }

    /** Ends with the last digits of a number, whose sign stays even if they are zero; CR field 6 tells of them. */
    private static void cut(Ppc64Env e, int vrt, boolean negative, BigInteger magnitude, int digits, int ps) {
        BigInteger kept = magnitude.mod(BigInteger.TEN.pow(digits));
        PackedDecimal.end(e, vrt, negative ? kept.negate() : kept, negative, ps);
        e.crb(27, kept.equals(magnitude) ? 0 : 1);
    }

    private static BigInteger shifted(BigInteger magnitude, int n, boolean round) {
        if (n >= 0) {
            return magnitude.multiply(BigInteger.TEN.pow(n));
        }
        BigInteger power = BigInteger.TEN.pow(-n);
        return magnitude.add(round ? power.shiftRight(1) : BigInteger.ZERO).divide(power);
    }

    /** As {@link #shift}, for 32 digits. */
    public static void shiftUnsigned(Ppc64Env e, int vrt, int vra, int vrb) {
        PackedDecimal b = PackedDecimal.unsigned(e, vrb);
        if (!b.valid()) {
            PackedDecimal.refuse(e);
            return;
        }
        endUnsigned(e, vrt, shifted(b.magnitude(), (byte) e.vh(vra), false), PackedDecimal.DIGITS + 1);
    }

    private static void endUnsigned(Ppc64Env e, int vrt, BigInteger magnitude, int digits) {
        BigInteger kept = magnitude.mod(BigInteger.TEN.pow(digits));
        PackedDecimal.put(e, vrt, PackedDecimal.coded(kept, digits));
        PackedDecimal.tell(e, kept.signum(), !kept.equals(magnitude));
    }

    /** The last digits of VRB, as many as halfword 3 of VRA says. */
    public static void truncate(Ppc64Env e, int vrt, int vra, int vrb, int ps) {
        PackedDecimal b = PackedDecimal.signed(e, vrb);
        if (!b.valid()) {
            PackedDecimal.refuse(e);
            return;
        }
        int digits = Math.min((int) e.vh(vra) & 0xffff, PackedDecimal.DIGITS);
        cut(e, vrt, b.negative(), b.magnitude(), digits, ps);
    }

    /** As {@link #truncate}, for 32 digits. */
    public static void truncateUnsigned(Ppc64Env e, int vrt, int vra, int vrb) {
        PackedDecimal b = PackedDecimal.unsigned(e, vrb);
        if (b.valid()) {
            endUnsigned(e, vrt, b.magnitude(), Math.min((int) e.vh(vra) & 0xffff, PackedDecimal.DIGITS + 1));
        } else {
            PackedDecimal.refuse(e);
        }
    }

    /** VRA times ten and, with a carry, a digit of VRB; the lowest 128 bits of that, or what is above them. */
    public static void multiplyByTen(Ppc64Env e, int vrt, int vra, long digit, boolean above) {
        BigInteger product = PackedDecimal.bits(e, vra).multiply(BigInteger.TEN).add(BigInteger.valueOf(digit));
        PackedDecimal.put(e, vrt, above ? product.shiftRight(128) : product);
    }
}
