package mimus.cpu;

import java.util.Arrays;
import mimus.memory.Memory;

/**
 * What the instructions of every processor may see: the place in the program, and memory.
 *
 * <p>Between two instructions all of it is architectural state; there is nothing else to save.
 */
public abstract class Env {
    /** Address of the instruction being executed; between instructions, of the next one. */
    public long pc;

    /** Where control goes after this instruction, or after its delay slot; valid while {@link #delayed}. */
    public long next;

    /** Whether {@link #pc} is in a delay slot whose branch leads to {@link #next}. */
    public boolean delayed;

    /** Set by a branch whose delay slot must not be executed. */
    public boolean nullified;

    /** Instructions begun since the start; inside a block, the count at its end. See {@link #elapsed}. */
    public long instructions;

    /** Set by anyone, on any thread, who wants the run loop to look around before the next block. */
    public volatile boolean attention;

    private final Memory memory;
    private long announcedAt = -1;
    private long announcedPc;
    private long blockStart;
    private int[] blockOffsets = NO_BLOCK;

    private static final int[] NO_BLOCK = {};

    protected Env(Memory memory) {
        this.memory = memory;
    }

    public final Memory memory() {
        return memory;
    }

    /** Tells where {@link #pc} can be in the block that begins now; see {@link Block#offsets}. */
    final void enter(long start, int[] offsets) {
        blockStart = start;
        blockOffsets = offsets;
    }

    final void leave() {
        blockOffsets = NO_BLOCK;
    }

    /** Whether hooks have not been told yet of the instruction at an address, which is to be executed now. */
    final boolean announces(long address) {
        if (announcedAt == instructions && announcedPc == address) {
            return false;
        }
        announcedAt = instructions;
        announcedPc = address;
        return true;
    }

    /** Instructions completed before the one at {@link #pc}: the same in every tier. */
    public final long elapsed() {
        if (blockOffsets == NO_BLOCK) {
            return instructions;
        }
        int done = Arrays.binarySearch(blockOffsets, (int) (pc - blockStart));
        return instructions - (blockOffsets.length - 1 - done);
    }

    /** The byte at an address, zero-extended. */
    public final int load8(long address) {
        return memory.load8(address);
    }

    /** The halfword at an address, zero-extended. */
    public final int load16(long address) {
        return memory.load16(address);
    }

    /** The word at an address. */
    public final int load32(long address) {
        return memory.load32(address);
    }

    /** The doubleword at an address. */
    public final long load64(long address) {
        return memory.load64(address);
    }

    public final void store8(long address, int value) {
        memory.store8(address, value);
    }

    public final void store16(long address, int value) {
        memory.store16(address, value);
    }

    public final void store32(long address, int value) {
        memory.store32(address, value);
    }

    public final void store64(long address, long value) {
        memory.store64(address, value);
    }

    /**
     * The byte at an address, zero-extended, when it will be stored back: whoever may not write there faults now, before
     * the instruction has changed anything. The others likewise.
     */
    public final int loadToStore8(long address) {
        memory.requireWritable(address, 1);
        return memory.load8(address);
    }

    public final int loadToStore16(long address) {
        memory.requireWritable(address, 2);
        return memory.load16(address);
    }

    public final int loadToStore32(long address) {
        memory.requireWritable(address, 4);
        return memory.load32(address);
    }

    public final long loadToStore64(long address) {
        memory.requireWritable(address, 8);
        return memory.load64(address);
    }

    /** Stores where {@link #loadToStore8} has loaded, and nothing has been stored since; the others likewise. */
    public final void storeBack8(long address, int value) {
        memory.store8(address, value);
    }

    public final void storeBack16(long address, int value) {
        memory.store16(address, value);
    }

    public final void storeBack32(long address, int value) {
        memory.store32(address, value);
    }

    public final void storeBack64(long address, long value) {
        memory.store64(address, value);
    }

    /** Sets {@link #next} for a relative branch at {@link #pc}; {@code offset} as the encoding says. */
    public abstract void branch(boolean taken, int offset);

    /** As {@link #branch} for one that nullifies its delay slot if it is not taken. */
    public abstract void branchLikely(boolean taken, int offset);

    /** Sets {@link #next} for a jump at {@link #pc}; {@code target} as the encoding says. */
    public abstract void jump(int target);

    /** Sets {@link #next} for a jump to an address that the instruction has computed. */
    public abstract void jumpTo(long address);

    /** Whether an instruction with a guard is executed; see {@link Architecture#guard}. */
    public boolean holds(int guard) {
        return true;
    }

    /** Behind an instruction with a guard, executed or not. */
    public void passed(int guard) {}

    /** A word that is no instruction; {@code missing} names one that is known but not implemented. */
    public Trap undefined(int word, String missing) {
        return new Trap.Undefined(word, missing);
    }

    /** Breaks an atomic sequence, as an exception or another processor's turn does. */
    public void release() {}

    /** Has hooks told of the instruction at {@link #pc} whether or not they have been. */
    public final void announceAgain() {
        announcedAt = -1;
    }

    /** Where an atomic sequence has begun, or -1: with the registers, all that a processor remembers. */
    public long reservation() {
        return -1;
    }

    /** Makes it as {@link #reservation} said. */
    public void reservation(long address) {}

    /** Goes on at {@code address}, whatever was pending. */
    public final void resumeAt(long address) {
        pc = address;
        delayed = false;
        nullified = false;
    }
}
