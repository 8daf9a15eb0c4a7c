package mimus.ieee;

/** The four mutually exclusive relations of a comparison (IEEE 754-2019 section 5.11), as ints. */
public final class Ordering {
    /** The first operand is less. */
    public static final int LESS = -1;
    /** The operands are equal; -0 equals +0. */
    public static final int EQUAL = 0;
    /** The first operand is greater. */
    public static final int GREATER = 1;
    /** At least one operand is a NaN. */
    public static final int UNORDERED = 2;

    private Ordering() {}
}
