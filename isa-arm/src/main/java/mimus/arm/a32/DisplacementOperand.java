package mimus.arm.a32;

import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * A constant that is added to or subtracted from an address; see {@link Displacement}.
 *
 * @param up the bit of the field that says that it is added; 0 if it always is, -1 if it never is
 * @param comma whether a comma stands before it
 * @param zero whether a zero is written
 */
record DisplacementOperand(int up, boolean comma, boolean zero) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        boolean adds = up == 0 || up > 0 && (value & up) != 0;
        long number = up > 0 ? value & up - 1 : value;
        if (!zero && adds && number == 0) {
            return "";
        }
        return (comma ? ", #" : "#") + (adds ? "" : "-") + number;
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        String plain = text.replaceFirst("^,\\s*", "");
        if (plain.isEmpty()) {
            if (up < 0) {
                throw new IllegalArgumentException("the offset must be negative");
            }
            return up;
        }
        long number = Immediate.number(plain);
        boolean negative = plain.contains("-");
        if (up < 0 != negative && up <= 0) {
            throw new IllegalArgumentException("the offset cannot be " + plain);
        }
        if (up > 0 && Math.abs(number) >= up) {
            throw new IllegalArgumentException("the offset cannot be " + plain);
        }
        return up > 0 ? Math.abs(number) | (negative ? 0 : up) : Math.abs(number);
    }
}
