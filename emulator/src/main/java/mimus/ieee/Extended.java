package mimus.ieee;

/**
 * A datum of the 80-bit double extended format of x87 (Intel SDM volume 1, sections 4.2.2 and 8.2): 64 bits of
 * significand with no implied one, 15 of exponent, a sign.
 *
 * <p>It can be written to, so that operations have a place for their result.
 */
public final class Extended {
    /** The sign in {@link #signExponent}. */
    public static final int SIGN = 0x8000;
    /** The exponent field of infinities and NaNs. */
    public static final int SPECIAL = 0x7fff;
    /** The significand of powers of two and of infinities. */
    public static final long ONE = Long.MIN_VALUE;

    static final int BIAS = 16383;
    /** What is taken from or added to an exponent out of range (section 8.5.4). */
    private static final int WRAP = 24576;

    /** The significand, its integer bit on top. */
    public long significand;
    /** The biased exponent in 15 bits, and {@link #SIGN}. */
    public int signExponent;

    /** Whether this was a subnormal number of a shorter format, which an operation reports. */
    boolean fromSubnormal;

    public void set(int newSignExponent, long newSignificand) {
        signExponent = newSignExponent;
        significand = newSignificand;
        fromSubnormal = false;
    }

    public void set(Extended other) {
        set(other.signExponent, other.significand);
    }

    /** What FXAM says of this as a number of C3, C2, C0 (section 8.1.3.1): 0 unsupported, 1 NaN, 2 normal, … */
    public int examined() {
        int field = signExponent & SPECIAL;
        if (field == 0) {
            return significand == 0 ? 4 : 6;
        }
        if (significand >= 0) {
            return 0;
        }
        return field < SPECIAL ? 2 : significand == ONE ? 3 : 1;
    }

    void unpack(Unpacked x) {
        int field = signExponent & SPECIAL;
        x.negative = (signExponent & SIGN) != 0;
        x.subnormal = fromSubnormal;
        x.exponent = field - BIAS;
        x.high = significand;
        x.low = 0;
        if (field == 0) {
            unpackSubnormal(x);
        } else if (significand >= 0) {
            x.kind = Unpacked.UNSUPPORTED;
        } else if (field == SPECIAL) {
            x.high &= Long.MAX_VALUE;
            x.kind = x.high == 0 ? Unpacked.INFINITE : x.high << 1 < 0 ? Unpacked.QUIET : Unpacked.SIGNALLING;
        } else {
            x.kind = Unpacked.FINITE;
        }
    }

    /** A pseudo-denormal, whose integer bit is set, is one too. */
    private void unpackSubnormal(Unpacked x) {
        x.kind = significand == 0 ? Unpacked.ZERO : Unpacked.FINITE;
        if (significand != 0) {
            x.subnormal = true;
            int shift = Long.numberOfLeadingZeros(significand);
            x.high = significand << shift;
            x.exponent = 1 - BIAS - shift;
        }
    }

    /** Makes this x, rounded to {@code precision} bits in the unit's direction; destroys x. */
    void pack(FloatUnit u, Unpacked x, int precision) {
        int sign = x.negative ? SIGN : 0;
        if (x.kind == Unpacked.ZERO) {
            set(sign, 0);
        } else if (x.kind != Unpacked.FINITE) {
            set(sign | SPECIAL, x.isNan() ? x.high | ONE : ONE);
        } else if (x.exponent + BIAS <= 0) {
            packTiny(u, x, sign, precision);
        } else {
            packNormal(u, x, sign, precision);
        }
    }

    private void packNormal(FloatUnit u, Unpacked x, int sign, int precision) {
        int field = round(u, x, 128 - precision, precision) + x.exponent + BIAS;
        if (field < SPECIAL) {
            set(sign | field, significand);
        } else if (u.wraps(Flags.OVERFLOW)) {
            u.raise(Flags.OVERFLOW);
            packWrapped(u, sign, field - WRAP);
        } else {
            u.raise(Flags.OVERFLOW | Flags.INEXACT);
            boolean infinite = u.rounding().overflowsToInfinity(x.negative);
            u.raise(infinite ? Flags.ROUNDED_UP : 0);
            set(sign | SPECIAL - (infinite ? 0 : 1), infinite ? ONE : -1L << 64 - precision);
        }
    }

    private void packTiny(FloatUnit u, Unpacked x, int sign, int precision) {
        int field = x.exponent + BIAS;
        boolean tiny = field < 0 || !roundsUpToNormal(u, x, precision);
        if (tiny && u.wraps(Flags.UNDERFLOW)) {
            u.raise(Flags.UNDERFLOW);
            int exponent = round(u, x, 128 - precision, precision) + field;
            packWrapped(u, sign, exponent + WRAP);
            return;
        }
        round(u, x, 129 - precision - field, precision);
        u.raise(tiny && x.roundingFlags != 0 ? Flags.UNDERFLOW : 0);
        set(sign | (significand < 0 ? 1 : 0), significand);
    }

    /** Beyond even the wrapped range, where only FSCALE comes (section 8.5.4), there is nothing but zero and infinity. */
    private void packWrapped(FloatUnit u, int sign, int field) {
        if (field <= 0) {
            u.raise(Flags.INEXACT);
            set(sign, 0);
        } else if (field >= SPECIAL) {
            u.raise(Flags.INEXACT | Flags.ROUNDED_UP);
            set(sign | SPECIAL, ONE);
        } else {
            set(sign | field, significand);
        }
    }

    /**
     * Drops the lowest bits of x and puts the rest into {@link #significand}.
     *
     * @return 1 if the significand is carried out of, and so is that of a power of two
     */
    private int round(FloatUnit u, Unpacked x, int dropped, int precision) {
        x.roundOff(dropped, u.rounding());
        u.raise(x.roundingFlags);
        boolean carried = precision == 64 ? x.high != 0 : x.low >>> precision != 0;
        significand = carried ? ONE : x.low << 64 - precision;
        return carried ? 1 : 0;
    }

    private static boolean roundsUpToNormal(FloatUnit u, Unpacked x, int precision) {
        long high = x.high;
        long low = x.low;
        x.roundOff(128 - precision, u.rounding());
        boolean carries = precision == 64 ? x.high != 0 : x.low >>> precision != 0;
        x.high = high;
        x.low = low;
        return carries;
    }
}
