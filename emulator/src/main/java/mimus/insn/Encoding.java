package mimus.insn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One parsed {@link Insn#bits} text: the fixed bits and the named fields of a word. */
public record Encoding(
        int width, int mask, int match, Map<String, List<Encoding.Piece>> fields, List<Encoding.Never> never) {

    /** Bits of the word that do not have this value together. */
    public record Never(int mask, int value) {}

    /**
     * {@code width} bits at {@code lsb} of the word, which stand at {@code place} of the field's value.
     *
     * @param constant what a piece of no bits adds to the value
     */
    public record Piece(int lsb, int width, boolean signed, int place, long constant) {
        private long take(int word) {
            if (width == 0) {
                return constant;
            }
            long value = signed
                    ? (long) word << 64 - lsb - width >> 64 - width
                    : (long) word << 64 - lsb - width >>> 64 - width;
            return value << place;
        }

        private int put(long value) {
            return (int) ((value >>> place & (1L << width) - 1) << lsb);
        }
    }

    /** That of instructions which are told apart by other means: all words, and no fields. */
    public static final Encoding NONE = new Encoding(0, 0, 0, Map.of(), List.of());

    /**
     * Parses the declaration language.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static Encoding parse(String bits) {
        String[] tokens = bits.trim().split("\\s+");
        int width = 0;
        for (String token : tokens) {
            width += widthOf(token);
        }
        if (width > 32 || width < 16) {
            throw new IllegalArgumentException("encoding has " + width + " bits, not 32, or 16 and more");
        }
        int mask = width == 32 ? 0 : -1 << width; // a short word is never mistaken for a long one
        int match = 0;
        int at = width;
        Map<String, List<Piece>> fields = new LinkedHashMap<>();
        List<Never> never = new ArrayList<>();
        for (String token : tokens) {
            at -= widthOf(token);
            int end = Math.max(token.indexOf(':'), token.indexOf('='));
            if (end >= 0) {
                Piece piece = piece(token, end, at);
                int except = token.indexOf('!');
                if (except >= 0) {
                    int value = Integer.parseInt(token.substring(except + 1)) << at;
                    never.add(new Never((int) ((1L << piece.width) - 1) << at, value));
                }
                fields.computeIfAbsent(token.substring(0, end).replaceFirst("\\..*", ""), n -> new ArrayList<>())
                        .add(piece);
            } else {
                for (int i = 0; i < token.length(); i++) {
                    int bit = 1 << at + token.length() - 1 - i;
                    mask |= token.charAt(i) == '-' ? 0 : bit;
                    match |= token.charAt(i) == '1' ? bit : 0;
                }
            }
        }
        return new Encoding(width, mask, match, Collections.unmodifiableMap(fields), List.copyOf(never));
    }

    private static int widthOf(String token) {
        int colon = token.indexOf(':');
        if (token.matches("[a-zA-Z]\\w*=\\d{1,9}")) {
            return 0;
        }
        if (colon < 0) {
            if (!token.matches("[01-]+")) {
                throw new IllegalArgumentException("\"" + token + "\" is neither bits (0, 1, -) nor name:width");
            }
            return token.length();
        }
        String size = token.substring(colon + 1).replaceFirst("!\\d+$", "");
        if (!token.substring(0, colon).matches("[a-zA-Z]\\w*(\\.\\d+)?") || !size.matches("s?[1-9]\\d?")) {
            throw new IllegalArgumentException("\"" + token + "\" is not name:width, name:swidth or name.place:width");
        }
        return Integer.parseInt(size.startsWith("s") ? size.substring(1) : size);
    }

    private static Piece piece(String token, int colon, int lsb) {
        if (token.charAt(colon) == '=') {
            return new Piece(0, 0, false, 0, Long.parseLong(token.substring(colon + 1)));
        }
        int dot = token.indexOf('.');
        int place = dot < 0 ? 0 : Integer.parseInt(token.substring(dot + 1, colon));
        return new Piece(lsb, widthOf(token), token.charAt(colon + 1) == 's', place, 0);
    }

    /**
     * This encoding less the words in which fields have given values.
     *
     * @param values {@code name=value}, several with spaces between; a value is decimal, or all bits of the field with an
     *     x for those that do not count
     * @throws IllegalArgumentException with a sentence if there are no such words
     */
    public Encoding without(String values) {
        int bits = 0;
        int word = 0;
        for (String condition : values.trim().split("\\s+")) {
            String[] side = condition.split("=");
            if (side.length != 2 || !fields.containsKey(side[0]) || !side[1].matches("\\d{1,9}|[01x]+")) {
                throw new IllegalArgumentException("\"" + condition + "\" is not field=value");
            }
            boolean pattern = side[1].indexOf('x') >= 0;
            long counts = pattern ? ~bits(side[1].replace('1', '0').replace('x', '1')) : -1;
            word = put(word, side[0], pattern ? bits(side[1].replace('x', '0')) : Long.parseLong(side[1]));
            for (Piece piece : fields.get(side[0])) {
                bits |= piece.put(counts);
            }
        }
        List<Never> all = new ArrayList<>(never);
        all.add(new Never(bits, word));
        return new Encoding(width, mask, match, fields, List.copyOf(all));
    }

    private static long bits(String binary) {
        return Long.parseLong(binary, 2);
    }

    /** Whether a word has the fixed bits, and the same value wherever a field is repeated. */
    public boolean matches(int word) {
        if ((word & mask) != match || never.stream().anyMatch(not -> (word & not.mask) == not.value)) {
            return false;
        }
        for (String field : fields.keySet()) {
            long value = get(word, field);
            for (Piece piece : fields.get(field)) {
                if (piece.put(value) != (word & piece.put(-1))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many bits of a word are settled once its fields are: those fixed, and those that repeat others. */
    public int settled() {
        int repeated = 0;
        for (List<Piece> pieces : fields.values()) {
            long seen = 0;
            for (Piece piece : pieces) {
                long bits = (1L << piece.width) - 1 << piece.place;
                repeated += Long.bitCount(seen & bits);
                seen |= bits;
            }
        }
        return Integer.bitCount(mask) + repeated;
    }

    /** Whether some word has both encodings. */
    public boolean overlaps(Encoding other) {
        return (mask & other.mask & (match ^ other.match)) == 0 && !excludes(other) && !other.excludes(this);
    }

    /** Whether all words of the other have what this never has. */
    private boolean excludes(Encoding other) {
        return never.stream()
                .anyMatch(not -> (other.mask & not.mask) == not.mask && (other.match & not.mask) == not.value);
    }

    /** Whether this is a special case of the other: fixes all its bits and more. */
    public boolean refines(Encoding other) {
        return overlaps(other) && (mask & other.mask) == other.mask && mask != other.mask;
    }

    /** Whether every word of this is one of the other. */
    public boolean within(Encoding other) {
        return overlaps(other) && (mask & other.mask) == other.mask;
    }

    /** The value of a field of {@code word}. */
    public long get(int word, String field) {
        long value = 0;
        for (Piece piece : fields.get(field)) {
            value |= piece.take(word);
        }
        return value;
    }

    /**
     * {@code word} with a field set.
     *
     * @throws IllegalArgumentException with a sentence if the value does not fit
     */
    public int put(int word, String field, long value) {
        int result = word;
        for (Piece piece : fields.get(field)) {
            result |= piece.put(value);
        }
        if (get(result, field) != value) {
            throw new IllegalArgumentException(field + " cannot be " + value + ": " + range(field));
        }
        return result;
    }

    private String range(String field) {
        int low = 64;
        int high = 0;
        boolean signed = false;
        for (Piece piece : fields.get(field)) {
            low = Math.min(low, piece.place);
            high = Math.max(high, piece.place + piece.width);
            signed |= piece.signed;
        }
        long step = 1L << low;
        long least = signed ? -1L << high - 1 : 0;
        long most = (signed ? (1L << high - 1) : 1L << high) - step;
        return "from " + least + " to " + most + (step > 1 ? " in steps of " + step : "");
    }
}
