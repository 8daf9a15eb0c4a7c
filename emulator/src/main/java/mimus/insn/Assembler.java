package mimus.insn;

/** From one line of assembly text to one instruction. */
public interface Assembler {
    /**
     * The bytes of an instruction at {@code pc}, in the order of memory.
     *
     * @throws mimus.error.UserError with a sentence that says what is wrong
     */
    byte[] code(String line, long pc);

    /**
     * The word of an instruction at {@code pc}, as a {@link Disassembler} takes it.
     *
     * @throws mimus.error.UserError with a sentence that says what is wrong
     */
    int word(String line, long pc);
}
