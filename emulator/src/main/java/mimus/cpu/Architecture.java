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

    /** Width of registers in bits: 32 if all {@link RegisterAccess} yields is sign-extended from there, unless it is wide. */
    int registerBits();

    /** Fetches one instruction; what it returns is handed to the other methods. */
    int fetch(Memory memory, long pc, int mode);

    /** The number of an instruction with its guard, if it has one, or {@link InstructionSet#UNDEFINED}. */
    int decode(int word, int mode);

    /** The bare number of an instruction in its {@link InstructionSet}. */
    default int number(int op) {
        return op;
    }

    /**
     * The condition under which an instruction is executed, or 0: always. Otherwise {@link Env#holds} is asked before it,
     * and {@link Env#passed} told after it or what is done in its place: going on behind it.
     */
    default int guard(int op) {
        return 0;
    }

    /** The mode in which what stands behind an instruction is decoded. */
    default int modeAfter(int op, int word, int mode) {
        return mode;
    }

    /** Bytes that an instruction takes. */
    int length(int word, int mode);

    /** How control goes on; {@code word} tells where any instruction may write the program counter. */
    Flow flow(int op, int word, int mode);

    /** Does one instruction, unless its guard does not hold. */
    void execute(E env, int op, int word);

    /** Whether the instruction after a branch is executed before control moves. */
    boolean delaySlots();
}
