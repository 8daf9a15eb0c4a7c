package mimus.arm.cpu;

import java.util.Set;
import mimus.arm.a64.A64Instructions;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.SystemState;
import mimus.cpu.Architecture;
import mimus.insn.Flow;
import mimus.insn.InstructionSet;
import mimus.memory.Memory;

/** How A64 code is fetched, decoded and executed; the instruction sets of Arm are numbered as modes. */
public final class ArmArchitecture implements Architecture<ArmEnv> {
    public static final int A64 = 0;
    public static final int A32 = 1;
    public static final int T32 = 2;

    private final InstructionSet<ArmEnv> a64;

    /** @param features what it has beyond the least that is emulated: {@code crc32}, … */
    public ArmArchitecture(Set<String> features) {
        a64 = new A64Instructions(features);
    }

    /** A64, and whether some instructions are exceptions in this state. */
    @Override
    public int mode(ArmEnv env) {
        SystemState system = env.system;
        return system == null ? A64 : system.closed() << 8;
    }

    @Override
    public InstructionSet<ArmEnv> instructions(int mode) {
        return a64;
    }

    @Override
    public int registerBits() {
        return 64;
    }

    @Override
    public int fetch(Memory memory, long pc, int mode) {
        int word = memory.fetch32(pc);
        return memory.bigEndian() ? Integer.reverseBytes(word) : word; // code is little-endian always
    }

    @Override
    public int decode(int word, int mode) {
        if (mode != A64 && (mode == SystemState.ILLEGAL << 8 || FloatingPoint.isMeant(word))) {
            return InstructionSet.UNDEFINED; // why is found out when the exception is taken
        }
        return a64.decode(word);
    }

    @Override
    public int length(int word, int mode) {
        return 4;
    }

    @Override
    public Flow flow(int op, int word, int mode) {
        return a64.flow(op);
    }

    @Override
    public void execute(ArmEnv env, int op, int word) {
        a64.execute(env, op, word);
    }

    @Override
    public boolean delaySlots() {
        return false;
    }
}
