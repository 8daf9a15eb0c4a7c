package mimus.arm.a64;

import java.util.List;
import java.util.Locale;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * How an index or second operand is extended.
 *
 * @param names by their numbers
 * @param plain the number that is written {@code lsl} where the stack pointer is an operand
 */
record ExtensionOperand(List<String> names, int plain) implements OperandKind {
    private static final int SP = 31;

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return value == plain && usesSp(word) ? "lsl" : names.get((int) value);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        String name = text.toLowerCase(Locale.ROOT);
        int number = name.equals("lsl") && usesSp(word) ? plain : names.indexOf(name);
        if (number < 0) {
            throw new IllegalArgumentException("'" + text + "' is no extension");
        }
        return number;
    }

    private static boolean usesSp(int word) {
        boolean sets = (word & 1 << 29) != 0; // the flags, and then register 31 is no destination for sp
        return (word >>> 5 & 31) == SP || !sets && (word & 31) == SP;
    }
}
