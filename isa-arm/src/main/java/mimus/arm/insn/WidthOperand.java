package mimus.arm.insn;

import mimus.insn.InsnForm;

/** The width of an element, which a syntax wants although the word has it elsewhere. */
public final class WidthOperand implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return Integer.toString(8 << ElementSize.of(form, word));
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        if (NumberOperand.number(text) != 8 << ElementSize.of(form, word)) {
            throw new IllegalArgumentException("the shift must be by " + print(0, form, word, pc));
        }
        return 0;
    }
}
