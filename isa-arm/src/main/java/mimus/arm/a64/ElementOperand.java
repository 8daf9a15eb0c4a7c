package mimus.arm.a64;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.arm.insn.ElementSize;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** A vector register of which an index chooses an element: {@code v0.s}, followed by {@code [1]}. */
final class ElementOperand implements OperandKind {
    private static final Pattern TEXT = Pattern.compile("v(\\d\\d?)\\.([bhsd])");

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return "v" + value + "." + ElementSize.letter(ElementSize.of(form, word));
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return Integer.parseInt(matcher(text).group(1));
    }

    private static Matcher matcher(String text) {
        Matcher matcher = TEXT.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no element of a vector");
        }
        return matcher;
    }

    @Override
    public int put(String operand, String text, InsnForm form, int word, long pc) {
        Matcher matcher = matcher(text);
        int result = ElementSize.put(form, word, ElementSize.of(matcher.group(2)));
        return form.encoding().put(result, operand, Integer.parseInt(matcher.group(1)));
    }
}
