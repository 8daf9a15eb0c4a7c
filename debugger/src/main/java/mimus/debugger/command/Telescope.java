package mimus.debugger.command;

import java.util.HashSet;
import java.util.Set;
import mimus.debugger.guest.MemoryRange;
import mimus.error.UserError;

/** Follows addresses from word to word, up to a text, a function or a number. */
final class Telescope {
    private static final int LONGEST = 5;
    private static final int SHORTEST_TEXT = 4;

    private final Desk desk;
    private final Bytes memory;
    private final int size;

    Telescope(Desk desk) {
        this.desk = desk;
        this.memory = new Bytes(desk, desk.process());
        this.size = desk.process().target().bits() / 8;
    }

    /** An address, and where its word leads. */
    String chain(long address) {
        StringBuilder text = new StringBuilder("%x".formatted(address));
        Set<Long> seen = new HashSet<>();
        long at = address;
        for (int i = 0; i < LONGEST && seen.add(at); i++) {
            long word;
            try {
                word = memory.load(at, size);
            } catch (UserError nothing) {
                break;
            }
            text.append(i == 0 ? "  " : " → ").append(word(word));
            if (!isMapped(word)) {
                break;
            }
            String string = memory.text(word, 60);
            if (string != null
                    && string.length() >= SHORTEST_TEXT
                    && string.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
                return text.append(" → ").append(Formats.quoted(string)).toString();
            }
            if (!desk.symbols().describe(word).isEmpty()) {
                break;
            }
            at = word;
        }
        return text.toString();
    }

    private String word(long word) {
        String name = isMapped(word) ? desk.symbols().describe(word) : "";
        String digits = ("%0" + 2 * size + "x").formatted(word);
        return name.isEmpty() ? digits : digits + " <" + name + ">";
    }

    private boolean isMapped(long address) {
        return desk.process().ranges().stream().anyMatch((MemoryRange range) -> range.holds(address));
    }
}
