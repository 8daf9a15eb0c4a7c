package mimus.arm.a64;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** By how much an index is shifted: by nothing, which is not written, or to count what is transferred. */
final class ScaleOperand implements OperandKind {
    private static final int VECTOR = 1 << 26;
    private static final int WHOLE = 1 << 23;

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return value == 0 ? null : Integer.toString(size(word));
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        if (NumberOperand.number(text) != size(word)) {
            throw new IllegalArgumentException(
                    "an index is shifted by " + size(word) + " or not at all, not by " + text);
        }
        return 1;
    }

    /** The logarithm of the bytes that are transferred. */
    private static int size(int word) {
        boolean quad = (word & VECTOR) != 0 && (word & WHOLE) != 0;
        return quad ? 4 : word >>> 30;
    }
}
