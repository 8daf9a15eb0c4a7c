package mimus.translate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which registers of a region stay in the env, where each block reads and writes them: those that blocks use less often
 * than the region is entered and left, when all that are kept in locals must be read and written back.
 */
final class Homes {
    /** Rounds of a loop that is a region by itself, at least; see {@link LoopFinder}. */
    private static final int ROUNDS = 32;

    /** What it costs to read a register and write it back, beside reading it alone. */
    private static final int READ_AND_WRITTEN = 3;

    private final RegisterLocals registers;
    private final BitSet[] reads;
    private final BitSet written = new BitSet();

    /** How often each register is read or written, by its number. */
    private long[] uses = {};

    /** @param nodes of the region, the head first */
    Homes(List<Node> nodes, RegisterLocals registers) {
        this.registers = registers;
        reads = new BitSet[nodes.size()];
        for (Node node : nodes) {
            reads[node.index] = new BitSet();
            for (Operation operation : node.operations) {
                operation.registers((register, write) -> {
                    if (!register.zero()) {
                        use(node, registers.number(register), write);
                    }
                });
            }
        }
        long entries = entries(nodes);
        BitSet home = new BitSet();
        for (int number = 0; number < uses.length; number++) {
            home.set(number, uses[number] < entries * (written.get(number) ? READ_AND_WRITTEN : 1));
        }
        registers.leaveInEnv(home);
        for (BitSet read : reads) {
            read.and(home);
        }
    }

    private void use(Node node, int number, boolean write) {
        if (number >= uses.length) {
            uses = Arrays.copyOf(uses, number + 1);
        }
        if (write) {
            written.set(number);
        }
        if (write || !reads[node.index].get(number)) {
            uses[number] += often(node);
        }
        if (!write) {
            reads[node.index].set(number);
        }
    }

    private static long often(Node node) {
        return Math.max(1, node.caller == null ? node.block.runs() : node.weight);
    }

    /** How often control comes in, about: at the head, and behind calls that are not followed. */
    private static long entries(List<Node> nodes) {
        Node head = nodes.get(0);
        long entries = head.block.loop() ? often(head) / ROUNDS : often(head);
        for (Node node : nodes) {
            boolean leaves = node.call() && node.successors.isEmpty();
            entries += leaves ? often(node) : 0;
        }
        return Math.max(1, entries);
    }

    /** Registers in the env that a node reads. */
    BitSet reads(Node node) {
        return reads[node.index];
    }
}
