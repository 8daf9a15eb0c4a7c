package mimus.arm.a64;

import mimus.arm.insn.ElementSize;
import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * The index of an element in the upper bits of a field.
 *
 * @param marked whether the elements' size stands below it, as a single bit
 */
record ElementIndexOperand(boolean marked) implements OperandKind {
    private int place(InsnForm form, int word) {
        return ElementSize.of(form, word) + (marked ? 1 : 0);
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return Long.toString(value >>> place(form, word));
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        long index = NumberOperand.number(text);
        int size = ElementSize.of(form, word);
        if (index < 0 || index >= 16 >> size) {
            throw new IllegalArgumentException("a vector has no element " + text);
        }
        return index << place(form, word) | (marked ? 1L << size : 0);
    }
}
