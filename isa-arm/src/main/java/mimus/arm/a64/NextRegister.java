package mimus.arm.a64;

import mimus.arm.insn.OperandKind;
import mimus.arm.insn.RegisterOperand;
import mimus.insn.InsnForm;

/** The second register of a pair of which the first is encoded. */
record NextRegister(RegisterOperand registers) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return registers.print(value + 1, form, word, pc);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return registers.parse(text, form, word, pc) - 1;
    }
}
