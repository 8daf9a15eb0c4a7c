package mimus.mips.cpu;

import java.util.HashSet;
import java.util.Set;
import mimus.cpu.Architecture;
import mimus.insn.Flow;
import mimus.insn.InstructionSet;
import mimus.memory.Memory;
import mimus.mips.insn.MipsInstructions;
import mimus.mips.state.MipsEnv;

/** How MIPS code is fetched, decoded and executed. */
public final class MipsArchitecture implements Architecture<MipsEnv> {
    /** Among the bits of a mode: 64-bit operations are switched off. */
    private static final int NARROW = 1;

    private final InstructionSet<MipsEnv> instructions;

    /** Those of a mode in which 64-bit operations are switched off. */
    private final InstructionSet<MipsEnv> narrow;

    /** @param features what the processor has beyond MIPS32 release 2: {@code mips64}, … */
    public MipsArchitecture(Set<String> features) {
        instructions = new MipsInstructions(features);
        Set<String> without = new HashSet<>(features);
        without.remove("mips64");
        narrow = features.contains("mips64") ? new MipsInstructions(without) : instructions;
    }

    public InstructionSet<MipsEnv> instructions() {
        return instructions;
    }

    @Override
    public int mode(MipsEnv env) {
        return (env.cp0.narrow() ? NARROW : 0) | env.fpuMode() << 1;
    }

    @Override
    public InstructionSet<MipsEnv> instructions(int mode) {
        return instructions;
    }

    @Override
    public int registerBits() {
        return instructions.has("mips64") ? 64 : 32;
    }

    @Override
    public int fetch(Memory memory, long pc, int mode) {
        return memory.fetch32(pc);
    }

    @Override
    public int decode(int word, int mode) {
        return ((mode & NARROW) == 0 ? instructions : narrow).decode(word);
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
    public void execute(MipsEnv env, int op, int word) {
        instructions.execute(env, op, word);
    }

    @Override
    public boolean delaySlots() {
        return true;
    }
}
