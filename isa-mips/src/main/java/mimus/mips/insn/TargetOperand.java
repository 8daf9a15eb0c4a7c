package mimus.mips.insn;

import mimus.insn.InsnForm;

/**
 * Where jumps go in the 256 MiB region of their delay slot; written as an absolute address.
 *
 * @param narrow whether addresses have 32 bits
 */
record TargetOperand(boolean narrow) implements OperandKind {
    private static final long REGION = 0xfffffffL;

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return address(pc + 4 & ~REGION | value, narrow);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        long target = NumberOperand.number(text);
        long other = (target ^ pc + 4) & ~REGION;
        if ((narrow ? (int) other : other) != 0) {
            throw new IllegalArgumentException(
                    text + " is not in the region of 256 MiB from " + address(pc + 4 & ~REGION, narrow));
        }
        return target & REGION;
    }

    /** An address as listings show it. */
    static String address(long address, boolean narrow) {
        return "0x" + Long.toHexString(narrow ? address & 0xffffffffL : address);
    }
}
