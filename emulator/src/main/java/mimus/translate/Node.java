package mimus.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mimus.cpu.Block;
import mimus.cpu.Region;
import mimus.insn.Flow;
import org.objectweb.asm.Label;

/** A block in a region. */
final class Node {
    final Block block;
    final long pc;
    final List<Operation> operations;

    /** The call that it is a copy for; null outside of functions that are copied. */
    final Node caller;

    /** Its first instruction. */
    final Label label = new Label();

    /** Nodes that control may go to. */
    final List<Node> successors = new ArrayList<>();

    /** Regions that are entered at addresses to which control may go. */
    final Map<Long, Region> links = new HashMap<>();

    /** Addresses that control might go to, but has not yet. */
    final Set<Long> cold = new HashSet<>();

    /** How often, at most, control has come here on the way that led to it. */
    long weight;

    /** Place in the order of the region's code. */
    int index;

    /** Whether control may come to it from outside of the region, even if it is not the head. */
    boolean door;

    /** Where its branch or jump leads, if that names its target. */
    long target;

    /** @param operations as many of the block's as the region can do, from the first on */
    Node(Block block, long pc, List<Operation> operations, Node caller) {
        this.block = block;
        this.pc = pc;
        this.operations = operations;
        this.caller = caller;
    }

    /** Instructions that are done here. */
    int count() {
        return operations.size();
    }

    /** Whether the interpreter must go on before the end of the block. */
    boolean cut() {
        return operations.size() < block.length();
    }

    long pc(int index) {
        return pc + block.offset(index);
    }

    /** Where control goes on if nothing leads elsewhere. */
    long following() {
        return pc(count());
    }

    /** Instructions before the one that may leave the straight line. */
    int straight() {
        return cut()
                ? count()
                : switch (block.end()) {
                    case FALL -> count();
                    case JUMP -> count() - 1;
                    case DELAYED_JUMP -> count() - 2;
                };
    }

    /** The instruction that may leave the straight line, or null. */
    Operation leaving() {
        return straight() == count() ? null : operations.get(straight());
    }

    /** What is done after {@link #leaving} and before control moves, or null. */
    Operation slot() {
        return straight() + 1 < count() ? operations.get(straight() + 1) : null;
    }

    Flow flow() {
        return leaving() == null ? Flow.NEXT : leaving().form().flow();
    }

    /** Whether a region with this head can be entered here. */
    boolean entry(Node head) {
        return this == head || door && caller == null && block.mode() == head.block.mode();
    }

    /** Whether it ends with a call. */
    boolean call() {
        return leaving() != null && leaving().form().link();
    }

    /** Whether it ends with a jump that has led to an address, or to too many to tell. */
    boolean returnsTo(long address) {
        return flow() == Flow.INDIRECT
                && (block.scatters() || Arrays.stream(block.targets()).anyMatch(target -> target == address));
    }

    /** The successor at an address, or null. */
    Node successor(long address) {
        for (Node next : successors) {
            if (next.pc == address) {
                return next;
            }
        }
        return null;
    }

    boolean does(int effect) {
        return operations.stream().anyMatch(operation -> operation.does(effect));
    }
}
