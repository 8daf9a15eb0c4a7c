package mimus.arm.a64;

import java.util.Locale;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** A floating-point number of eight bits: sign, three bits of exponent, four of fraction. */
final class FloatImmediateOperand implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return String.format(Locale.ROOT, "%.18e", number((int) value));
    }

    private static double number(int imm8) {
        int exponent = (imm8 >> 4 & 7 ^ 4) - 3;
        double magnitude = Math.scalb(1 + (imm8 & 15) / 16.0, exponent);
        return (imm8 & 0x80) != 0 ? -magnitude : magnitude;
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        double wanted;
        try {
            wanted = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number", e);
        }
        for (int imm8 = 0; imm8 < 256; imm8++) {
            if (number(imm8) == wanted) {
                return imm8;
            }
        }
        throw new IllegalArgumentException(text + " is not an eight-bit floating-point number");
    }
}
