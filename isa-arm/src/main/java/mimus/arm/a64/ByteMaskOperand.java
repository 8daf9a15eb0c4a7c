package mimus.arm.a64;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.arm.state.ModifiedImmediate;
import mimus.insn.InsnForm;

/** 64 bits of which each byte is all ones or all zeros. */
final class ByteMaskOperand implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return "0x" + Long.toHexString(ModifiedImmediate.bytes((int) value));
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        long wanted = NumberOperand.number(text);
        for (int imm8 = 0; imm8 < 256; imm8++) {
            if (ModifiedImmediate.bytes(imm8) == wanted) {
                return imm8;
            }
        }
        throw new IllegalArgumentException(text + " has a byte that is neither 0 nor 0xff");
    }
}
