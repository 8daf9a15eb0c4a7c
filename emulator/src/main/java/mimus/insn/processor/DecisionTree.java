package mimus.insn.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.insn.Encoding;

/** Java source that finds the number of the instruction that a word {@code w} encodes. */
final class DecisionTree {
    /** An encoding with the number of its instruction. */
    record Leaf(int op, Encoding encoding) {}

    /** Keeps each generated method far below HotSpot's limit of 8,000 bytes. */
    private static final int LEAVES_PER_METHOD = 24;

    private final String name;
    private final List<String> methods = new ArrayList<>();

    /** @param name of the method, and how those that it calls begin */
    DecisionTree(String name) {
        this.name = name;
    }

    /** The method and those it calls. */
    String source(List<Leaf> leaves) {
        List<Leaf> mostSpecificFirst = new ArrayList<>(leaves);
        mostSpecificFirst.sort(Comparator.comparingInt(
                (Leaf leaf) -> -Integer.bitCount(leaf.encoding().mask())));
        StringBuilder body = new StringBuilder();
        node(body, mostSpecificFirst, 0, "        ");
        return "    private static int " + name + "(int w) {\n" + body + "    }\n" + String.join("", methods);
    }

    private void node(StringBuilder out, List<Leaf> leaves, int seen, String indent) {
        int common = ~seen;
        for (Leaf leaf : leaves) {
            common &= leaf.encoding().mask();
        }
        int run = longestRun(common);
        if (run == 0) {
            chain(out, leaves, seen, indent);
        } else {
            fork(out, leaves, seen, run, indent);
        }
    }

    /** No bit is left that all fix: tries one after the other. */
    private static void chain(StringBuilder out, List<Leaf> leaves, int seen, String indent) {
        for (Leaf leaf : leaves) {
            String test = test(leaf.encoding(), leaf.encoding().mask() & ~seen);
            if (test.isEmpty()) {
                out.append(indent).append("return ").append(leaf.op()).append(";\n");
                return;
            }
            out.append(indent).append("if (").append(test).append(") {\n");
            out.append(indent).append("    return ").append(leaf.op()).append(";\n");
            out.append(indent).append("}\n");
        }
        out.append(indent).append("return UNDEFINED;\n");
    }

    /** A condition for the bits that have not been looked at; empty if there is none. */
    private static String test(Encoding encoding, int rest) {
        List<String> tests = new ArrayList<>();
        if (rest != 0) {
            tests.add("(w & 0x%x) == 0x%x".formatted(rest, encoding.match() & rest));
        }
        encoding.never().forEach(not -> tests.add("(w & 0x%x) != 0x%x".formatted(not.mask(), not.value())));
        return String.join(" && ", tests);
    }

    private void fork(StringBuilder out, List<Leaf> leaves, int seen, int run, String indent) {
        int lsb = Integer.numberOfTrailingZeros(run);
        int width = Integer.bitCount(run);
        Map<Integer, List<Leaf>> groups = new TreeMap<>();
        for (Leaf leaf : leaves) {
            groups.computeIfAbsent((leaf.encoding().match() & run) >>> lsb, k -> new ArrayList<>())
                    .add(leaf);
        }
        out.append(indent).append("switch (w >>> %d & 0x%x) {\n".formatted(lsb, (1L << width) - 1));
        groups.forEach((value, group) -> {
            String label = String.format("%" + width + "s", Integer.toBinaryString(value))
                    .replace(' ', '0');
            out.append(indent).append("    case 0b").append(label).append(":\n");
            if (group.size() > 1 && leaves.size() > LEAVES_PER_METHOD) {
                out.append(indent)
                        .append("        return ")
                        .append(method(group, seen | run))
                        .append("(w);\n");
            } else {
                node(out, group, seen | run, indent + "        ");
            }
        });
        out.append(indent)
                .append("    default:\n")
                .append(indent)
                .append("        return UNDEFINED;\n")
                .append(indent)
                .append("}\n");
    }

    private String method(List<Leaf> group, int seen) {
        String part = name + methods.size();
        int at = methods.size();
        methods.add("");
        StringBuilder body = new StringBuilder();
        node(body, group, seen, "        ");
        methods.set(at, "\n    private static int " + part + "(int w) {\n" + body + "    }\n");
        return part;
    }

    private static int longestRun(int bits) {
        int best = 0;
        int run = 0;
        for (int i = 31; i >= -1; i--) {
            if (i >= 0 && (bits >>> i & 1) == 1) {
                run |= 1 << i;
            } else {
                best = Integer.bitCount(run) > Integer.bitCount(best) ? run : best;
                run = 0;
            }
        }
        return best;
    }
}
