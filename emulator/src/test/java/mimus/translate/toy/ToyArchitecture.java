package mimus.translate.toy;

import mimus.cpu.Architecture;
import mimus.insn.Flow;
import mimus.insn.InstructionSet;
import mimus.memory.Memory;

/** Words of two bytes, or four; every one but the branch has a condition. */
public final class ToyArchitecture implements Architecture<ToyEnv> {
    private static final int SET = 2;
    private static final int BRANCH = 9;
    private static final int ALWAYS = 4;

    private final InstructionSet<ToyEnv> instructions = new ToyInstructions();

    @Override
    public InstructionSet<ToyEnv> instructions(int mode) {
        return instructions;
    }

    @Override
    public int registerBits() {
        return 64;
    }

    @Override
    public int fetch(Memory memory, long pc, int mode) {
        int first = memory.fetch16(pc);
        return (first >>> 8 & 15) == SET ? memory.fetch16(pc + 2) << 16 | first : first;
    }

    @Override
    public int decode(int word, int mode) {
        return instructions.decode(word);
    }

    @Override
    public int length(int word, int mode) {
        return (word >>> 8 & 15) == SET ? 4 : 2;
    }

    @Override
    public Flow flow(int op, int word, int mode) {
        return instructions.flow(op);
    }

    @Override
    public void execute(ToyEnv env, int op, int word) {
        int condition = condition(op, word, 0);
        if (condition < 0 || env.passes(condition)) {
            instructions.execute(env, op, word);
        } else {
            env.branch(false, 0);
        }
    }

    @Override
    public int condition(int op, int word, int mode) {
        int condition = word >>> 12 & 15;
        return condition >= ALWAYS || op == BRANCH ? -1 : condition;
    }

    @Override
    public boolean delaySlots() {
        return false;
    }
}
