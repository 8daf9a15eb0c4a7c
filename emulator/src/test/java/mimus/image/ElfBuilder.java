package mimus.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes small ELF files for tests: the whole file is one loadable segment at {@link #BASE}. */
final class ElfBuilder {
    static final long BASE = 0x400000;
    private static final int BODY = 0x400; // header and up to 15 program headers come before

    final int bits;
    private final ByteOrder order;
    private final ByteBuffer file;
    private final List<long[]> rows = new ArrayList<>();
    private final List<long[]> sections = new ArrayList<>();
    private final List<String> sectionNames = new ArrayList<>();
    private int type = 2;
    private int machine = 8;
    private int flags;
    private long sectionTable;
    private long entry = BASE + BODY;

    ElfBuilder(int bits, ByteOrder order) {
        this.bits = bits;
        this.order = order;
        this.file = ByteBuffer.allocate(0x10000).order(order).position(BODY);
        section("", 0, 0, 0, 0, 0, 0);
    }

    static ElfBuilder mips32() {
        return new ElfBuilder(32, ByteOrder.BIG_ENDIAN);
    }

    static ElfBuilder mips64() {
        return new ElfBuilder(64, ByteOrder.LITTLE_ENDIAN);
    }

    ElfBuilder type(int number) {
        type = number;
        return this;
    }

    ElfBuilder machine(int number) {
        machine = number;
        return this;
    }

    ElfBuilder flags(int value) {
        flags = value;
        return this;
    }

    ElfBuilder entry(long address) {
        entry = address;
        return this;
    }

    /** Appends bytes, returning their offset. */
    long put(byte[] bytes) {
        file.position(file.position() + 7 & -8);
        int offset = file.position();
        file.put(bytes);
        return offset;
    }

    long put(String text) {
        return put(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Words of the file's class. */
    byte[] words(long... values) {
        ByteBuffer words = ByteBuffer.allocate(values.length * bits / 8).order(order);
        for (long value : values) {
            word(words, value);
        }
        return words.array();
    }

    byte[] ints(int... values) {
        ByteBuffer ints = ByteBuffer.allocate(values.length * 4).order(order);
        for (int value : values) {
            ints.putInt(value);
        }
        return ints.array();
    }

    /** A program header. */
    ElfBuilder row(int type, int flags, long offset, long address, long fileSize, long memorySize, long align) {
        rows.add(new long[] {type, flags, offset, address, fileSize, memorySize, align});
        return this;
    }

    /** A program header for bytes that are appended. */
    ElfBuilder row(int type, byte[] content) {
        long offset = put(content);
        return row(type, 4, offset, BASE + offset, content.length, content.length, 4);
    }

    ElfBuilder load(long address, long fileSize, long memorySize) {
        return row(ProgramHeader.LOAD, 6, BODY, address, fileSize, memorySize, 1);
    }

    ElfBuilder interpreter(String path) {
        return row(ProgramHeader.INTERP, (path + "\0").getBytes(StandardCharsets.UTF_8));
    }

    /** Strings get their offset in the string table, numbers stay: tag, value, tag, value, … */
    ElfBuilder dynamic(Object... tagsAndValues) {
        StringBuilder strings = new StringBuilder("\0");
        long[] words = new long[tagsAndValues.length + 6];
        for (int i = 0; i < tagsAndValues.length; i++) {
            if (tagsAndValues[i] instanceof String name) {
                words[i] = strings.length();
                strings.append(name).append('\0');
            } else {
                words[i] = ((Number) tagsAndValues[i]).longValue();
            }
        }
        long table = put(strings.toString());
        words[tagsAndValues.length] = Dynamic.STRTAB;
        words[tagsAndValues.length + 1] = BASE + table;
        words[tagsAndValues.length + 2] = Dynamic.STRSZ;
        words[tagsAndValues.length + 3] = strings.length();
        return row(ProgramHeader.DYNAMIC, words(words));
    }

    byte[] note(String owner, int type, String description) {
        ByteBuffer note = ByteBuffer.allocate(64).order(order);
        note.putInt(owner.length() + 1).putInt(description.length()).putInt(type);
        note.put((owner + "\0").getBytes(StandardCharsets.ISO_8859_1)).position(note.position() + 3 & -4);
        note.put(description.getBytes(StandardCharsets.ISO_8859_1)).position(note.position() + 3 & -4);
        return Arrays.copyOf(note.array(), note.position());
    }

    ElfBuilder section(String name, int type, long flags, long offset, long size, int link, int entrySize) {
        sectionNames.add(name);
        sections.add(new long[] {type, flags, offset == 0 ? 0 : BASE + offset, offset, size, link, entrySize});
        return this;
    }

    /** A symbol table with the names of symbols that are functions at {@link #BASE}, {@code BASE + 16}, … */
    ElfBuilder symbols(int type, String... names) {
        StringBuilder strings = new StringBuilder("\0");
        int size = bits == 64 ? 24 : 16;
        ByteBuffer symbols =
                ByteBuffer.allocate((names.length + 1) * size).order(order).position(size);
        for (int i = 0; i < names.length; i++) {
            symbol(symbols, strings.length(), BASE + i * 16L);
            strings.append(names[i]).append('\0');
        }
        section(".names", Section.STRTAB, 0, put(strings.toString()), strings.length(), 0, 0);
        return section(".symbols", type, 0, put(symbols.array()), symbols.capacity(), sections.size() - 1, size);
    }

    byte[] build() {
        finishSections();
        int end = file.position();
        file.position(0);
        header(end);
        row(1, 5, 0, BASE, end, end, 0x1000);
        rows.forEach(this::writeRow);
        return Arrays.copyOf(file.array(), end);
    }

    ElfFile read() {
        return ElfFile.read(Bytes.of("hello", build()));
    }

    private void finishSections() {
        StringBuilder names = new StringBuilder();
        sectionNames.add(".shstrtab");
        int[] offsets = new int[sectionNames.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = names.length();
            names.append(sectionNames.get(i)).append('\0');
        }
        sections.add(new long[] {Section.STRTAB, 0, 0, put(names.toString()), names.length(), 0, 0});
        sectionTable = put(new byte[0]);
        for (int i = 0; i < offsets.length; i++) {
            writeSection(offsets[i], sections.get(i));
        }
    }

    private void header(int end) {
        int data = order == ByteOrder.BIG_ENDIAN ? 2 : 1;
        file.put(new byte[] {0x7f, 'E', 'L', 'F', (byte) (bits / 32), (byte) data, 1});
        file.position(16).putShort((short) type).putShort((short) machine).putInt(1);
        int size = bits == 64 ? 64 : 52;
        word(file, entry);
        word(file, size);
        word(file, sectionTable);
        file.putInt(flags).putShort((short) size);
        file.putShort((short) (bits == 64 ? 56 : 32)).putShort((short) (rows.size() + 1));
        file.putShort((short) (bits == 64 ? 64 : 40)).putShort((short) sections.size());
        file.putShort((short) (sections.size() - 1));
    }

    private void writeRow(long[] r) {
        file.putInt((int) r[0]);
        if (bits == 64) {
            file.putInt((int) r[1]);
        }
        for (long value : new long[] {r[2], r[3], r[3] + 0x1000_0000, r[4], r[5]}) {
            word(file, value);
        }
        if (bits == 32) {
            file.putInt((int) r[1]);
        }
        word(file, r[6]);
    }

    private void writeSection(int name, long[] s) {
        file.putInt(name).putInt((int) s[0]);
        for (int i = 1; i <= 4; i++) {
            word(file, s[i]);
        }
        file.putInt((int) s[5]).putInt(0);
        word(file, 4);
        word(file, s[6]);
    }

    private void symbol(ByteBuffer symbols, int name, long value) {
        symbols.putInt(name);
        if (bits == 32) {
            symbols.putInt((int) value)
                    .putInt(16)
                    .put((byte) 0x12)
                    .put((byte) 0)
                    .putShort((short) 1);
        } else {
            symbols.put((byte) 0x12)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putLong(value)
                    .putLong(16);
        }
    }

    private void word(ByteBuffer to, long value) {
        if (bits == 64) {
            to.putLong(value);
        } else {
            to.putInt((int) value);
        }
    }
}
