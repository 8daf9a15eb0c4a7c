package mimus.arm.state;

import mimus.ieee.AlternativeHalf;
import mimus.ieee.Binary16;
import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.IntegerRange;
import mimus.ieee.Rounding;

/** Conversions of floating-point numbers; sizes as in {@link Floats}, of integers also 2 for 32 and 3 for 64 bits. */
public final class FloatConversions {
    private FloatConversions() {}

    /** The number of another size next to one. */
    public static long convert(FloatUnits f, int from, int to, long a) {
        return switch (from << 2 | to) {
            case 1 << 2 | 2 ->
                (f.alternativeHalf()
                                ? AlternativeHalf.toBinary32(f.fromHalf, (int) a)
                                : Binary16.toBinary32(f.fromHalf, (int) a))
                        & 0xffff_ffffL;
            case 1 << 2 | 3 ->
                f.alternativeHalf()
                        ? AlternativeHalf.toBinary64(f.fromHalf, (int) a)
                        : Binary16.toBinary64(f.fromHalf, (int) a);
            case 2 << 2 | 1 ->
                f.alternativeHalf()
                        ? AlternativeHalf.fromBinary32(f.toHalf, (int) a)
                        : Binary32.toBinary16(f.toHalf, (int) a);
            case 3 << 2 | 1 ->
                f.alternativeHalf() ? AlternativeHalf.fromBinary64(f.toHalf, a) : Binary64.toBinary16(f.toHalf, a);
            case 2 << 2 | 3 -> Binary32.toBinary64(f.wide, (int) a);
            default -> Binary64.toBinary32(f.wide, a) & 0xffff_ffffL;
        };
    }

    /** The single next to a double, so rounded that it can be rounded again to less than it has (FCVTXN). */
    public static long toSingleOdd(FloatUnits f, long a) {
        FloatUnit unit = f.wide;
        Rounding mode = unit.rounding();
        unit.rounding(Rounding.TO_ODD);
        int result = Binary64.toBinary32(unit, a);
        unit.rounding(mode);
        return result & 0xffff_ffffL;
    }

    /** The signed integer of {@code 8 << to} bits next to a, sign-extended. */
    public static long toSigned(FloatUnits f, int size, int to, long a, Rounding mode) {
        IntegerRange range = to == 1 ? IntegerRange.INT16 : to == 2 ? IntegerRange.INT32 : IntegerRange.INT64;
        return toInteger(f, size, a, mode, range);
    }

    /** The unsigned integer of {@code 8 << to} bits next to a, zero-extended. */
    public static long toUnsigned(FloatUnits f, int size, int to, long a, Rounding mode) {
        IntegerRange range = to == 1 ? IntegerRange.UINT16 : to == 2 ? IntegerRange.UINT32 : IntegerRange.UINT64;
        return toInteger(f, size, a, mode, range);
    }

    private static long toInteger(FloatUnits f, int size, long a, Rounding mode, IntegerRange range) {
        return switch (size) {
            case 1 -> Binary16.toFixed(f.half, (int) a, 0, mode, range);
            case 2 -> Binary32.toInteger(f.wide, (int) a, mode, range);
            default -> Binary64.toInteger(f.wide, a, mode, range);
        };
    }

    /** The signed fixed-point number next to a, toward zero, sign-extended from {@code 8 << to} bits. */
    public static long toSignedFixed(FloatUnits f, int size, int to, long a, int fractionBits) {
        IntegerRange range = to == 1 ? IntegerRange.INT16 : to == 2 ? IntegerRange.INT32 : IntegerRange.INT64;
        return toFixed(f, size, a, fractionBits, range);
    }

    /** The unsigned fixed-point number next to a, toward zero, zero-extended from {@code 8 << to} bits. */
    public static long toUnsignedFixed(FloatUnits f, int size, int to, long a, int fractionBits) {
        IntegerRange range = to == 1 ? IntegerRange.UINT16 : to == 2 ? IntegerRange.UINT32 : IntegerRange.UINT64;
        return toFixed(f, size, a, fractionBits, range);
    }

    private static long toFixed(FloatUnits f, int size, long a, int fractionBits, IntegerRange range) {
        return switch (size) {
            case 1 -> Binary16.toFixed(f.half, (int) a, fractionBits, Rounding.TOWARD_ZERO, range);
            case 2 -> Binary32.toFixed(f.wide, (int) a, fractionBits, Rounding.TOWARD_ZERO, range);
            default -> Binary64.toFixed(f.wide, a, fractionBits, Rounding.TOWARD_ZERO, range);
        };
    }

    /** The number next to a signed integer, sign-extended to 64 bits. */
    public static long fromSigned(FloatUnits f, int size, long value) {
        return switch (size) {
            case 1 -> Binary16.fromFixed(f.half, value < 0, Math.abs(value), 0);
            case 2 -> Binary32.fromInt64(f.wide, value) & 0xffff_ffffL;
            default -> Binary64.fromInt64(f.wide, value);
        };
    }

    /** The number next to an unsigned integer of 64 bits. */
    public static long fromUnsigned(FloatUnits f, int size, long value) {
        return switch (size) {
            case 1 -> Binary16.fromFixed(f.half, false, value, 0);
            case 2 -> Binary32.fromUint64(f.wide, value) & 0xffff_ffffL;
            default -> Binary64.fromUint64(f.wide, value);
        };
    }

    /** The number next to a signed fixed-point number, sign-extended to 64 bits. */
    public static long fromSignedFixed(FloatUnits f, int size, long value, int fractionBits) {
        return fromFixed(f, size, value < 0, Math.abs(value), fractionBits);
    }

    /** The number next to an unsigned fixed-point number of 64 bits. */
    public static long fromUnsignedFixed(FloatUnits f, int size, long value, int fractionBits) {
        return fromFixed(f, size, false, value, fractionBits);
    }

    private static long fromFixed(FloatUnits f, int size, boolean negative, long magnitude, int fractionBits) {
        return switch (size) {
            case 1 -> Binary16.fromFixed(f.half, negative, magnitude, fractionBits);
            case 2 -> Binary32.fromFixed(f.wide, negative, magnitude, fractionBits) & 0xffff_ffffL;
            default -> Binary64.fromFixed(f.wide, negative, magnitude, fractionBits);
        };
    }
}
