package mimus.arm.a64;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** Where a bit field is and how wide, which immr and imms encode. */
interface BitFieldOperand extends OperandKind {
    /**
     * The position to which a field moves up.
     *
     * @param bits width of the register
     */
    record Position(int bits) implements BitFieldOperand {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            long imms = form.encoding().get(word, "zwidth");
            return imms < value ? Long.toString(bits - value) : null;
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return -NumberOperand.number(text) & bits - 1;
        }
    }

    /** The width of a field that moves up. */
    record Size() implements BitFieldOperand {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return Long.toString(value + 1);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return NumberOperand.number(text) - 1;
        }
    }

    /** The width of a field that moves down from {@code lsb}. */
    record Last() implements BitFieldOperand {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            long lsb = form.encoding().get(word, "lsb");
            return value < lsb ? null : Long.toString(value - lsb + 1);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return form.encoding().get(word, "lsb") + NumberOperand.number(text) - 1;
        }
    }
}
