package mimus.mips;

import mimus.isa.FrameLayout;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;

/** The beginning of a function, where compilers lower the stack pointer and save the return address. */
final class Prologue {
    private static final int MOST = 100;
    private static final int SP = 29;
    private static final int RA = 31;
    private static final int ADDIU = 9;
    private static final int DADDIU = 25;
    private static final int SW = 43;
    private static final int SD = 63;
    private static final int JR_RA = 0x03e0_0008;

    private final Memory memory;
    private final long start;

    Prologue(Memory memory, long start) {
        this.memory = memory;
        this.start = start;
    }

    /** What of it has been executed when control is at {@code pc}; null if there is no code. */
    FrameLayout before(long pc) {
        long size = 0;
        long saved = -1;
        try {
            for (long at = start; at != pc && at < start + 4 * MOST; at += 4) {
                int word = memory.fetch32(at);
                int offset = (short) word;
                if (isSpFromSp(word) && offset < 0) {
                    size -= offset;
                } else if (isStoreOfRa(word)) {
                    saved = offset;
                } else if (word == JR_RA) {
                    break;
                }
            }
        } catch (MemoryFault noCode) {
            return null;
        }
        return new FrameLayout(size, saved);
    }

    private static boolean isSpFromSp(int word) {
        int opcode = word >>> 26;
        return (opcode == ADDIU || opcode == DADDIU) && base(word) == SP && target(word) == SP;
    }

    private static boolean isStoreOfRa(int word) {
        int opcode = word >>> 26;
        return (opcode == SW || opcode == SD) && base(word) == SP && target(word) == RA;
    }

    private static int base(int word) {
        return word >>> 21 & 31;
    }

    private static int target(int word) {
        return word >>> 16 & 31;
    }
}
