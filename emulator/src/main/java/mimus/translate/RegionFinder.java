package mimus.translate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.cpu.Architecture;
import mimus.cpu.Block;
import mimus.cpu.BlockCache;
import mimus.cpu.Env;
import mimus.insn.Flow;

/**
 * Chooses the blocks of a region: from its head on, breadth first, what has been executed, up to a size.
 *
 * <p>Calls are not followed, so that a region is a part of one function.
 */
final class RegionFinder {
    private final Env env;
    private final Architecture<?> architecture;
    private final BlockCache<?> blocks;
    private final Operations operations;
    private final int most;
    private final Map<Long, Node> nodes = new HashMap<>();
    private final ArrayDeque<Node> unseen = new ArrayDeque<>();
    private int size;

    /** @param most instructions in a region of more than one block */
    RegionFinder(
            Env env, Architecture<?> architecture, BlockCache<?> blocks, Operations operations, int most) {
        this.env = env;
        this.architecture = architecture;
        this.blocks = blocks;
        this.operations = operations;
        this.most = most;
    }

    /** The nodes in the order of their code, the head first; empty if not even one instruction can be translated. */
    List<Node> find(Block head, long pc) {
        Node first = add(head, pc);
        if (first == null) {
            return List.of();
        }
        while (!unseen.isEmpty()) {
            follow(unseen.remove());
        }
        List<Node> order = new ArrayList<>();
        arrange(first, order, new ArrayList<>());
        Collections.reverse(order);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).index = i;
        }
        return order;
    }

    private Node add(Block block, long pc) {
        List<Operation> done = new ArrayList<>();
        for (int i = 0; i < block.length(); i++) {
            Operation operation = operations.of(block.op(i), block.word(i));
            if (operation.barred()) {
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
        Node node = new Node(block, pc, done);
        if (node.flow() != Flow.NEXT && node.flow() != Flow.INDIRECT) {
            node.target = FlowTargets.of(env, node.leaving(), node.pc(node.straight()));
        }
        nodes.put(pc, node);
        unseen.add(node);
        size += node.count();
        return node;
    }

    private void follow(Node node) {
        for (long target : targets(node)) {
            Node next = nodes.get(target);
            if (next == null) {
                Block block = blocks.known(target, node.block.mode());
                if (block != null && block.executed() && size + block.length() <= most) {
                    next = add(block, target);
                }
            }
            if (next != null && !node.successors.contains(next)) {
                node.successors.add(next);
            }
        }
    }

    private List<Long> targets(Node node) {
        List<Long> targets = new ArrayList<>();
        if (node.cut()) {
            return targets;
        }
        Operation leaving = node.leaving();
        Flow flow = node.flow();
        boolean call = leaving != null && leaving.form().link();
        if (flow == Flow.NEXT || (flow == Flow.BRANCH || flow == Flow.LIKELY) && leaving.conditional()) {
            targets.add(node.following());
        }
        if (call) {
            return targets;
        }
        if (flow == Flow.INDIRECT) {
            if (!node.block.scatters()) {
                for (long target : node.block.targets()) {
                    targets.add(target);
                }
            }
        } else if (flow != Flow.NEXT) {
            targets.add(0, node.target);
        }
        return targets;
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
