package mimus.ieee;

/**
 * Quadruple-precision arithmetic, with the rounding, flags and NaNs of a {@link FloatUnit}.
 *
 * <p>Operations are those of IEEE 754-2019 sections 5.3.1, 5.4 and 5.6.1, exceptions those of section 7. The result may be
 * the same object as an operand.
 */
public final class Binary128 {
    private Binary128() {}

    /** {@code a + b}; INVALID for infinities of opposite sign. */
    public static void add(FloatUnit u, Quad result, Quad a, Quad b) {
        sum(u, result, a, b, false);
    }

    /** {@code a - b}; INVALID for infinities of the same sign. */
    public static void sub(FloatUnit u, Quad result, Quad a, Quad b) {
        sum(u, result, a, b, true);
    }

    private static void sum(FloatUnit u, Quad result, Quad a, Quad b, boolean subtract) {
        a.unpack(u, u.x);
        b.unpack(u, u.y);
        Arithmetic.sum(u, u.x, u.y, subtract);
        result.pack(u, u.x, Quad.PRECISION);
    }

    /** {@code a * b}; INVALID for infinity times zero. */
    public static void mul(FloatUnit u, Quad result, Quad a, Quad b) {
        a.unpack(u, u.x);
        b.unpack(u, u.y);
        if (Arithmetic.leavesProduct(u, u.x, u.y)) {
            Exact128.multiply(u, u.x, u.y);
        }
        result.pack(u, u.x, Quad.PRECISION);
    }

    /** {@code a / b}; INVALID for 0/0 and infinity/infinity, DIV_BY_ZERO for other numbers over zero. */
    public static void div(FloatUnit u, Quad result, Quad a, Quad b) {
        a.unpack(u, u.x);
        b.unpack(u, u.y);
        if (Arithmetic.leavesQuotient(u, u.x, u.y)) {
            Exact128.divide(u.x, u.y);
        }
        result.pack(u, u.x, Quad.PRECISION);
    }

    /** The square root of a; INVALID below -0. */
    public static void sqrt(FloatUnit u, Quad result, Quad a) {
        a.unpack(u, u.x);
        if (Arithmetic.leavesRoot(u, u.x)) {
            Exact128.squareRoot(u, u.x);
        }
        result.pack(u, u.x, Quad.PRECISION);
    }

    /** A fused {@code a * b + c} with the signs of {@code variant}, rounded once; INVALID as for the two operations. */
    public static void fma(FloatUnit u, Quad result, Quad a, Quad b, Quad c, FusedVariant variant) {
        Unpacked x = u.x;
        a.unpack(u, x);
        b.unpack(u, u.y);
        c.unpack(u, u.z);
        if (Arithmetic.leavesFused(u, x, u.y, u.z)) {
            fused(u, x, u.y, u.z, variant);
        }
        boolean nan = x.isNan();
        result.pack(u, x, Quad.PRECISION);
        result.high ^= variant.negatesResult() && !nan ? Long.MIN_VALUE : 0;
    }

    private static void fused(FloatUnit u, Unpacked x, Unpacked y, Unpacked z, FusedVariant variant) {
        boolean subnormal = x.subnormal || y.subnormal || z.subnormal;
        x.negative ^= variant.negatesProduct();
        z.negative ^= variant.negatesAddend();
        boolean finite = x.kind == Unpacked.FINITE && y.kind == Unpacked.FINITE;
        if (finite && z.kind == Unpacked.FINITE) {
            Exact128.fused(u, x, y, z);
        } else {
            if (finite) {
                Exact128.multiply(u, x, y);
            } else {
                Arithmetic.multiply(x, y);
            }
            Arithmetic.add(u, x, z);
        }
        Arithmetic.reportSubnormal(u, subnormal && !x.isNan());
    }

    /** The integral value next to a in the given direction; INEXACT is optional (section 5.3.1 against 5.9). */
    public static void roundToIntegral(FloatUnit u, Quad result, Quad a, Rounding mode, boolean raiseInexact) {
        Unpacked x = u.x;
        a.unpack(u, x);
        if (!Arithmetic.special(u, x, x) && x.kind == Unpacked.FINITE && x.exponent < Quad.PRECISION - 1) {
            x.roundOff(127 - x.exponent, mode);
            u.raise(raiseInexact ? x.roundingFlags : 0);
            if ((x.high | x.low) == 0) {
                x.kind = Unpacked.ZERO;
            } else {
                x.exponent = 127;
                x.normalize();
            }
        }
        result.pack(u, x, Quad.PRECISION);
    }

    /** The number next to a that has 64 bits of significand, as those of x87 have (Power xsrqpxp). */
    public static void roundToExtended(FloatUnit u, Quad result, Quad a) {
        Unpacked x = u.x;
        a.unpack(u, x);
        Arithmetic.special(u, x, x);
        x.low = x.isNan() ? 0 : x.low; // a NaN keeps 63 bits of fraction
        result.pack(u, x, 64);
    }

    /** Quiet comparison: one of {@link Ordering}; INVALID for a signalling NaN only. */
    public static int compareQuiet(FloatUnit u, Quad a, Quad b) {
        return compare(u, a, b, true);
    }

    /** Signalling comparison: one of {@link Ordering}; INVALID for any NaN. */
    public static int compareSignalling(FloatUnit u, Quad a, Quad b) {
        return compare(u, a, b, false);
    }

    private static int compare(FloatUnit u, Quad a, Quad b, boolean quiet) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        a.unpack(u, x);
        b.unpack(u, y);
        if (x.isNan() || y.isNan()) {
            Arithmetic.unordered(u, x, y, quiet);
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
}
