package mimus.cpu;

/** Instructions decoded once: straight code up to the first that may leave it, with its delay slot. */
final class Block {
    /** How a block ends. */
    enum End {
        /** Goes on with what follows. */
        FALL,
        /** Its last instruction says where. */
        JUMP,
        /** Its last instruction but one says where. */
        DELAYED_JUMP
    }

    /** Which byte of memory it starts at; see {@link mimus.memory.Memory#code}. */
    final long identity;

    /** Processor mode it was decoded in. */
    final int mode;

    final int[] ops;
    final int[] words;

    /** Bytes from the start of the block to each instruction, and to what follows the last. */
    final int[] offsets;

    final End end;

    /** Whether the run loop wants to stop before it. */
    final boolean stop;

    /** Whether the memory it was made from still holds it. */
    boolean valid = true;

    Block(long identity, int mode, int[] ops, int[] words, int[] offsets, End end, boolean stop) {
        this.identity = identity;
        this.mode = mode;
        this.ops = ops;
        this.words = words;
        this.offsets = offsets;
        this.end = end;
        this.stop = stop;
    }

    int length() {
        return ops.length;
    }
}
