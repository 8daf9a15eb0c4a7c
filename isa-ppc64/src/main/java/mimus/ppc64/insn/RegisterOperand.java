package mimus.ppc64.insn;

import java.util.Locale;
import mimus.insn.InsnForm;

/**
 * A register of a file, by prefix and number; assembly may leave out the prefix.
 *
 * @param zero whether number 0 stands for no register, and is written {@code 0}
 */
record RegisterOperand(String prefix, int count, boolean zero) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return zero && value == 0 ? "0" : prefix + value;
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        String digits = text.toLowerCase(Locale.ROOT).startsWith(prefix) ? text.substring(prefix.length()) : text;
        boolean number = digits.matches("[0-9]{1,2}") && Integer.parseInt(digits) < count;
        if (!number) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a register from " + prefix + "0 to " + prefix + (count - 1));
        }
        return Long.parseLong(digits);
    }
}
