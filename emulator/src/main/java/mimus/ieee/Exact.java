package mimus.ieee;

/**
 * Arithmetic on unpacked finite nonzero numbers, exact but for a jammed lowest bit, into the first operand.
 *
 * <p>Operands have significands of at most 64 bits, except that the first one of a sum may be a 128-bit product.
 */
final class Exact {
    private Exact() {}

    /** {@code x += y}; an exact zero is negative only when rounding {@link Rounding#DOWN}. Destroys y. */
    static void add(Unpacked x, Unpacked y, Rounding mode) {
        int gap = x.exponent - y.exponent;
        if (gap < 0) {
            x.shiftRightJam(-gap);
            x.exponent = y.exponent;
        } else {
            y.shiftRightJam(gap);
        }
        if (x.negative == y.negative) {
            addMagnitude(x, y);
        } else {
            subtractMagnitude(x, y, mode);
        }
    }

    private static void addMagnitude(Unpacked x, Unpacked y) {
        x.low += y.low;
        long carry = Long.compareUnsigned(x.low, y.low) < 0 ? 1 : 0;
        long sum = x.high + y.high + carry;
        boolean overflows = (x.high & y.high | (x.high | y.high) & ~sum) < 0;
        x.high = sum;
        if (overflows) {
            x.shiftRightJam(1);
            x.high |= 1L << 63;
            x.exponent++;
        }
    }

    private static void subtractMagnitude(Unpacked x, Unpacked y, Rounding mode) {
        long borrow = Long.compareUnsigned(x.low, y.low) < 0 ? 1 : 0;
        boolean below = Long.compareUnsigned(x.high, y.high) < 0 || x.high == y.high && borrow != 0;
        x.low -= y.low;
        x.high -= y.high + borrow;
        if (below) {
            x.negative = !x.negative;
            x.low = -x.low;
            x.high = x.low == 0 ? -x.high : ~x.high;
        }
        if ((x.high | x.low) == 0) {
            x.kind = Unpacked.ZERO;
            x.negative = mode == Rounding.DOWN;
        } else {
            x.normalize();
        }
    }

    /** {@code x *= y}, all 128 bits of it. */
    static void multiply(Unpacked x, Unpacked y) {
        x.negative ^= y.negative;
        x.exponent += y.exponent + 1;
        x.low = x.high * y.high;
        x.high = multiplyHigh(x.high, y.high);
        x.normalize();
    }

    /** {@code x /= y}: 64 bits of quotient, and whether the remainder is below, at or above half of the last one. */
    static void divide(Unpacked x, Unpacked y) {
        boolean shifted = Long.compareUnsigned(x.high, y.high) >= 0;
        long numerator = shifted ? x.high >>> 1 : x.high;
        long numeratorLow = shifted ? x.high << 63 : 0;
        x.negative ^= y.negative;
        x.exponent -= y.exponent + (shifted ? 0 : 1);
        x.high = divide128(numerator, numeratorLow, y.high);
        long remainder = numeratorLow - x.high * y.high;
        int half = remainder < 0 ? 1 : Long.compareUnsigned(remainder << 1, y.high);
        x.low = fractionCode(remainder != 0, half);
    }

    /** {@code x = sqrt(x)}, x positive: 64 bits of root, and whether the rest is above half of the last one. */
    static void squareRoot(Unpacked x) {
        boolean odd = (x.exponent & 1) != 0;
        long radicand = odd ? x.high : x.high >>> 1;
        long radicandLow = odd ? 0 : x.high << 63;
        x.exponent >>= 1;
        long root = root128(radicand, radicandLow);
        long squareLow = root * root;
        long rest = radicandLow - squareLow;
        long borrow = Long.compareUnsigned(radicandLow, squareLow) < 0 ? 1 : 0;
        boolean wide = radicand - multiplyHigh(root, root) != borrow;
        x.high = root;
        // half of the last bit more would make the square larger by root + 1/4
        x.low = fractionCode(wide || rest != 0, wide || Long.compareUnsigned(rest, root) > 0 ? 1 : -1);
    }

    /** The root of {@code high:low}, rounded down; one of its two highest bits must be set. */
    static long root128(long high, long low) {
        long root = estimateRoot(high);
        root += divide128Clamped(high, low, root) - root >> 1;
        while (belowSquare(high, low, root)) {
            root--;
        }
        while (root != -1L && !belowSquare(high, low, root + 1)) {
            root++;
        }
        return root;
    }

    /** A quarter, half or three quarters of the last bit, for any fraction that rounds as these do. */
    private static long fractionCode(boolean inexact, int comparedToHalf) {
        return inexact ? 2L + Integer.signum(comparedToHalf) << 62 : 0;
    }

    private static long estimateRoot(long radicand) {
        double root = Math.sqrt((radicand >>> 1) * 0x1p65);
        return root >= 0x1p64 ? -1L : (long) (root * 0.5) << 1;
    }

    /** The unsigned quotient {@code high:low / divisor}, or all ones if it has more bits; bit 63 of divisor set. */
    static long divide128Clamped(long high, long low, long divisor) {
        return Long.compareUnsigned(high, divisor) >= 0 ? -1L : divide128(high, low, divisor);
    }

    private static boolean belowSquare(long high, long low, long root) {
        int order = Long.compareUnsigned(high, multiplyHigh(root, root));
        return order < 0 || order == 0 && Long.compareUnsigned(low, root * root) < 0;
    }

    /** The high half of an unsigned product. */
    static long multiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }

    /** The unsigned quotient {@code high:low / divisor}, high below divisor, bit 63 of divisor set (Knuth 4.3.1 D). */
    private static long divide128(long high, long low, long divisor) {
        long upper = divideDigit(high, low >>> 32, divisor);
        long rest = (high << 32 | low >>> 32) - upper * divisor;
        return upper << 32 | divideDigit(rest, low & 0xffff_ffffL, divisor);
    }

    /** The 32-bit unsigned quotient {@code (rest * 2^32 + digit) / divisor}, rest below divisor. */
    private static long divideDigit(long rest, long digit, long divisor) {
        long top = divisor >>> 32;
        long quotient = Math.min(Long.divideUnsigned(rest, top), 0xffff_ffffL);
        long partial = rest - quotient * top;
        long bottom = divisor & 0xffff_ffffL;
        while (partial >>> 32 == 0 && Long.compareUnsigned(quotient * bottom, partial << 32 | digit) > 0) {
            quotient--;
            partial += top;
        }
        return quotient;
    }
}
