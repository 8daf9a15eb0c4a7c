package mimus.arm.cpu;

import java.util.Set;
import mimus.arm.a32.A32Instructions;
import mimus.arm.a32.T32Instructions;
import mimus.arm.state.ArmEnv;
import mimus.cpu.Architecture;
import mimus.insn.Flow;
import mimus.insn.InstructionSet;
import mimus.memory.Access;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;

/**
 * How A32 and T32 code is fetched, decoded and executed.
 *
 * <p>A mode is the instruction set in its low bits, ITSTATE above it ({@link #IT}), whether code is in another byte
 * order than data, whether SETEND has chosen the other one for data, and whether floating point is closed. What {@link #decode} returns is the number of the instruction, its guard above it, and its set.
 */
public final class Aarch32Architecture implements Architecture<ArmEnv> {
    /** Where ITSTATE begins in a mode. */
    private static final int IT = 8;

    private static final int CODE_SWAPPED = 1 << 16;

    /** In a mode: floating point is closed. */
    private static final int CLOSED = 1 << 17;

    /** In a mode: {@link ArmEnv#swapped}. */
    private static final int DATA_SWAPPED = 1 << 18;

    /** Where the guard begins in what {@link #decode} returns. */
    private static final int GUARD = 16;

    private static final int GUARD_MASK = 0x1ff;
    private static final int IS_T32 = 1 << 25;
    private static final int NUMBER_MASK = 0xffff;

    /** Marks the guard of an A32 instruction, which is not in an IT block. */
    private static final int A32_GUARD = 0x100;

    /** The first halfword of a T32 instruction of two has at least this value; Arm ARM section F3.1. */
    private static final int FIRST_OF_TWO = 0xe800;

    /** T32 instructions of one halfword below this set flags outside of IT blocks only; Arm ARM section F3.2. */
    private static final int FLAG_SETTING = 0x4400;

    private final InstructionSet<ArmEnv> a32;
    private final InstructionSet<ArmEnv> t32;
    private final Predictable a32Predictable;
    private final Predictable t32Predictable;

    /** @param features what it has beyond the least that is emulated */
    public Aarch32Architecture(Set<String> features) {
        a32 = new A32Instructions(features);
        t32 = new T32Instructions(features);
        a32Predictable = new Predictable(a32);
        t32Predictable = new Predictable(t32);
    }

    @Override
    public int mode(ArmEnv env) {
        return (env.thumb ? ArmArchitecture.T32 | env.it << IT : ArmArchitecture.A32)
                | (env.codeSwapped ? CODE_SWAPPED : 0)
                | (env.swapped ? DATA_SWAPPED : 0)
                | (isClosed(env) ? CLOSED : 0);
    }

    /** Whether floating point is closed. */
    private static boolean isClosed(ArmEnv env) {
        return env.privileged != null && env.privileged.closed() || env.special != null && env.special.floatClosed;
    }

    /** Whether a mode is that of T32 code. */
    public static boolean isT32(int mode) {
        return (mode & 0xff) == ArmArchitecture.T32;
    }

    /** ITSTATE of a mode. */
    private static int it(int mode) {
        return mode >>> IT & 0xff;
    }

    @Override
    public InstructionSet<ArmEnv> instructions(int mode) {
        return isT32(mode) ? t32 : a32;
    }

    @Override
    public int registerBits() {
        return 32;
    }

    /**
     * A word of A32 or T32 code. A T32 instruction of one halfword that sets flags outside of IT blocks only has above it
     * bit 20 and the condition in bits 19 to 16, if it is in one.
     */
    @Override
    public int fetch(Memory memory, long pc, int mode) {
        boolean swapped = (mode & CODE_SWAPPED) != 0;
        if (!isT32(mode)) {
            requireAligned(pc, 4);
            int word = memory.fetch32(pc);
            return swapped ? Integer.reverseBytes(word) : word;
        }
        int first = halfword(memory, pc, swapped);
        if (first < FIRST_OF_TWO) {
            boolean conditional = it(mode) != 0 && first < FLAG_SETTING;
            return conditional ? 1 << 20 | it(mode) >>> 4 << 16 | first : first;
        }
        return far(first << 16 | halfword(memory, pc + 2, swapped));
    }

