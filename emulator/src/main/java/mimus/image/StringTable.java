package mimus.image;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Names by their offset in a table, each ended by a zero byte.
 *
 * <p>Names may share their ends, so a small malformed table could hold millions of long ones; the sum of the distinct
 * names taken from it is limited by its size.
 */
final class StringTable {
    private static final int SHARING = 4; // real tables stay below 3
    private static final int ALWAYS = 1 << 20;

    private final ElfBytes elf;
    private final String title;
    private final byte[] table;
    private final Map<Integer, String> taken = new HashMap<>();
    private long budget;

    private StringTable(ElfBytes elf, String title, byte[] table) {
        this.elf = elf;
        this.title = title;
        this.table = table;
        this.budget = (long) table.length * SHARING + ALWAYS;
    }

    /** The table in a section. */
    static StringTable read(ElfBytes elf, Section section) {
        if (section.type() == Section.NOBITS) {
            throw elf.malformed("%s holds names but has no bytes in the file", section.title());
        }
        return read(elf, section.title(), section.offset(), section.size());
    }

    /** The table in a range of the file, named by {@code title} in errors. */
    static StringTable read(ElfBytes elf, String title, long offset, long size) {
        Fields fields = elf.read(title, offset, size);
        return new StringTable(elf, title, fields.bytes(fields.remaining()));
    }

    /**
     * The name at an offset, as UTF-8; the empty name at offset 0 even of an empty table.
     *
     * @param what names the name in an error, as in {@code the name of section 3}
     */
    String at(String what, long offset) {
        if (offset == 0 && table.length == 0) {
            return "";
        }
        if (Long.compareUnsigned(offset, table.length) >= 0) {
            throw elf.malformed(
                    "%s is at offset %s of %s, which has %d bytes",
                    what, Long.toUnsignedString(offset), title, table.length);
        }
        return taken.computeIfAbsent((int) offset, start -> take(what, start));
    }

    private String take(String what, int start) {
        int end = start;
        while (end < table.length && table[end] != 0) {
            end++;
        }
        if (end == table.length) {
            throw elf.malformed("%s at offset %d of %s has no end", what, start, title);
        }
        budget -= end - start;
        if (budget < 0) {
            throw elf.malformed("the names in %s share their ends beyond measure", title);
        }
        return new String(table, start, end - start, StandardCharsets.UTF_8);
    }
}
