package mimus.ieee;

/**
 * A finite number whose significand has 256 bits: the exact product of two significands of 128, or what a sum makes of it.
 *
 * <p>The significand's words are {@code w3}, the highest, to {@code w0}; bits lost below are jammed into bit 0.
 */
final class Wide {
    private long w3;
    private long w2;
    private long w1;
    private long w0;
    private int exponent;
    private boolean negative;

    /** Makes this {@code x * y}. */
    void product(Unpacked x, Unpacked y) {
        negative = x.negative ^ y.negative;
        exponent = x.exponent + y.exponent + 1;
        multiply(x.high, x.low, y.high, y.low);
        normalize();
    }

    private void multiply(long ah, long al, long bh, long bl) {
        w0 = al * bl;
        long carried = Exact.multiplyHigh(al, bl);
        long middle = al * bh + carried;
        long above = Exact.multiplyHigh(al, bh) + carry(middle, carried);
        long cross = ah * bl;
        w1 = middle + cross;
        long next = Exact.multiplyHigh(ah, bl) + carry(w1, cross);
        long sum = above + next;
        w3 = carry(sum, next);
        long top = ah * bh;
        w2 = sum + top;
        w3 += Exact.multiplyHigh(ah, bh) + carry(w2, top);
    }

    /** The carry out of a sum, of which one term is given. */
    private static long carry(long sum, long term) {
        return Long.compareUnsigned(sum, term) < 0 ? 1 : 0;
    }

    /** How the integer {@code high:low:0:0} stands to the square of {@code rootHigh:rootLow}. */
    int compareToSquare(long high, long low, long rootHigh, long rootLow) {
        multiply(rootHigh, rootLow, rootHigh, rootLow);
        int order = Long.compareUnsigned(high, w3);
        if (order == 0) {
            order = Long.compareUnsigned(low, w2);
        }
        return order == 0 && (w1 | w0) != 0 ? -1 : order;
    }

    void set(Unpacked x) {
        negative = x.negative;
        exponent = x.exponent;
        w3 = x.high;
        w2 = x.low;
        w1 = 0;
        w0 = 0;
    }

    /** Makes x, which is finite, this number but for a jammed lowest bit. */
    void store(Unpacked x, Rounding mode) {
        boolean zero = (w3 | w2 | w1 | w0) == 0;
        x.kind = zero ? Unpacked.ZERO : Unpacked.FINITE;
        x.negative = zero ? mode == Rounding.DOWN : negative;
        x.exponent = exponent;
        x.high = w3;
        x.low = w2 | ((w1 | w0) != 0 ? 1 : 0);
    }

    /** {@code this += y}; destroys y. */
    void add(Wide y) {
        int gap = exponent - y.exponent;
        shiftRightJam(-gap);
        y.shiftRightJam(gap);
        exponent = Math.max(exponent, y.exponent);
        if (negative == y.negative) {
            addMagnitude(y);
        } else {
            subtractMagnitude(y);
        }
    }

    private void addMagnitude(Wide y) {
        w0 += y.w0;
        long carry = carry(w0, y.w0);
        w1 += carry;
        carry = carry(w1, carry);
        w1 += y.w1;
        carry += carry(w1, y.w1);
        w2 += carry;
        carry = carry(w2, carry);
        w2 += y.w2;
        carry += carry(w2, y.w2);
        w3 += carry;
        carry = carry(w3, carry);
        w3 += y.w3;
        carry += carry(w3, y.w3);
        if (carry != 0) {
            shiftRightJam(1);
            w3 |= 1L << 63;
            exponent++;
        }
    }

    private void subtractMagnitude(Wide y) {
        if (compareMagnitude(y) < 0) {
            negative = y.negative;
            subtract(y, this);
        } else {
            subtract(this, y);
        }
        if ((w3 | w2 | w1 | w0) != 0) {
            normalize();
        }
    }

    private int compareMagnitude(Wide y) {
        int order = Long.compareUnsigned(w3, y.w3);
        order = order != 0 ? order : Long.compareUnsigned(w2, y.w2);
        order = order != 0 ? order : Long.compareUnsigned(w1, y.w1);
        return order != 0 ? order : Long.compareUnsigned(w0, y.w0);
    }

    /** Makes the significand that of a less that of b, where a is not less. */
    private void subtract(Wide a, Wide b) {
        long d0 = a.w0 - b.w0;
        long borrow = carry(a.w0, b.w0);
        long d1 = a.w1 - b.w1 - borrow;
        borrow = borrow(a.w1, b.w1, borrow);
        long d2 = a.w2 - b.w2 - borrow;
        borrow = borrow(a.w2, b.w2, borrow);
        w3 = a.w3 - b.w3 - borrow;
        w2 = d2;
        w1 = d1;
        w0 = d0;
    }

    private static long borrow(long a, long b, long borrow) {
        return Long.compareUnsigned(a, b) < 0 || a == b && borrow != 0 ? 1 : 0;
    }

    /** Shifts the significand right by n bits, jamming what is lost; by none if n is negative. */
    private void shiftRightJam(int n) {
        int rest = n;
        for (; rest >= 64 && (w3 | w2 | w1) != 0; rest -= 64) {
            long lost = w0 != 0 ? 1 : 0;
            w0 = w1 | lost;
            w1 = w2;
            w2 = w3;
            w3 = 0;
        }
        if (rest >= 64) {
            w0 = w0 != 0 ? 1 : 0;
        } else if (rest > 0) {
            long lost = w0 << -rest != 0 ? 1 : 0;
            w0 = w0 >>> rest | w1 << -rest | lost;
            w1 = w1 >>> rest | w2 << -rest;
            w2 = w2 >>> rest | w3 << -rest;
            w3 >>>= rest;
        }
    }

    /** Shifts the significand left until bit 255 is set, and lowers the exponent as much; it must not be zero. */
    private void normalize() {
        while (w3 == 0) {
            w3 = w2;
            w2 = w1;
            w1 = w0;
            w0 = 0;
            exponent -= 64;
        }
        int n = Long.numberOfLeadingZeros(w3);
        if (n > 0) {
            w3 = w3 << n | w2 >>> -n;
            w2 = w2 << n | w1 >>> -n;
            w1 = w1 << n | w0 >>> -n;
            w0 <<= n;
            exponent -= n;
        }
    }
}
