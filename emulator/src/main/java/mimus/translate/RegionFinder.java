package mimus.translate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mimus.cpu.Architecture;
import mimus.cpu.Block;
import mimus.cpu.BlockCache;
import mimus.cpu.Env;
import mimus.cpu.Region;
import mimus.insn.Flow;

/**
 * Chooses the blocks of a region: from its head on, breadth first, what has been executed, up to a size.
 *
 * <p>Calls are followed to small functions that call no other, each call to a copy of its own; and back to what is in the
 * region already. So a region is a part of one function.
 */
final class RegionFinder {
    private final Env env;
    private final Architecture<?> architecture;
    private final BlockCache<?> blocks;
    private final Operations operations;
    private final int most;
    private final Region before;

    /** A block, perhaps in a copy of its function for one caller. */
    private record Key(long pc, Node caller) {}

    /** Instructions of a function that is copied. */
    private static final int SMALL = 24;

    private final Map<Key, Node> nodes = new LinkedHashMap<>();
    private final ArrayDeque<Node> unseen = new ArrayDeque<>();
    private Block head;
    private int size;

    /**
     * @param most instructions in a region of more than one block
     * @param before the region that the new one is for, or null; it may share blocks with others
     */
    RegionFinder(
            Env env,
            Architecture<?> architecture,
            BlockCache<?> blocks,
            Operations operations,
            int most,
            Region before) {
        this.before = before;
        this.env = env;
        this.architecture = architecture;
        this.blocks = blocks;
        this.operations = operations;
        this.most = most;
    }

    /** The nodes in the order of their code, the head first; empty if not even one instruction can be translated. */
    List<Node> find(Block head, long pc) {
        this.head = head;
        Node first = add(head, pc, null);
        if (first == null) {
            return List.of();
        }
        while (!unseen.isEmpty()) {
            follow(unseen.remove());
        }
        nodes.values().stream().filter(Node::call).forEach(this::returnToRegion);
        Set<Node> loop = new LoopFinder(first, this::leaves).find();
        if (!loop.isEmpty()) {
            head.makeLoop();
            nodes.values().retainAll(loop);
            loop.forEach(node -> node.successors.retainAll(loop));
        }
        List<Node> order = new ArrayList<>();
        arrange(first, order, new ArrayList<>());
        Collections.reverse(order);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).index = i;
        }
        return order;
    }

    /** How often, at most, control has left the region from a node. */
    private long leaves(Node node) {
        if (node.flow() == Flow.INDIRECT) {
            boolean all = !(node.successors.isEmpty() && node.links.isEmpty()) && !node.block.scatters();
            return all ? 0 : node.block.runs();
        }
        List<Long> targets = targets(node);
        if (node.call()) {
            targets.addAll(places(node));
        }
        long most = node.cut() ? node.block.runs() : 0;
        for (long target : targets) {
            boolean stays = node.successor(target) != null || node.links.containsKey(target);
            Block block = stays ? null : blocks.known(target, node.block.modeAfter());
            most = Math.max(most, block == null ? 0 : Math.max(block.runs(), block.loop() ? node.block.runs() : 0));
        }
        return most;
    }

    private Node add(Block block, long pc, Node caller) {
        Node node = node(block, pc, caller);
        if (node != null) {
            nodes.put(new Key(pc, caller), node);
            unseen.add(node);
            size += node.count();
        }
        return node;
    }

    /** Null if not even its first instruction can be translated. */
    private Node node(Block block, long pc, Node caller) {
        List<Operation> done = new ArrayList<>();
        for (int i = 0; i < block.length(); i++) {
            int op = block.op(i);
            int word = block.word(i);
            Operation operation = operations.of(architecture.number(op), op, word, architecture.guard(op));
            if (operation.barred() || operation.form().flow() != architecture.flow(op, word, block.mode())) {
                break;
            }
            done.add(operation);
        }
        int whole = block.length();
        if (architecture.delaySlots() && block.end() == Block.End.JUMP) {
            done.subList(Math.min(done.size(), whole - 1), done.size()).clear(); // its slot is in another block
        } else if (block.end() == Block.End.DELAYED_JUMP && done.size() == whole - 1) {
            done.remove(whole - 2); // not without its slot
        }
        if (done.isEmpty()) {
            return null;
        }
        Node node = new Node(block, pc, done, caller);
        if (node.flow() != Flow.NEXT && node.flow() != Flow.INDIRECT) {
            node.target = FlowTargets.of(env, node.leaving(), node.pc(node.straight()));
        }
        return node;
    }

    private void follow(Node node) {
        if (node.caller != null && node.flow() == Flow.INDIRECT) {
            link(node, node.caller.following(), null);
            return;
        }
        for (long target : targets(node)) {
            link(node, target, node.caller);
        }
        if (node.call() && node.caller == null) {
            for (long target : places(node)) {
                if (small(target, node.block.modeAfter())) {
                    link(node, target, node);
                } else {
                    linkCall(node, target);
                }
            }
        }
    }

    private void link(Node node, long target, Node caller) {
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
                next = add(block, target, caller);
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
            region.ways().exits().stream().sorted().forEach(exit -> link(node, exit, caller));
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
            link(node, node.following(), null);
        }
    }

    /** A call of what is in the region anyway, such as the function around it. */
    private void returnToRegion(Node call) {
        for (long target : places(call)) {
            Node next = nodes.get(new Key(target, null));
            if (next != null && next.block.mode() == call.block.modeAfter() && call.successor(target) == null) {
                call.successors.add(next);
            }
        }
    }

    /** Where a node goes within its function. */
    private List<Long> targets(Node node) {
        List<Long> targets = new ArrayList<>();
        Flow flow = node.flow();
        if (!node.call() && flow != Flow.NEXT) {
            targets.addAll(places(node));
        }
        boolean conditional = flow != Flow.NEXT
                && (node.leaving().guard() != null
                        || flow.predicated() && node.leaving().conditional());
        if (!node.cut() && (flow == Flow.NEXT || conditional)) {
            targets.add(node.following());
        }
        return targets;
    }

    /** Where the branch, jump or call at the end of a node leads, as far as is known. */
    private static List<Long> places(Node node) {
        if (node.flow() != Flow.INDIRECT) {
            return List.of(node.target);
        }
        return node.block.scatters()
                ? List.of()
                : Arrays.stream(node.block.targets()).boxed().toList();
    }

    /** Whether a function is nothing but a few instructions and the return. */
    private boolean small(long pc, int mode) {
        Block block = blocks.known(pc, mode);
        if (block == null || !block.executed() || block.length() > SMALL) {
            return false;
        }
        Node node = node(block, pc, null);
        return node != null
                && !node.cut()
                && !node.call()
                && node.flow() == Flow.INDIRECT
                && node.leaving().guard() == null;
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
