package mimus.debugger.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.error.UserError;

/**
 * A word of an expression.
 *
 * @param text as it was written
 * @param at where it began
 */
record Token(Kind kind, String text, int at) {
    /** What a word is. */
    enum Kind {
        NUMBER,
        CHARACTER,
        NAME,
        DOLLAR,
        SIGN,
        END
    }

    private static final Pattern WORD = Pattern.compile("\\s*(?:"
            + "(?<number>0[xX][0-9a-fA-F]+|\\d+\\.\\d*(?:[eE][+-]?\\d+)?|\\d+)[uUlL]*"
            + "|(?<character>'(?:\\\\.|[^'\\\\])')"
            + "|(?<dollar>\\$[\\w$]*)"
            + "|(?<name>[A-Za-z_][\\w@]*)"
            + "|(?<sign><<=|>>=|<<|>>|<=|>=|==|!=|&&|\\|\\||->|[-+*/%&|^]=|[-+*/%&|^~!<>=()\\[\\]{}.,?:@]))");

    /** @throws UserError at what is no word */
    static List<Token> all(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (!text.substring(at).isBlank()) {
            if (!word.region(at, text.length()).lookingAt()) {
                throw new UserError("'" + text.substring(at).strip() + "' cannot begin here in '" + text + "'");
            }
            tokens.add(token(word));
            at = word.end();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private static Token token(Matcher word) {
        for (Kind kind : List.of(Kind.NUMBER, Kind.CHARACTER, Kind.DOLLAR, Kind.NAME, Kind.SIGN)) {
            String group = kind.name().toLowerCase(Locale.ROOT);
            if (word.group(group) != null) {
                return new Token(kind, word.group(group), word.start(group));
            }
        }
        throw new IllegalStateException("a word of no kind");
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
