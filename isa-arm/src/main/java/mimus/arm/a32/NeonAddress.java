package mimus.arm.a32;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.arm.insn.RegisterOperand;
import mimus.insn.InsnForm;

/** What loads and stores of structures say of their address. */
final class NeonAddress {
    private NeonAddress() {}

    /** The number of bits after the colon; 0 if the text is empty. */
    private static long bits(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.startsWith(":")) {
            throw new IllegalArgumentException("'" + text + "' is no alignment");
        }
        return NumberOperand.number(text.substring(1).strip());
    }

    /** The alignment in bits: nothing for 0, then a power of two. */
    record Alignment(int one) implements OperandKind {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return value == 0 ? "" : " :" + (one << value - 1);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            long bits = bits(text);
            for (int value = 0; value < 4; value++) {
                if (bits == (value == 0 ? 0 : one << value - 1)) {
                    return value;
                }
            }
            throw new IllegalArgumentException("an address cannot be aligned to " + bits + " bits");
        }
    }

    /** One bit, for an alignment that the field {@code unit} says, or that follows from the size and number of elements. */
    static final class Aligned implements OperandKind {
        private static long unit(InsnForm form, int word) {
            if (form.encoding().fields().containsKey("unit")) {
                return form.encoding().get(word, "unit");
            }
            long size = form.encoding().get(word, "size");
            long count = form.mnemonic().charAt(3) - '0';
            return size == 2 && count == 4 ? 64 : 8 * count << size;
        }

        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return value == 0 ? "" : " :" + unit(form, word);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            long bits = bits(text);
            if (bits != 0 && bits != unit(form, word)) {
                throw new IllegalArgumentException("the address can only be aligned to " + unit(form, word) + " bits");
            }
            return bits == 0 ? 0 : 1;
        }
    }

    /** How the base moves: not, by what is transferred, or by a register. */
    record Post(RegisterOperand registers) implements OperandKind {
        private static final int SP = 13;
        private static final int PC = 15;

        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return value == PC ? "" : value == SP ? "!" : ", " + registers.print(value, form, word, pc);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            if (text.isEmpty()) {
                return PC;
            }
            if (text.equals("!")) {
                return SP;
            }
            long index = registers.parse(text.replaceFirst("^,\\s*", ""), form, word, pc);
            if (index == SP || index == PC) {
                throw new IllegalArgumentException("the base cannot move by " + text);
            }
            return index;
        }
    }
}
