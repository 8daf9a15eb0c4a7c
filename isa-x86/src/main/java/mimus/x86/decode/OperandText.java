package mimus.x86.decode;

import java.util.Locale;
import java.util.Set;
import mimus.insn.opmap.DecodedOp;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpRow;
import mimus.x86.state.Mode;
import mimus.x86.state.Segments;
import mimus.x86.state.X86Env;

/** Operands as assembly in Intel's syntax writes them. */
public final class OperandText {
    /** What a place of memory is not the size of: only its address matters, or it is an image of many parts. */
    private static final Set<String> UNSIZED = Set.of(
            "lea",
            "fxsave",
            "fxrstor",
            "xsave",
            "xsavec",
            "xsaveopt",
            "xrstor",
            "fnstenv",
            "fldenv",
            "fnsave",
            "frstor",
            "lddqu",
            "vlddqu",
            "sgdt",
            "sidt",
            "lgdt",
            "lidt");

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
            case REG -> RegisterNames.general(op.reg(), op.regShift(), masks() ? 64 : bits);
            case EITHER -> memory ? memory(operand) : RegisterNames.general(op.rm(), op.rmShift(), wordBits(bits));
            case RM, LOW -> RegisterNames.general(op.rm(), op.rmShift(), bits);
            case THIRD -> RegisterNames.general(op.third(), 0, bits);
            case FIXED -> RegisterNames.general(operand.number(), 0, bits);
            case MEMORY, OFFSET, ADDRESS -> memory(operand);
            case IMMEDIATE -> hex(immediates++ == 0 ? op.immediate() : op.second());
            case RELATIVE -> hex(pc + op.offset() & branchMask());
            case FAR -> hex(op.second()) + ":" + hex(op.immediate());
            case SEGMENT -> RegisterNames.segment(op.reg());
            case FIXED_SEGMENT -> RegisterNames.segment(operand.number());
            case CONTROL -> "cr" + op.reg();
            case DEBUG -> "dr" + op.reg();
            case VECTOR -> RegisterNames.vector(op.reg(), vectorBits(row, bits));
            case VECTOR_EITHER -> memory ? memory(operand) : RegisterNames.vector(op.rm(), bits);
            case VECTOR_RM -> RegisterNames.vector(op.rm(), bits);
            case VECTOR_THIRD -> RegisterNames.vector(op.third(), vectorBits(row, bits));
            case VECTOR_LAST -> RegisterNames.vector(op.last(), bits);
            case MMX -> "mm" + op.reg();
            case MMX_EITHER -> memory ? memory(operand) : "mm" + op.rm();
            case MMX_RM -> "mm" + op.rm();
            case SOURCE -> pointer(bits) + segmentOf("ds") + "[" + address(X86Env.RSI) + "]";
            case DESTINATION -> pointer(bits) + "es:[" + address(X86Env.RDI) + "]";
            case TABLE -> pointer(8) + segmentOf("ds") + "[" + address(X86Env.RBX) + "]";
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
            case 48 -> "FWORD PTR ";
            case 64 -> "QWORD PTR ";
            case 80 -> "TBYTE PTR ";
            case 128 -> "XMMWORD PTR ";
            case 256 -> "YMMWORD PTR ";
            default -> "";
        };
    }

    /** Whether all bits of a general register are named where 32 are declared: those above are 0. */
    private boolean masks() {
        return has(Prefixes.REX_W) && Mode.codeSize(op.mode()) == 64 && widens(row);
    }

    /** Whether the register may be named as one of 64 bits although it is declared as one of 32. */
    public static boolean widens(OpRow row) {
        boolean word = row.mnemonic().equals("pextrw") && row.prefix() == OpRow.Prefix.P66;
        return word || row.mnemonic().matches("v?(pmovmskb|movmskp[sd])");
    }

    /** Registers of which only a word is read are named as the operand size says. */
    private int wordBits(int bits) {
        if (row.mnemonic().matches("lar|lsl")) {
            return op.size();
        }
        int codeSize = Mode.codeSize(op.mode());
        boolean narrow = has(Prefixes.OPERAND) != (codeSize == 16);
        boolean selector = row.operands().get(0).kind() == OpOperand.Kind.SEGMENT;
        return selector ? has(Prefixes.REX_W) && codeSize == 64 ? 64 : narrow ? 16 : 32 : bits;
    }

    private long branchMask() {
        int codeSize = Mode.codeSize(op.mode());
        return codeSize != 64 && op.size() == 16 ? 0xffff : op.linear();
    }

    /** How wide vectors of indices and doublewords are: of a gather whose lanes have different widths, half. */
    public static int vectorBits(OpRow row, int bits) {
        return row.mnemonic().matches("v(pgatherqd|gatherqps)") ? 128 : bits;
    }

    /** How many bits of memory the text of an operand names; 0 if it names none. */
    public static int memoryBits(OpRow row, OpOperand operand, int size) {
        int bits = operand.bits(size);
        if (row.has("vsib")) {
            return row.mnemonic().matches("v(pgather[dq]d|gather[dq]ps)") ? 32 : 64;
        }
        if (UNSIZED.contains(row.mnemonic()) || operand.kind() == OpOperand.Kind.OFFSET) {
            return 0;
        }
        return switch (row.mnemonic()) {
            case "sldt", "str", "smsw" -> 16;
            case "bound" -> 2 * bits;
            default -> operand.text().endsWith("p") ? Math.min(bits, 32) + 16 : bits; // binutils ignores REX.W
        };
    }

    static int addressBits(DecodedOp op) {
        return op.mask() == -1 ? 64 : op.mask() == 0xffff ? 16 : 32;
    }

    private int addressBits() {
        return addressBits(op);
    }

    private String address(int register) {
        return RegisterNames.general(register, 0, addressBits());
    }

    private String segmentOf(String usual) {
        int named = Prefixes.segment(op.prefixes());
        boolean counts = named >= 0 && (Mode.codeSize(op.mode()) != 64 || named >= Segments.FS);
        return (counts ? RegisterNames.segment(named) : usual) + (counts || !usual.isEmpty() ? ":" : "");
    }

    private String memory(OpOperand operand) {
        int bits = memoryBits(row, operand, op.size());
        String size = row.mnemonic().equals("cmpxchg16b") ? "OWORD PTR " : pointer(bits);
        String inside = inside();
        boolean bare = inside.isEmpty();
        String segment = segmentOf(bare ? "ds" : "");
        if (bare) {
            return size + segment + hex(op.displacement() & op.mask());
        }
        return size + segment + "[" + inside + "]";
    }

    private String index() {
        if (row.has("vsib")) {
            boolean wide = op.size() == 256 && !row.mnemonic().matches("v(pgatherdq|gatherdpd)");
            return RegisterNames.vector(op.last(), wide ? 256 : 128);
        }
        if (RegisterNames.isThere(op.index())) {
            return address(op.index());
        }
        return !has(Prefixes.SIB) || !showsNone() ? "" : addressBits() == 64 ? "riz" : "eiz";
    }

    /** Whether the absence of an index is shown: where the address could be encoded without a SIB byte. */
    private boolean showsNone() {
        if (RegisterNames.isThere(op.base())) {
            return op.scale() != 0 || (op.base() & 7) != X86Env.RSP;
        }
        return op.scale() != 0 || Mode.codeSize(op.mode()) != 64 || addressBits() == 32;
    }

    private String inside() {
        StringBuilder text = new StringBuilder();
        long displacement = op.displacement();
        if (op.relative() != 0) {
            text.append(op.mask() == -1 ? "rip" : "eip");
            return text + "+" + hex(displacement - op.length());
        }
        if (RegisterNames.isThere(op.base())) {
            text.append(address(op.base()));
        }
        String index = index();
        if (!index.isEmpty()) {
            text.append(text.isEmpty() ? "" : "+").append(index);
            text.append(addressBits() == 16 ? "" : "*" + (1 << op.scale()));
        }
        if (!text.isEmpty() && (has(Prefixes.DISPLACEMENT_8) || has(Prefixes.DISPLACEMENT_32))) {
            text.append(displacement < 0 ? "-" : "+").append(hex(Math.abs(displacement)));
        }
        return text.toString();
    }
}
