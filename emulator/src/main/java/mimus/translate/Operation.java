package mimus.translate;

import mimus.insn.Flow;
import mimus.insn.InsnForm;

/**
 * One instruction with its operands.
 *
 * @param op its number, with what the architecture adds to it
 * @param form its declaration, or null if there is none
 * @param word its encoding
 * @param found the method of its meaning, or null if there is none
 * @param meaning what can be spliced, or null if the instruction must be executed as the interpreter does
 * @param guard null if it is always done
 * @param values of the method's parameters, by their slot
 * @param effects of what is called; see {@link Effects}
 * @param late what is called, too, where accesses behind something that cannot be done twice are not in groups
 * @param leads the field that says where it leads, for branches and jumps that name their target
 */
record Operation(
        int op,
        InsnForm form,
        int word,
        ClassFiles.Found found,
        Meaning meaning,
        Guard guard,
        long[] values,
        int effects,
        int late,
        long leads) {
    /** Whether only the interpreter can do it. */
    boolean barred() {
        return found == null
                || form.flow() == Flow.SYSTEM
                || form.flow() != Flow.NEXT && meaning == null
                || (effects & Effects.CONTROL) != 0;
    }

    /** Whether it does one of these. */
    boolean does(int effect) {
        return ((effects | late) & effect) != 0;
    }

    /** The same where all its accesses are in groups. */
    boolean doesInGroups(int effect) {
        return (effects & effect) != 0;
    }

    /** Whether it may turn out, once begun, to be the interpreter's. */
    boolean refuses() {
        return meaning != null && meaning.refuses();
    }

    /** Whether its method says if a branch is taken; else it always is. */
    boolean conditional() {
        return found.method().desc.endsWith(")Z");
    }

    /** Tells of all registers that it reaches. */
    void registers(Meaning.RegisterUse use) {
        if (meaning != null) {
            meaning.registers(values, use);
        }
        if (guard != null) {
            guard.holds().registers(guard.valuesBefore(), use);
            guard.passed().registers(guard.valuesAfter(), use);
        }
    }
}
