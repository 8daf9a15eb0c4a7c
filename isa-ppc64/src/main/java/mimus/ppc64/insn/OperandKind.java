package mimus.ppc64.insn;

import mimus.insn.InsnForm;

/** How operands of one kind are written. */
interface OperandKind {
    /**
     * The text of an operand.
     *
     * @param value of the field
     */
    String print(long value, InsnForm form, int word, long pc);

    /**
     * The value of the field; see {@link mimus.insn.OperandSyntax#parse}.
     *
     * @throws IllegalArgumentException with a sentence if the text is no such operand
     */
    long parse(String text, InsnForm form, int word, long pc);
}
