package mimus.insn;

import java.util.function.ToLongFunction;

/** How an ISA writes the operands of its instructions. */
public interface OperandSyntax {
    /**
     * The text of one operand.
     *
     * @param operand its name in the syntax, which is also the name of its field
     * @param fields the value of each field by name
     * @param pc address of the instruction
     */
    String print(String operand, ToLongFunction<String> fields, long pc);

    /**
     * The value of the field for one operand.
     *
     * @param text without surrounding space
     * @param fields the values of the fields already parsed, those to the left
     * @throws IllegalArgumentException with a sentence if the text is no such operand
     */
    long parse(String operand, String text, ToLongFunction<String> fields, long pc);
}
