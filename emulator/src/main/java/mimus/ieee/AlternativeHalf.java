package mimus.ieee;

/**
 * Conversions of Arm's alternative half-precision format (Arm ARM section A1.4.2), which has numbers where others have
 * infinities and NaNs; its conversions are INVALID where those would be the result.
 */
public final class AlternativeHalf {
    private static final Format HALF = Format.BINARY16;
    private static final int SIGN = 0x8000;
    private static final int LARGEST = 0x7fff;
    private static final int PRECISION = HALF.precision();

    private AlternativeHalf() {}

    /** The same number in single precision. */
    public static int toBinary32(FloatUnit u, int a) {
        return (int) Rounder.pack(u, Format.BINARY32, unpack(u, a));
    }

    /** The same number in double precision. */
    public static long toBinary64(FloatUnit u, int a) {
        return Rounder.pack(u, Format.BINARY64, unpack(u, a));
    }

    private static Unpacked unpack(FloatUnit u, int a) {
        Unpacked x = u.x;
        x.unpack(u, HALF, a);
        if (x.kind != Unpacked.ZERO && x.kind != Unpacked.FINITE) {
            x.kind = Unpacked.FINITE;
            x.high = (long) a << 53 | Long.MIN_VALUE;
        }
        return x;
    }

    /** The number next to a single, or the largest of its sign. */
    public static int fromBinary32(FloatUnit u, int a) {
        return pack(u, Format.BINARY32, a);
    }

    /** The number next to a double, or the largest of its sign. */
    public static int fromBinary64(FloatUnit u, long a) {
        return pack(u, Format.BINARY64, a);
    }

    private static int pack(FloatUnit u, Format from, long a) {
        Unpacked x = u.x;
        x.unpack(u, from, a);
        int sign = x.negative ? SIGN : 0;
        if (x.kind != Unpacked.ZERO && x.kind != Unpacked.FINITE) {
            u.raise(Flags.INVALID);
            return x.kind == Unpacked.INFINITE ? sign | LARGEST : sign;
        }
        int field = x.exponent + HALF.bias();
        return x.kind == Unpacked.FINITE && field > 0 ? sign | packNormal(u, x, field) : (int) Rounder.pack(u, HALF, x);
    }

    private static int packNormal(FloatUnit u, Unpacked x, int field) {
        boolean inexact = x.roundOff(128 - PRECISION, u.rounding());
        long bits = ((long) field - 1 << HALF.fractionBits()) + x.low;
        if (bits > LARGEST) {
            u.raise(Flags.INVALID);
            return LARGEST;
        }
        u.raise(inexact ? Flags.INEXACT : 0);
        return (int) bits;
    }
}
