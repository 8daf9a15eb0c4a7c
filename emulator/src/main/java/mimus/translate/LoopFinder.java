package mimus.translate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Finds a loop that is seldom left among the nodes of a region.
 *
 * <p>Such a loop is a region by itself: HotSpot gives its registers better places when what is around it does not need
 * any, and what it costs to come in and to leave is spread over many rounds.
 */
final class LoopFinder {
    /** Rounds that make a loop long. */
    static final int LONG = 32;

    private final Node head;
    private final long least;

    private final ToLongFunction<Node> leaves;

    /** @param leaves how often, at most, control has left the region from a node */
    LoopFinder(Node head, ToLongFunction<Node> leaves) {
        this.head = head;
        this.least = Math.max(1, head.block.runs() / LONG);
        this.leaves = leaves;
    }

    /** The nodes of a long loop through the head; empty if there is none. */
    Set<Node> find() {
        Set<Node> loop = around();
        for (Node node : loop) {
            if (leaves.applyAsLong(node) >= least) {
                return Set.of();
            }
            for (Node next : node.successors) {
                boolean called = next == head && node.call();
                if (called || usual(next) && !loop.contains(next)) {
                    return Set.of();
                }
            }
        }
        return loop;
    }

    private boolean usual(Node node) {
        return node.block.runs() >= least;
    }

    /** What the head leads to and what leads to it, by usual ways. */
    private Set<Node> around() {
        Set<Node> ahead = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        open.add(head);
        while (!open.isEmpty()) {
            for (Node next : open.remove().successors) {
                if (usual(next) && ahead.add(next)) {
                    open.add(next);
                }
            }
        }
        if (!ahead.contains(head)) {
            return Set.of();
        }
        Set<Node> loop = new HashSet<>(Set.of(head));
        boolean more = true;
        while (more) {
            more = false;
            for (Node node : ahead) {
                more |= node.successors.stream().anyMatch(loop::contains) && loop.add(node);
            }
        }
        return loop;
    }
}
