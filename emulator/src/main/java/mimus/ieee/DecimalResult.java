package mimus.ieee;

import java.math.BigInteger;

/** Fits an exact decimal result to a format: rounding, exceptions, preferred exponent (IEEE 754-2019 sections 5.2 and 7). */
final class DecimalResult {
    private DecimalResult() {}

    /**
     * Rounds x, in the unit's decimal direction.
     *
     * @param preferred the exponent that an exact result is to have, or to be near to
     * @param sticky whether the exact result is a little larger than x; x has more digits than the format then
     */
    static void round(FloatUnit u, DecimalFormat f, Decimal x, int preferred, boolean sticky) {
        if (x.coefficient.signum() == 0) {
            x.exponent = Math.max(f.least(), Math.min(f.greatest(), preferred));
            return;
        }
        boolean tiny = f.subnormal(x);
        int wish = preferred;
        if (tiny && u.wraps(Flags.UNDERFLOW)) {
            u.raise(Flags.UNDERFLOW | Flags.TINY);
            x.exponent += f.wrap();
            wish += f.wrap();
            tiny = false;
        }
        int surplus = x.digits() - f.precision();
        int dropped = tiny ? Math.max(surplus, f.least() - x.exponent) : surplus;
        boolean inexact = dropped > 0 && drop(u, x, dropped, sticky);
        if (tiny) {
            u.raise(inexact ? Flags.TINY | Flags.UNDERFLOW : Flags.TINY);
        }
        if (x.digits() > f.precision()) { // rounded up to a power of ten
            x.set(x.negative, x.coefficient.divide(BigInteger.TEN), x.exponent + 1);
        }
        if (x.coefficient.signum() != 0 && x.leadingExponent() > f.greatest() + f.precision() - 1) {
            if (!u.wraps(Flags.OVERFLOW)) {
                overflow(u, f, x);
                return;
            }
            u.raise(Flags.OVERFLOW);
            x.exponent -= f.wrap();
            wish -= f.wrap();
        }
        prefer(f, x, inexact ? x.exponent : wish);
    }

    /** Drops the lowest n digits of x, and rounds the rest; tells whether they were not all zero. */
    static boolean drop(FloatUnit u, Decimal x, int n, boolean sticky) {
        BigInteger kept = BigInteger.ZERO;
        BigInteger rest = x.coefficient;
        int order = -1; // how the rest stands to half a unit
        if (n <= x.digits()) {
            BigInteger unit = Powers.ofTen(n);
            BigInteger[] parts = x.coefficient.divideAndRemainder(unit);
            kept = parts[0];
            rest = parts[1];
            order = rest.shiftLeft(1).compareTo(unit);
        }
        x.coefficient = kept;
        x.exponent += n;
        if (rest.signum() == 0 && !sticky) {
            return false;
        }
        int half = order == 0 && sticky ? 1 : order;
        u.raise(Flags.INEXACT);
        if (u.decimalRounding().increments(x.negative, kept.mod(BigInteger.TEN).intValue(), half)) {
            u.raise(Flags.ROUNDED_UP);
            x.coefficient = kept.add(BigInteger.ONE);
        }
        return true;
    }

    private static void overflow(FloatUnit u, DecimalFormat f, Decimal x) {
        boolean infinite = u.decimalRounding().overflowsToInfinity(x.negative);
        u.flags(u.flags() & ~Flags.ROUNDED_UP);
        u.raise(Flags.OVERFLOW | Flags.INEXACT | (infinite ? Flags.ROUNDED_UP : 0));
        if (infinite) {
            x.setInfinite(x.negative);
        } else {
            x.set(x.negative, Powers.ofTen(f.precision()).subtract(BigInteger.ONE), f.greatest());
        }
    }

    /** Brings the exponent of x as near to a preferred one as its digits, and the format, let it. */
    private static void prefer(DecimalFormat f, Decimal x, int preferred) {
        int wanted = Math.min(preferred, f.greatest());
        while (x.exponent < wanted) {
            BigInteger[] parts = x.coefficient.divideAndRemainder(BigInteger.TEN);
            if (parts[1].signum() != 0) {
                break;
            }
            x.coefficient = parts[0];
            x.exponent++;
        }
        int zeros = Math.min(x.exponent - Math.max(wanted, f.least()), f.precision() - x.digits());
        if (zeros > 0) {
            x.coefficient = x.coefficient.multiply(Powers.ofTen(zeros));
            x.exponent -= zeros;
        }
    }
}
