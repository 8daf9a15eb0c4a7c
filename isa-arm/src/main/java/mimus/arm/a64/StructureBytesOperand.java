package mimus.arm.a64;

import mimus.arm.insn.ElementSize;
import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * How many bytes of structures are loaded or stored, by which the base register moves on.
 *
 * @param vectors whether they are whole vectors, otherwise single elements
 */
record StructureBytesOperand(boolean vectors) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        int bytes = vectors ? 8 << form.encoding().get(word, "q") : 1 << ElementSize.of(form, word);
        return Long.toString(bytes * form.encoding().get(word, "count"));
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        if (!Long.toString(NumberOperand.number(text)).equals(print(0, form, word, pc))) {
            throw new IllegalArgumentException("the base register can only move on by #" + print(0, form, word, pc));
        }
        return 0;
    }
}
