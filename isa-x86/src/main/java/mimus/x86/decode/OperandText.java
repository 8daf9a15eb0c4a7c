package mimus.x86.decode;

import java.util.Locale;
import mimus.insn.opmap.DecodedOp;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpRow;
import mimus.x86.state.Mode;
import mimus.x86.state.Segments;
import mimus.x86.state.X86Env;

/** Operands as assembly in Intel's syntax writes them. */
final class OperandText {
    private final OpRow row;
    private final DecodedOp op;
    private final long pc;
    private int immediates;

    OperandText(OpRow row, DecodedOp op, long pc) {
        this.row = row;
        this.op = op;
        this.pc = pc;
    }

    private boolean has(int prefix) {
        return (op.prefixes() & prefix) != 0;
    }

    /** The text of one operand; operands are asked for from left to right. */
    String of(OpOperand operand) {
        int bits = operand.bits(op.size());
        boolean memory = has(Prefixes.MEMORY) && row.mod() != OpRow.Mod.REGISTER;
        return switch (operand.kind()) {
            case REG -> RegisterNames.general(op.reg(), op.regShift(), bits);
            case EITHER -> memory ? memory(bits) : RegisterNames.general(op.rm(), op.rmShift(), bits);
            case RM, LOW -> RegisterNames.general(op.rm(), op.rmShift(), bits);
            case THIRD -> RegisterNames.general(op.third(), 0, bits);
            case FIXED -> RegisterNames.general(operand.number(), 0, bits);
            case MEMORY, OFFSET -> memory(bits);
            case ADDRESS -> memory(operand.text().equals("M") ? 0 : bits);
            case IMMEDIATE -> hex(immediates++ == 0 ? op.immediate() : op.second());
            case RELATIVE -> hex(pc + op.offset() & op.linear());
            case FAR -> hex(op.second()) + ":" + hex(op.immediate());
            case SEGMENT -> RegisterNames.segment(op.reg());
            case FIXED_SEGMENT -> RegisterNames.segment(operand.number());
            case VECTOR -> RegisterNames.vector(op.reg(), bits);
            case VECTOR_EITHER -> memory ? memory(bits) : RegisterNames.vector(op.rm(), bits);
            case VECTOR_RM -> RegisterNames.vector(op.rm(), bits);
            case VECTOR_THIRD -> RegisterNames.vector(op.third(), bits);
            case VECTOR_LAST -> RegisterNames.vector(op.last(), bits);
            case MMX -> "mm" + op.reg();
            case MMX_EITHER -> memory ? memory(bits) : "mm" + op.rm();
            case MMX_RM -> "mm" + op.rm();
            case SOURCE -> pointer(bits) + segmentOf("ds") + "[" + address(X86Env.RSI) + "]";
            case DESTINATION -> pointer(bits) + "es:[" + address(X86Env.RDI) + "]";
            case STACK_RM -> "st(" + op.rm() + ")";
            case ONE -> "1";
            case IMPLIED -> operand.text().equals("ST0") ? "st" : operand.text().toLowerCase(Locale.ROOT);
            default -> "";
        };
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    private static String pointer(int bits) {
        return switch (bits) {
            case 8 -> "BYTE PTR ";
            case 16 -> "WORD PTR ";
            case 32 -> "DWORD PTR ";
            case 64 -> "QWORD PTR ";
            case 80 -> "TBYTE PTR ";
            case 128 -> "XMMWORD PTR ";
            case 256 -> "YMMWORD PTR ";
            default -> "";
        };
    }

    private int addressBits() {
        return op.mask() == -1 ? 64 : op.mask() == 0xffff ? 16 : 32;
    }

    private String address(int register) {
        return RegisterNames.general(register, 0, addressBits());
    }

    private String segmentOf(String usual) {
        int named = Prefixes.segment(op.prefixes());
        boolean counts = named >= 0 && (Mode.codeSize(op.mode()) != 64 || named >= Segments.FS);
        return (counts ? RegisterNames.segment(named) : usual) + (counts || !usual.isEmpty() ? ":" : "");
    }

    private String memory(int bits) {
        String inside = inside();
        boolean bare = inside.isEmpty();
        String segment = segmentOf(bare ? "ds" : "");
        if (bare) {
            return pointer(bits) + segment + hex(op.displacement() & op.mask());
        }
        return pointer(bits) + segment + "[" + inside + "]";
    }

    private String inside() {
        StringBuilder text = new StringBuilder();
        long displacement = op.displacement();
        if (op.relative() != 0) {
            text.append(op.mask() == -1 ? "rip" : "eip");
            return text + "+" + hex(displacement - op.length());
        } else if (RegisterNames.isThere(op.base())) {
            text.append(address(op.base()));
        }
        if (RegisterNames.isThere(op.index())) {
            text.append(text.isEmpty() ? "" : "+").append(address(op.index()));
            text.append(addressBits() == 16 ? "" : "*" + (1 << op.scale()));
        }
        if (!text.isEmpty() && (has(Prefixes.DISPLACEMENT_8) || has(Prefixes.DISPLACEMENT_32))) {
            text.append(displacement < 0 ? "-" : "+").append(hex(Math.abs(displacement)));
        }
        return text.toString();
    }
}
