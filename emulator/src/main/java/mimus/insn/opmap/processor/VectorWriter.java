package mimus.insn.opmap.processor;

import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpOperand.Kind;
import mimus.insn.opmap.OpRow;

/**
 * How a method gets vectors by the numbers of their registers: those in memory, and MMX registers, are brought into
 * registers of the env beyond the processor's own.
 */
final class VectorWriter {
    /** Where a vector in memory is. */
    private static final int MEMORY = 16;

    /** Where the MMX register of ModRM.reg is. */
    private static final int MMX_REG = 17;

    /** Where that of ModRM.rm is. */
    private static final int MMX_RM = 18;

    private final AdapterWriter adapter;
    private final OpRow row;

    VectorWriter(AdapterWriter adapter) {
        this.adapter = adapter;
        this.row = adapter.declaration().row();
    }

    /** The number of the register; {@code first}: it need not be loaded if it is in memory. */
    String argument(OpOperand operand, boolean first) {
        if (adapter.inMemory(operand)) {
            if (!first && !row.operands().get(0).isMmx()) {
                load(operand.bits(adapter.size()));
            }
            return Integer.toString(MEMORY);
        }
        if (operand.isMmx()) {
            if (operand == row.operands().get(0)) {
                loadOthers();
            }
            int temporary = operand.kind() == Kind.MMX ? MMX_REG : MMX_RM;
            adapter.line("e.v(%d, 0, e.mm(%s));".formatted(temporary, register(adapter, operand)));
            return Integer.toString(temporary);
        }
        return register(adapter, operand);
    }

    /** A fault of memory comes before any MMX register is touched, since touching one changes the others' state. */
    private void loadOthers() {
        row.operands().stream()
                .skip(1)
                .filter(other -> adapter.inMemory(other) && OpDeclaration.isVector(other))
                .forEach(other -> load(other.bits(adapter.size())));
    }

    private void load(int bits) {
        requireAligned(adapter, bits);
        for (int part = 0; part < parts(bits); part++) {
            adapter.line("e.v(%d, %d, %s);".formatted(MEMORY, part, loaded(bits, part)));
        }
    }

    /** Stores what is meant for memory or an MMX register, and clears the rest of a destination of VEX. */
    void finish() {
        if (row.operands().isEmpty() || row.has("src")) {
            return;
        }
        OpOperand first = row.operands().get(0);
        int bits = first.bits(adapter.size());
        if (adapter.inMemory(first)) {
            if (OpDeclaration.isVector(first)) {
                store(bits);
            }
        } else if (first.isMmx()) {
            int temporary = first.kind() == Kind.MMX ? MMX_REG : MMX_RM;
            adapter.line("e.mm(%s, e.v(%d, 0));".formatted(register(adapter, first), temporary));
        } else if (first.isVector()) {
            clear(adapter, first, 2);
        }
    }

    private void store(int bits) {
        requireAligned(adapter, bits);
        for (int part = 0; part < parts(bits); part++) {
            adapter.line(stored(bits, part, "e.v(" + MEMORY + ", " + part + ")"));
        }
    }

    /** How many parts of 64 bits a vector has. */
    static int parts(int bits) {
        return Math.max(1, bits / 64);
    }

    /** The statement that stores one part. */
    static String stored(int bits, int part, String value) {
        return "e.store%d(a + %d, %s%s);".formatted(Math.min(bits, 64), 8 * part, bits < 64 ? "(int) " : "", value);
    }

    /** The expression of one part in memory. */
    static String loaded(int bits, int part) {
        return bits == 32 ? "e.load32(a) & 0xffffffffL" : "e.load" + Math.min(bits, 64) + "(a + " + 8 * part + ")";
    }

    /** Without VEX, whole vectors in memory must be aligned. */
    static void requireAligned(AdapterWriter adapter, int bits) {
        OpRow row = adapter.declaration().row();
        if (bits >= 128 && (row.vex() ? row.has("al") : !row.has("un"))) {
            adapter.line("e.requireAligned(a, " + (bits / 8 - 1) + ");");
        }
    }

    /** The number of a register that is not in memory. */
    static String register(AdapterWriter adapter, OpOperand operand) {
        return adapter.component(
                "int",
                switch (operand.kind()) {
                    case VECTOR, MMX -> "reg";
                    case VECTOR_THIRD -> "third";
                    case VECTOR_LAST -> "last";
                    default -> "rm";
                });
    }

    /** VEX clears what it does not write (Intel SDM volume 2, 2.3.10). */
    static void clear(AdapterWriter adapter, OpOperand to, int parts) {
        OpRow row = adapter.declaration().row();
        if (row.vex()) {
            int written = Math.max(parts, parts(to.bits(adapter.size())));
            for (int part = written; part < 4; part++) {
                adapter.line("e.v(%s, %d, 0);".formatted(register(adapter, to), part));
            }
        }
    }
}
