package mimus.translate;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mimus.cpu.Block;
import mimus.cpu.BlockCache;

/** Which calls a region replaces by a copy of what they call. */
final class Callees {
    /** Instructions of a function that is copied to its callers. */
    private static final int LARGEST = 80;

    /** How deep copies are in one another. */
    private static final int DEEPEST = 4;

    private final BlockCache<?> blocks;
    private final NodeReader reader;
    private final long head;

    /** @param head where the region begins: what calls itself is not copied into itself */
    Callees(BlockCache<?> blocks, NodeReader reader, long head) {
        this.blocks = blocks;
        this.reader = reader;
        this.head = head;
    }

    boolean inlines(Node call, long target) {
        int depth = 1;
        for (Node outer = call.caller; outer != null; outer = outer.caller) {
            if (NodeReader.places(outer).contains(target) || ++depth > DEEPEST) {
                return false;
            }
        }
        return target != head && size(call, target) <= LARGEST;
    }

    /** Instructions that a function does if it is called often; too many if it is not known to return. */
    private int size(Node call, long target) {
        Set<Long> seen = new HashSet<>();
        ArrayDeque<Long> open = new ArrayDeque<>(List.of(target));
        boolean returns = false;
        int size = 0;
        while (!open.isEmpty() && size <= LARGEST) {
            long pc = open.remove();
            Block block = seen.add(pc) ? blocks.known(pc, call.block.modeAfter()) : null;
            boolean usual = block != null && block.executed() && block.runs() >= call.weight / RegionFinder.RARE;
            if (usual && !block.loop()) {
                Node node = reader.node(block, pc, null);
                if (node == null) {
                    return Integer.MAX_VALUE;
                }
                size += node.count();
                boolean last = !node.call() && node.returnsTo(call.following());
                returns |= last;
                open.addAll(last ? List.of() : NodeReader.targets(node));
                if (node.call()) {
                    open.add(node.following());
                }
            }
        }
        return returns ? size : Integer.MAX_VALUE;
    }
}
