package mimus.arm.a64;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.arm.insn.ElementSize;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * The lowest element of a vector register ({@code s0}).
 *
 * @param element its size, or -1 for what the word says
 * @param larger how much larger than what the word says
 */
record ScalarOperand(int element, int larger) implements OperandKind {
    private static final Pattern TEXT = Pattern.compile("([bhsdq])(\\d\\d?)");

    /** Elements of a fixed size. */
    static ScalarOperand of(int element) {
        return new ScalarOperand(element, 0);
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        int size = element >= 0 ? element : ElementSize.of(form, word) + larger;
        return ElementSize.letter(size) + "" + value;
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return Integer.parseInt(matcher(text).group(2));
    }

    private static Matcher matcher(String text) {
        Matcher matcher = TEXT.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > 31) {
            throw new IllegalArgumentException("'" + text + "' is no scalar register");
        }
        return matcher;
    }

    @Override
    public int put(String operand, String text, InsnForm form, int word, long pc) {
        Matcher matcher = matcher(text);
        int result = form.encoding().put(word, operand, Integer.parseInt(matcher.group(2)));
        int size = ElementSize.of(matcher.group(1));
        if (element >= 0 ? size != element : size < larger) {
            throw new IllegalArgumentException("'" + text + "' has the wrong size");
        }
        return element >= 0 ? result : ElementSize.put(form, result, size - larger);
    }
}
