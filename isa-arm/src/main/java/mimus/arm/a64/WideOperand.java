package mimus.arm.a64;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * The number that a move of 16 bits to somewhere in a register makes of it.
 *
 * @param bits width of the register
 * @param inverted whether all is inverted then
 */
record WideOperand(int bits, boolean inverted) implements OperandKind {
    private static final int HALF = 0xffff;

    /** Whether MOVZ or MOVN makes a number of {@code bits} bits. */
    static boolean encodes(long number, int bits) {
        return encode(number, bits) >= 0 || encode(~number & -1L >>> 64 - bits, bits) >= 0;
    }

    /** The halfword and above it its place, or -1. */
    private static long encode(long number, int bits) {
        for (int place = 0; place < bits / 16; place++) {
            if ((number & ~((long) HALF << 16 * place)) == 0) {
                return (long) place << 16 | number >>> 16 * place;
            }
        }
        return -1;
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        int half = (int) value & HALF;
        int place = (int) value >>> 16;
        boolean other = half == 0 && place != 0 || inverted && bits == 32 && half == HALF;
        long number = (long) half << 16 * place;
        return other ? null : "0x" + Long.toHexString((inverted ? ~number : number) & -1L >>> 64 - bits);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        long number = NumberOperand.number(text);
        if (bits == 32 && number != (int) number && number >>> 32 != 0) {
            throw new IllegalArgumentException("'" + text + "' has more than 32 bits");
        }
        long own = number & -1L >>> 64 - bits;
        long other = ~number & -1L >>> 64 - bits;
        if (inverted && encode(own, bits) >= 0 || encode(inverted ? other : own, bits) < 0) {
            throw new IllegalArgumentException("'" + text + "' cannot be moved in one instruction");
        }
        return encode(inverted ? other : own, bits);
    }
}
