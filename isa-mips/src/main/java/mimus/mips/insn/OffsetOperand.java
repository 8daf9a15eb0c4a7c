package mimus.mips.insn;

import mimus.insn.InsnForm;

/**
 * How far an access reaches from its base register, as a number, or a branch from its delay slot, as the absolute
 * address where it goes.
 *
 * @param narrow whether addresses have 32 bits
 */
record OffsetOperand(boolean narrow) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return form.flow().leaves() ? TargetOperand.address(pc + 4 + value, narrow) : Long.toString(value);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        long number = NumberOperand.number(text);
        if (!form.flow().leaves()) {
            return number;
        }
        long distance = number - (pc + 4);
        return narrow ? (int) distance : distance;
    }
}
