package mimus.image;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the table that tells linkers and debuggers what is where (gABI chapter 4, {@code Elf32_Shdr}).
 *
 * @param index its place in the table, from 0
 * @param name as {@code .text}; empty if the file has no names
 * @param type what it is, as {@link #SYMTAB}
 * @param flags {@code SHF_WRITE} 1, {@code SHF_ALLOC} 2, {@code SHF_EXECINSTR} 4, …
 * @param address in memory, 0 if not loaded
 * @param offset of its first byte in the file
 * @param size in bytes; in the file nothing if the type is {@link #NOBITS}
 * @param link index of a related section
 * @param info meaning what the type says
 * @param align in bytes
 * @param entrySize in bytes, if it is a table
 */
public record Section(
        int index,
        String name,
        int type,
        long flags,
        long address,
        long offset,
        long size,
        int link,
        int info,
        long align,
        long entrySize) {
    public static final int SYMTAB = 2;
    public static final int STRTAB = 3;
    public static final int DYNAMIC = 6;
    public static final int NOTE = 7;
    public static final int NOBITS = 8;
    public static final int DYNSYM = 11;
    public static final int MIPS_ABIFLAGS = 0x7000002a;

    private static final int MOST = 1 << 20;
    private static final int EXTENDED = 0xffff; // SHN_XINDEX

    /** How an error names this row. */
    String title() {
        return name.isEmpty() ? "section " + index : "section " + index + " (" + name + ")";
    }

    /** The whole table; a {@code UserError} if it, or the table of names, is not within the file. */
    static List<Section> readAll(ElfBytes elf, ElfHeader header) {
        if (header.sectionOffset() == 0) {
            return List.of();
        }
        int size = rowSize(elf, header);
        long count = header.sections() == 0 ? first(elf, header).size() : header.sections();
        if (Long.compareUnsigned(count, MOST) > 0) {
            throw elf.malformed("it claims %s sections, more than %d", Long.toUnsignedString(count), MOST);
        }
        Fields fields = elf.read("the section header table", header.sectionOffset(), count * size);
        List<Section> rows = new ArrayList<>();
        long[] names = new long[(int) count];
        for (int i = 0; i < count; i++) {
            names[i] = fields.u32();
            rows.add(read(fields, i));
        }
        return named(elf, rows, names, header.sectionNames());
    }

    /** The first row, which has the counts that do not fit in the header (gABI chapter 4, "Sections"). */
    static Section first(ElfBytes elf, ElfHeader header) {
        if (header.sectionOffset() == 0) {
            throw elf.malformed("a count is in its first section header, but it has no section headers");
        }
        return read(
                elf.read("section header 0", header.sectionOffset(), rowSize(elf, header))
                        .skipTo(4),
                0);
    }

    private static Section read(Fields f, int index) {
        return new Section(
                index, "", f.i32(), f.word(), f.word(), f.word(), f.word(), f.i32(), f.i32(), f.word(), f.word());
    }

    private static int rowSize(ElfBytes elf, ElfHeader header) {
        int size = elf.wide() ? 64 : 40;
        if (header.sectionSize() != size) {
            throw elf.malformed("its section headers have %d bytes each instead of %d", header.sectionSize(), size);
        }
        return size;
    }

    private static List<Section> named(ElfBytes elf, List<Section> rows, long[] names, int index) {
        if (index == 0 || rows.isEmpty()) {
            return List.copyOf(rows);
        }
        int table = index == EXTENDED ? rows.get(0).link() : index;
        if (table < 0 || table >= rows.size()) {
            throw elf.malformed("its section names are in section %d, but it has only %d sections", table, rows.size());
        }
        StringTable strings = StringTable.read(elf, rows.get(table));
        rows.replaceAll(s -> s.named(strings.at("the name of section " + s.index, names[s.index])));
        return List.copyOf(rows);
    }

    private Section named(String given) {
        return new Section(index, given, type, flags, address, offset, size, link, info, align, entrySize);
    }
}
