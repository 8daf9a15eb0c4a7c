package mimus.ppc64.state;

import mimus.ieee.Decimal;
import mimus.ieee.DecimalFormat;
import mimus.ieee.Ordering;

/** What tests of decimal numbers find, which raise no exceptions (Power ISA 2.07 Book I, 5.6.3). */
public final class DecimalTests {
    private DecimalTests() {}

    /** Whether a number is of a class in a mask: zero, subnormal, normal, infinity, quiet and signalling NaN, high bit first. */
    public static void dataClass(Ppc64Env e, int bf, Decimal x, int dcm) {
        DecimalFormat f = e.decimals.format();
        int place = switch (x.kind()) {
            case Decimal.INFINITE -> 3;
            case Decimal.QUIET -> 4;
            case Decimal.SIGNALLING -> 5;
            default -> x.zero() ? 0 : f.subnormal(x) ? 1 : 2;
        };
        matched(e, bf, x, dcm, place);
    }

    /**
     * Whether a number is of a group in a mask: zero with an exponent that is not extreme, or that is; a number with an extreme
     * exponent, or subnormal; one with a first digit of zero; with another one; no number.
     */
    public static void dataGroup(Ppc64Env e, int bf, Decimal x, int dgm) {
        DecimalFormat f = e.decimals.format();
        int biased = x.exponent() + f.bias();
        boolean extreme = biased == 0 || biased == f.limit();
        int place = 5;
        if (x.zero()) {
            place = extreme ? 1 : 0;
        } else if (x.finite()) {
            place = extreme || f.subnormal(x) ? 2 : x.digits() < f.precision() ? 3 : 4;
        }
        matched(e, bf, x, dgm, place);
    }

    private static void matched(Ppc64Env e, int bf, Decimal x, int mask, int place) {
        FloatResults.condition(e, bf, (x.negative() ? 8 : 0) | (mask >>> 5 - place & 1) << 1);
    }

    /** How the exponents of two numbers are ordered; infinities are equal, and so are NaNs. */
    public static void exponents(Ppc64Env e, int bf, Decimal a, Decimal b) {
        int order = Ordering.UNORDERED;
        if (a.finite() && b.finite()) {
            order = Integer.compare(a.exponent(), b.exponent());
        } else if (a.finite() == b.finite() && a.nan() == b.nan()) {
            order = Ordering.EQUAL;
        }
        FloatResults.outcome(e, bf, order);
    }

    /** How a number of digits is ordered to that of a decimal number; none is more than all. */
    public static void significance(Ppc64Env e, int bf, int digits, Decimal x) {
        int order = digits == 0 ? Ordering.GREATER : Integer.compare(digits, x.digits());
        FloatResults.outcome(e, bf, x.finite() ? order : Ordering.UNORDERED);
    }
}
