package mimus.ppc64.state;

/**
 * The first three bits of a field of the condition register, as one number: an order as {@link Long#compare} tells it, or
 * any bits. Most fields hold an order, and most branches ask for it: so neither has to take bits apart.
 */
public final class ConditionField {
    /** None of the bits; the others are added to it: 4 for less, 2 for greater, 1 for equal. */
    public static final int NONE = 16;

    private ConditionField() {}

    /** The three bits. */
    static int bits(int field) {
        return field > 1 ? field - NONE : field < 0 ? 4 : field > 0 ? 2 : 1;
    }

    /** Bit {@code n}, from 0 to 2, as 0 or 1. */
    static int bit(int field, int n) {
        if (field > 1) {
            return field >>> 2 - n & 1;
        }
        return (n == 0 ? field < 0 : n == 1 ? field > 0 : field == 0) ? 1 : 0;
    }

    /** With another bit {@code n}. */
    static int with(int field, int n, int bit) {
        return NONE | bits(field) & ~(4 >>> n) | bit << 2 - n;
    }
}
