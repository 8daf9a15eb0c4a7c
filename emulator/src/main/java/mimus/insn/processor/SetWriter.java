package mimus.insn.processor;

import java.util.ArrayList;
import java.util.List;
import mimus.insn.Alias;
import mimus.insn.Encoding;
import mimus.insn.InsnSet;

/** Java source of one generated {@link mimus.insn.InstructionSet}. */
final class SetWriter {
    /** Cases per generated method, so that each stays below HotSpot's limit of 8,000 bytes. */
    private static final int CASES = 64;

    /** Rows per generated method; an array initialiser costs about seven bytes a row. */
    private static final int ROWS = 512;

    private final String pkg;
    private final String name;
    private final String env;
    private final String prefix;
    private final List<Declaration> declarations;
    private final List<String> rows = new ArrayList<>();
    private final List<String> features = new ArrayList<>(List.of(""));

    SetWriter(String pkg, InsnSet set, String env, List<Declaration> declarations) {
        this.pkg = pkg;
        this.name = set.name();
        this.prefix = set.prefix();
        this.env = env;
        this.declarations = declarations;
        for (int op = 0; op < declarations.size(); op++) {
            Declaration declaration = declarations.get(op);
            rows.add(declaration.row(op));
            for (Alias alias : declaration.at().getAnnotationsByType(Alias.class)) {
                if (Encoding.parse(alias.bits()).within(declaration.encoding())) {
                    rows.add(declaration.row(op, alias));
                }
            }
            if (!features.contains(declaration.feature())) {
                features.add(declaration.feature());
            }
        }
    }

    String source() {
        StringBuilder out = new StringBuilder();
        out.append("package ").append(pkg).append(";\n\n");
        out.append("/** Made from the declarations of this package. */\n");
        out.append("public final class %s extends mimus.insn.InstructionSet<%s> {\n".formatted(name, env));
        out.append("    /** @param available the features that the processor has */\n");
        out.append("    public %s(java.util.Set<String> available) {\n".formatted(name));
        out.append("        super(FLOWS, FEATURES, FEATURE_NAMES, available);\n    }\n\n");
        constants(out);
        dispatch(out);
        find(out);
        table(out);
        return out.append("}\n").toString();
    }

    private void constants(StringBuilder out) {
        StringBuilder flows = new StringBuilder();
        StringBuilder needs = new StringBuilder();
        for (Declaration declaration : declarations) {
            flows.append("\\%03o".formatted(declaration.flow().ordinal()));
            needs.append("\\%03o".formatted(features.indexOf(declaration.feature())));
        }
        out.append("    private static final String FLOWS = \"").append(flows).append("\";\n");
        out.append("    private static final String FEATURES = \"")
                .append(needs)
                .append("\";\n");
        out.append("    private static final String[] FEATURE_NAMES = {\"")
                .append(String.join("\", \"", features))
                .append("\"};\n\n");
    }

    private void dispatch(StringBuilder out) {
        out.append("    @Override\n    public void execute(%s e, int op, int w) {\n        switch (op >> %d) {\n"
                .formatted(env, Integer.numberOfTrailingZeros(CASES)));
        int groups = (declarations.size() + CASES - 1) / CASES;
        for (int group = 0; group < groups; group++) {
            out.append("            case %d -> execute%d(e, op, w);\n".formatted(group, group));
        }
        out.append("            default -> throw e.undefined(w, null);\n        }\n    }\n\n");
        for (int group = 0; group < groups; group++) {
            out.append("    private static void execute%d(%s e, int op, int w) {\n        switch (op) {\n"
                    .formatted(group, env));
            int end = Math.min(declarations.size(), (group + 1) * CASES);
            for (int op = group * CASES; op < end; op++) {
                Declaration declaration = declarations.get(op);
                boolean leaves = declaration.call().startsWith("throw");
                out.append("            case %d: // %s\n                %s\n"
                        .formatted(op, declaration.syntax(), declaration.call()));
                out.append(leaves ? "" : "                break;\n");
            }
            out.append("            default:\n                throw e.undefined(w, null);\n        }\n    }\n\n");
        }
    }

    /** The decoder: one tree, or one for words that begin with ones only and one for all others. */
    private void find(StringBuilder out) {
        int width = declarations.stream()
                .mapToInt(declaration -> Prefix.width(declaration.encoding(), prefix))
                .max()
                .orElse(0);
        List<DecisionTree.Leaf> ones = new ArrayList<>();
        List<DecisionTree.Leaf> others = new ArrayList<>();
        for (int op = 0; op < declarations.size(); op++) {
            Encoding encoding = declarations.get(op).encoding();
            boolean apart = width > 0 && Prefix.allOnes(encoding, width);
            (apart ? ones : others).add(new DecisionTree.Leaf(op, encoding));
        }
        String start = width == 0
                ? "return any(w);"
                : "return w >>> %d == 0x%x ? ones(w) : any(w);".formatted(32 - width, (1 << width) - 1);
        out.append("    @Override\n    protected int find(int w) {\n        ")
                .append(start)
                .append("\n    }\n\n");
        out.append(new DecisionTree("any").source(others));
        if (width > 0) {
            out.append(new DecisionTree("ones").source(ones));
        }
    }

    private void table(StringBuilder out) {
        int parts = (rows.size() + ROWS - 1) / ROWS;
        out.append("\n    @Override\n    protected String[] rows() {\n        return Rows.all();\n    }\n\n");
        out.append("    /** Apart, so that running a program does not load the texts. */\n");
        out.append("    private static final class Rows {\n        private Rows() {}\n\n");
        out.append(
                "        static String[] all() {\n            java.util.List<String> all = new java.util.ArrayList<>();\n");
        for (int part = 0; part < parts; part++) {
            out.append("            java.util.Collections.addAll(all, part%d());\n".formatted(part));
        }
        out.append("            return all.toArray(new String[0]);\n        }\n");
        for (int part = 0; part < parts; part++) {
            out.append("\n        private static String[] part%d() {\n            return new String[] {\n"
                    .formatted(part));
            for (String row : rows.subList(part * ROWS, Math.min(rows.size(), (part + 1) * ROWS))) {
                out.append("                \"").append(row).append("\",\n");
            }
            out.append("            };\n        }\n");
        }
        out.append("    }\n");
    }
}
