package mimus.debugger.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.debugger.expression.Value;
import mimus.error.UserError;

/** C's {@code printf} over values of the guest. */
final class Printf {
    private static final Pattern PIECE = Pattern.compile(
            "%(?<flags>[-+ #0]*)(?<width>\\d{0,4})(?:\\.\\d+)?(?:hh|h|ll|l|z)?(?<kind>[diuxXcspfeg%])|\\\\(?<escape>.)");

    private final Desk desk;

    Printf(Desk desk) {
        this.desk = desk;
    }

    /** @param rest a text in quotes, and after each comma an expression */
    String text(String rest) {
        Matcher whole = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"(.*)").matcher(rest);
        if (!whole.matches()) {
            throw new UserError("a format in quotes is wanted");
        }
        List<String> expressions = split(whole.group(2));
        StringBuilder text = new StringBuilder();
        Matcher piece = PIECE.matcher(whole.group(1));
        int next = 0;
        int at = 0;
        while (piece.find()) {
            text.append(whole.group(1), at, piece.start());
            at = piece.end();
            if (piece.group("escape") != null) {
                text.append(escaped(piece.group("escape")));
            } else if (piece.group("kind").equals("%")) {
                text.append('%');
            } else if (next == expressions.size()) {
                throw new UserError("there are more formats than values");
            } else {
                text.append(formatted(piece, desk.evaluate(expressions.get(next++))));
            }
        }
        return text.append(whole.group(1).substring(at)).toString().stripTrailing();
    }

    private static List<String> split(String rest) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        StringBuilder part = new StringBuilder();
        for (char c : rest.toCharArray()) {
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private static String escaped(String letter) {
        return switch (letter) {
            case "n" -> "\n";
            case "t" -> "\t";
            default -> letter;
        };
    }

    private String formatted(Matcher piece, Value value) {
        String style = "%" + piece.group("flags") + piece.group("width");
        return switch (piece.group("kind")) {
            case "d", "i" -> (style + "d").formatted(value.bits());
            case "u" -> pad(piece, Long.toUnsignedString(value.bits()));
            case "x", "X" -> (style + piece.group("kind")).formatted(value.bits());
            case "c" -> String.valueOf((char) (value.bits() & 0xff));
            case "p" -> "0x%x".formatted(value.bits());
            case "s" -> pad(piece, string(value.bits()));
            default -> (style + piece.group("kind")).formatted(value.floating());
        };
    }

    private String string(long address) {
        String text = new Bytes(desk, desk.process()).text(address, 4096);
        if (text == null) {
            throw new UserError("nothing is mapped at 0x%x".formatted(address));
        }
        return text;
    }

    private static String pad(Matcher piece, String text) {
        int width = piece.group("width").isEmpty() ? 0 : Integer.parseInt(piece.group("width"));
        int missing = Math.max(0, width - text.length());
        return piece.group("flags").contains("-") ? text + " ".repeat(missing) : " ".repeat(missing) + text;
    }
}
