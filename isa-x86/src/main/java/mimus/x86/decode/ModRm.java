package mimus.x86.decode;

import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpRow;
import mimus.x86.state.Segments;
import mimus.x86.state.X86Env;

/** Reads what follows ModRM, and tells which operands they mean (Intel SDM volume 2, tables 2-1 to 2-3). */
final class ModRm {
    /** Base and index of the eight 16-bit addresses. */
    private static final int[] BASE_16 = {
        X86Env.RBX, X86Env.RBX, X86Env.RBP, X86Env.RBP, X86Env.RSI, X86Env.RDI, X86Env.RBP, X86Env.RBX
    };

    private static final int[] INDEX_16 = {
        X86Env.RSI, X86Env.RDI, X86Env.RSI, X86Env.RDI, X86Env.ZERO, X86Env.ZERO, X86Env.ZERO, X86Env.ZERO
    };

    private final Decoder decoder;
    private final Fields fields;
    private final OpRow row;
    private final int mod;
    private final int low;

    ModRm(Decoder decoder, Fields fields, OpRow row, int modrm) {
        this.decoder = decoder;
        this.fields = fields;
        this.row = row;
        this.mod = modrm >> 6;
        this.low = modrm & 7;
        fields.reg = modrm >> 3 & 7 | fields.rex(Prefixes.REX_R);
        fields.rm = low | fields.rex(Prefixes.REX_B);
    }

    void read() {
        fields.memory = mod != 3 && row.modrm() < 0 && row.mod() != OpRow.Mod.REGISTER;
        if (fields.memory) {
            fields.rm = 0;
            fields.prefixes |= Prefixes.MEMORY;
            if (fields.addressSize == 16) {
                memory16();
            } else {
                memory();
            }
        }
        fields.bytes(row);
    }

    /** Whether ModRM.reg is a segment register that is not, or that only jumps load. */
    boolean refuses() {
        boolean segment = row.operands().stream().anyMatch(operand -> operand.kind() == OpOperand.Kind.SEGMENT);
        boolean written = !row.operands().isEmpty() && row.operands().get(0).kind() == OpOperand.Kind.SEGMENT;
        return segment && (fields.reg >= Segments.COUNT || written && fields.reg == Segments.CS);
    }

    private void memory16() {
        fields.base = BASE_16[low];
        fields.index = INDEX_16[low];
        if (mod == 0 && low == 6) {
            fields.base = X86Env.ZERO;
            fields.displacement = decoder.number(16);
            fields.prefixes |= Prefixes.DISPLACEMENT_32;
        }
        displacement(16);
        fields.segment(fields.base == X86Env.RBP ? Segments.SS : Segments.DS);
    }

    private void memory() {
        int base = low;
        if (low == 4) {
            int sib = decoder.next();
            fields.prefixes |= Prefixes.SIB;
            base = sib & 7;
            int index = sib >> 3 & 7 | fields.rex(Prefixes.REX_X);
            boolean vector = row.has("vsib");
            fields.last = vector ? index : 0;
            fields.index = vector || index == 4 ? X86Env.ZERO : index;
            fields.scale = sib >> 6;
        }
        if (base == 5 && mod == 0) {
            fields.displacement = decoder.number(32);
            fields.prefixes |= Prefixes.DISPLACEMENT_32;
            fields.pcRelative = low == 5 && fields.codeSize == 64;
        } else {
            fields.base = base | fields.rex(Prefixes.REX_B);
        }
        displacement(32);
        boolean stack = fields.base == X86Env.RSP || fields.base == X86Env.RBP;
        fields.segment(stack ? Segments.SS : Segments.DS);
    }

    private void displacement(int full) {
        if (mod == 1) {
            fields.displacement = decoder.number(8);
            fields.prefixes |= Prefixes.DISPLACEMENT_8;
        } else if (mod == 2) {
            fields.displacement = decoder.number(full);
            fields.prefixes |= Prefixes.DISPLACEMENT_32;
        }
    }
}
