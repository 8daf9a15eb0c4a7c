package mimus.insn;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.error.UserError;

/** From one line of assembly text to one word. */
public final class Assembler {
    private static final Pattern TOKEN = Pattern.compile("[a-zA-Z_]\\w*|\\S");

    private final InsnTable table;
    private final OperandSyntax operands;

    public Assembler(InsnTable table, OperandSyntax operands) {
        this.table = table;
        this.operands = operands;
    }

    /**
     * The word for an instruction at {@code pc}.
     *
     * @throws UserError with a sentence that says what is wrong
     */
    public int word(String line, long pc) {
        String text = line.strip();
        String[] part = text.split("\\s+", 2);
        List<InsnForm> forms = table.named(part[0]);
        if (forms.isEmpty()) {
            throw new UserError("unknown instruction '" + part[0] + "'");
        }
        String rest = part.length < 2 ? "" : part[1].strip();
        String why = null;
        for (InsnForm form : forms) {
            try {
                return word(form, rest, pc);
            } catch (IllegalArgumentException e) {
                why = why == null ? e.getMessage() : why;
            }
        }
        throw new UserError("'" + text + "' does not assemble: " + why);
    }

    private int word(InsnForm form, String text, long pc) {
        Encoding encoding = form.encoding();
        int word = encoding.match();
        int at = 0;
        Matcher syntax = TOKEN.matcher(form.operands());
        while (syntax.find()) {
            String token = syntax.group();
            at = skipSpace(text, at);
            if (encoding.fields().containsKey(token)) {
                int end = operandEnd(text, at, delimiter(form.operands(), syntax.end()));
                String operand = text.substring(at, end).strip();
                if (operand.isEmpty()) {
                    throw new IllegalArgumentException("operand " + token + " is missing in '" + form.syntax() + "'");
                }
                word = encoding.put(word, token, operands.parse(form, token, operand, word, pc));
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

    /** The character that ends an operand: the next one of the syntax, or 0 for the end of the line. */
    private static char delimiter(String syntax, int at) {
        int next = skipSpace(syntax, at);
        return next < syntax.length() ? syntax.charAt(next) : 0;
    }

    private static int operandEnd(String text, int at, char delimiter) {
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
