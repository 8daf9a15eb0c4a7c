package mimus.bits;

/** Arithmetic on bit fields, numbered from the least significant bit. */
public final class Bits {
    private Bits() {}

    /** The {@code width} bits of {@code value} from bit {@code lsb} on, zero-extended. */
    public static long field(long value, int lsb, int width) {
        return value >>> lsb & mask(width);
    }

    /** {@code value} with its {@code width} bits from bit {@code lsb} on replaced by those of {@code field}. */
    public static long insert(long value, int lsb, int width, long field) {
        long mask = mask(width) << lsb;
        return value & ~mask | field << lsb & mask;
    }

    /** {@code width} ones, {@code width} from 0 to 64. */
    public static long mask(int width) {
        return width == 0 ? 0 : -1L >>> 64 - width;
    }

    /** The low {@code width} bits of {@code value}, sign-extended; {@code width} from 1 to 64. */
    public static long signExtend(long value, int width) {
        return value << 64 - width >> 64 - width;
    }

    /** Whether {@code value} survives truncation to {@code width} bits, taken as signed. */
    public static boolean fitsSigned(long value, int width) {
        return signExtend(value, width) == value;
    }

    /** Whether {@code value} survives truncation to {@code width} bits, taken as unsigned. */
    public static boolean fitsUnsigned(long value, int width) {
        return (value & mask(width)) == value;
    }

    /** {@code value} rounded up to a multiple of {@code unit}, a power of two. */
    public static long alignUp(long value, long unit) {
        return value + unit - 1 & -unit;
    }
}
