package mimus.arm.a32;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mimus.arm.insn.OperandKind;
import mimus.arm.insn.RegisterOperand;
import mimus.insn.InsnForm;

/** How floating-point registers are written. */
final class FloatRegisters {
    static final RegisterOperand SINGLES = file("s");
    static final RegisterOperand DOUBLES = file("d");

    private FloatRegisters() {}

    private static RegisterOperand file(String letter) {
        List<String> names = new ArrayList<>();
        for (int n = 0; n < 32; n++) {
            names.add(letter + n);
        }
        return new RegisterOperand("floating-point register " + letter + "n", List.copyOf(names), Map.of());
    }

    /** A single or a double, as the field {@code size} says. */
    static final class Sized implements OperandKind {
        private static RegisterOperand of(InsnForm form, int word) {
            return form.encoding().get(word, "size") == 2 ? SINGLES : DOUBLES;
        }

        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return of(form, word).print(value, form, word, pc);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return of(form, word).parse(text, form, word, pc);
        }
    }

    /** The single behind that of the field {@code pairsm}. */
    static final class After implements OperandKind {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return "s" + (form.encoding().get(word, "pairsm") + 1);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            if (!text.equalsIgnoreCase(print(0, form, word, pc))) {
                throw new IllegalArgumentException(text + " does not follow the register before it");
            }
            return 0;
        }
    }

    /**
     * Registers that follow each other, in braces: how many in the low eight bits, the first one above them.
     *
     * @param words that each one takes; the number is in words
     */
    record Block(RegisterOperand registers, int words) implements OperandKind {
        private static final int LAST = 32;

        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            int first = (int) value >> 8;
            int count = ((int) value & 0xff) / words;
            String begin = registers.names().get(first);
            if (count == 0 || first + count > LAST) {
                return "{" + begin + "/" + count + "}"; // undefined
            }
            return count == 1
                    ? "{" + begin + "}"
                    : "{" + begin + "-" + registers.names().get(first + count - 1) + "}";
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            String[] ends = text.replaceAll("[{}\\s]", "").split("[-,/]");
            long first = registers.parse(ends[0], form, word, pc);
            long count = text.contains("/")
                    ? Long.parseLong(ends[1])
                    : registers.parse(ends[ends.length - 1], form, word, pc) - first + 1;
            return first << 8 | count * words;
        }
    }
}
