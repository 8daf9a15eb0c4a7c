package mimus.image;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A remark for loaders and tools (gABI chapter 5, "Note Section").
 *
 * @param owner who defines the type, as {@code GNU}
 * @param type meaning what the owner says
 * @param description meaning what the type says; not to be changed
 */
public record Note(String owner, int type, byte[] description) {
    /** Owner GNU: the build identity. */
    public static final int BUILD_ID = 3;

    private static final int MOST = 1 << 18;

    /** Whether this is the GNU build identity. */
    boolean isBuildId() {
        return type == BUILD_ID && owner.equals("GNU");
    }

    /** Where notes are: a range of the file, named by {@code title} in errors; padded to 8 bytes or else 4. */
    record Range(String title, long offset, long size, long align) {}

    /** All notes in ranges; a {@code UserError} if they are more or larger than any real file has. */
    static List<Note> readAll(ElfBytes elf, List<Range> ranges) {
        List<Note> notes = new ArrayList<>();
        long bytes = 0;
        for (Range range : ranges) {
            Fields fields = elf.read(range.title, range.offset, range.size);
            bytes += range.size;
            while (fields.remaining() >= 12) {
                notes.add(read(elf, range.title, fields, range.align == 8 ? 8 : 4));
            }
            if (bytes > ElfBytes.MOST || notes.size() > MOST) {
                throw elf.malformed(
                        "its notes up to %s are %d with %d bytes, too many", range.title, notes.size(), bytes);
            }
        }
        return List.copyOf(notes);
    }

    private static Note read(ElfBytes elf, String what, Fields fields, int align) {
        int start = fields.position();
        long nameSize = fields.u32();
        long size = fields.u32();
        int type = fields.i32();
        long name = fields.position();
        long description = padded(name + nameSize, align);
        long end = name + fields.remaining();
        if (description > end || description + size > end) {
            throw elf.malformed("the note at byte %d of %s runs past its %d bytes", start, what, end);
        }
        String owner = owner(fields.bytes((int) nameSize));
        byte[] bytes = fields.skipTo((int) description).bytes((int) size);
        fields.skipTo((int) Math.min(padded(description + size, align), end));
        return new Note(owner, type, bytes);
    }

    private static String owner(byte[] name) {
        int length = 0;
        while (length < name.length && name[length] != 0) {
            length++;
        }
        return new String(name, 0, length, StandardCharsets.UTF_8);
    }

    private static long padded(long position, int align) {
        return (position + align - 1) & -align;
    }
}