    /**
     * Far branches have two bits of their offset inverted where its sign is plus; Arm ARM section F5.1.25, encoding T2. This
     * sets them right, or back.
     */
    private static int far(int word) {
        boolean branch = (word & 0xf800_9000) == 0xf000_9000 || (word & 0xf800_d001) == 0xf000_c000;
        return branch && (word & 1 << 26) == 0 ? word ^ 0x2800 : word;
    }

    /** The bytes of what {@link #fetch} returns. */
    public static byte[] bytes(int word, int mode, boolean bigEndian) {
        boolean wide = !isT32(mode) || word >>> 16 >= FIRST_OF_TWO;
        int stored = isT32(mode) && wide ? far(word) : word;
        byte[] bytes = new byte[wide ? 4 : 2];
        int unit = isT32(mode) ? 2 : 4;
        for (int i = 0; i < bytes.length; i++) {
            int rank = bigEndian ? bytes.length - 1 - i : i ^ bytes.length - unit;
            bytes[i] = (byte) (stored >>> 8 * rank);
        }
        return bytes;
    }

    private static int halfword(Memory memory, long pc, boolean swapped) {
        int halfword = memory.fetch16(pc);
        return swapped ? Short.reverseBytes((short) halfword) & 0xffff : halfword;
    }

    private static void requireAligned(long pc, int size) {
        if ((pc & size - 1) != 0) {
            throw new MemoryFault(pc & 0xffff_ffffL, Access.FETCH, MemoryFault.Reason.MISALIGNED);
        }
    }

    @Override
    public int decode(int word, int mode) {
        boolean narrow = isT32(mode);
        if ((mode & CLOSED) != 0 && FloatingPoint.isMeant(word, narrow)) {
            return InstructionSet.UNDEFINED;
        }
        if (narrow && it(mode) != 0 && beginsBlock(word)) {
            return InstructionSet.UNDEFINED; // IT in an IT block: UNPREDICTABLE; Arm ARM section F5.1.56
        }
        int number = (narrow ? t32 : a32).decode(word);
        if (number < 0 || !(narrow ? t32Predictable : a32Predictable).allows(number, word)) {
            return InstructionSet.UNDEFINED;
        }
        return number | guard(word, mode) << GUARD | (narrow ? IS_T32 : 0);
    }

    /** The condition in bits 3 to 0, the rest of ITSTATE above it. */
    private static int guard(int word, int mode) {
        if (isT32(mode)) {
            return it(mode) >>> 4 | (it(mode) & 15) << 4;
        }
        int condition = word >>> 28;
        return condition < 14 ? condition | A32_GUARD : 0;
    }

    @Override
    public int number(int op) {
        return op < 0 ? op : op & NUMBER_MASK;
    }

    @Override
    public int guard(int op) {
        return op < 0 ? 0 : op >>> GUARD & GUARD_MASK;
    }

    /** In T32, {@code it} begins an IT block, and each instruction in it moves it on. */
    @Override
    public int modeAfter(int op, int word, int mode) {
        if (!isT32(mode)) {
            return mode;
        }
        boolean begins = beginsBlock(word);
        int state = it(mode);
        int after = (state & 7) == 0 ? 0 : state & 0xe0 | state << 1 & 0x1f;
        return mode & ~(0xff << IT) | (begins ? word & 0xff : after) << IT;
    }

    /** Whether a T32 instruction is IT. */
    private static boolean beginsBlock(int word) {
        return word >>> 8 == 0xbf && (word & 15) != 0;
    }

    @Override
    public int length(int word, int mode) {
        return isT32(mode) && word >>> 16 < FIRST_OF_TWO ? 2 : 4;
    }

    @Override
    public Flow flow(int op, int word, int mode) {
        return instructions(mode).flow(number(op));
    }

    @Override
    public void execute(ArmEnv env, int op, int word) {
        if (op < 0) {
            throw env.undefined(word, null);
        }
        boolean narrow = (op & IS_T32) != 0;
        InstructionSet<ArmEnv> set = narrow ? t32 : a32;
        env.length = narrow && word >>> 16 < FIRST_OF_TWO ? 2 : 4;
        int guard = op >>> GUARD & GUARD_MASK;
        if (guard == 0) {
            set.execute(env, op & NUMBER_MASK, word);
        } else {
            if (env.holds(guard)) {
                set.execute(env, op & NUMBER_MASK, word);
            } else {
                env.next = env.pc + env.length;
            }
            env.passed(guard);
        }
    }

    @Override
    public boolean delaySlots() {
        return false;
    }
}
