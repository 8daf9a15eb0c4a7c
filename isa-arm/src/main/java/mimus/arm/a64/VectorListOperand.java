package mimus.arm.a64;

import java.util.ArrayList;
import java.util.List;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * Consecutive vector registers, as many as the encoding says in {@code count}, without the braces around them.
 *
 * @param one how each is written
 */
record VectorListOperand(OperandKind one) implements OperandKind {
    private static int count(InsnForm form, int word) {
        return (int) form.encoding().get(word, "count");
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        int count = count(form, word);
        String first = one.print(value, form, word, pc);
        String last = one.print(value + count - 1 & 31, form, word, pc);
        if (count == 1) {
            return first;
        }
        boolean range = count > 2 && value + count <= 32;
        if (range) {
            return first + "-" + last;
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(one.print(value + i & 31, form, word, pc));
        }
        return String.join(", ", all);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return one.parse(text.split("[,-]")[0].strip(), form, word, pc);
    }

    @Override
    public int put(String operand, String text, InsnForm form, int word, long pc) {
        String first = text.split("[,-]")[0].strip();
        int result = one.put(operand, first, form, word, pc);
        String plain = text.replace(" ", "");
        long value = form.encoding().get(result, operand);
        if (!plain.equals(print(value, form, result, pc).replace(" ", ""))
                && !plain.equals(listed(value, form, result))) {
            throw new IllegalArgumentException("'{" + text + "}' is not " + count(form, word) + " registers in a row");
        }
        return result;
    }

    private String listed(long value, InsnForm form, int word) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count(form, word); i++) {
            all.append(i == 0 ? "" : ",").append(one.print(value + i & 31, form, word, 0));
        }
        return all.toString();
    }
}
