package mimus.cpu;

import mimus.insn.Flow;
import mimus.insn.InstructionSet;
import mimus.memory.Memory;

/**
 * What the interpreter and the translator need to know of an instruction set in one mode of the processor.
 *
 * @param <E> the env
 */
public interface Architecture<E extends Env> {
    /** The mode that decides how bytes are decoded now; 0 where there is only one. */
    default int mode(E env) {
        return 0;
    }

    /** The instructions of a mode, as they are declared. */
    InstructionSet<E> instructions(int mode);

    /** Width of the widest registers in bits: 32 if all {@link RegisterAccess} yields is sign-extended from there. */
    int registerBits();

    /** Fetches one instruction; what it returns is handed to the other methods. */
    int fetch(Memory memory, long pc, int mode);

    /** The number of an instruction, or {@link InstructionSet#UNDEFINED}. */
    int decode(int word, int mode);

    /** Bytes that an instruction takes. */
    int length(int word, int mode);

    /** How control goes on; {@code word} tells where any instruction may write the program counter. */
    Flow flow(int op, int word, int mode);

    void execute(E env, int op, int word);

    /**
     * The condition under which an instruction is done at all, as {@link Env#passes} takes it; -1 if it always is.
     * {@link #execute} asks for it too, and goes on with the next instruction if it does not hold. Not for delay slots.
     */
    default int condition(int op, int word, int mode) {
        return -1;
    }

    /** Whether the instruction after a branch is executed before control moves. */
    boolean delaySlots();
}
