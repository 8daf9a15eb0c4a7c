package mimus.translate;

import java.util.List;
import mimus.insn.Flow;

/**
 * Finds out where a region can be entered, beside at its head.
 *
 * <p>A door makes a join: what HotSpot knows when control comes from the block before is lost there, and all registers must
 * be where the others expect them. So there are only those without which control might go past the region for long:
 * where loops begin, where several blocks lead, behind calls, and wherever the interpreter has to do a part of the region.
 */
final class Doors {
    private Doors() {}

    /** @param nodes of a region in the order of their code, the head first */
    static void open(List<Node> nodes) {
        boolean left = nodes.stream().anyMatch(Node::cut);
        nodes.forEach(node -> node.door = left || open(nodes, node));
    }

    private static boolean open(List<Node> nodes, Node node) {
        Node only = null;
        for (Node from : nodes) {
            if (from.call() && from.following() == node.pc) {
                return true;
            }
            if (from.successors.contains(node)) {
                if (only != null) {
                    return true;
                }
                only = from;
            }
        }
        return only == null
                || only.index >= node.index
                || only.caller != null
                || only.flow() == Flow.INDIRECT
                || !only.links.isEmpty();
    }
}
