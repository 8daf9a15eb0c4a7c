package mimus.insn;

/** How an ISA writes the operands of its instructions. */
public interface OperandSyntax {
    /**
     * The text of one operand.
     *
     * @param form the instruction as it is written
     * @param operand its name in the syntax, which is also the name of its field
     * @param word the instruction
     * @param pc address of the instruction
     * @return null if this form does not write such a value, so that another form of the instruction must
     */
    String print(InsnForm form, String operand, int word, long pc);

    /**
     * The value of the field for one operand.
     *
     * @param form the instruction as it is written
     * @param operand its name in the syntax, which is also the name of its field
     * @param text without surrounding space
     * @param word what the operands to the left have made of the instruction
     * @param pc address of the instruction
     * @throws IllegalArgumentException with a sentence if the text is no such operand
     */
    long parse(InsnForm form, String operand, String text, int word, long pc);

    /**
     * The word with one operand in it: where its text says more than the value of its field ({@code v0.16b}), other fields
     * too. Every operand is asked a second time with the finished word, and must not have anything to change in it.
     *
     * @throws IllegalArgumentException with a sentence if the text is no such operand, or contradicts the word
     */
    default int put(InsnForm form, String operand, String text, int word, long pc) {
        return form.encoding().put(word, operand, parse(form, operand, text, word, pc));
    }
}
