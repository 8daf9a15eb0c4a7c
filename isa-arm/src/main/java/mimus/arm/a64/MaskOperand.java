package mimus.arm.a64;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.arm.state.BitMask;
import mimus.insn.InsnForm;

/**
 * The immediate of a logical instruction.
 *
 * @param bits width of the operation
 * @param moved whether it is that of a move, which leaves to other instructions what they can encode
 */
record MaskOperand(int bits, boolean moved) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        long mask = BitMask.of((int) value) & -1L >>> 64 - bits;
        boolean other = mask == 0 || moved && WideOperand.encodes(mask, bits);
        return other ? null : "0x" + Long.toHexString(mask);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        long number = NumberOperand.number(text);
        long mask = bits == 64 ? number : number << 32 | number & 0xffffffffL;
        int encoded = BitMask.encode(mask);
        boolean fits = bits == 64 || number == (int) number || number >>> 32 == 0;
        if (encoded < 0 || !fits || moved && WideOperand.encodes(mask & -1L >>> 64 - bits, bits)) {
            throw new IllegalArgumentException("'" + text + "' is not a repeated run of ones");
        }
        return encoded;
    }
}
