package mimus.arm.a32;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import mimus.arm.insn.OperandKind;
import mimus.arm.insn.RegisterOperand;
import mimus.insn.InsnForm;

/** A vector register of 64 bits or, if the field {@code q} is 1, two of them as one of 128 bits. */
final class NeonRegister implements OperandKind {
    /** Registers of 64 bits. */
    static final RegisterOperand HALVES = new RegisterOperand(
            "vector register of 64 bits",
            IntStream.range(0, 32).mapToObj(n -> "d" + n).toList(),
            Map.of());

    private static boolean quad(InsnForm form, int word) {
        return form.encoding().get(word, "q") == 1;
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return quad(form, word) ? "q" + value / 2 : "d" + value;
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        String name = text.toLowerCase(Locale.ROOT);
        if (!name.matches("d([12]?\\d|3[01])|q(\\d|1[0-5])")) {
            throw new IllegalArgumentException("'" + text + "' is no vector register");
        }
        int number = Integer.parseInt(name.substring(1));
        return name.charAt(0) == 'q' ? 2L * number : number;
    }

    @Override
    public int put(String operand, String text, InsnForm form, int word, long pc) {
        long value = parse(text, form, word, pc);
        int result =
                form.encoding().put(word, "q", text.toLowerCase(Locale.ROOT).charAt(0) == 'q' ? 1 : 0);
        return form.encoding().put(result, operand, value);
    }

    /** One of 128 bits, by twice its number. */
    static final class Quad implements OperandKind {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return "q" + value / 2;
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            String name = text.toLowerCase(Locale.ROOT);
            if (!name.matches("q(\\d|1[0-5])")) {
                throw new IllegalArgumentException("'" + text + "' is no vector register of 128 bits");
            }
            return 2L * Integer.parseInt(name.substring(1));
        }
    }
}
