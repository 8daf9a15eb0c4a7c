package mimus.arm.a64;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** The fraction bits of a fixed-point number, which stand in the word as what is left to 64. */
final class FractionBitsOperand implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return Long.toString(64 - value);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return 64 - NumberOperand.number(text);
    }
}
