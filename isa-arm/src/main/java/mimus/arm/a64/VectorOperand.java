package mimus.arm.a64;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.arm.insn.ElementSize;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * A vector register with its arrangement ({@code v0.16b}), which the word says in other fields.
 *
 * @param element size of its elements: of all instructions that have it, or -1 for what the word says
 * @param larger how much larger than what the word says
 * @param width in bits, or 0 for what the word says in {@code q}
 */
record VectorOperand(int element, int larger, int width) implements OperandKind {
    static final VectorOperand PLAIN = new VectorOperand(-1, 0, 0);

    private static final Pattern TEXT = Pattern.compile("v(\\d\\d?)(?:\\.(\\d+)([bhsdq]))?");

    /** Elements of a fixed size. */
    static VectorOperand of(int element) {
        return new VectorOperand(element, 0, 0);
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        int size = size(form, word);
        return size < 0 ? "v" + value : "v" + value + "." + width(form, word) / (8 << size) + ElementSize.letter(size);
    }

    private int size(InsnForm form, int word) {
        int said = ElementSize.of(form, word);
        return element >= 0 ? element : said < 0 ? -1 : said + larger;
    }

    private int width(InsnForm form, int word) {
        return width > 0 ? width : 64 << form.encoding().get(word, "q");
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return Integer.parseInt(matcher(text).group(1));
    }

    private static Matcher matcher(String text) {
        Matcher matcher = TEXT.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > 31) {
            throw new IllegalArgumentException("'" + text + "' is no vector register");
        }
        return matcher;
    }

    @Override
    public int put(String operand, String text, InsnForm form, int word, long pc) {
        Matcher matcher = matcher(text);
        int result = form.encoding().put(word, operand, Integer.parseInt(matcher.group(1)));
        return element < 0 && !ElementSize.isSaid(form) ? result : arrange(matcher, text, form, result);
    }

    /** The word with the arrangement of a text in it, which may be that of several registers. */
    int arrange(String text, InsnForm form, int word) {
        return arrange(matcher(text), text, form, word);
    }

    private int arrange(Matcher matcher, String text, InsnForm form, int word) {
        if (matcher.group(2) == null) {
            throw new IllegalArgumentException("'" + text + "' does not say what its elements are");
        }
        int size = ElementSize.of(matcher.group(3));
        int bits = Integer.parseInt(matcher.group(2)) * (8 << size);
        if (element >= 0 ? size != element : size < larger || width == 0 && bits != 64 && bits != 128) {
            throw new IllegalArgumentException("'" + text + "' has the wrong elements");
        }
        if (width > 0 && bits != width) {
            throw new IllegalArgumentException("'" + text + "' has the wrong number of elements");
        }
        int result = element >= 0 ? word : ElementSize.put(form, word, size - larger);
        return width > 0 ? result : form.encoding().put(result, "q", bits / 128);
    }
}
