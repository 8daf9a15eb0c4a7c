package mimus.insn.opmap.processor;

import java.util.ArrayList;
import java.util.List;
import mimus.insn.InsnForm;

/** Java source of one generated {@link mimus.insn.opmap.OpSet}. */
final class OpSetWriter {
    /** Instructions per nested class, so that what is not used is not loaded and no method grows beyond HotSpot's limit. */
    private static final int PART = 64;

    /** Rows per method; an array initialiser costs about seven bytes a row. */
    private static final int ROWS = 512;

    private final String pkg;
    private final String name;
    private final OpTypes types;
    private final List<OpDeclaration> declarations;
    private final List<AdapterWriter> adapters = new ArrayList<>();
    private final List<OpDeclaration> of = new ArrayList<>();
    private final List<String> features = new ArrayList<>(List.of(""));

    OpSetWriter(String pkg, String name, OpTypes types, List<OpDeclaration> declarations) {
        this.pkg = pkg;
        this.name = name;
        this.types = types;
        this.declarations = declarations;
    }

    /** @throws IllegalArgumentException with a sentence if a row cannot be compiled */
    void add(OpDeclaration declaration) {
        for (int size : declaration.row().sizes()) {
            adapters.add(new AdapterWriter(declaration, size, false, types));
            of.add(declaration);
            if (declaration.row().split()) {
                adapters.add(new AdapterWriter(declaration, size, true, types));
                of.add(declaration);
            }
        }
        if (!features.contains(declaration.feature())) {
            features.add(declaration.feature());
        }
    }

    private int parts() {
        return (adapters.size() + PART - 1) / PART;
    }

    String source() {
        StringBuilder out = new StringBuilder();
        out.append("package ").append(pkg).append(";\n\n");
        out.append("import mimus.insn.opmap.DecodedOp;\n\n");
        out.append("/** Made from the declarations of this package. */\n");
        out.append("public final class %s extends mimus.insn.opmap.OpSet<%s> {\n".formatted(name, types.env()));
        out.append("    /** @param available the features that the processor has */\n");
        out.append("    public %s(java.util.Set<String> available) {\n".formatted(name));
        out.append("        super(FLOWS, FEATURES, FEATURE_NAMES, available);\n    }\n\n");
        constants(out);
        dispatch(out);
        for (int part = 0; part < parts(); part++) {
            part(out, part);
        }
        table(out);
        return out.append("}\n").toString();
    }

    private void constants(StringBuilder out) {
        StringBuilder flows = new StringBuilder();
        StringBuilder needs = new StringBuilder();
        for (OpDeclaration declaration : of) {
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
        out.append(
                "    @Override\n    protected void execute(%s e, int op, DecodedOp f) {\n        switch (op >> %d) {\n"
                        .formatted(types.env(), Integer.numberOfTrailingZeros(PART)));
        for (int part = 0; part < parts(); part++) {
            out.append("            case %d -> Part%d.execute(e, op, f);\n".formatted(part, part));
        }
        out.append("            default -> throw e.undefined(f);\n        }\n    }\n\n");
    }

    private void part(StringBuilder out, int part) {
        int end = Math.min(adapters.size(), (part + 1) * PART);
        out.append("    /** Instructions with the access to their operands. */\n");
        out.append("    private static final class Part%d {\n        private Part%d() {}\n\n".formatted(part, part));
        out.append("        static void execute(%s e, int op, DecodedOp f) {\n            switch (op) {\n"
                .formatted(types.env()));
        for (int op = part * PART; op < end; op++) {
            out.append("                case %d:\n                    %s\n                    break;\n"
                    .formatted(op, adapters.get(op).statement(op)));
        }
        out.append("                default:\n                    throw e.undefined(f);\n            }\n        }\n");
        for (int op = part * PART; op < end; op++) {
            out.append("\n").append(adapters.get(op).method(op));
        }
        out.append("    }\n\n");
    }

    private String row(int op) {
        OpDeclaration declaration = of.get(op);
        return String.join(
                "|",
                Integer.toString(op),
                declaration.call(),
                declaration.syntax(),
                declaration.row().text().trim().replaceAll("\\s+", " "),
                declaration.flow().name(),
                declaration.feature(),
                declaration.link() ? "link" : "",
                InsnForm.Kind.INSTRUCTION.name());
    }

    private void table(StringBuilder out) {
        List<String> rows = new ArrayList<>();
        declarations.forEach(declaration -> rows.add(row(declaration.first())));
        int parts = (rows.size() + ROWS - 1) / ROWS;
        out.append("    @Override\n    protected String[] rows() {\n        return Rows.all();\n    }\n\n");
        out.append("    /** Texts of the rows, each with the number of the first instruction that it makes. */\n");
        out.append("    private static final class Rows {\n        private Rows() {}\n\n");
        out.append("        static String[] all() {\n");
        out.append("            java.util.List<String> all = new java.util.ArrayList<>();\n");
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
