package mimus.ieee;

/**
 * The operations in every format, rounding direction and special case; the fast paths fall back to these.
 *
 * <p>An operand is the low bits of a long as wide as its format; those above are ignored.
 */
final class SoftFloat {
    private SoftFloat() {}

    static long add(FloatUnit u, Format f, long a, long b) {
        return sum(u, f, a, b, false);
    }

    static long sub(FloatUnit u, Format f, long a, long b) {
        return sum(u, f, a, b, true);
    }

    private static long sum(FloatUnit u, Format f, long a, long b, boolean subtract) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        x.unpack(u, f, a);
        y.unpack(u, f, b);
        if (x.isNan() || y.isNan()) {
            return u.rules().nan().propagate(u, f, x, y);
        }
        y.negative ^= subtract;
        reportSubnormal(u, x.subnormal || y.subnormal);
        return addAndPack(u, f, x, y);
    }

    private static long addAndPack(FloatUnit u, Format f, Unpacked x, Unpacked y) {
        if (x.kind == Unpacked.FINITE && y.kind == Unpacked.FINITE) {
            Exact.add(x, y, u.rounding());
        } else if (x.kind == Unpacked.INFINITE && y.kind == Unpacked.INFINITE && x.negative != y.negative) {
            return invalid(u, f, Flags.INVALID_ISI);
        } else if (x.kind == Unpacked.ZERO && y.kind == Unpacked.ZERO) {
            x.negative = u.rounding() == Rounding.DOWN ? x.negative | y.negative : x.negative & y.negative;
        } else if (y.kind > x.kind) {
            x.set(y);
        }
        return Rounder.pack(u, f, x);
    }

    static long mul(FloatUnit u, Format f, long a, long b) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        x.unpack(u, f, a);
        y.unpack(u, f, b);
        if (x.isNan() || y.isNan()) {
            return u.rules().nan().propagate(u, f, x, y);
        }
        if (x.infinityTimesZero(y)) {
            return invalid(u, f, Flags.INVALID_IMZ);
        }
        reportSubnormal(u, x.subnormal || y.subnormal);
        multiply(x, y);
        return Rounder.pack(u, f, x);
    }

    private static void multiply(Unpacked x, Unpacked y) {
        if (x.kind == Unpacked.FINITE && y.kind == Unpacked.FINITE) {
            Exact.multiply(x, y);
        } else {
            x.negative ^= y.negative;
            x.kind = x.kind == Unpacked.INFINITE || y.kind == Unpacked.INFINITE ? Unpacked.INFINITE : Unpacked.ZERO;
        }
    }

    static long div(FloatUnit u, Format f, long a, long b) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        x.unpack(u, f, a);
        y.unpack(u, f, b);
        if (x.isNan() || y.isNan()) {
            return u.rules().nan().propagate(u, f, x, y);
        }
        if (x.kind == y.kind && x.kind != Unpacked.FINITE) {
            return invalid(u, f, x.kind == Unpacked.ZERO ? Flags.INVALID_ZDZ : Flags.INVALID_IDI);
        }
        divide(u, x, y);
        return Rounder.pack(u, f, x);
    }

    private static void divide(FloatUnit u, Unpacked x, Unpacked y) {
        if (x.kind == Unpacked.FINITE && y.kind == Unpacked.ZERO) {
            u.raise(Flags.DIV_BY_ZERO);
        } else {
            reportSubnormal(u, x.subnormal || y.subnormal);
        }
        if (x.kind == Unpacked.FINITE && y.kind == Unpacked.FINITE) {
            Exact.divide(x, y);
        } else {
            x.negative ^= y.negative;
            x.kind = x.kind == Unpacked.INFINITE || y.kind == Unpacked.ZERO ? Unpacked.INFINITE : Unpacked.ZERO;
        }
    }

    static long sqrt(FloatUnit u, Format f, long a) {
        Unpacked x = u.x;
        x.unpack(u, f, a);
        if (x.isNan()) {
            return u.rules().nan().propagate(u, f, x, x);
        }
        if (x.negative && x.kind != Unpacked.ZERO) {
            return invalid(u, f, Flags.INVALID_SQRT);
        }
        reportSubnormal(u, x.subnormal);
        if (x.kind == Unpacked.FINITE) {
            Exact.squareRoot(x);
        }
        return Rounder.pack(u, f, x);
    }

    /** {@code a * b + c} with the signs that {@code variant} says ({@link FusedVariant}). */
    static long fma(FloatUnit u, Format f, long a, long b, long c, FusedVariant variant) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        Unpacked z = u.z;
        x.unpack(u, f, a);
        y.unpack(u, f, b);
        z.unpack(u, f, c);
        if (x.isNan() || y.isNan() || z.isNan()) {
            return u.rules().nan().propagate(u, f, x, y, z);
        }
        if (x.infinityTimesZero(y)) {
            return invalid(u, f, Flags.INVALID_IMZ);
        }
        boolean subnormal = x.subnormal || y.subnormal || z.subnormal;
        multiply(x, y);
        x.negative ^= variant.negatesProduct();
        z.negative ^= variant.negatesAddend();
        if (x.kind == Unpacked.INFINITE && z.kind == Unpacked.INFINITE && x.negative != z.negative) {
            return invalid(u, f, Flags.INVALID_ISI);
        }
        reportSubnormal(u, subnormal);
        return addAndPack(u, f, x, z) ^ f.sign(variant.negatesResult());
    }

    /** One of {@link Ordering}; a quiet comparison is INVALID for a signalling NaN only. */
    static int compare(FloatUnit u, Format f, long a, long b, boolean quiet) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        x.unpack(u, f, a);
        y.unpack(u, f, b);
        if (x.isNan() || y.isNan()) {
            boolean signalling = x.isSignalling() || y.isSignalling();
            u.raise(signalling ? Flags.INVALID | Flags.INVALID_SNAN : 0);
            u.raise(quiet ? 0 : Flags.INVALID | Flags.INVALID_VC);
            return Ordering.UNORDERED;
        }
        reportSubnormal(u, x.subnormal || y.subnormal);
        long left = x.kind == Unpacked.ZERO ? 0 : a;
        long right = y.kind == Unpacked.ZERO ? 0 : b;
        return Long.signum(Long.compare(ordinal(f, left), ordinal(f, right)));
    }

    /** An integer that orders as the number does. */
    private static long ordinal(Format f, long bits) {
        long sign = f.sign(true);
        long magnitude = bits & sign - 1;
        return (bits & sign) != 0 ? -magnitude : magnitude;
    }

    static long invalid(FloatUnit u, Format f, int cause) {
        u.raise(Flags.INVALID | cause);
        return u.rules().nan().defaultNan(f);
    }

    static void reportSubnormal(FloatUnit u, boolean subnormal) {
        if (subnormal && u.rules().reportsSubnormalOperands()) {
            u.raise(Flags.INPUT_DENORMAL);
        }
    }
}
