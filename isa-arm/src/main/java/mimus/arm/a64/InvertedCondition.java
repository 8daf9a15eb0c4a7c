package mimus.arm.a64;

import mimus.arm.insn.ChoiceOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** The opposite of the condition in the encoding; not those that are always true, which have none. */
record InvertedCondition(ChoiceOperand conditions) implements OperandKind {
    private static final int ALWAYS = 14;

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return value >= ALWAYS ? null : conditions.print(value ^ 1, form, word, pc);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        long condition = conditions.parse(text, form, word, pc);
        if (condition >= ALWAYS) {
            throw new IllegalArgumentException("'" + text + "' has no opposite");
        }
        return condition ^ 1;
    }
}
