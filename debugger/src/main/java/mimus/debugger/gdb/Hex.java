package mimus.debugger.gdb;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Hexadecimal as the protocol writes it. Texts of the protocol hold one byte per character. */
final class Hex {
    private static final HexFormat FORMAT = HexFormat.of();

    private Hex() {}

    static String of(byte[] bytes) {
        return FORMAT.formatHex(bytes);
    }

    static String of(byte[] bytes, int length) {
        return FORMAT.formatHex(bytes, 0, length);
    }

    /** The bytes of a text in UTF-8. */
    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal if it is not an even number of digits */
    static byte[] bytes(String digits) {
        if (digits.length() % 2 != 0 || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new Refusal(Refusal.MALFORMED, "'" + digits + "' is not hexadecimal");
        }
        return FORMAT.parseHex(digits);
    }

    static String text(String digits) {
        return new String(bytes(digits), StandardCharsets.UTF_8);
    }

    /** @throws Refusal if it is no number of at most 64 bits */
    static long number(String digits) {
        if (digits.isEmpty() || digits.length() > 16 || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new Refusal(Refusal.MALFORMED, "'" + digits + "' is not a hexadecimal number");
        }
        return HexFormat.fromHexDigitsToLong(digits);
    }

    /** @throws Refusal if it is no number, or more than {@link Integer#MAX_VALUE} */
    static int length(String digits) {
        long value = number(digits);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new Refusal(Refusal.MALFORMED, "'" + digits + "' is too much");
        }
        return (int) value;
    }
}
