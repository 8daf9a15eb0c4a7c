package mimus.arm.a32;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mimus.arm.insn.LaneShiftOperand;
import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.arm.insn.Operands;
import mimus.arm.insn.RegisterOperand;
import mimus.arm.insn.WidthOperand;
import mimus.insn.InsnForm;

/** The operands that A32 and T32 write alike. */
abstract class Aarch32Operands extends Operands {
    static final List<String> CONDITION_NAMES =
            List.of("eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le");

    static final RegisterOperand REGISTERS = new RegisterOperand(
            "general register",
            List.of("r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "sl", "fp", "ip", "sp", "lr", "pc"),
            Map.of("r10", 10, "r11", 11, "r12", 12, "r13", 13, "r14", 14, "r15", 15, "sb", 9));

    private static final List<String> BARRIERS = List.of(
            "#0x00", "oshld", "oshst", "osh", "#0x04", "unld", "unst", "un", "#0x08", "ishld", "ishst", "ish", "#0x0c",
            "ld", "st", "sy");

    /** ISB has but one. */
    private static final List<String> FULL = List.of(
            "#0", "#1", "#2", "#3", "#4", "#5", "#6", "#7", "#8", "#9", "#10", "#11", "#12", "#13", "#14", "sy");

    Aarch32Operands() {
        are(REGISTERS, "rd", "rn", "rm", "rs", "ra", "rt", "rt2", "rdlo", "rdhi", "pn", "pm", "pt", "pd", "twin");
        are(Immediate.PLAIN, "imm", "target", "amount", "lsb", "half", "bits", "option");
        are(new Immediate(0, 32), "amount32");
        are(new Immediate(1, -1), "widthm1", "bitsm1");
        are(new BitFieldWidth(), "msb");
        are(ShiftOperand.ANY, "shift");
        are(ShiftOperand.ARITHMETIC, "packed");
        are(ShiftOperand.ROTATION, "rotation");
        are(new DisplacementOperand(0x1000, true, false), "disp");
        are(new DisplacementOperand(0x100, true, false), "disp8");
        are(new DisplacementOperand(0x1000, false, true), "step");
        are(new DisplacementOperand(0x100, false, true), "step8");
        are(new IndexOperand(REGISTERS), "srm");
        are(new RegisterList(REGISTERS, 0), "regs");
        are(new RegisterList(REGISTERS, 0x8000), "regspc");
        are(new LoadedList(), "regsnarrow");
        are(new Names("barrier option", BARRIERS, Map.of("nsh", 7, "nshst", 6, "nshld", 5)), "barrier");
        are(new Names("barrier option", FULL, Map.of()), "full");
        are(new Names("byte order", List.of("le", "be"), Map.of()), "endian");
        are(new StatusMask(), "mask");
        are(BankedRegisters.NAMES, "bankedreg");
        are(new Names("effect", List.of("?", "?", "ie", "id"), Map.of()), "imod");
        are(new Names("masks", List.of("none", "f", "i", "if", "a", "af", "ai", "aif"), Map.of()), "interrupts");
        are(new Names("system register", VfpSystem.NAMES, Map.of()), "vreg");
        are(new Names("place of a block", List.of("da", "ia", "db", "ib"), Map.of("", 1)), "puw");
        are(new Names("place of a block", List.of("db", "?", "?", "ia"), Map.of("", 3)), "side");
        are(new Code("%d"), "coproc", "opc1", "opc2", "opc", "option8", "hint", "comment", "number");
        are(new Names("length of a transfer", List.of("", "l"), Map.of()), "l");
        are(new Code("cr%d"), "crn", "crm", "crd");
        are(new Code("0x%04x"), "code16", "code8", "code6");
        are(new Code("0x%08x"), "comment24");
        are(conditions(""), "cond", "c");
        are(new FloatRegisters.Sized(), "fd", "fn", "fm");
        are(FloatRegisters.SINGLES, "sd", "sn", "sm");
        are(FloatRegisters.SINGLES, "pairsm");
        are(new FloatRegisters.After(), "after");
        are(new FloatRegisters.Block(FloatRegisters.SINGLES, 1), "lists");
        are(new FloatRegisters.Block(FloatRegisters.DOUBLES, 2), "listd");
        are(NumberOperand.DECIMAL, "index8", "index16", "index32");
        are(new Fraction(16), "less16");
        are(new Fraction(32), "less32");
        are(new DisplacementOperand(0x400, true, false), "dispwords");
        are(new DisplacementOperand(0x400, false, true), "stepwords");
        are(NeonRegister.HALVES, "dd", "dn", "dm", "scalar");
        are(new NeonRegister(), "vd", "vn", "vm");
        are(new NeonRegister.Quad(), "qd", "qn", "qm");
        are(new NeonSize(), "immh", "wide");
        are(LaneShiftOperand.LEFT, "lshift");
        are(LaneShiftOperand.RIGHT, "rshift");
        are(new WidthOperand(), "width");
        are(NumberOperand.DECIMAL, "element", "first");
        are(NeonList.WHOLE, "vlist");
        are(NeonList.ELEMENT, "vlane");
        are(NeonList.ALL, "vall");
        are(new NeonList.Table(), "tlist");
        are(new NeonAddress.Alignment(64), "align");
        are(new NeonAddress.Alignment(8), "alignword");
        are(new NeonAddress.Aligned(), "aligned");
        are(new NeonAddress.Post(REGISTERS), "post");
        are(NeonConstant.EXPANDED, "vimm");
        are(NeonConstant.BYTES, "ones");
        are(NeonConstant.FLOATING, "fimm");
        are(new Names("size of elements", List.of("8", "16", "32", "64"), Map.of()), "size");
    }

    /** @param always how the condition "always" is written */
    private static Names conditions(String always) {
        List<String> names = new ArrayList<>(CONDITION_NAMES);
        names.add(always);
        names.add("?");
        return new Names("condition", List.copyOf(names), Map.of("hs", 2, "lo", 3, "al", 14));
    }

    /** The registers that LDMIA of one halfword loads: the base moves, and is written with a {@code !}, unless it is one. */
    private static final class LoadedList implements OperandKind {
        private final RegisterList list = new RegisterList(REGISTERS, 0);

        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return fits(value, form, word) ? list.print(value, form, word, pc) : null;
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            long value = list.parse(text, form, word, pc);
            if (!fits(value, form, word)) {
                throw new IllegalArgumentException("the base moves unless it is loaded");
            }
            return value;
        }

        private static boolean fits(long value, InsnForm form, int word) {
            boolean loaded = (value >> form.encoding().get(word, "rn") & 1) != 0;
            return loaded != form.syntax().contains("!");
        }
    }

