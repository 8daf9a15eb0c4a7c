package mimus.arm.a32;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * A number after {@code #}.
 *
 * @param less what the field is less than the number
 * @param zero the number that a zero field means, or -1
 */
record Immediate(int less, int zero) implements OperandKind {
    static final Immediate PLAIN = new Immediate(0, -1);

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return "#" + (value == 0 && zero >= 0 ? zero : value + less);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        long number = number(text);
        return number == zero ? 0 : number - less;
    }

    /** The number after {@code #}, which may be left out. */
    static long number(String text) {
        return NumberOperand.number(text.startsWith("#") ? text.substring(1).strip() : text);
    }
}
