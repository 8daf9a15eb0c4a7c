package mimus.arm.a32;

import java.util.function.IntUnaryOperator;
import mimus.arm.insn.OperandKind;
import mimus.arm.state.Shifter;
import mimus.insn.InsnForm;

/** Constants that are made of fewer bits. */
enum ConstantOperand implements OperandKind {
    /** See {@link Shifter#constant}; of several encodings, those with a larger rotation are written as two numbers. */
    A32(Shifter::constant) {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            int constant = Shifter.constant((int) value);
            return encode(constant) == value ? "#" + constant : "#" + (value & 0xff) + ", " + (value >> 8) * 2;
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            String[] two = text.split("\\s*,\\s*", 2);
            if (two.length == 2) {
                return Immediate.number(two[0]) | Immediate.number(two[1]) << 7;
            }
            return super.parse(text, form, word, pc);
        }
    },
    /** See {@link Shifter#expanded}. */
    T32(Shifter::expanded) {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return "#" + Integer.toUnsignedString(Shifter.expanded((int) value));
        }
    };

    private final IntUnaryOperator meaning;

    ConstantOperand(IntUnaryOperator meaning) {
        this.meaning = meaning;
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        long number = Immediate.number(text);
        int encoded = number == (int) number || number >>> 32 == 0 ? encode((int) number) : -1;
        if (encoded < 0) {
            throw new IllegalArgumentException("the constant " + text + " cannot be encoded");
        }
        return encoded;
    }

    /** The first encoding of a constant, or -1. */
    int encode(int constant) {
        for (int encoded = 0; encoded < 1 << 12; encoded++) {
            if (meaning.applyAsInt(encoded) == constant) {
                return encoded;
            }
        }
        return -1;
    }
}
