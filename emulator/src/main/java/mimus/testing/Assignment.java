package mimus.testing;

import java.math.BigInteger;

/** One item of a state. */
sealed interface Assignment {
    /** A register or bit field. */
    record InRegister(String name, BigInteger value) implements Assignment {}

    /** {@code size} bytes of memory, in the target's byte order. */
    record InMemory(long address, int size, long value) implements Assignment {}

    /** How it ends: name and details of a trap, each after a colon. */
    record Trapped(String trap) implements Assignment {}

    /**
     * Reads {@code name=value}, {@code [address]:size=value} or {@code trap=…}.
     *
     * @throws IllegalArgumentException with a sentence
     */
    static Assignment parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new IllegalArgumentException("'" + text + "' is not name=value");
        }
        String name = text.substring(0, equals);
        String value = text.substring(equals + 1);
        if (name.equals("trap")) {
            return new Trapped(value);
        }
        if (!name.startsWith("[")) {
            return new InRegister(name, number(value));
        }
        if (!name.matches("\\[\\w+]:[1248]")) {
            throw new IllegalArgumentException("'" + name + "' is not [address]:size with 1, 2, 4 or 8 bytes");
        }
        int end = name.indexOf(']');
        long address = number(name.substring(1, end)).longValue();
        return new InMemory(
                address,
                Integer.parseInt(name.substring(end + 2)),
                number(value).longValue());
    }

    private static BigInteger number(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        boolean hex = digits.startsWith("0x");
        try {
            BigInteger size = hex ? new BigInteger(digits.substring(2), 16) : new BigInteger(digits);
            return negative ? size.negate() : size;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number", e);
        }
    }
}
