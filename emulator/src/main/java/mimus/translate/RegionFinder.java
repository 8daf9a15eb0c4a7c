package mimus.translate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import mimus.cpu.Block;
import mimus.cpu.BlockCache;
import mimus.cpu.Region;
import mimus.insn.Flow;

/**
 * Chooses the blocks of a region: from its head on, what has been executed most often first, up to a size.
 *
 * <p>Calls are followed to what {@link Callees} allows, each call to a copy of its own; and back to what is in the region
 * already.
 */
final class RegionFinder {
    private final BlockCache<?> blocks;
    private final NodeReader reader;
    private final int most;
    private final Region before;

    /** A block, perhaps in a copy of its function for one caller. */
    private record Key(long pc, Node caller) {}

    /** What is done that much less often than the head is left out. */
    static final int RARE = 100;

    /** A way that control has gone: the more often, the earlier it is followed. */
    private record Way(Node from, long target, Node caller, long weight, int order) {}

    private final Map<Key, Node> nodes = new LinkedHashMap<>();
    private final PriorityQueue<Way> ways =
            new PriorityQueue<>(Comparator.comparingLong(Way::weight).reversed().thenComparingInt(Way::order));
    private Callees callees;
    private Block head;
    private long least;
    private int order;
    private int size;

    /**
     * @param most instructions in a region of more than one block
     * @param before the region that the new one is for, or null; it may share blocks with others
     */
    RegionFinder(BlockCache<?> blocks, NodeReader reader, int most, Region before) {
        this.before = before;
        this.blocks = blocks;
        this.reader = reader;
        this.most = most;
    }

    /** The nodes in the order of their code, the head first; empty if not even one instruction can be translated. */
    List<Node> find(Block head, long pc) {
        this.head = head;
        least = head.runs() / RARE;
        callees = new Callees(blocks, reader, pc);
        Node first = add(head, pc, null, head.runs());
        if (first == null) {
            return List.of();
        }
        while (!ways.isEmpty()) {
            Way way = ways.remove();
            link(way.from, way.target, way.caller, way.weight);
        }
        nodes.values().stream().filter(Node::call).forEach(this::returnToRegion);
        Set<Node> loop = new LoopFinder(first, this::leaves).find();
        head.loop(!loop.isEmpty());
        if (!loop.isEmpty()) {
            nodes.values().retainAll(loop);
            loop.forEach(node -> node.successors.retainAll(loop));
        }
        List<Node> order = new ArrayList<>();
        arrange(first, order, new ArrayList<>());
        Collections.reverse(order);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).index = i;
        }
        Doors.open(order);
        return order;
    }

    /** How often, at most, control has left the region from a node. */
    private long leaves(Node node) {
        if (returns(node)) {
            return node.successors.isEmpty() ? node.block.runs() : 0;
        }
        if (node.flow() == Flow.INDIRECT) {
            boolean all = !(node.successors.isEmpty() && node.links.isEmpty()) && !node.block.scatters();
            return all ? 0 : node.block.runs();
        }
        List<Long> targets = NodeReader.targets(node);
        if (node.call()) {
            targets.addAll(NodeReader.places(node));
        }
        long most = node.cut() ? node.block.runs() : 0;
        for (long target : targets) {
            boolean stays = node.successor(target) != null || node.links.containsKey(target);
            Block block = stays ? null : blocks.known(target, node.block.modeAfter());
            most = Math.max(most, block == null ? 0 : Math.max(block.runs(), block.loop() ? node.block.runs() : 0));
        }
        return most;
    }

    private Node add(Block block, long pc, Node caller, long weight) {
        Node node = reader.node(block, pc, caller);
        if (node != null) {
            node.weight = weight;
            nodes.put(new Key(pc, caller), node);
            size += node.count();
            follow(node);
        }
        return node;
    }

    private void follow(Node node) {
        if (returns(node)) {
            way(node, node.caller.following(), node.caller.caller);
            return;
        }
        for (long target : NodeReader.targets(node)) {
            way(node, target, node.caller);
        }
        if (node.call()) {
            for (long target : NodeReader.places(node)) {
                if (callees.inlines(node, target)) {
                    way(node, target, node);
                } else {
                    linkCall(node, target);
                }
            }
        }
    }

    /** Whether control goes back from a copy of a function to what it is a copy for. */
    private static boolean returns(Node node) {
        return node.caller != null && !node.call() && node.returnsTo(node.caller.following());
    }

    private void way(Node from, long target, Node caller) {
        Block block = blocks.known(target, from.block.modeAfter());
        long runs = block == null ? 0 : block.runs();
        if (runs >= least) {
            ways.add(new Way(from, target, caller, Math.min(runs, from.weight), order++));
        } else {
            from.cold.add(target);
        }
    }

    private void link(Node node, long target, Node caller, long weight) {
        Node next = nodes.get(new Key(target, caller));
        if (next == null) {
            Block block = blocks.known(target, node.block.modeAfter());
            if (block == null || !block.executed()) {
                node.cold.add(target);
            } else if (block.loop() && block != head) {
                linkLoop(node, target, caller);
            } else if (caller == null && !free(block)) {
                return; // it is left to the region that it is in
            } else if (size + block.length() <= most) {
                next = add(block, target, caller, weight);
            }
        }
        if (next != null && next.block.mode() == node.block.modeAfter() && !node.successors.contains(next)) {
            node.successors.add(next);
        }
    }

    /** Whether a block may become part of the region: it is in no other yet, or that has turned out to be a bad cut. */
    private boolean free(Block block) {
        Region other = block.region();
        return other == null || before != null;
    }

    /** A way into the region of a loop, and out of it. */
    private void linkLoop(Node node, long target, Node caller) {
        Region region = blocks.settled(target, node.block.modeAfter());
        if (region != null && node.links.put(target, region) == null) {
            region.ways().exits().stream().sorted().forEach(exit -> way(node, exit, caller));
        }
    }

    /** A way into the region of a function that calls no other, and what comes after the call. */
    private void linkCall(Node node, long target) {
        Region region = blocks.settled(target, node.block.modeAfter());
        boolean returns = region != null
                && !region.ways().calls()
                && !region.ways().blocks().contains(node.following());
        if (returns) {
            node.links.put(target, region);
            way(node, node.following(), node.caller);
        }
    }

    /** A call of what is in the region anyway, such as the function around it. */
    private void returnToRegion(Node call) {
        for (long target : NodeReader.places(call)) {
            Node next = nodes.get(new Key(target, null));
            if (next != null && next.block.mode() == call.block.modeAfter() && call.successor(target) == null) {
                call.successors.add(next);
            }
        }
    }

    /** Depth first, so that what is put in front of its successors in the end comes before them wherever it can. */
    private static void arrange(Node node, List<Node> finished, List<Node> begun) {
        begun.add(node);
        for (Node next : node.successors) {
            if (!begun.contains(next)) {
                arrange(next, finished, begun);
            }
        }
        finished.add(node);
    }
}
