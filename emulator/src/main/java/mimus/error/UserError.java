package mimus.error;

import java.util.Locale;

/**
 * The user's fault (a bad command, a malformed file, a denied permission), told in one clear sentence.
 *
 * <p>Caught at the prompt, or in {@code main}, which prints the sentence and exits with status 2. Never thrown for a
 * fault of the guest (a trap) or for a bug of ours (any other exception).
 */
public class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An error told by a sentence.
     *
     * @param sentence what is wrong and where, without a final full stop; control characters in it are shown escaped,
     *     so that the message is always one line
     * @throws IllegalArgumentException if the sentence is blank, which is our own bug
     */
    public UserError(String sentence) {
        this(sentence, null);
    }

    /**
     * An error told by a sentence, keeping what made us notice.
     *
     * @param sentence as for {@link #UserError(String)}
     * @param cause what the host reported, for a stack trace in verbose mode; may be null
     */
    public UserError(String sentence, Throwable cause) {
        super(printable(sentence), cause);
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("a user error needs a sentence", cause);
        }
    }

    /** An error told by a format in the manner of {@link String#format}, in the root locale. */
    public static UserError of(String format, Object... arguments) {
        return new UserError(String.format(Locale.ROOT, format, arguments));
    }

    /** The sentence: one line, never null or blank. */
    public String sentence() {
        return getMessage();
    }

    /** Text with every control or line-breaking character as an escape, {@code \n} becoming {@code \x0a}. */
    public static String printable(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text; // nearly always
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isShown(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, c < 0x100 ? "\\x%02x" : "\\u{%x}", c));
            }
        });
        return shown.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT, // would let a file name turn the reading direction
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
