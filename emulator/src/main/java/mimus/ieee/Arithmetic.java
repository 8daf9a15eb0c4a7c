package mimus.ieee;

/**
 * The operations on unpacked operands, special cases included: what every format shares.
 *
 * <p>The result is the first operand; the others are destroyed. It is exact but for a jammed lowest bit, and still to be
 * rounded. A result that is a NaN is quiet, and the exceptions of section 7.2 are raised.
 */
final class Arithmetic {
    private Arithmetic() {}

    /** {@code x += y}, or {@code x -= y}. */
    static void sum(FloatUnit u, Unpacked x, Unpacked y, boolean subtract) {
        if (special(u, x, y)) {
            return;
        }
        y.negative ^= subtract;
        reportSubnormal(u, x.subnormal || y.subnormal);
        add(u, x, y);
    }

    /** {@code x += y}, neither a NaN. */
    static void add(FloatUnit u, Unpacked x, Unpacked y) {
        if (x.kind == Unpacked.FINITE && y.kind == Unpacked.FINITE) {
            Exact.add(x, y, u.rounding());
        } else if (x.kind == Unpacked.INFINITE && y.kind == Unpacked.INFINITE && x.negative != y.negative) {
            invalid(u, x, Flags.INVALID_ISI);
        } else if (x.kind == Unpacked.ZERO && y.kind == Unpacked.ZERO) {
            x.negative = u.rounding() == Rounding.DOWN ? x.negative | y.negative : x.negative & y.negative;
        } else if (y.kind > x.kind) {
            x.set(y);
        }
    }

    /** {@code x *= y}. */
    static void product(FloatUnit u, Unpacked x, Unpacked y) {
        if (leavesProduct(u, x, y)) {
            Exact.multiply(x, y);
        }
    }

    /** Does {@code x *= y} unless both are finite and nonzero; tells whether they are, and the product is left to do. */
    static boolean leavesProduct(FloatUnit u, Unpacked x, Unpacked y) {
        if (special(u, x, y)) {
            return false;
        }
        if (x.infinityTimesZero(y)) {
            invalid(u, x, Flags.INVALID_IMZ);
            return false;
        }
        reportSubnormal(u, x.subnormal || y.subnormal);
        if (x.kind == Unpacked.FINITE && y.kind == Unpacked.FINITE) {
            return true;
        }
        multiply(x, y);
        return false;
    }

    /** {@code x *= y}, neither a NaN, nor infinity times zero. */
    static void multiply(Unpacked x, Unpacked y) {
        if (x.kind == Unpacked.FINITE && y.kind == Unpacked.FINITE) {
            Exact.multiply(x, y);
        } else {
            x.negative ^= y.negative;
            x.kind = x.kind == Unpacked.INFINITE || y.kind == Unpacked.INFINITE ? Unpacked.INFINITE : Unpacked.ZERO;
        }
    }

    /** {@code x /= y}. */
    static void quotient(FloatUnit u, Unpacked x, Unpacked y) {
        if (leavesQuotient(u, x, y)) {
            Exact.divide(x, y);
        }
    }

    /** As {@link #leavesProduct}, for {@code x /= y}. */
    static boolean leavesQuotient(FloatUnit u, Unpacked x, Unpacked y) {
        if (special(u, x, y)) {
            return false;
        }
        if (x.kind == y.kind && x.kind != Unpacked.FINITE) {
            invalid(u, x, x.kind == Unpacked.ZERO ? Flags.INVALID_ZDZ : Flags.INVALID_IDI);
            return false;
        }
        if (x.kind == Unpacked.FINITE && y.kind == Unpacked.ZERO) {
            u.raise(Flags.DIV_BY_ZERO);
        } else {
            reportSubnormal(u, x.subnormal || y.subnormal);
        }
        if (x.kind == Unpacked.FINITE && y.kind == Unpacked.FINITE) {
            return true;
        }
        x.negative ^= y.negative;
        x.kind = x.kind == Unpacked.INFINITE || y.kind == Unpacked.ZERO ? Unpacked.INFINITE : Unpacked.ZERO;
        return false;
    }

    /** {@code x = sqrt(x)}. */
    static void root(FloatUnit u, Unpacked x) {
        if (leavesRoot(u, x)) {
            Exact.squareRoot(x);
        }
    }

    /** As {@link #leavesProduct}, for {@code x = sqrt(x)}. */
    static boolean leavesRoot(FloatUnit u, Unpacked x) {
        if (special(u, x, x)) {
            return false;
        }
        if (x.negative && x.kind != Unpacked.ZERO) {
            invalid(u, x, Flags.INVALID_SQRT);
            return false;
        }
        reportSubnormal(u, x.subnormal);
        return x.kind == Unpacked.FINITE;
    }

    /** {@code x = x * y + z}, with the signs of operands that {@code variant} says. */
    static void fused(FloatUnit u, Unpacked x, Unpacked y, Unpacked z, FusedVariant variant) {
        if (leavesFused(u, x, y, z)) {
            boolean subnormal = x.subnormal || y.subnormal || z.subnormal;
            multiply(x, y);
            x.negative ^= variant.negatesProduct();
            z.negative ^= variant.negatesAddend();
            add(u, x, z);
            reportSubnormal(u, subnormal && !x.isNan());
        }
    }

    /** Does {@code x = x * y + z} if an operand is a NaN or the product invalid; tells whether it is left to do. */
    static boolean leavesFused(FloatUnit u, Unpacked x, Unpacked y, Unpacked z) {
        if (x.isNan() || y.isNan() || z.isNan()) {
            u.rules().nan().propagate(u, x, y, z);
            return false;
        }
        if (x.infinityTimesZero(y)) {
            invalid(u, x, Flags.INVALID_IMZ);
            return false;
        }
        return true;
    }

    /** What a comparison with a NaN raises. */
    static void unordered(FloatUnit u, Unpacked x, Unpacked y, boolean quiet) {
        u.raise(x.isSignalling() || y.isSignalling() ? Flags.INVALID | Flags.INVALID_SNAN : 0);
        u.raise(quiet ? 0 : Flags.INVALID | Flags.INVALID_VC);
    }

    /** Whether an operand is no number; the result stands in x then. Pass a single operand twice. */
    static boolean special(FloatUnit u, Unpacked x, Unpacked y) {
        if (x.kind == Unpacked.UNSUPPORTED || y.kind == Unpacked.UNSUPPORTED) {
            invalid(u, x, 0);
            return true;
        }
        if (x.isNan() || y.isNan()) {
            u.rules().nan().propagate(u, x, y);
            return true;
        }
        return false;
    }

    /** Makes x the default NaN of an invalid operation. */
    static void invalid(FloatUnit u, Unpacked x, int cause) {
        u.raise(Flags.INVALID | cause);
        u.rules().nan().setDefault(x);
    }

    static void reportSubnormal(FloatUnit u, boolean subnormal) {
        if (subnormal && u.rules().reportsSubnormalOperands()) {
            u.raise(Flags.INPUT_DENORMAL);
        }
    }
}
