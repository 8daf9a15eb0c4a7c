package mimus.ieee;

/**
 * Arithmetic of x87 (Intel SDM volume 1, chapter 8) on numbers of 80 bits, with the rounding and flags of a {@link
 * FloatUnit}.
 *
 * <p>The result may be the same object as an operand. Sum, difference, product, quotient and root are rounded to the
 * unit's {@link FloatUnit#precision}, all else to 64 bits.
 */
public final class Binary80 {
    private Binary80() {}

    /** {@code a + b}. */
    public static void add(FloatUnit u, Extended result, Extended a, Extended b) {
        a.unpack(u.x);
        b.unpack(u.y);
        Arithmetic.sum(u, u.x, u.y, false);
        result.pack(u, u.x, u.precision());
    }

    /** {@code a - b}. */
    public static void sub(FloatUnit u, Extended result, Extended a, Extended b) {
        a.unpack(u.x);
        b.unpack(u.y);
        Arithmetic.sum(u, u.x, u.y, true);
        result.pack(u, u.x, u.precision());
    }

    /** {@code a * b}. */
    public static void mul(FloatUnit u, Extended result, Extended a, Extended b) {
        a.unpack(u.x);
        b.unpack(u.y);
        Arithmetic.product(u, u.x, u.y);
        result.pack(u, u.x, u.precision());
    }

    /** {@code a / b}. */
    public static void div(FloatUnit u, Extended result, Extended a, Extended b) {
        a.unpack(u.x);
        b.unpack(u.y);
        Arithmetic.quotient(u, u.x, u.y);
        result.pack(u, u.x, u.precision());
    }

    /** The square root of a. */
    public static void sqrt(FloatUnit u, Extended result, Extended a) {
        a.unpack(u.x);
        Arithmetic.root(u, u.x);
        result.pack(u, u.x, u.precision());
    }

    /** The integral value next to a in the unit's direction. */
    public static void roundToIntegral(FloatUnit u, Extended result, Extended a) {
        Unpacked x = u.x;
        a.unpack(x);
        if (!Arithmetic.special(u, x, x)) {
            Arithmetic.reportSubnormal(u, x.subnormal);
            if (x.kind == Unpacked.FINITE && x.exponent < 63) {
                x.roundOff(127 - x.exponent, u.rounding());
                u.raise(x.roundingFlags);
                x.setInteger(x.negative, x.low);
            }
        }
        result.pack(u, x, 64);
    }

    /** One of {@link Ordering}; a quiet comparison is INVALID for a signalling NaN or an unsupported operand only. */
    public static int compare(FloatUnit u, Extended a, Extended b, boolean quiet) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        a.unpack(x);
        b.unpack(y);
        if (x.kind >= Unpacked.QUIET || y.kind >= Unpacked.QUIET) {
            boolean worse = x.kind > Unpacked.QUIET || y.kind > Unpacked.QUIET;
            u.raise(worse || !quiet ? Flags.INVALID : 0);
            return Ordering.UNORDERED;
        }
        Arithmetic.reportSubnormal(u, x.subnormal || y.subnormal);
        if (x.kind == Unpacked.ZERO && y.kind == Unpacked.ZERO) {
            return Ordering.EQUAL;
        }
        if (x.negative != y.negative) {
            return x.negative ? Ordering.LESS : Ordering.GREATER;
        }
        int order = compareMagnitude(x, y);
        return x.negative ? -order : order;
    }

    private static int compareMagnitude(Unpacked x, Unpacked y) {
        if (x.kind != Unpacked.FINITE || y.kind != Unpacked.FINITE) {
            return Integer.compare(x.kind, y.kind);
        }
        return x.exponent != y.exponent ? Integer.compare(x.exponent, y.exponent) : Unpacked.compareSignificands(x, y);
    }

    /** {@code a * 2^trunc(b)} (FSCALE). */
    public static void scale(FloatUnit u, Extended result, Extended a, Extended b) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        a.unpack(x);
        b.unpack(y);
        if (!Arithmetic.special(u, x, y)) {
            if (y.kind == Unpacked.INFINITE) {
                scaleByInfinity(u, x, y.negative);
            } else {
                Arithmetic.reportSubnormal(u, x.subnormal || y.subnormal);
                x.exponent += y.kind == Unpacked.ZERO ? 0 : truncated(y);
            }
        }
        result.pack(u, x, 64);
    }

    private static void scaleByInfinity(FloatUnit u, Unpacked x, boolean down) {
        if (x.kind == (down ? Unpacked.INFINITE : Unpacked.ZERO)) {
            Arithmetic.invalid(u, x, 0);
            return;
        }
        Arithmetic.reportSubnormal(u, x.subnormal);
        x.kind = down ? Unpacked.ZERO : Unpacked.INFINITE;
    }

    /** More than the exponents of all numbers are apart is as good as any more. */
    private static int truncated(Unpacked y) {
        int magnitude = y.exponent < 0 ? 0 : y.exponent > 16 ? 1 << 17 : (int) (y.high >>> 63 - y.exponent);
        return y.negative ? -magnitude : magnitude;
    }

    /** Splits a into its exponent, and its significand with the exponent of 1 (FXTRACT). */
    public static void extract(FloatUnit u, Extended exponent, Extended significand, Extended a) {
        Unpacked x = u.x;
        a.unpack(x);
        if (Arithmetic.special(u, x, x)) {
            exponent.pack(u, x, 64);
            significand.set(exponent);
            return;
        }
        Arithmetic.reportSubnormal(u, x.subnormal);
        int power = x.exponent;
        x.exponent = 0;
        significand.pack(u, x, 64);
        if (x.kind == Unpacked.ZERO) {
            u.raise(Flags.DIV_BY_ZERO);
            exponent.set(Extended.SIGN | Extended.SPECIAL, Extended.ONE);
        } else if (x.kind == Unpacked.INFINITE) {
            exponent.set(Extended.SPECIAL, Extended.ONE);
        } else {
            x.setInteger(power < 0, Math.abs(power));
            exponent.pack(u, x, 64);
        }
    }
}
