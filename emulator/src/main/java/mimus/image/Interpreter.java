package mimus.image;

import java.nio.charset.StandardCharsets;

/** The path in {@code PT_INTERP}, by the rules of Linux {@code fs/binfmt_elf.c}. */
final class Interpreter {
    private static final int LONGEST = 4096; // PATH_MAX, the zero byte included

    private Interpreter() {}

    static String read(ElfBytes elf, ProgramHeader row) {
        long size = row.fileSize();
        if (size < 2 || size > LONGEST) {
            throw elf.malformed(
                    "its interpreter (%s) has %s bytes, not 2 to %d",
                    row.title(), Long.toUnsignedString(size), LONGEST);
        }
        Fields fields = elf.read("the interpreter (" + row.title() + ")", row.offset(), size);
        String path = new String(fields.bytes((int) size), StandardCharsets.UTF_8);
        if (!path.endsWith("\0")) {
            throw elf.malformed("its interpreter (%s) does not end in a zero byte", row.title());
        }
        return path.substring(0, path.indexOf('\0'));
    }
}