    /** The width of a bit field whose last bit is encoded. */
    private static final class BitFieldWidth implements OperandKind {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return "#" + (value - form.encoding().get(word, "lsb") + 1);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return Immediate.number(text) + form.encoding().get(word, "lsb") - 1;
        }
    }

    /** The bytes of a status register, as letters after an underscore. */
    private static final class StatusMask implements OperandKind {
        private static final String LETTERS = "cxsf";

        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            StringBuilder text = new StringBuilder("_");
            for (int bit = 3; bit >= 0; bit--) {
                text.append((value >> bit & 1) != 0 ? LETTERS.substring(bit, bit + 1) : "");
            }
            return text.toString();
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            long mask = 0;
            for (char letter : text.replaceFirst("^_", "").toCharArray()) {
                int bit = LETTERS.indexOf(letter);
                if (bit < 0) {
                    throw new IllegalArgumentException("'" + letter + "' is no byte of a status register");
                }
                mask |= 1 << bit;
            }
            return mask;
        }
    }

    /** Bits of a fraction: the field is how many others there are. */
    private record Fraction(int bits) implements OperandKind {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return "#" + (bits - value);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return bits - Immediate.number(text);
        }
    }

    /** Numbers in a format of their own. */
    private record Code(String format) implements OperandKind {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return format.formatted(value);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return Immediate.number(text.replaceFirst("^(cr|c|p)(?=\\d)", ""));
        }
    }
}
