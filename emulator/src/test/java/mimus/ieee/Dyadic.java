package mimus.ieee;

import java.math.BigInteger;

/** The number {@code n * 2^k}: a slow and plain model of exact arithmetic to judge the real one by. */
record Dyadic(BigInteger n, int k) {
    private static final int EXTRA_BITS = 300;

    /** What rounding gives: the bits of the format and the flags. */
    record Rounded(long bits, int flags) {}

    /** The value of finite bits. */
    static Dyadic of(Format f, long bits) {
        int field = (int) (bits >>> f.fractionBits()) & f.specialExponent();
        long fraction = bits & (1L << f.fractionBits()) - 1;
        long significand = field == 0 ? fraction : fraction | 1L << f.fractionBits();
        BigInteger magnitude = BigInteger.valueOf(significand);
        boolean negative = (bits & f.sign(true)) != 0;
        return new Dyadic(negative ? magnitude.negate() : magnitude, Math.max(field, 1) - f.bias() - f.fractionBits());
    }

    Dyadic plus(Dyadic other) {
        int least = Math.min(k, other.k);
        return new Dyadic(n.shiftLeft(k - least).add(other.n.shiftLeft(other.k - least)), least);
    }

    Dyadic times(Dyadic other) {
        return new Dyadic(n.multiply(other.n), k + other.k);
    }

    /** The quotient, with a last bit that says whether it is longer than that. */
    Dyadic over(Dyadic other) {
        BigInteger[] parts = n.abs().shiftLeft(EXTRA_BITS).divideAndRemainder(other.n.abs());
        BigInteger quotient = withSticky(parts[0], parts[1]);
        return new Dyadic(n.signum() == other.n.signum() ? quotient : quotient.negate(), k - other.k - EXTRA_BITS - 1);
    }

    /** The square root, with a last bit that says whether it is longer than that. */
    Dyadic root() {
        BigInteger[] parts = n.shiftLeft(EXTRA_BITS + (k & 1)).sqrtAndRemainder();
        return new Dyadic(withSticky(parts[0], parts[1]), (k - (k & 1) - EXTRA_BITS) / 2 - 1);
    }

    private static BigInteger withSticky(BigInteger integer, BigInteger rest) {
        return integer.shiftLeft(1).or(rest.signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
    }

    /** IEEE 754-2019 sections 4.3 and 7, for a value that is not zero. */
    Rounded rounded(Format f, Rounding mode, boolean tinyBeforeRounding) {
        int leading = n.abs().bitLength() - 1 + k;
        int least = 1 - f.bias();
        BigInteger unbounded = integer(leading - f.fractionBits(), mode);
        int quantum = Math.max(leading, least) - f.fractionBits();
        BigInteger significand = integer(quantum, mode);
        boolean inexact = new Dyadic(significand, quantum).compareMagnitude(this) != 0;
        boolean tinyAfter = leading < least - 1 || leading == least - 1 && unbounded.bitLength() <= f.precision();
        boolean tiny = tinyBeforeRounding ? leading < least : tinyAfter;
        int flags = (inexact ? Flags.INEXACT : 0) | (tiny ? Flags.TINY : 0) | (tiny && inexact ? Flags.UNDERFLOW : 0);
        long field = quantum + f.fractionBits() + f.bias() - 1;
        long bits = (field << f.fractionBits()) + significand.longValueExact();
        if (Long.compareUnsigned(bits, f.infinity()) >= 0) {
            bits = f.infinity() - (overflowsToInfinity(mode) ? 0 : 1);
            flags = Flags.OVERFLOW | Flags.INEXACT;
        }
        return new Rounded(f.sign(n.signum() < 0) | bits, flags);
    }

    private int compareMagnitude(Dyadic other) {
        return new Dyadic(n.abs(), k)
                .plus(new Dyadic(other.n.abs().negate(), other.k))
                .n
                .signum();
    }

    /** The magnitude in units of 2^quantum, rounded to an integer. */
    BigInteger integer(int quantum, Rounding mode) {
        int shift = quantum - k;
        if (shift <= 0) {
            return n.abs().shiftLeft(-shift);
        }
        BigInteger[] parts = n.abs().divideAndRemainder(BigInteger.ONE.shiftLeft(shift));
        int half = parts[1].shiftLeft(1).compareTo(BigInteger.ONE.shiftLeft(shift));
        boolean odd = parts[0].testBit(0);
        boolean more = parts[1].signum() != 0
                && switch (mode) {
                    case NEAREST_EVEN -> half > 0 || half == 0 && odd;
                    case NEAREST_AWAY -> half >= 0;
                    case TOWARD_ZERO -> false;
                    case UP -> n.signum() > 0;
                    case DOWN -> n.signum() < 0;
                    case TO_ODD -> !odd;
                };
        return more ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private boolean overflowsToInfinity(Rounding mode) {
        return switch (mode) {
            case NEAREST_EVEN, NEAREST_AWAY -> true;
            case UP -> n.signum() > 0;
            case DOWN -> n.signum() < 0;
            case TOWARD_ZERO, TO_ODD -> false;
        };
    }
}
