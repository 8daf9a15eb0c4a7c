package mimus.ieee;

/**
 * A floating-point datum taken apart.
 *
 * <p>A finite nonzero number is {@code 1.fraction * 2^exponent} with its 128-bit significand in {@code high:low}, bit
 * 127 set; bits lost below are kept as a one in bit 0 (jammed). A NaN has its fraction left-aligned at bit 62 of {@code
 * high}.
 */
final class Unpacked {
    static final int ZERO = 0;
    static final int FINITE = 1;
    static final int INFINITE = 2;
    static final int QUIET = 3;
    static final int SIGNALLING = 4;
    /** An encoding that is none of the format's numbers. */
    static final int UNSUPPORTED = 5;

    int kind;
    boolean negative;
    /** Finite, but with the least exponent and no implied one. */
    boolean subnormal;

    /** What {@link #roundOff} did: INEXACT, and ROUNDED_UP if the magnitude grew. */
    int roundingFlags;

    int exponent;
    long high;
    long low;

    /** Takes {@code bits} apart, as zero if subnormal and the unit says so. */
    void unpack(FloatUnit u, Format f, long bits) {
        int field = (int) (bits >>> f.fractionBits()) & f.specialExponent();
        long fraction = bits << 64 - f.fractionBits() >>> 1;
        negative = (bits & f.sign(true)) != 0;
        subnormal = false;
        exponent = field - f.bias();
        high = fraction;
        low = 0;
        if (field == 0) {
            unpackSubnormal(u, fraction);
        } else if (field == f.specialExponent()) {
            kind = fraction == 0 ? INFINITE : u.rules().nan().signalling(fraction) ? SIGNALLING : QUIET;
        } else {
            kind = FINITE;
            high |= 1L << 63;
        }
    }

    private void unpackSubnormal(FloatUnit u, long fraction) {
        kind = ZERO;
        if (fraction != 0 && u.denormalsAreZero()) {
            u.raise(u.rules().flushedOperandFlags());
            high = 0;
        } else if (fraction != 0) {
            kind = FINITE;
            subnormal = true;
            int shift = Long.numberOfLeadingZeros(fraction);
            high = fraction << shift;
            exponent += 1 - shift;
        }
    }

    boolean isNan() {
        return kind == QUIET || kind == SIGNALLING;
    }

    boolean isSignalling() {
        return kind == SIGNALLING;
    }

    boolean infinityTimesZero(Unpacked y) {
        return kind == INFINITE && y.kind == ZERO || kind == ZERO && y.kind == INFINITE;
    }

    void set(Unpacked y) {
        kind = y.kind;
        negative = y.negative;
        subnormal = y.subnormal;
        exponent = y.exponent;
        high = y.high;
        low = y.low;
    }

    /** Makes this a finite number or zero: {@code magnitude * 2^0}. */
    void setInteger(boolean sign, long magnitude) {
        int shift = Long.numberOfLeadingZeros(magnitude);
        kind = magnitude == 0 ? ZERO : FINITE;
        negative = sign;
        subnormal = false;
        exponent = 63 - shift;
        high = magnitude << shift;
        low = 0;
    }

    /** Takes two doubles apart, into a unit's first two operands. */
    static void both(FloatUnit u, long a, long b) {
        u.x.unpack(u, Format.BINARY64, a);
        u.y.unpack(u, Format.BINARY64, b);
    }

    /** Makes this a finite double as it is, whatever a unit does with subnormal ones. */
    void unpackExact(double value) {
        int power = Math.max(Math.getExponent(value), Double.MIN_EXPONENT);
        setInteger(value < 0, (long) Math.abs(Math.scalb(Math.scalb(value, -power / 2), 52 - power + power / 2)));
        exponent += power - 52;
    }

    /** The order of the significands of two numbers. */
    static int compareSignificands(Unpacked x, Unpacked y) {
        int order = Long.compareUnsigned(x.high, y.high);
        return Integer.signum(order != 0 ? order : Long.compareUnsigned(x.low, y.low));
    }

    /** Makes the magnitude smaller by less than any rounding can tell from nothing at all. */
    void nudgeDown() {
        if (low-- == 0) {
            high--;
        }
        normalize();
    }

    /** Shifts the significand right by n >= 0 bits, jamming what is lost. */
    void shiftRightJam(int n) {
        long lost;
        if (n == 0) {
            return;
        } else if (n < 64) {
            lost = low << -n;
            low = low >>> n | high << -n;
            high >>>= n;
        } else if (n < 128) {
            lost = low | (n == 64 ? 0 : high << -n);
            low = high >>> n;
            high = 0;
        } else {
            lost = high | low;
            low = 0;
            high = 0;
        }
        low |= lost != 0 ? 1 : 0;
    }

    /** Shifts the significand left until bit 127 is set, and lowers the exponent as much; it must not be zero. */
    void normalize() {
        int n = high == 0 ? 64 + Long.numberOfLeadingZeros(low) : Long.numberOfLeadingZeros(high);
        exponent -= n;
        if (n >= 64) {
            high = low << n;
            low = 0;
        } else if (n > 0) {
            high = high << n | low >>> -n;
            low <<= n;
        }
    }

    /**
     * Drops the lowest n >= 1 significand bits and rounds the rest, right-aligned, to an integer.
     *
     * @return whether the bits dropped were not all zero
     */
    boolean roundOff(int n, Rounding mode) {
        long rest;
        if (n <= 64) {
            rest = low << -n;
            low = n == 64 ? high : low >>> n | high << -n;
            high = n == 64 ? 0 : high >>> n;
        } else if (n <= 128) {
            rest = high << -n | (low != 0 ? 1 : 0);
            low = n == 128 ? 0 : high >>> n;
            high = 0;
        } else {
            rest = high | low;
            rest = rest >>> 1 | rest & 1;
            low = 0;
            high = 0;
        }
        roundingFlags = rest != 0 ? Flags.INEXACT : 0;
        if (rest != 0 && mode.increments(negative, (low & 1) != 0, rest)) {
            roundingFlags = Flags.INEXACT | Flags.ROUNDED_UP;
            if (++low == 0) {
                high++;
            }
        }
        return rest != 0;
    }
}
