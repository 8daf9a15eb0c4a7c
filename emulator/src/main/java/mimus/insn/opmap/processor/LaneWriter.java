package mimus.insn.opmap.processor;

import java.util.ArrayList;
import java.util.List;
import mimus.insn.opmap.Op;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpRow;

/** An instruction whose method is applied to each 64 bits of its vectors; nothing is written before all are computed. */
final class LaneWriter {
    private final AdapterWriter adapter;
    private final OpDeclaration declaration;
    private final OpRow row;
    private final OpOperand to;
    private final List<OpOperand> operands;

    LaneWriter(AdapterWriter adapter) {
        this.adapter = adapter;
        this.declaration = adapter.declaration();
        this.row = declaration.row();
        this.to = row.operands().get(0);
        List<OpOperand> passed = OpDeclaration.passed(row);
        this.operands = declaration.reads() ? passed : passed.subList(1, passed.size());
    }

    void write() {
        if (declaration.takesUnit() && to.isMmx()) {
            adapter.line("e.mm(" + VectorWriter.register(adapter, to) + ");"); // even if an exception follows
        }
        load();
        if (declaration.takesUnit()) {
            adapter.line("var u = e.unit();"); // changes the unit, so that a load behind it could not be done twice
        }
        int parts = OpDeclaration.isVector(to) ? VectorWriter.parts(bits(to)) : 1;
        for (int part = 0; part < parts; part++) {
            adapter.line("long r%d = %s(%s);".formatted(part, declaration.call(), String.join(", ", arguments(part))));
        }
        if (declaration.takesUnit()) {
            adapter.line("e.finish();");
        }
        store(parts);
    }

    private int bits(OpOperand operand) {
        return operand.bits(adapter.size());
    }

    private void load() {
        for (OpOperand operand : operands) {
            if (OpDeclaration.isVector(operand) && adapter.inMemory(operand)) {
                VectorWriter.requireAligned(adapter, bits(operand));
                for (int part = 0; part < VectorWriter.parts(bits(operand)); part++) {
                    adapter.line("long m%d = %s;".formatted(part, VectorWriter.loaded(bits(operand), part)));
                }
            }
        }
    }

    private List<String> arguments(int part) {
        List<String> arguments = new ArrayList<>();
        if (declaration.takesUnit()) {
            arguments.add("u");
        }
        boolean pairs = declaration.halves() == Op.Halves.PAIRS && bits(to) >= 128;
        if (pairs) {
            OpOperand source = operands.get(part & 1);
            arguments.add(part(source, part & ~1));
            arguments.add(part(source, part | 1));
        } else {
            for (OpOperand operand : operands) {
                arguments.add(
                        OpDeclaration.isVector(operand)
                                ? part(operand, operand.isCount() ? 0 : part)
                                : adapter.argument(operand, false));
            }
        }
        return arguments;
    }

    private String part(OpOperand operand, int part) {
        if (adapter.inMemory(operand)) {
            return "m" + part;
        }
        String register = VectorWriter.register(adapter, operand);
        return operand.isMmx() ? "e.mm(" + register + ")" : "e.v(" + register + ", " + part + ")";
    }

    private void store(int parts) {
        if (adapter.inMemory(to) && OpDeclaration.isVector(to)) {
            VectorWriter.requireAligned(adapter, bits(to));
            for (int part = 0; part < parts; part++) {
                adapter.line(VectorWriter.stored(bits(to), part, "r" + part));
            }
        } else if (to.isMmx()) {
            adapter.line("e.mm(%s, r0);".formatted(VectorWriter.register(adapter, to)));
        } else if (!to.isVector()) {
            adapter.write(to, "r0");
        } else if (bits(to) < 128) {
            storeScalar();
        } else {
            for (int part = 0; part < parts; part++) {
                adapter.line("e.v(%s, %d, r%d);".formatted(VectorWriter.register(adapter, to), part, part));
            }
            VectorWriter.clear(adapter, to, parts);
        }
    }

    /** The rest of the low 128 bits is that of the destination, or with VEX that of the operand in VEX.vvvv. */
    private void storeScalar() {
        String register = VectorWriter.register(adapter, to);
        boolean kept =
                declaration.reads() || row.operands().stream().noneMatch(o -> o.kind() == OpOperand.Kind.VECTOR_THIRD);
        String rest = kept ? register : adapter.component("int", "third");
        String low = bits(to) == 64 ? "r0" : "e.v(%s, 0) & ~0xffffffffL | r0 & 0xffffffffL".formatted(rest);
        adapter.line("e.v(%s, 0, %s);".formatted(register, low));
        if (!kept) {
            adapter.line("e.v(%s, 1, e.v(%s, 1));".formatted(register, rest));
        }
        VectorWriter.clear(adapter, to, 2);
    }
}
