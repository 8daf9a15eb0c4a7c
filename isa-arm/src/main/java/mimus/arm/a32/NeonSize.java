package mimus.arm.a32;

import mimus.arm.insn.ElementSize;
import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** The bits of an element in a mnemonic, where another field says them: {@code immh}, or half of them {@code size}. */
final class NeonSize implements OperandKind {
    private static boolean doubles(InsnForm form) {
        return form.mnemonic().contains("<wide>");
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        int size = ElementSize.of(form, word);
        return size < 0 ? null : Integer.toString((doubles(form) ? 16 : 8) << size);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return 0;
    }

    @Override
    public int put(String operand, String text, InsnForm form, int word, long pc) {
        long bits = NumberOperand.number(text) / (doubles(form) ? 2 : 1);
        int size = Long.numberOfTrailingZeros(bits) - 3;
        if (size < 0 || size > 3 || bits != 8L << size) {
            throw new IllegalArgumentException("'" + text + "' is no size of elements");
        }
        return ElementSize.put(form, word, size);
    }
}
