package mimus.arm.a64;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * The amount of a shift to the left, which immr and imms encode together.
 *
 * @param bits width of the register
 */
record LeftShiftOperand(int bits) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        int immr = (int) value / bits;
        int imms = (int) value % bits;
        return imms != bits - 1 && imms + 1 == immr ? Integer.toString(bits - 1 - imms) : null;
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        long amount = NumberOperand.number(text);
        if (amount < 0 || amount >= bits) {
            throw new IllegalArgumentException("a shift is from 0 to " + (bits - 1) + ", not " + text);
        }
        return (-amount & bits - 1) * bits + bits - 1 - amount;
    }
}
