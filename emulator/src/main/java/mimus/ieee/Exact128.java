package mimus.ieee;

/** As {@link Exact}, for operands whose significands may have 128 bits. */
final class Exact128 {
    private Exact128() {}

    /** {@code x *= y}. */
    static void multiply(FloatUnit u, Unpacked x, Unpacked y) {
        u.wide.product(x, y);
        u.wide.store(x, u.rounding());
    }

    /** {@code x = x * y + z}. */
    static void fused(FloatUnit u, Unpacked x, Unpacked y, Unpacked z) {
        u.wide.product(x, y);
        u.addend.set(z);
        u.wide.add(u.addend);
        u.wide.store(x, u.rounding());
    }

    /** {@code x /= y}. */
    static void divide(Unpacked x, Unpacked y) {
        boolean shifted = Unpacked.compareSignificands(x, y) >= 0;
        x.negative ^= y.negative;
        x.exponent -= y.exponent + (shifted ? 0 : 1);
        long below = 0;
        if (shifted) {
            below = x.low << 63;
            x.low = x.low >>> 1 | x.high << 63;
            x.high >>>= 1;
        }
        long quotient = digit(x, y, below);
        long rest = digit(x, y, 0);
        boolean exact = (x.high | x.low) == 0;
        x.high = quotient;
        x.low = exact ? rest : rest | 1;
    }

    /** The 64-bit quotient {@code (r * 2^64 + next) / d}, r below d; r becomes the remainder (Knuth 4.3.1 D). */
    private static long digit(Unpacked r, Unpacked d, long next) {
        long quotient = Exact.divide128Clamped(r.high, r.low, d.high);
        // the remainder of the division by the high half, less the quotient times the low half
        long product = quotient * d.low;
        long high = r.low - quotient * d.high - Exact.multiplyHigh(quotient, d.low);
        long top = r.high - Exact.multiplyHigh(quotient, d.high);
        top -= Long.compareUnsigned(r.low, quotient * d.high) < 0 ? 1 : 0;
        top -= Long.compareUnsigned(r.low - quotient * d.high, Exact.multiplyHigh(quotient, d.low)) < 0 ? 1 : 0;
        long low = next - product;
        if (Long.compareUnsigned(next, product) < 0) {
            top -= high-- == 0 ? 1 : 0;
        }
        while (top < 0) {
            quotient--;
            low += d.low;
            long carry = Long.compareUnsigned(low, d.low) < 0 ? 1 : 0;
            high += carry;
            top += carry != 0 && high == 0 ? 1 : 0;
            high += d.high;
            top += Long.compareUnsigned(high, d.high) < 0 ? 1 : 0;
        }
        r.high = high;
        r.low = low;
        return quotient;
    }

    /** {@code x = sqrt(x)}, x positive (Zimmermann, "Karatsuba Square Root"). */
    static void squareRoot(FloatUnit u, Unpacked x) {
        if ((x.exponent & 1) == 0) {
            x.shiftRightJam(1);
        }
        x.exponent >>= 1;
        long root = Exact.root128(x.high, x.low);
        long restLow = x.low - root * root;
        long rest = x.high - Exact.multiplyHigh(root, root) - (Long.compareUnsigned(x.low, root * root) < 0 ? 1 : 0);
        long low = Exact.divide128Clamped(rest << 63 | restLow >>> 1, restLow << 63, root);
        int order = u.wide.compareToSquare(x.high, x.low, root, low);
        while (order < 0) {
            low--;
            order = u.wide.compareToSquare(x.high, x.low, root, low);
        }
        x.high = root;
        x.low = order == 0 ? low : low | 1;
    }
}
