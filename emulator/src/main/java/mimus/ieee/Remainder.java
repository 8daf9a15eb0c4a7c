package mimus.ieee;

/** The partial remainders of x87 (Intel SDM volume 2, FPREM and FPREM1). */
public final class Remainder {
    /** What the operations return when the reduction is not complete. */
    public static final int PARTIAL = -1;

    private Remainder() {}

    /**
     * {@code a - b * q} for a quotient q cut off, or next to {@code a / b}.
     *
     * @return the three lowest bits of the quotient, or {@link #PARTIAL}: only some of its bits are taken off
     */
    public static int of(FloatUnit u, Extended result, Extended a, Extended b, boolean nearest) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        a.unpack(x);
        b.unpack(y);
        int quotient = 0;
        if (!Arithmetic.special(u, x, y)) {
            if (x.kind == Unpacked.INFINITE || y.kind == Unpacked.ZERO) {
                Arithmetic.invalid(u, x, 0);
            } else {
                Arithmetic.reportSubnormal(u, x.subnormal || y.subnormal);
                quotient = x.kind == Unpacked.FINITE && y.kind == Unpacked.FINITE ? reduce(x, y, nearest) : 0;
            }
        }
        result.pack(u, x, 64);
        return quotient;
    }

    private static int reduce(Unpacked x, Unpacked y, boolean nearest) {
        int apart = x.exponent - y.exponent;
        if (apart < 0) {
            return nearest && apart == -1 ? reduceHalf(x, y) : 0;
        }
        boolean partial = apart >= 64;
        // how much a partial reduction does is left to the processor: here all but a multiple of 32 bits
        long quotient = divide(x, y, partial ? apart % 32 + 32 : apart);
        if (nearest && !partial) {
            int half = x.high < 0 ? 1 : Long.compareUnsigned(x.high << 1, y.high);
            if (half > 0 || half == 0 && (quotient & 1) != 0) {
                x.high = y.high - x.high;
                x.negative = !x.negative;
                quotient++;
            }
        }
        finish(x);
        return partial ? PARTIAL : (int) quotient & 7;
    }

    /** For x with half the exponent of y: the quotient is one if x is more than half of y. */
    private static int reduceHalf(Unpacked x, Unpacked y) {
        if (Long.compareUnsigned(x.high, y.high) <= 0) {
            return 0;
        }
        x.high = (y.high << 1) - x.high;
        x.negative = !x.negative;
        finish(x);
        return 1;
    }

    /** Takes y times a quotient of 1 + {@code bits} bits from x, and returns the quotient's low bits. */
    private static long divide(Unpacked x, Unpacked y, int bits) {
        long rest = x.high;
        long quotient = 0;
        boolean carried = false;
        for (int i = 0; i <= bits; i++) {
            if (i > 0) {
                carried = rest < 0;
                rest <<= 1;
            }
            quotient <<= 1;
            if (carried || Long.compareUnsigned(rest, y.high) >= 0) {
                rest -= y.high;
                quotient |= 1;
            }
        }
        x.high = rest;
        x.exponent -= bits;
        return quotient;
    }

    private static void finish(Unpacked x) {
        if (x.high == 0) {
            x.kind = Unpacked.ZERO;
        } else {
            x.normalize();
        }
    }
}
