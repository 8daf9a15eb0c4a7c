package mimus.ieee;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Decimal arithmetic, with the flags of a {@link FloatUnit} and its decimal rounding direction (IEEE 754-2019 sections 5.4 and
 * 5.3.2).
 *
 * <p>The result may be the same object as an operand. A NaN operand becomes the result, quiet: the first signalling one, or else
 * the first one.
 */
public final class DecimalArithmetic {
    private DecimalArithmetic() {}

    /** {@code a + b}; INVALID for infinities of opposite sign. */
    public static void add(FloatUnit u, DecimalFormat f, Decimal result, Decimal a, Decimal b) {
        sum(u, f, result, a, b, b.negative);
    }

    /** {@code a - b}; INVALID for infinities of the same sign. */
    public static void sub(FloatUnit u, DecimalFormat f, Decimal result, Decimal a, Decimal b) {
        sum(u, f, result, a, b, !b.negative);
    }

    private static void sum(FloatUnit u, DecimalFormat f, Decimal result, Decimal a, Decimal b, boolean negative) {
        if (special(u, result, a, b)) {
            return;
        }
        if (a.finite() && b.finite()) {
            addFinite(u, f, result, a, b, negative);
        } else if (!a.finite() && !b.finite() && a.negative != negative) {
            invalid(u, result, Flags.INVALID_ISI);
        } else {
            result.setInfinite(a.finite() ? negative : a.negative);
        }
    }

    private static void addFinite(
            FloatUnit u, DecimalFormat f, Decimal result, Decimal a, Decimal b, boolean negative) {
        int preferred = Math.min(a.exponent, b.exponent);
        boolean first = a.exponent >= b.exponent;
        Decimal upper = first ? a : b;
        Decimal lower = first ? b : a;
        BigInteger high = (first ? a.negative : negative) ? upper.coefficient.negate() : upper.coefficient;
        BigInteger low = (first ? negative : a.negative) ? lower.coefficient.negate() : lower.coefficient;
        int gap = upper.exponent - lower.exponent;
        if (high.signum() == 0) {
            gap = 0;
        } else if (gap > 3 * f.precision()) { // what is that far below is no more than a sign
            gap = 3 * f.precision();
            low = BigInteger.valueOf(low.signum());
        }
        int exponent = high.signum() == 0 ? lower.exponent : upper.exponent - gap;
        BigInteger sum = high.multiply(Powers.ofTen(gap)).add(low);
        boolean sign = sum.signum() != 0
                ? sum.signum() < 0
                : a.negative == negative ? negative : u.decimalRounding() == DecimalRounding.DOWN;
        result.set(sign, sum.abs(), exponent);
        DecimalResult.round(u, f, result, preferred, false);
    }

    /** {@code a * b}; INVALID for infinity times zero. */
    public static void mul(FloatUnit u, DecimalFormat f, Decimal result, Decimal a, Decimal b) {
        if (special(u, result, a, b)) {
            return;
        }
        boolean negative = a.negative ^ b.negative;
        if (a.finite() && b.finite()) {
            int exponent = a.exponent + b.exponent;
            result.set(negative, a.coefficient.multiply(b.coefficient), exponent);
            DecimalResult.round(u, f, result, exponent, false);
        } else if (a.zero() || b.zero()) {
            invalid(u, result, Flags.INVALID_IMZ);
        } else {
            result.setInfinite(negative);
        }
    }

    /** {@code a / b}; INVALID for 0/0 and infinity/infinity, DIV_BY_ZERO for other numbers over zero. */
    public static void div(FloatUnit u, DecimalFormat f, Decimal result, Decimal a, Decimal b) {
        if (special(u, result, a, b)) {
            return;
        }
        boolean negative = a.negative ^ b.negative;
        if (!a.finite() && !b.finite()) {
            invalid(u, result, Flags.INVALID_IDI);
        } else if (a.zero() && b.zero()) {
            invalid(u, result, Flags.INVALID_ZDZ);
        } else if (!a.finite()) {
            result.setInfinite(negative);
        } else if (!b.finite()) {
            result.set(negative, BigInteger.ZERO, f.least());
        } else if (b.zero()) {
            u.raise(Flags.DIV_BY_ZERO);
            result.setInfinite(negative);
        } else {
            divideFinite(u, f, result, a, b, negative);
        }
    }

    private static void divideFinite(
            FloatUnit u, DecimalFormat f, Decimal result, Decimal a, Decimal b, boolean negative) {
        int preferred = a.exponent - b.exponent;
        int zeros = Math.max(f.precision() + 1 + b.digits() - a.digits(), 0);
        BigInteger[] parts = a.coefficient.multiply(Powers.ofTen(zeros)).divideAndRemainder(b.coefficient);
        result.set(negative, parts[0], preferred - zeros);
        DecimalResult.round(u, f, result, preferred, parts[1].signum() != 0);
    }

