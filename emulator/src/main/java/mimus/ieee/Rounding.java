package mimus.ieee;

/** A rounding-direction attribute (IEEE 754-2019 section 4.3). */
public enum Rounding {
    /** To the nearest value, ties to the one with an even significand. */
    NEAREST_EVEN,
    /** To the value of smaller magnitude. */
    TOWARD_ZERO,
    /** Toward plus infinity. */
    UP,
    /** Toward minus infinity. */
    DOWN,
    /** To the nearest value, ties away from zero (Arm FRINTA, Power xsrdpi). */
    NEAREST_AWAY,
    /** Truncate, then make an inexact result odd (Arm FCVTXN, Power xsaddqpo); double rounding of it is safe. */
    TO_ODD;

    private static final long HALF = Long.MIN_VALUE;

    /**
     * Whether a truncated magnitude must grow by one unit.
     *
     * @param rest the discarded bits, not all zero, left-aligned: bit 63 is worth half a unit
     */
    boolean increments(boolean negative, boolean odd, long rest) {
        if (this == NEAREST_EVEN) {
            return rest < 0 && (rest != HALF || odd);
        }
        if (this == NEAREST_AWAY) {
            return rest < 0;
        }
        if (this == TO_ODD) {
            return !odd;
        }
        return this == (negative ? DOWN : UP);
    }

    /** Whether a result too large for its format becomes infinite rather than the largest finite number. */
    boolean overflowsToInfinity(boolean negative) {
        return this == NEAREST_EVEN || this == NEAREST_AWAY || this == (negative ? DOWN : UP);
    }
}
