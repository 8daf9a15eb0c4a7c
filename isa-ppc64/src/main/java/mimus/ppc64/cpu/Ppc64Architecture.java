package mimus.ppc64.cpu;

import java.util.Set;
import mimus.cpu.Architecture;
import mimus.insn.Flow;
import mimus.insn.InstructionSet;
import mimus.memory.Memory;
import mimus.ppc64.insn.Ppc64Instructions;
import mimus.ppc64.state.Ppc64Env;

/** How Power code is fetched, decoded and executed. */
public final class Ppc64Architecture implements Architecture<Ppc64Env> {
    private final InstructionSet<Ppc64Env> instructions;

    /** @param features what the processor has beyond ISA 2.07: {@code power9}, … */
    public Ppc64Architecture(Set<String> features) {
        instructions = new Ppc64Instructions(features);
    }

    public InstructionSet<Ppc64Env> instructions() {
        return instructions;
    }

    @Override
    public InstructionSet<Ppc64Env> instructions(int mode) {
        return instructions;
    }

    @Override
    public int registerBits() {
        return 64;
    }

    @Override
    public int fetch(Memory memory, long pc, int mode) {
        return memory.fetch32(pc);
    }

    @Override
    public int decode(int word, int mode) {
        return instructions.decode(word);
    }

    @Override
    public int length(int word, int mode) {
        return 4;
    }

    @Override
    public Flow flow(int op, int word, int mode) {
        return instructions.flow(op);
    }

    @Override
    public void execute(Ppc64Env env, int op, int word) {
        instructions.execute(env, op, word);
    }

    @Override
    public boolean delaySlots() {
        return false;
    }
}
