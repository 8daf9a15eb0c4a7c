package mimus.translate.toy;

import mimus.cpu.Architecture;
import mimus.insn.Flow;
import mimus.insn.InstructionSet;
import mimus.memory.Memory;

/** Words of two bytes, or four; every one but the branch has a condition. */
public final class ToyArchitecture implements Architecture<ToyEnv> {
    private static final int SET = 2;
    private static final int BRANCH = 9;
    private static final int LAST = 4;

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
        int number = instructions.decode(word);
        int guard = word >>> 12 & 15;
        return number < 0 || guard > LAST || number == BRANCH ? number : guard << 4 | number;
    }

    @Override
    public int length(int word, int mode) {
        return (word >>> 8 & 15) == SET ? 4 : 2;
    }

    @Override
    public Flow flow(int op, int word, int mode) {
        return instructions.flow(number(op));
    }

    @Override
    public void execute(ToyEnv env, int op, int word) {
        int guard = guard(op);
        if (guard == 0) {
            instructions.execute(env, op, word);
            return;
        }
        if (env.holds(guard)) {
            instructions.execute(env, number(op), word);
        } else {
            env.branch(false, 0);
        }
        env.passed(guard);
    }

    @Override
    public int number(int op) {
        return op < 0 ? op : op & 15;
    }

    @Override
    public int guard(int op) {
        return op < 0 ? 0 : op >>> 4;
    }

    @Override
    public boolean delaySlots() {
        return false;
    }
}
