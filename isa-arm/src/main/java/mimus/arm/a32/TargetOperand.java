package mimus.arm.a32;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * Where a branch leads.
 *
 * @param ahead how far the program counter that the offset is added to is ahead of the instruction
 * @param aligned whether that is rounded down to a word
 */
record TargetOperand(int ahead, boolean aligned) implements OperandKind {
    private long base(long pc) {
        return aligned ? pc + ahead & ~3 : pc + ahead;
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return "0x" + Long.toHexString(base(pc) + value & 0xffff_ffffL);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return (int) (NumberOperand.number(text) - base(pc));
    }
}
