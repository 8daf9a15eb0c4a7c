package mimus.insn;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.error.UserError;

/** From one line of assembly text to one word of 32 bits. */
public final class WordAssembler implements Assembler {
    private static final Pattern TOKEN = Pattern.compile("<\\w+>|[a-zA-Z_]\\w*|\\S");

    /** What an operand is made of that another follows without a comma. */
    private static final Pattern UNPUNCTUATED = Pattern.compile("[\\w#.+-]*");

    private final InsnTable table;
    private final OperandSyntax operands;
    private final IntFunction<byte[]> layout;

    public WordAssembler(InsnTable table, OperandSyntax operands, boolean bigEndian) {
        this(table, operands, word -> bytes(word, bigEndian));
    }

    /** @param layout the bytes of a word in the order of memory, which may be fewer than four */
    public WordAssembler(InsnTable table, OperandSyntax operands, IntFunction<byte[]> layout) {
        this.table = table;
        this.operands = operands;
        this.layout = layout;
    }

    @Override
    public byte[] code(String line, long pc) {
        return layout.apply(word(line, pc));
    }

    private static byte[] bytes(int word, boolean bigEndian) {
        byte[] code = new byte[Integer.BYTES];
        for (int i = 0; i < code.length; i++) {
            code[i] = (byte) (word >>> Byte.SIZE * (bigEndian ? code.length - 1 - i : i));
        }
        return code;
    }

    @Override
    public int word(String line, long pc) {
        String text = line.strip();
        String[] part = text.split("\\s+", 2);
        String rest = part.length < 2 ? "" : part[1].strip();
        String why = null;
        for (InsnForm form : table.named(part[0])) {
            try {
                Integer start = new Mnemonic(form, operands, pc).word(part[0].toLowerCase(Locale.ROOT));
                if (start != null) {
                    return whole(form, start, rest, pc);
                }
            } catch (IllegalArgumentException e) {
                why = why == null ? e.getMessage() : why;
            }
        }
        throw new UserError(
                why == null ? "unknown instruction '" + part[0] + "'" : "'" + text + "' does not assemble: " + why);
    }

    private int whole(InsnForm form, int start, String text, long pc) {
        int word = word(form, start, text, pc);
        if (word(form, word, text, pc) != word) {
            throw new IllegalArgumentException("the operands contradict each other");
        }
        if (!table.decodes(word) || !form.encoding().matches(word)) {
            throw new IllegalArgumentException("there is no '" + form.syntax() + "' with such operands");
        }
        return word;
    }

    /** @param start the word as the mnemonic makes it, or whole */
    private int word(InsnForm form, int start, String text, long pc) {
        Encoding encoding = form.encoding();
        int word = start;
        int at = 0;
        Matcher syntax = TOKEN.matcher(form.operands());
        while (syntax.find()) {
            String token = syntax.group();
            boolean bare = token.startsWith("<");
            String name = bare ? token.substring(1, token.length() - 1) : token;
            at = bare ? at : skipSpace(text, at);
            if (encoding.fields().containsKey(name)) {
                int end = operandEnd(text, at, delimiter(form.operands(), syntax.end()));
                String operand = text.substring(at, end).strip();
                if (operand.isEmpty() && !bare) {
                    throw new IllegalArgumentException("operand " + token + " is missing in '" + form.syntax() + "'");
                }
                word = operands.put(form, name, operand, word, pc);
                at = end;
            } else if (text.startsWith(token, at)) {
                at += token.length();
            } else {
                throw new IllegalArgumentException("it should be '" + form.syntax() + "'");
            }
        }
        if (skipSpace(text, at) != text.length()) {
            throw new IllegalArgumentException("it should be '" + form.syntax() + "'");
        }
        return word;
    }

    /** The character that ends an operand: the next one of the syntax, a space before a name, or 0 for the end. */
    private static char delimiter(String syntax, int at) {
        int next = skipSpace(syntax, at);
        if (next == syntax.length()) {
            return 0;
        }
        return next > at && Character.isLetter(syntax.charAt(next)) ? ' ' : syntax.charAt(next);
    }

    private static int operandEnd(String text, int at, char delimiter) {
        if (delimiter == '<') {
            Matcher operand = UNPUNCTUATED.matcher(text).region(at, text.length());
            return operand.lookingAt() ? operand.end() : at;
        }
        int end = delimiter == 0 ? -1 : text.indexOf(delimiter, at);
        return end < 0 ? text.length() : end;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
