package mimus.cpu;

import java.util.Arrays;

/** Instructions decoded once: straight code up to the first that may leave it, with its delay slot. */
public final class Block {
    /** How a block ends. */
    public enum End {
        /** Goes on with what follows. */
        FALL,
        /** Its last instruction says where. */
        JUMP,
        /** Its last instruction but one says where. */
        DELAYED_JUMP
    }

    /** Targets of an indirect jump that are worth remembering. */
    private static final int TARGETS = 16;

    private static final long[] NO_TARGETS = {};

    /** Which byte of memory it starts at; see {@link mimus.memory.Memory#code}. */
    final long identity;

    /** Processor mode it was decoded in. */
    final int mode;

    /** Mode in which what follows it is decoded. */
    final int modeAfter;

    final int[] ops;
    final int[] words;

    /** Bytes from the start of the block to each instruction, and to what follows the last. */
    final int[] offsets;

    final End end;

    /** Whether the run loop wants to stop before it. */
    final boolean stop;

    /** Whether it ends with a jump to an address that is computed. */
    final boolean indirect;

    /** Whether the memory it was made from still holds it. */
    boolean valid = true;

    /** Page of code into which its only instruction reaches, as an identity; 0 if it keeps to one page. */
    long beyond;

    /** How often the interpreter may still run it before it asks for a translation. */
    int patience;

    /** What to run in its place, or null. */
    Region region;

    /** The address at which the region has it. */
    long place;

    /** The block that led to it when it was run for the first time; null if that was something else. */
    private Block discoverer;

    /** Bytes from the start of that block to this one. */
    private long distance;

    /** How often the interpreter has run it. */
    private long runs;

    /** Whether it is the head of a loop that is a region by itself. */
    private boolean loop;

    private boolean scattersAccesses;

    private long[] targets = NO_TARGETS;

    Block(
            long identity,
            int mode,
            int modeAfter,
            int[] ops,
            int[] words,
            int[] offsets,
            End end,
            boolean stop,
            boolean indirect) {
        this.identity = identity;
        this.mode = mode;
        this.modeAfter = modeAfter;
        this.ops = ops;
        this.words = words;
        this.offsets = offsets;
        this.end = end;
        this.stop = stop;
        this.indirect = indirect;
    }

    /** Instructions in it. */
    public int length() {
        return ops.length;
    }

    public long identity() {
        return identity;
    }

    public int mode() {
        return mode;
    }

    /** See {@link Architecture#modeAfter}. */
    public int modeAfter() {
        return modeAfter;
    }

    /** What {@link Architecture#decode} says of instruction {@code index}. */
    public int op(int index) {
        return ops[index];
    }

    /** What was fetched for instruction {@code index}. */
    public int word(int index) {
        return words[index];
    }

    /** The page of code into which its only instruction reaches; 0 if it keeps to one page. */
    public long beyond() {
        return beyond;
    }

    /** Bytes from the start to instruction {@code index}; for {@link #length()}, to what follows. */
    public int offset(int index) {
        return offsets[index];
    }

    public End end() {
        return end;
    }

    /** Whether the run loop wants to stop before it. */
    public boolean stop() {
        return stop;
    }

    /** Where its computed jump has led so far; of too many, only the first. */
    public long[] targets() {
        return targets;
    }

    /** Whether its accesses are better not taken together. */
    public boolean scattersAccesses() {
        return scattersAccesses;
    }

    void scatterAccesses() {
        scattersAccesses = true;
    }

    /** Whether it has led to more places than {@link #targets} tells. */
    public boolean scatters() {
        return targets.length == TARGETS;
    }

    /** Whether control has ever come to it. */
    public boolean executed() {
        return runs > 0 || region != null;
    }

    /** How often the interpreter has run it. */
    public long runs() {
        return runs;
    }

    /** The block that led to it when it was run for the first time; null if that was something else. */
    public Block discoverer() {
        return discoverer;
    }

    /** Bytes from the start of {@link #discoverer} to this one. */
    public long distance() {
        return distance;
    }

    /** Notes which block has led to it, if it has not been run yet. */
    void comes(Block from, long distance) {
        if (runs == 0) {
            discoverer = from;
            this.distance = distance;
        }
    }

    /** Tells that the memory it was made from holds something else now. */
    void expire() {
        valid = false;
        discoverer = null; // which would keep all that has ever been there
    }

    /** Whether it is the head of a loop that is a region by itself. */
    public boolean loop() {
        return loop;
    }

    /** The region that it is a part of, or null. */
    public Region region() {
        return region;
    }

    /** Keeps it out of regions of which it is not the head, or no longer. */
    public void loop(boolean apart) {
        loop = apart;
    }

    /** Notes that it has been run, and where that led. */
    void ran(long to) {
        runs++;
        if (indirect && targets.length < TARGETS) {
            remember(to);
        }
    }

    private void remember(long to) {
        for (long target : targets) {
            if (target == to) {
                return;
            }
        }
        targets = Arrays.copyOf(targets, targets.length + 1);
        targets[targets.length - 1] = to;
    }
}