    /** One of {@link Ordering}; a quiet comparison is INVALID for a signalling NaN only, another one for any. */
    public static int compare(FloatUnit u, Decimal a, Decimal b, boolean quiet) {
        if (a.nan() || b.nan()) {
            boolean signalling = a.kind == Decimal.SIGNALLING || b.kind == Decimal.SIGNALLING;
            u.raise(signalling ? Flags.INVALID | Flags.INVALID_SNAN : 0);
            u.raise(quiet ? 0 : Flags.INVALID | Flags.INVALID_VC);
            return Ordering.UNORDERED;
        }
        if (a.finite() && b.finite()) {
            return new BigDecimal(a.signed(), -a.exponent).compareTo(new BigDecimal(b.signed(), -b.exponent));
        }
        return Integer.compare(infinity(a), infinity(b));
    }

    /** The sign of an infinity, 0 for numbers. */
    private static int infinity(Decimal x) {
        return x.finite() ? 0 : x.negative ? -1 : 1;
    }

    /** b with the exponent of a; INVALID if that needs too many digits, or if one of the two is infinite. */
    public static void quantize(FloatUnit u, DecimalFormat f, Decimal result, Decimal a, Decimal b) {
        if (special(u, result, a, b)) {
            return;
        }
        if (a.finite()) {
            quantize(u, f, result, a.exponent, b);
        } else if (b.finite()) {
            invalid(u, result, Flags.INVALID_CVI);
        } else {
            result.setInfinite(b.negative);
        }
    }

    /** b with the exponent given; INVALID if that needs too many digits, or if b is infinite. */
    public static void quantize(FloatUnit u, DecimalFormat f, Decimal result, int exponent, Decimal b) {
        if (special(u, result, b, b)) {
            return;
        }
        int zeros = b.exponent - exponent;
        if (!b.finite()) {
            invalid(u, result, Flags.INVALID_CVI);
        } else if (b.zero()) {
            result.set(b.negative, BigInteger.ZERO, exponent);
        } else if (zeros <= 0) {
            result.set(b);
            if (zeros < 0) {
                DecimalResult.drop(u, result, -zeros, false);
            }
        } else if (zeros + b.digits() > f.precision()) {
            invalid(u, result, Flags.INVALID_CVI);
        } else {
            result.set(b.negative, b.coefficient.multiply(Powers.ofTen(zeros)), exponent);
        }
    }

    /** b rounded to so many digits, if it has more; INVALID if its exponent becomes too large (Power drrnd). */
    public static void reround(FloatUnit u, DecimalFormat f, Decimal result, int digits, Decimal b) {
        if (special(u, result, b, b) || infinite(result, b)) {
            return;
        }
        result.set(b);
        if (digits != 0 && b.digits() > digits) {
            DecimalResult.drop(u, result, b.digits() - digits, false);
            if (result.digits() > digits) {
                result.set(result.negative, result.coefficient.divide(BigInteger.TEN), result.exponent + 1);
            }
            if (result.exponent > f.greatest()) {
                invalid(u, result, Flags.INVALID_CVI);
            }
        }
    }

    /** The integral value next to b; INEXACT is optional. */
    public static void roundToIntegral(FloatUnit u, Decimal result, Decimal b, boolean raiseInexact) {
        if (special(u, result, b, b) || infinite(result, b)) {
            return;
        }
        result.set(b);
        if (b.exponent < 0) {
            int before = u.flags();
            DecimalResult.drop(u, result, -b.exponent, false);
            u.flags(raiseInexact ? u.flags() : before);
        }
    }

    /** Whether an operand is a NaN; the result stands then. Pass a single operand twice. */
    static boolean special(FloatUnit u, Decimal result, Decimal a, Decimal b) {
        boolean signalling = a.kind == Decimal.SIGNALLING || b.kind == Decimal.SIGNALLING;
        u.raise(signalling ? Flags.INVALID | Flags.INVALID_SNAN : 0);
        if (!a.nan() && !b.nan()) {
            return false;
        }
        boolean first = a.kind == Decimal.SIGNALLING || a.nan() && b.kind != Decimal.SIGNALLING;
        result.set(first ? a : b);
        result.kind = Decimal.QUIET;
        return true;
    }

    private static boolean infinite(Decimal result, Decimal b) {
        if (!b.finite()) {
            result.setInfinite(b.negative);
        }
        return !b.finite();
    }

    /** Makes the result that of an invalid operation. */
    static void invalid(FloatUnit u, Decimal result, int cause) {
        u.flags(u.flags() & ~(Flags.INEXACT | Flags.ROUNDED_UP));
        u.raise(Flags.INVALID | cause);
        result.setDefaultNan();
    }
}
