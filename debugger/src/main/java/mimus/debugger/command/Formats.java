package mimus.debugger.command;

import mimus.error.UserError;

/**
 * How {@code print} and {@code x} write values: {@code /NFU}, a count, a letter for the form and one for the size.
 *
 * @param count at least 1
 * @param form one of {@code x d u o t z a c f s i}, or 0 if none was given
 * @param size in bytes, or 0 if none was given
 */
record Formats(int count, char form, int size) {
    static final Formats NONE = new Formats(1, (char) 0, 0);

    private static final String FORMS = "xduotzacfsi";

    /** @param text after the slash */
    static Formats of(String text) {
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        int count = at == 0 || at > 6 ? 1 : Integer.parseInt(text.substring(0, at));
        char form = 0;
        int size = 0;
        for (char letter : text.substring(at).toCharArray()) {
            switch (letter) {
                case 'b' -> size = 1;
                case 'h' -> size = 2;
                case 'w' -> size = 4;
                case 'g' -> size = 8;
                default -> {
                    if (FORMS.indexOf(letter) < 0) {
                        throw new UserError(
                                "'" + letter + "' is no format; there are x d u o t z a c f s i, and b h w g");
                    }
                    form = letter;
                }
            }
        }
        return new Formats(Math.max(1, count), form, size);
    }

    /** The formats at the beginning of a line such as {@code /4x $sp}, or {@link #NONE}. */
    static Formats before(String rest) {
        return rest.startsWith("/") ? of(rest.substring(1).split("\\s", 2)[0]) : NONE;
    }

    /** What follows the formats. */
    static String after(String rest) {
        if (!rest.startsWith("/")) {
            return rest;
        }
        String[] parts = rest.split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1];
    }

    /** A whole number of {@code bytes} bytes; {@code form} not one of {@code a f s i}. */
    static String number(char form, long value, int bytes) {
        int unused = 64 - 8 * Math.min(8, Math.max(1, bytes));
        long unsigned = value << unused >>> unused;
        return switch (form) {
            case 'd' -> Long.toString(value << unused >> unused);
            case 'u' -> Long.toUnsignedString(unsigned);
            case 'o' -> "0" + Long.toOctalString(unsigned);
            case 't' -> Long.toBinaryString(unsigned);
            case 'z' -> ("0x%0" + 2 * bytes + "x").formatted(unsigned);
            case 'c' -> (value << unused >> unused) + " " + character((char) (unsigned & 0xff));
            default -> "0x%x".formatted(unsigned);
        };
    }

    static String character(char c) {
        return c >= ' ' && c < 0x7f ? "'" + c + "'" : "'\\%03o'".formatted((int) c);
    }

    static String floating(long bits, int bytes) {
        return bytes == 4
                ? Float.toString(Float.intBitsToFloat((int) bits))
                : Double.toString(Double.longBitsToDouble(bits));
    }

    /** A text in quotes, with what cannot be printed escaped. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '"', '\\' -> quoted.append('\\').append(c);
                default -> quoted.append(c >= ' ' && c < 0x7f ? String.valueOf(c) : "\\%03o".formatted((int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
