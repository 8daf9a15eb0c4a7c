package mimus.arm.insn;

import java.util.Collections;
import java.util.Set;
import mimus.insn.Encoding;
import mimus.insn.InsnForm;

/** Where an encoding says how large the elements of its vectors are: 0 for a byte to 3 for 64 bits. */
public final class ElementSize {
    private static final String LETTERS = "bhsdq";

    private static final Set<String> FIELDS = Set.of("size", "type", "immh", "imm5");

    private ElementSize() {}

    /** Whether the encoding says it at all. */
    public static boolean isSaid(InsnForm form) {
        return !Collections.disjoint(form.encoding().fields().keySet(), FIELDS);
    }

    /** The size in a word; -1 if the encoding does not say it. */
    public static int of(InsnForm form, int word) {
        Encoding encoding = form.encoding();
        if (encoding.fields().containsKey("size")) {
            return (int) encoding.get(word, "size");
        }
        if (encoding.fields().containsKey("type")) {
            return (int) encoding.get(word, "type") ^ 2;
        }
        if (encoding.fields().containsKey("immh")) {
            return 31 - Integer.numberOfLeadingZeros((int) encoding.get(word, "immh"));
        }
        if (encoding.fields().containsKey("imm5")) {
            return Integer.numberOfTrailingZeros((int) encoding.get(word, "imm5"));
        }
        return -1;
    }

    /**
     * The word with a size in it.
     *
     * @throws IllegalArgumentException with a sentence if it has another one
     */
    public static int put(InsnForm form, int word, int size) {
        Encoding encoding = form.encoding();
        if (encoding.fields().containsKey("size")) {
            return encoding.put(word, "size", size);
        }
        if (encoding.fields().containsKey("type")) {
            return encoding.put(word, "type", size ^ 2);
        }
        String mark = encoding.fields().containsKey("immh") ? "immh" : "imm5";
        int result = encoding.put(word, mark, encoding.get(word, mark) | 1L << size);
        if (of(form, result) != size) {
            throw new IllegalArgumentException("elements of " + (8 << size) + " bits do not go with the others");
        }
        return result;
    }

    public static char letter(int size) {
        return LETTERS.charAt(size);
    }

    /** The size that a letter means. */
    public static int of(String letter) {
        int size = LETTERS.indexOf(letter);
        if (size < 0) {
            throw new IllegalArgumentException("'" + letter + "' is no size of elements");
        }
        return size;
    }
}
