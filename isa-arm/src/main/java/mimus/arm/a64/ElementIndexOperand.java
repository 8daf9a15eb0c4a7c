package mimus.arm.a64;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** The index of an element in {@code imm5}, above the bit that says the element's size. */
final class ElementIndexOperand implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return Long.toString(value >>> ElementSize.of(form, word) + 1);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        int size = ElementSize.of(form, word);
        return NumberOperand.number(text) << size + 1 | 1L << size;
    }
}
