package mimus.arm.a32;

import mimus.arm.insn.OperandKind;
import mimus.arm.insn.RegisterOperand;
import mimus.insn.InsnForm;

/** An index register with its sign: bit 4 says that it is added. */
record IndexOperand(RegisterOperand registers) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return (value < 16 ? "-" : "") + registers.print(value & 15, form, word, pc);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        boolean minus = text.startsWith("-");
        String name = minus || text.startsWith("+") ? text.substring(1) : text;
        return registers.parse(name, form, word, pc) | (minus ? 0 : 16);
    }
}
