package mimus.arm.state;

import mimus.ieee.Rounding;

/** What {@link FloatConversions} does, on all elements of 64 bits. */
public final class FloatElementConversions {
    private FloatElementConversions() {}

    /** The signed integers, as wide as the elements, next to them. */
    public static long toSigned(FloatUnits f, int size, long a, Rounding mode) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            long element = FloatConversions.toSigned(f, size, size, Elements.get(size, a, at), mode);
            result |= (element & Elements.mask(size)) << at;
        }
        return result;
    }

    /** The signed fixed-point numbers, as wide as the elements, next to them toward zero. */
    public static long toSignedFixed(FloatUnits f, int size, long a, int fractionBits) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            long element = FloatConversions.toSignedFixed(f, size, size, Elements.get(size, a, at), fractionBits);
            result |= (element & Elements.mask(size)) << at;
        }
        return result;
    }

    /** The numbers next to signed fixed-point numbers. */
    public static long fromSignedFixed(FloatUnits f, int size, long a, int fractionBits) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            long element = Elements.getSigned(size, a, at);
            result |= FloatConversions.fromSignedFixed(f, size, element, fractionBits) << at;
        }
        return result;
    }

    /** The unsigned integers, as wide as the elements, next to them. */
    public static long toUnsigned(FloatUnits f, int size, long a, Rounding mode) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            long element = FloatConversions.toUnsigned(f, size, size, Elements.get(size, a, at), mode);
            result |= (element & Elements.mask(size)) << at;
        }
        return result;
    }

    /** The unsigned fixed-point numbers, as wide as the elements, next to them toward zero. */
    public static long toUnsignedFixed(FloatUnits f, int size, long a, int fractionBits) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            long element = FloatConversions.toUnsignedFixed(f, size, size, Elements.get(size, a, at), fractionBits);
            result |= (element & Elements.mask(size)) << at;
        }
        return result;
    }

    /** The numbers next to unsigned fixed-point numbers. */
    public static long fromUnsignedFixed(FloatUnits f, int size, long a, int fractionBits) {
        long result = 0;
        for (int at = 0; at < 64; at += 8 << size) {
            long element = Elements.get(size, a, at);
            result |= FloatConversions.fromUnsignedFixed(f, size, element, fractionBits) << at;
        }
        return result;
    }

    /** The two numbers, or the one, in the low 32 bits, of the next larger size; {@code size} is that of the operand. */
    public static long widen(FloatUnits f, int size, long a) {
        long low = FloatConversions.convert(f, size, size + 1, Elements.get(size, a, 0));
        return size == 2 ? low : low | FloatConversions.convert(f, 1, 2, Elements.get(1, a, 16)) << 32;
    }

    /** The two numbers, or the one, of 64 bits in 32 bits; {@code size} is that of the result. */
    public static long narrow(FloatUnits f, int size, long a) {
        if (size == 2) {
            return FloatConversions.convert(f, 3, 2, a);
        }
        long low = FloatConversions.convert(f, 2, 1, Elements.get(2, a, 0));
        return low | FloatConversions.convert(f, 2, 1, Elements.get(2, a, 32)) << 16;
    }
}
