package mimus.translate;

import mimus.insn.Flow;
import mimus.insn.InsnForm;

/**
 * One instruction with its operands.
 *
 * @param form its declaration, or null if there is none
 * @param word its encoding
 * @param found the method of its meaning, or null if there is none
 * @param meaning what can be spliced, or null if the method must be called
 * @param values of the method's parameters, by their slot
 * @param effects of what is called; see {@link Effects}
 */
record Operation(
        InsnForm form, int word, ClassFiles.Found found, Meaning meaning, long[] values, int effects) {
    /** Whether only the interpreter can do it. */
    boolean barred() {
        return found == null || form.flow() == Flow.SYSTEM || (effects & Effects.CONTROL) != 0;
    }

    boolean does(int effect) {
        return (effects & effect) != 0;
    }

    /** Whether its method says if a branch is taken; else it always is. */
    boolean conditional() {
        return found.method().desc.endsWith(")Z");
    }

    long field(String name) {
        return form.encoding().get(word, name);
    }
}
