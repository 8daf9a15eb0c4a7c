package mimus.translate;

/**
 * The question whether an instruction is done at all.
 *
 * @param meaning leaves the answer on the stack
 * @param values of the method's parameters, by their slot
 */
record Guard(Meaning meaning, long[] values) {}
