package mimus.linux.trace;

/** Bytes as a C string, the first of them. */
final class Quoted {
    private static final int MOST = 32;
    private static final String ESCAPED = "\t\n\013\f\r\"\\";
    private static final String LETTERS = "tnvfr\"\\";

    private Quoted() {}

    /** The text, of a byte per char; all of it, as names are shown. */
    static String name(String text) {
        return quote(text, text.length());
    }

    /** Its first bytes, as contents are shown. */
    static String content(byte[] bytes, long length) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append((char) (b & 0xff));
        }
        int shown = Math.min(MOST, text.length());
        return quote(text.toString(), shown) + (length > shown ? "..." : "");
    }

    private static String quote(String text, int count) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            int escape = ESCAPED.indexOf(c);
            if (escape >= 0) {
                quoted.append('\\').append(LETTERS.charAt(escape));
            } else if (c >= ' ' && c < 127) {
                quoted.append(c);
            } else {
                boolean digit = i + 1 < count && Character.isDigit(text.charAt(i + 1));
                quoted.append('\\').append(digit ? "%03o".formatted((int) c) : Integer.toOctalString(c));
            }
        }
        return quoted.append('"').toString();
    }
}
