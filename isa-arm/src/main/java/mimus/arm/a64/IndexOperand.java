package mimus.arm.a64;

import mimus.arm.insn.OperandKind;
import mimus.arm.insn.RegisterOperand;
import mimus.insn.InsnForm;

/** A register of which all or half is used, as the extension says that follows it. */
record IndexOperand(RegisterOperand whole, RegisterOperand half) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        boolean all = (word >>> 13 & 3) == 3;
        return (all ? whole : half).print(value, form, word, pc);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        boolean all = text.startsWith("x") || text.startsWith("X");
        return (all ? whole : half).parse(text, form, word, pc);
    }
}
