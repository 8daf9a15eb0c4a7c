package mimus.debugger.expression;

import java.util.List;
import java.util.Map;
import mimus.debugger.expression.Token.Kind;
import mimus.error.UserError;

/** From text to an {@link Expression}, by C's grammar and precedence. */
final class Parser {
    /** Signs between two operands, the loosest first. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("||"),
            List.of("&&"),
            List.of("|"),
            List.of("^"),
            List.of("&"),
            List.of("==", "!="),
            List.of("<", "<=", ">", ">="),
            List.of("<<", ">>"),
            List.of("+", "-"),
            List.of("*", "/", "%"));

    private static final Map<Character, Character> ESCAPES =
            Map.of('n', '\n', 't', '\t', 'r', '\r', '0', '\0', 'a', '\7', 'b', '\b', 'e', '\33');

    private final String text;
    private final Types types;
    private final List<Token> tokens;
    private int at;

    Parser(String text, Types types) {
        this.text = text;
        this.types = types;
        this.tokens = Token.all(text);
    }

    Expression whole() {
        if (peek().kind() == Kind.END) {
            throw new UserError("an expression is missing");
        }
        Expression all = assignment();
        if (peek().kind() != Kind.END) {
            throw unexpected();
        }
        return all;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at++);
    }

    private boolean accept(String sign) {
        if (peek().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String sign) {
        if (!accept(sign)) {
            throw new UserError("'" + sign + "' is missing before '" + rest() + "' in '" + text + "'");
        }
    }

    private String rest() {
        return text.substring(peek().at());
    }

    private UserError unexpected() {
        return peek().kind() == Kind.END
                ? new UserError("'" + text + "' ends too early")
                : new UserError(
                        "'" + rest() + "' makes no sense at the end of '" + text.substring(0, peek().at()) + "'");
    }

    private Expression assignment() {
        Expression left = choice();
        Token sign = peek();
        if (accept("=")) {
            return Operators.assign(left, assignment());
        }
        if (sign.kind() == Kind.SIGN && sign.text().length() > 1 && isCompound(sign.text())) {
            at++;
            String operator = sign.text().substring(0, sign.text().length() - 1);
            return Operators.assign(left, Operators.binary(operator, left, assignment()));
        }
        return left;
    }

    private static boolean isCompound(String sign) {
        return sign.endsWith("=") && !List.of("==", "!=", "<=", ">=").contains(sign);
    }

    private Expression choice() {
        Expression condition = level(0);
        if (!accept("?")) {
            return condition;
        }
        Expression first = assignment();
        expect(":");
        Expression second = choice();
        return scope -> condition.value(scope).isTrue() ? first.value(scope) : second.value(scope);
    }

    private Expression level(int number) {
        if (number == LEVELS.size()) {
            return unary();
        }
        Expression left = level(number + 1);
        while (peek().kind() == Kind.SIGN && LEVELS.get(number).contains(peek().text())) {
            String sign = next().text();
            left = Operators.binary(sign, left, level(number + 1));
        }
        return left;
    }

    private Expression unary() {
        Token token = peek();
        for (String sign : List.of("-", "~", "!", "+", "*", "&")) {
            if (accept(sign)) {
                return Operators.unary(sign, unary());
            }
        }
        if (token.is("{")) {
            at++;
            Type type = requireType();
            expect("}");
            return Operators.memory(type, unary());
        }
        if (token.is("(")) {
            int back = at++;
            Type type = type();
            if (type != null && accept(")")) {
                return Operators.cast(type, unary());
            }
            at = back;
        }
        return postfix();
    }

    private Type requireType() {
        Type type = type();
        if (type == null) {
            throw unexpected();
        }
        return type;
    }

    /** A type if one stands here, or null; then nothing has been read. */
    private Type type() {
        int back = at;
        StringBuilder name = new StringBuilder();
        while (peek().kind() == Kind.NAME && isPartOfType(name, peek().text())) {
            name.append(name.isEmpty() ? "" : " ").append(next().text());
        }
        Type type = name.isEmpty() ? null : types.named(name.toString());
        if (type == null) {
            at = back;
            return null;
        }
        while (accept("*")) {
            type = types.pointer(type);
        }
        return type;
    }

    private boolean isPartOfType(StringBuilder before, String word) {
        String longer = before.isEmpty() ? word : before + " " + word;
        return types.named(longer) != null
                || List.of("unsigned", "signed", "long", "short").contains(word);
    }

    private Expression postfix() {
        Expression expression = primary();
        while (true) {
            if (accept("[")) {
                Expression index = assignment();
                expect("]");
                expression = Operators.element(expression, index);
            } else if (accept("->") || accept(".")) { // as GDB, which lets either stand for the other
                expression = Operators.member(expression, memberName());
            } else if (accept("@")) {
                expression = Operators.several(expression, unary());
            } else {
                return expression;
            }
        }
    }

    private String memberName() {
        Token token = next();
        if (token.kind() != Kind.NAME) {
            at--;
            throw unexpected();
        }
        return token.text();
    }

    private Expression primary() {
        Token token = next();
        return switch (token.kind()) {
            case NUMBER -> number(token.text());
            case CHARACTER -> constant(types.named("char"), character(token.text()));
            case DOLLAR -> scope -> scope.dollar(token.text().substring(1));
            case NAME -> name(token.text());
            default -> {
                if (!token.is("(")) {
                    at--;
                    throw unexpected();
                }
                Expression inside = assignment();
                expect(")");
                yield inside;
            }
        };
    }

    private static Expression constant(Type type, long bits) {
        Value value = Value.of(type, bits);
        return scope -> value;
    }

    private static long character(String quoted) {
        char second = quoted.charAt(1);
        return second != '\\' ? second : ESCAPES.getOrDefault(quoted.charAt(2), quoted.charAt(2));
    }

    private Expression number(String digits) {
        if (digits.contains(".")) {
            return constant(types.named("double"), Double.doubleToRawLongBits(Double.parseDouble(digits)));
        }
        boolean hexadecimal = digits.startsWith("0x") || digits.startsWith("0X");
        boolean octal = !hexadecimal && digits.length() > 1 && digits.startsWith("0");
        try {
            long value = hexadecimal
                    ? Long.parseUnsignedLong(digits.substring(2), 16)
                    : Long.parseUnsignedLong(digits, octal ? 8 : 10);
            boolean small = value >= 0 && value <= Integer.MAX_VALUE;
            boolean word = value >= 0 && value <= 0xffff_ffffL && hexadecimal;
            String type = small ? "int" : word ? "unsigned int" : value < 0 ? "unsigned long long" : "long long";
            return constant(types.named(type), value);
        } catch (NumberFormatException tooMuch) {
            throw new UserError("'" + digits + "' is no number of at most 64 bits");
        }
    }

    /** A name, with what follows after dots if it is a part of the state. */
    private Expression name(String first) {
        if (!first.equals("env")) {
            return scope -> known(first, scope.symbol(first));
        }
        StringBuilder path = new StringBuilder();
        while (accept(".")) {
            path.append(path.isEmpty() ? "" : ".").append(next().text());
            if (accept("[")) {
                path.append(next().text());
                expect("]");
            }
        }
        String whole = path.toString();
        return scope -> known("env." + whole, scope.state(whole));
    }

    private static Value known(String name, Value value) {
        if (value == null) {
            throw new UserError("no symbol '" + name + "' is known");
        }
        return value;
    }
}
