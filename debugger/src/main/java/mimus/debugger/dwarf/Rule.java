package mimus.debugger.dwarf;

/**
 * How a register of the caller is found (DWARF 5, section 6.4.1).
 *
 * @param number offset from the frame's address, or number of a register
 * @param expression of the kinds that have one
 */
record Rule(Kind kind, long number, Data expression) {
    /** The ways there are. */
    enum Kind {
        UNDEFINED,
        SAME,
        /** In memory, at an offset from the frame's address. */
        OFFSET,
        /** The frame's address and an offset. */
        VALUE_OFFSET,
        /** In another register. */
        REGISTER,
        /** In memory, where an expression says. */
        EXPRESSION,
        /** What an expression says. */
        VALUE_EXPRESSION
    }

    static Rule of(Kind kind, long number) {
        return new Rule(kind, number, null);
    }

    static Rule of(Kind kind, Data expression) {
        return new Rule(kind, 0, expression);
    }
}
