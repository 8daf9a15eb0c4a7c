package mimus.translate;

/**
 * What stands around an instruction that has a condition.
 *
 * @param holds leaves on the stack whether the instruction is done at all
 * @param passed is done behind it in any case
 * @param condition the parameter of both
 */
record Guard(Meaning holds, Meaning passed, int condition) {
    int effects() {
        return holds.effects() | passed.effects();
    }

    /** Of the parameters of {@code holds}, by their slot. */
    long[] valuesBefore() {
        return values(holds);
    }

    long[] valuesAfter() {
        return values(passed);
    }

    private long[] values(Meaning meaning) {
        long[] values = new long[meaning.locals()];
        values[1] = condition;
        return values;
    }
}
