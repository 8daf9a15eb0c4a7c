package mimus.ieee;

/** Rounds an unpacked result to a format and packs it (IEEE 754-2019 sections 4 and 7). */
final class Rounder {
    private Rounder() {}

    /** The bits of r, rounded in the unit's direction; destroys r. A NaN's fraction too long loses its low bits. */
    static long pack(FloatUnit u, Format f, Unpacked r) {
        long sign = f.sign(r.negative);
        if (r.kind != Unpacked.FINITE) {
            long fraction = r.isNan() ? r.high >>> 63 - f.fractionBits() : 0;
            return r.kind == Unpacked.ZERO ? sign : sign | f.infinity() | fraction;
        }
        int field = r.exponent + f.bias();
        return sign | (field <= 0 ? packTiny(u, f, r, field) : packNormal(u, f, r, field));
    }

    private static long packNormal(FloatUnit u, Format f, Unpacked r, int field) {
        r.roundOff(128 - f.precision(), u.rounding());
        // the significand's leading one, and a carry out of it, count in the exponent field
        long exponent = field - 1 + (r.low >>> f.fractionBits());
        if (exponent >= f.specialExponent() && u.wraps(Flags.OVERFLOW)) {
            u.raise(Flags.OVERFLOW | r.roundingFlags);
            // a longer format may be out of this one's range even then, and what Power gives undefined
            return ((long) field - 1 - f.wrap() << f.fractionBits()) + r.low & f.sign(true) - 1;
        }
        if (exponent >= f.specialExponent()) {
            boolean infinite = u.rounding().overflowsToInfinity(r.negative);
            u.raise(Flags.OVERFLOW | Flags.INEXACT | (infinite ? Flags.ROUNDED_UP : 0));
            return f.infinity() - (infinite ? 0 : 1);
        }
        u.raise(r.roundingFlags);
        return ((long) field - 1 << f.fractionBits()) + r.low & f.sign(true) - 1;
    }

    private static long packTiny(FloatUnit u, Format f, Unpacked r, int field) {
        FloatRules rules = u.rules();
        boolean small = field < 0 || !roundsUpToNormal(u, f, r);
        boolean tiny = small || rules.tinyBeforeRounding();
        if (tiny && u.wraps(Flags.UNDERFLOW)) {
            u.raise(Flags.UNDERFLOW | Flags.TINY);
            return packNormal(u, f, r, field + f.wrap());
        }
        if (u.flushToZero() && (small || rules.flushesBeforeRounding())) {
            u.raise(Flags.FLUSHED | Flags.TINY | rules.flushedResultFlags());
            return 0;
        }
        boolean inexact = r.roundOff(128 - f.precision() + 1 - field, u.rounding());
        if (tiny) {
            u.raise(inexact ? Flags.TINY | Flags.UNDERFLOW : Flags.TINY);
        }
        u.raise(r.roundingFlags);
        return r.low;
    }

    /** Whether r, just below the least normal number, would round to it were its exponent unbounded. */
    private static boolean roundsUpToNormal(FloatUnit u, Format f, Unpacked r) {
        long high = r.high;
        long low = r.low;
        r.roundOff(128 - f.precision(), u.rounding());
        boolean carries = r.low >>> f.fractionBits() != 1;
        r.high = high;
        r.low = low;
        return carries;
    }
}
