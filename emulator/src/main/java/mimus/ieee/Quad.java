package mimus.ieee;

/**
 * A datum of binary128 (IEEE 754-2019 section 3.6): a sign, 15 bits of exponent, 112 of fraction.
 *
 * <p>It can be written to, so that operations have a place for their result.
 */
public final class Quad {
    /** The exponent field of infinities and NaNs. */
    public static final int SPECIAL = 0x7fff;
    /** Significand bits, the implied one included. */
    static final int PRECISION = 113;

    static final int BIAS = 16383;
    /** Bits of the fraction in {@link #high}. */
    private static final int HIGH_FRACTION = 48;
    /** By how much an exponent is wrapped round; see {@link FloatUnit#wrapped}. */
    private static final int WRAP = 24576;

    /** The sign, the exponent and the first 48 bits of the fraction. */
    public long high;
    /** The other 64 bits of the fraction. */
    public long low;

    public void set(long newHigh, long newLow) {
        high = newHigh;
        low = newLow;
    }

    public boolean negative() {
        return high < 0;
    }

    /** The biased exponent. */
    public int exponent() {
        return (int) (high >>> HIGH_FRACTION) & SPECIAL;
    }

    /** Whether the fraction is zero. */
    public boolean bare() {
        return (high << 16 | low) == 0;
    }

    void unpack(FloatUnit u, Unpacked x) {
        int field = exponent();
        x.negative = high < 0;
        x.subnormal = false;
        x.exponent = field - BIAS;
        x.high = high << 16 >>> 1 | low >>> 49;
        x.low = low << 15;
        if (field == SPECIAL) {
            x.kind = bare()
                    ? Unpacked.INFINITE
                    : u.rules().nan().signalling(x.high) ? Unpacked.SIGNALLING : Unpacked.QUIET;
        } else if (field != 0) {
            x.kind = Unpacked.FINITE;
            x.high |= 1L << 63;
        } else {
            unpackSubnormal(u, x);
        }
    }

    private void unpackSubnormal(FloatUnit u, Unpacked x) {
        x.kind = Unpacked.ZERO;
        if (!bare() && u.denormalsAreZero()) {
            u.raise(u.rules().flushedOperandFlags());
        } else if (!bare()) {
            x.kind = Unpacked.FINITE;
            x.subnormal = true;
            x.exponent++;
            x.normalize();
        }
    }

    /** Makes this x, rounded to {@code precision} bits (64 or 113) in the unit's direction; destroys x. */
    void pack(FloatUnit u, Unpacked x, int precision) {
        long sign = x.negative ? Long.MIN_VALUE : 0;
        if (x.kind == Unpacked.ZERO) {
            set(sign, 0);
        } else if (x.isNan()) {
            set(sign | field(SPECIAL) | x.high >>> 15, x.high << 49 | x.low >>> 15);
        } else if (x.kind == Unpacked.INFINITE) {
            set(sign | field(SPECIAL), 0);
        } else if (x.exponent + BIAS > 0) {
            packNormal(u, x, sign, x.exponent + BIAS, precision);
        } else {
            packTiny(u, x, sign, precision);
        }
    }

    private static long field(int exponent) {
        return (long) exponent << HIGH_FRACTION;
    }

    private void packNormal(FloatUnit u, Unpacked x, long sign, int field, int precision) {
        round(u, x, 128 - precision, precision);
        // the significand's leading one, and a carry out of it, count in the exponent field
        int exponent = field - 1 + (int) (x.high >>> HIGH_FRACTION);
        if (exponent < SPECIAL) {
            u.raise(x.roundingFlags);
            set(sign | field(field - 1) + x.high, x.low);
        } else if (u.wraps(Flags.OVERFLOW)) {
            u.raise(Flags.OVERFLOW | x.roundingFlags);
            set(sign | field(field - 1 - WRAP) + x.high, x.low);
        } else {
            boolean infinite = u.rounding().overflowsToInfinity(x.negative);
            u.raise(Flags.OVERFLOW | Flags.INEXACT | (infinite ? Flags.ROUNDED_UP : 0));
            set(sign | field(SPECIAL) - (infinite ? 0 : 1), infinite ? 0 : -1L << PRECISION - precision);
        }
    }

    private void packTiny(FloatUnit u, Unpacked x, long sign, int precision) {
        int field = x.exponent + BIAS;
        FloatRules rules = u.rules();
        if (u.wraps(Flags.UNDERFLOW)) {
            u.raise(Flags.UNDERFLOW | Flags.TINY);
            packNormal(u, x, sign, field + WRAP, precision);
            return;
        }
        boolean tiny = field < 0 || !roundsUpToNormal(u, x, precision);
        if (u.flushToZero() && (tiny || rules.flushesBeforeRounding())) {
            u.raise(Flags.FLUSHED | Flags.TINY | rules.flushedResultFlags());
            set(sign, 0);
            return;
        }
        round(u, x, 129 - precision - field, precision);
        if (tiny || rules.tinyBeforeRounding()) {
            u.raise(x.roundingFlags != 0 ? Flags.TINY | Flags.UNDERFLOW : Flags.TINY);
        }
        u.raise(x.roundingFlags);
        set(sign | x.high, x.low);
    }

    /** Drops the lowest bits of x, and aligns the rest as in this format. */
    private static void round(FloatUnit u, Unpacked x, int dropped, int precision) {
        x.roundOff(dropped, u.rounding());
        int shift = PRECISION - precision;
        if (shift != 0) {
            x.high = x.high << shift | x.low >>> 64 - shift;
            x.low <<= shift;
        }
    }

    /** Whether x, just below the least normal number, would round to it were its exponent unbounded. */
    private static boolean roundsUpToNormal(FloatUnit u, Unpacked x, int precision) {
        long high = x.high;
        long low = x.low;
        round(u, x, 128 - precision, precision);
        boolean carries = x.high >>> HIGH_FRACTION != 1;
        x.high = high;
        x.low = low;
        return carries;
    }
}
