package mimus.translate;

import java.util.BitSet;
import java.util.List;

/** What is known of a region before its code is written: its loops, its ways and the registers that they write. */
final class RegionShape {
    private final List<Node> nodes;
    private final RegisterLocals registers;
    private final boolean[] headers;
    private final int[] longest;
    private final BitSet[] before;
    private final BitSet[] after;
    private final BitSet written = new BitSet();

    RegionShape(List<Node> nodes, RegisterLocals registers) {
        this.nodes = nodes;
        this.registers = registers;
        headers = new boolean[nodes.size()];
        longest = new int[nodes.size()];
        before = new BitSet[nodes.size()];
        after = new BitSet[nodes.size()];
        loops();
        ways();
        writes();
    }

    List<Node> nodes() {
        return nodes;
    }

    private void loops() {
        for (Node node : nodes) {
            for (Node next : node.successors) {
                headers[next.index] |= next.index <= node.index;
            }
        }
    }

    private void ways() {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            int rest = 0;
            for (Node next : node.successors) {
                rest = headers[next.index] ? rest : Math.max(rest, longest[next.index]);
            }
            longest[i] = node.count() + rest;
        }
    }

    private void writes() {
        for (Node node : nodes) {
            BitSet own = new BitSet();
            for (Operation operation : node.operations) {
                uses(operation, own);
            }
            before[node.index] = new BitSet();
            after[node.index] = own;
            written.or(own);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Node node : nodes) {
                for (Node next : node.successors) {
                    int known = before[next.index].cardinality();
                    before[next.index].or(after[node.index]);
                    after[next.index].or(before[next.index]);
                    changed |= before[next.index].cardinality() > known;
                }
            }
        }
    }

    private void uses(Operation operation, BitSet writes) {
        operation.registers((register, write) -> {
            if (!register.zero()) {
                int number = registers.number(register);
                if (write && !registers.inEnv(number)) {
                    writes.set(number);
                }
            }
        });
    }

    /** Whether the budget is checked before a node: where a loop begins. */
    boolean header(Node node) {
        return headers[node.index];
    }

    /** Instructions on the longest way from a node to where the budget is checked again. */
    int longest(Node node) {
        return longest[node.index];
    }

    /** Registers, among those that are kept in locals, that may have been written when a node is over. */
    BitSet writtenAfter(Node node) {
        return after[node.index];
    }

    /** All registers that are written, among those that are kept in locals. */
    BitSet written() {
        return written;
    }
}
