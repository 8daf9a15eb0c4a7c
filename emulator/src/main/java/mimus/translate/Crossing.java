package mimus.translate;

import mimus.cpu.Block;
import mimus.cpu.BlockCache;

/** Counts how often a group of accesses of a block was not all in one page: too often, and each is asked for alone. */
public final class Crossing {
    private static final int MOST = 200;

    private final BlockCache<?> blocks;
    private final Block block;
    private final long pc;
    private int times;

    /** @param pc where the block is */
    Crossing(BlockCache<?> blocks, Block block, long pc) {
        this.blocks = blocks;
        this.block = block;
        this.pc = pc;
    }

    /** It was not. */
    public void missed() {
        if (++times == MOST) {
            blocks.scatter(block, pc);
        }
    }
}
