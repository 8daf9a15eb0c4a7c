package mimus.arm.cpu;

import java.util.Set;
import mimus.arm.a32.A32Instructions;
import mimus.arm.a64.A64Instructions;
import mimus.arm.state.ArmEnv;
import mimus.arm.t32.T32Instructions;
import mimus.cpu.Architecture;
import mimus.insn.Flow;
import mimus.insn.InstructionSet;
import mimus.memory.Memory;

/** How Arm code is fetched, decoded and executed: a mode for each instruction set. */
public final class ArmArchitecture implements Architecture<ArmEnv> {
    public static final int A64 = 0;
    public static final int A32 = 1;
    public static final int T32 = 2;

    /** The first halfword of a T32 instruction of two has at least this value; Arm ARM section F3.1. */
    private static final int FIRST_OF_TWO = 0xe800;

    private final boolean wide;
    private final InstructionSet<ArmEnv> a64;
    private final InstructionSet<ArmEnv> a32;
    private final InstructionSet<ArmEnv> t32;

    /**
     * @param wide whether the processor is in AArch64
     * @param features what it has beyond the least that is emulated: {@code crc32}, …
     */
    public ArmArchitecture(boolean wide, Set<String> features) {
        this.wide = wide;
        a64 = wide ? new A64Instructions(features) : null;
        a32 = wide ? null : new A32Instructions(features);
        t32 = wide ? null : new T32Instructions(features);
    }

    @Override
    public int mode(ArmEnv env) {
        return wide ? A64 : env.thumb ? T32 : A32;
    }

    @Override
    public InstructionSet<ArmEnv> instructions(int mode) {
        return switch (mode) {
            case A64 -> a64;
            case A32 -> a32;
            default -> t32;
        };
    }

    @Override
    public int registerBits() {
        return wide ? 64 : 32;
    }

    @Override
    public int fetch(Memory memory, long pc, int mode) {
        if (mode != T32) {
            return memory.fetch32(pc);
        }
        int first = memory.fetch16(pc);
        return first < FIRST_OF_TWO ? first : first << 16 | memory.fetch16(pc + 2);
    }

    @Override
    public int decode(int word, int mode) {
        return instructions(mode).decode(word);
    }

    @Override
    public int length(int word, int mode) {
        return mode == T32 && word >>> 16 == 0 ? 2 : 4;
    }

    @Override
    public Flow flow(int op, int word, int mode) {
        return instructions(mode).flow(op);
    }

    @Override
    public void execute(ArmEnv env, int op, int word) {
        if (wide) {
            a64.execute(env, op, word);
        } else {
            int mode = mode(env);
            env.length = length(word, mode);
            instructions(mode).execute(env, op, word);
        }
    }

    @Override
    public boolean delaySlots() {
        return false;
    }
}
