package mimus.ieee;

/**
 * The operations in every interchange format, rounding direction and special case; the fast paths fall back to these.
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
        u.x.unpack(u, f, a);
        u.y.unpack(u, f, b);
        Arithmetic.sum(u, u.x, u.y, subtract);
        return Rounder.pack(u, f, u.x);
    }

    static long mul(FloatUnit u, Format f, long a, long b) {
        u.x.unpack(u, f, a);
        u.y.unpack(u, f, b);
        Arithmetic.product(u, u.x, u.y);
        return Rounder.pack(u, f, u.x);
    }

    static long div(FloatUnit u, Format f, long a, long b) {
        u.x.unpack(u, f, a);
        u.y.unpack(u, f, b);
        Arithmetic.quotient(u, u.x, u.y);
        return Rounder.pack(u, f, u.x);
    }

    static long sqrt(FloatUnit u, Format f, long a) {
        u.x.unpack(u, f, a);
        Arithmetic.root(u, u.x);
        return Rounder.pack(u, f, u.x);
    }

    /** {@code a * b + c} with the signs that {@code variant} says ({@link FusedVariant}). */
    static long fma(FloatUnit u, Format f, long a, long b, long c, FusedVariant variant) {
        Unpacked x = u.x;
        x.unpack(u, f, a);
        u.y.unpack(u, f, b);
        u.z.unpack(u, f, c);
        Arithmetic.fused(u, x, u.y, u.z, variant);
        return Rounder.pack(u, f, x) ^ f.sign(variant.negatesResult() && !x.isNan());
    }

    /** {@code (a * b + c) * 2^scale}, rounded once. */
    static long fmaScaled(FloatUnit u, Format f, long a, long b, long c, int scale) {
        Unpacked x = u.x;
        x.unpack(u, f, a);
        u.y.unpack(u, f, b);
        u.z.unpack(u, f, c);
        Arithmetic.fused(u, x, u.y, u.z, FusedVariant.MADD);
        x.exponent += scale;
        return Rounder.pack(u, f, x);
    }

    /** One of {@link Ordering}; a quiet comparison is INVALID for a signalling NaN only. */
    static int compare(FloatUnit u, Format f, long a, long b, boolean quiet) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        x.unpack(u, f, a);
        y.unpack(u, f, b);
        if (x.isNan() || y.isNan()) {
            Arithmetic.unordered(u, x, y, quiet);
            return Ordering.UNORDERED;
        }
        Arithmetic.reportSubnormal(u, x.subnormal || y.subnormal);
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
}
