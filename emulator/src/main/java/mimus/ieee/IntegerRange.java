package mimus.ieee;

/**
 * The integers a conversion may give, and what it gives instead of a number outside them (IEEE 754-2019 section 5.8).
 *
 * <p>Keep derived ranges in static finals: {@code INT32.indefinite(0x80000000)}.
 *
 * @param least the least integer, zero or negative
 * @param greatest the greatest integer, as 64 unsigned bits
 * @param whenNan result for a NaN
 * @param whenBelow result below {@code least}
 * @param whenAbove result above {@code greatest}
 */
public record IntegerRange(long least, long greatest, long whenNan, long whenBelow, long whenAbove) {
    /** Signed 16 bits, saturating, NaN gives 0. */
    public static final IntegerRange INT16 = saturating(Short.MIN_VALUE, Short.MAX_VALUE);
    /** Unsigned 16 bits, zero-extended, saturating, NaN gives 0. */
    public static final IntegerRange UINT16 = saturating(0, 0xffff);
    /** Signed 32 bits, saturating, NaN gives 0 (Arm, MIPS 2008). */
    public static final IntegerRange INT32 = saturating(Integer.MIN_VALUE, Integer.MAX_VALUE);
    /** Signed 64 bits, saturating, NaN gives 0. */
    public static final IntegerRange INT64 = saturating(Long.MIN_VALUE, Long.MAX_VALUE);
    /** Unsigned 32 bits, zero-extended, saturating, NaN gives 0. */
    public static final IntegerRange UINT32 = saturating(0, 0xffff_ffffL);
    /** Unsigned 64 bits, saturating, NaN gives 0. */
    public static final IntegerRange UINT64 = saturating(0, -1L);

    private static IntegerRange saturating(long least, long greatest) {
        return new IntegerRange(least, greatest, 0, least, greatest);
    }

    /** The same range where a NaN gives {@code value} (Power: the least integer). */
    public IntegerRange nan(long value) {
        return new IntegerRange(least, greatest, value, whenBelow, whenAbove);
    }

    /** The same range where every invalid conversion gives {@code value} (x86 0x80000000, MIPS legacy 0x7fffffff). */
    public IntegerRange indefinite(long value) {
        return new IntegerRange(least, greatest, value, value, value);
    }

    /** Whether an integral number is in range and has a Java long; false for a NaN. */
    boolean holds(double integral) {
        return integral >= least && integral < (greatest < 0 ? 0x1p63 : greatest + 1.0);
    }

    /** Whether the integer of this sign and 64-bit unsigned magnitude is in range. */
    boolean holds(boolean negative, long magnitude) {
        return Long.compareUnsigned(magnitude, negative ? -least : greatest) <= 0;
    }
}
