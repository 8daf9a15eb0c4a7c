package mimus.debugger.command;

import java.nio.charset.StandardCharsets;
import mimus.debugger.expression.Value;
import mimus.debugger.guest.Search;
import mimus.error.UserError;

/** Finds bytes in memory and prints where they are. */
final class Finding {
    private static final int MOST = 100;

    private final Desk desk;
    private final byte[] wanted;

    Finding(Desk desk, byte[] wanted) {
        this.desk = desk;
        this.wanted = wanted;
    }

    /** The bytes that a text in quotes, or the value of an expression, has in memory. */
    static byte[] wanted(Desk desk, String text) {
        if (text.startsWith("\"") && text.endsWith("\"") && text.length() > 2) {
            return text.substring(1, text.length() - 1).getBytes(StandardCharsets.UTF_8);
        }
        if (text.isEmpty()) {
            throw new UserError("find what?");
        }
        Value value = desk.evaluate(text);
        int size = Math.max(1, value.type().size());
        byte[] bytes = new byte[size];
        boolean bigEndian = desk.process().target().bigEndian();
        for (int i = 0; i < size; i++) {
            bytes[bigEndian ? size - 1 - i : i] = (byte) (value.bits() >>> 8 * i);
        }
        return bytes;
    }

    /** Prints where they are in a range; how often. */
    int print(long start, long length) {
        Search search = new Search(desk.process().memory(), wanted);
        int found = 0;
        long at = search.find(start, length);
        while (at >= 0 && found < MOST) {
            desk.print("%s", Places.describe(desk, start + at));
            found++;
            long next = search.find(start + at + 1, length - at - 1);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return found;
    }
}
