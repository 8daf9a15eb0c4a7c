package mimus.translate;

import mimus.cpu.Block;
import mimus.cpu.BlockCache;
import mimus.insn.Flow;

/**
 * Where a region for a hot block begins: with its function, or with a loop around it.
 *
 * <p>The blocks of a function become hot within a few calls of one another, those of its loops before all others. A region
 * from one of these on would be entered from another region in each call. So the way by which the block was reached for the
 * first time is gone back, as long as what is there is not done much more seldom.
 *
 * @param pc of the block
 */
record Beginning(Block block, long pc) {
    /** Instructions from there to the hot block at most, so that a region has room for both. */
    private static final int FARTHEST = 100;

    static Beginning of(Block hot, long pc, BlockCache<?> blocks, NodeReader reader) {
        Beginning beginning = new Beginning(hot, pc);
        int way = 0;
        while (true) {
            Block from = beginning.block.discoverer();
            if (from == null || from.runs() == 0 || from.runs() < hot.runs() / LoopFinder.LONG) {
                return beginning;
            }
            Beginning earlier = new Beginning(from, beginning.pc - beginning.block.distance());
            way += from.length();
            if (way > FARTHEST || from.mode() != hot.mode() || !earlier.leadsTo(beginning.pc, blocks, reader)) {
                return beginning;
            }
            beginning = earlier;
        }
    }

    /** Whether a region from here on would hold what is at an address of the same function. */
    private boolean leadsTo(long target, BlockCache<?> blocks, NodeReader reader) {
        if (block.region() != null || blocks.known(pc, block.mode()) != block) {
            return false;
        }
        Node node = reader.node(block, pc, null);
        return node != null
                && !node.cut()
                && !node.call()
                && node.flow() != Flow.INDIRECT
                && NodeReader.targets(node).contains(target);
    }
}
