package mimus.arm.a64;

import mimus.arm.insn.OperandKind;
import mimus.arm.insn.RegisterOperand;
import mimus.insn.InsnForm;

/**
 * The second register of a pair, of which only the first is encoded; no bits of its own.
 *
 * @param field that holds the first
 */
record NextRegister(RegisterOperand registers, String field) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return registers.print(form.encoding().get(word, field) + 1, form, word, pc);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        long first = form.encoding().get(word, field);
        if (registers.parse(text, form, word, pc) != first + 1) {
            throw new IllegalArgumentException("'" + text + "' is not the register after the first of its pair");
        }
        return 0;
    }
}
