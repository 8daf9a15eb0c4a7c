package mimus.image;

import java.util.ArrayList;
import java.util.List;

/**
 * A name for an address (gABI chapter 4, {@code Elf32_Sym} and {@code Elf64_Sym}).
 *
 * @param name may be empty
 * @param value an address in programs and libraries, an offset in relocatable objects
 * @param size in bytes, 0 if unknown
 * @param info {@code st_info}: binding and type
 * @param other {@code st_other}: visibility, and on some machines the kind of code
 * @param section {@code st_shndx}: 0 if undefined, 0xfff1 if absolute, 0xffff if the index did not fit
 */
public record Symbol(String name, long value, long size, int info, int other, int section) {
    /** What a symbol names, {@code STT_…}. */
    public enum Type {
        NONE,
        OBJECT,
        FUNCTION,
        SECTION,
        FILE,
        COMMON,
        TLS,
        INDIRECT_FUNCTION,
        OTHER
    }

    /** Who sees a symbol, {@code STB_…}. */
    public enum Binding {
        LOCAL,
        GLOBAL,
        WEAK,
        UNIQUE,
        OTHER
    }

    /** What it names. */
    public Type type() {
        int number = info & 15;
        return number <= 6 ? Type.values()[number] : number == 10 ? Type.INDIRECT_FUNCTION : Type.OTHER;
    }

    /** Who sees it. */
    public Binding binding() {
        int number = info >>> 4;
        return number <= 2 ? Binding.values()[number] : number == 10 ? Binding.UNIQUE : Binding.OTHER;
    }

    /** Whether the file has what it names, rather than needing it from another. */
    public boolean isDefined() {
        return section != 0;
    }

    /** The symbols of a section, without the null symbol that begins them. */
    static List<Symbol> readAll(ElfBytes elf, Section table, List<Section> sections) {
        int size = elf.wide() ? 24 : 16;
        if (table.entrySize() != size) {
            throw elf.malformed(
                    "the symbols in %s have %s bytes each instead of %d",
                    table.title(), Long.toUnsignedString(table.entrySize()), size);
        }
        if (table.link() < 0 || table.link() >= sections.size()) {
            throw elf.malformed(
                    "the names for %s are in section %d, but it has only %d sections",
                    table.title(), table.link() & 0xffff_ffffL, sections.size());
        }
        StringTable names = StringTable.read(elf, sections.get(table.link()));
        Fields fields = elf.read(table.title(), table.offset(), table.size());
        int count = fields.remaining() / size;
        List<Symbol> symbols = new ArrayList<>(Math.max(0, count - 1));
        for (int i = 0; i < count; i++) {
            Symbol symbol = elf.wide() ? read64(fields, names, i) : read32(fields, names, i);
            if (i > 0) {
                symbols.add(symbol);
            }
        }
        return symbols;
    }

    private static Symbol read32(Fields f, StringTable names, int index) {
        String name = names.at("the name of symbol " + index, f.u32());
        return new Symbol(name, f.word(), f.word(), f.u8(), f.u8(), f.u16());
    }

    private static Symbol read64(Fields f, StringTable names, int index) {
        String name = names.at("the name of symbol " + index, f.u32());
        int info = f.u8();
        int other = f.u8();
        int section = f.u16();
        return new Symbol(name, f.word(), f.word(), info, other, section);
    }
}
