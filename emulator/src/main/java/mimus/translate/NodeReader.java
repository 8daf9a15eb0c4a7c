package mimus.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mimus.cpu.Architecture;
import mimus.cpu.Block;
import mimus.cpu.Env;
import mimus.insn.Flow;

/** Reads blocks as what a region may hold of them, and where control goes from there. */
final class NodeReader {
    private final Env env;
    private final Architecture<?> architecture;
    private final Operations operations;
    private final int longest;

    /** @param longest instructions of a block that are read, if it has more */
    NodeReader(Env env, Architecture<?> architecture, Operations operations, int longest) {
        this.longest = longest;
        this.env = env;
        this.architecture = architecture;
        this.operations = operations;
    }

    /**
     * A block at an address, perhaps in a copy of its function for one caller; null if not even its first instruction can
     * be translated.
     */
    Node node(Block block, long pc, Node caller) {
        List<Operation> done = new ArrayList<>();
        for (int i = 0; i < Math.min(block.length(), longest); i++) {
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

    /** Where a node goes within its function. */
    static List<Long> targets(Node node) {
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
    static List<Long> places(Node node) {
        if (node.flow() != Flow.INDIRECT) {
            return List.of(node.target);
        }
        return node.block.scatters()
                ? List.of()
                : Arrays.stream(node.block.targets()).boxed().toList();
    }
}
