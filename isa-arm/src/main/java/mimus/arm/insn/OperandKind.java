package mimus.arm.insn;

import mimus.insn.InsnForm;

/** How operands of one kind are written. */
public interface OperandKind {
    /**
     * The text of an operand.
     *
     * @param value of the field
     * @return null if the form does not write such a value, so that another form must
     */
    String print(long value, InsnForm form, int word, long pc);

    /**
     * The value of the field; see {@link mimus.insn.OperandSyntax#parse}.
     *
     * @throws IllegalArgumentException with a sentence if the text is no such operand
     */
    long parse(String text, InsnForm form, int word, long pc);

    /** The word with the operand in it; see {@link mimus.insn.OperandSyntax#put}. */
    default int put(String operand, String text, InsnForm form, int word, long pc) {
        return form.encoding().put(word, operand, parse(text, form, word, pc));
    }
}
