package mimus.translate;

import java.util.List;

/**
 * The bytecode of one method, ready to be spliced into a region.
 *
 * @param steps in the order of the method's code
 * @param locals slots of its local variables, parameters first
 * @param effects those of what is not spliced but still called; see {@link Effects}
 * @param late those of its {@link Step.Late} accesses where they are not in groups
 */
record Meaning(List<Step> steps, int locals, int effects, int late) {
    /** Told of the registers that a meaning reaches. */
    interface RegisterUse {
        void of(GuestRegister register, boolean written);
    }

    /** Tells of all registers that it reaches with these operands. */
    void registers(long[] values, RegisterUse use) {
        for (Step step : steps) {
            step.registers(values, use);
        }
    }

    /** Whether it may turn out, once begun, to be the interpreter's. */
    boolean refuses() {
        return steps.stream().anyMatch(Step::refuses);
    }

    /** Writes it to a region. */
    void emit(Splice to) {
        for (Step step : steps) {
            step.emit(to);
        }
        to.end();
    }
}
