package mimus.ieee;

/**
 * How decimal results are rounded: the directions of IEEE 754-2019 section 4.3, and those that Power and z/Architecture have
 * besides, in the order of their codes (Power FPSCR.DRN).
 */
public enum DecimalRounding {
    /** To the nearest value, ties to the one with an even last digit. */
    NEAREST_EVEN,
    /** To the value of smaller magnitude. */
    TOWARD_ZERO,
    /** Toward plus infinity. */
    UP,
    /** Toward minus infinity. */
    DOWN,
    /** To the nearest value, ties away from zero. */
    NEAREST_AWAY,
    /** To the nearest value, ties to the one of smaller magnitude. */
    NEAREST_TOWARD_ZERO,
    /** To the value of larger magnitude. */
    AWAY_FROM_ZERO,
    /** Truncate, then make a last digit of 0 or 5 larger if something was lost; rounding again to fewer digits is safe. */
    PREPARE_SHORTER;

    /**
     * Whether a truncated magnitude must grow by one unit.
     *
     * @param lastDigit of the truncated magnitude
     * @param rest how what is discarded, which is not zero, stands to half a unit: -1, 0 or 1
     */
    boolean increments(boolean negative, int lastDigit, int rest) {
        return switch (this) {
            case NEAREST_EVEN -> rest > 0 || rest == 0 && (lastDigit & 1) != 0;
            case NEAREST_AWAY -> rest >= 0;
            case NEAREST_TOWARD_ZERO -> rest > 0;
            case TOWARD_ZERO -> false;
            case UP -> !negative;
            case DOWN -> negative;
            case AWAY_FROM_ZERO -> true;
            case PREPARE_SHORTER -> lastDigit % 5 == 0;
        };
    }

    /** Whether a result too large for its format becomes infinite rather than the largest finite number. */
    boolean overflowsToInfinity(boolean negative) {
        return switch (this) {
            case TOWARD_ZERO, PREPARE_SHORTER -> false;
            case UP -> !negative;
            case DOWN -> negative;
            default -> true;
        };
    }
}
