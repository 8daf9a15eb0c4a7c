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

    /** Whether this is the GNU build identity. */
    boolean isBuildId() {
        return type == BUILD_ID && owner.equals("GNU");
    }

    /**
     * All notes in a range of the file.
     *
     * @param what names the range in errors
     * @param align 8 if names and descriptions are padded to 8 bytes, otherwise they are padded to 4
     */
    static List<Note> readAll(ElfBytes elf, String what, long offset, long size, long align) {
        Fields fields = elf.read(what, offset, size);
        List<Note> notes = new ArrayList<>();
        while (fields.remaining() >= 12) {
            notes.add(read(elf, what, fields, align == 8 ? 8 : 4));
        }
        return notes;
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
