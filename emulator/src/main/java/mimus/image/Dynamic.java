package mimus.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an ELF file tells the dynamic linker (gABI chapter 5, "Dynamic Section").
 *
 * @param entries in the file's order, without the null entry that ends them
 * @param needed names of the libraries that must be loaded too
 * @param soname the library's own name
 * @param rpath where to look for libraries before {@code LD_LIBRARY_PATH}, colons between directories
 * @param runpath where to look for them after it
 */
public record Dynamic(
        List<Entry> entries,
        List<String> needed,
        Optional<String> soname,
        Optional<String> rpath,
        Optional<String> runpath) {
    public static final long NEEDED = 1;
    public static final long STRTAB = 5;
    public static final long STRSZ = 10;
    public static final long SONAME = 14;
    public static final long RPATH = 15;
    public static final long RUNPATH = 29;
    public static final long FLAGS_1 = 0x6ffffffb;

    /** What a file without this table has. */
    static final Dynamic NONE = new Dynamic(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final long PIE = 0x0800_0000; // DF_1_PIE
    private static final int MOST = 1 << 16;

    /** A tag with its number or address; both fill the file's word and are zero-extended. */
    public record Entry(long tag, long value) {}

    /** The value of the first entry with a tag. */
    public OptionalLong value(long tag) {
        return value(entries, tag);
    }

    /** Whether the linker marked the file as a position-independent program rather than a library. */
    public boolean isPie() {
        return (value(FLAGS_1).orElse(0) & PIE) != 0;
    }

    /**
     * Reads the table in a range of the file.
     *
     * @param loads where its strings are looked up, by address
     */
    static Dynamic read(ElfBytes elf, long offset, long size, List<ProgramHeader> loads) {
        List<Entry> entries = entries(elf, offset, size);
        boolean named = entries.stream().anyMatch(e -> names(e.tag()));
        if (!named) {
            return new Dynamic(entries, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        StringTable strings = strings(elf, entries, loads);
        return new Dynamic(
                entries,
                strings(strings, entries, NEEDED),
                strings(strings, entries, SONAME).stream().findFirst(),
                strings(strings, entries, RPATH).stream().findFirst(),
                strings(strings, entries, RUNPATH).stream().findFirst());
    }

    private static boolean names(long tag) {
        return tag == NEEDED || tag == SONAME || tag == RPATH || tag == RUNPATH;
    }

    private static List<Entry> entries(ElfBytes elf, long offset, long size) {
        Fields fields = elf.read("the dynamic section", offset, size);
        List<Entry> entries = new ArrayList<>();
        while (fields.remaining() >= elf.bits() / 4) {
            Entry entry = new Entry(fields.word(), fields.word());
            if (entry.tag() == 0) {
                break;
            }
            if (entries.size() == MOST) {
                throw elf.malformed("the dynamic section has more than %d entries", MOST);
            }
            entries.add(entry);
        }
        return List.copyOf(entries);
    }

    private static StringTable strings(ElfBytes elf, List<Entry> entries, List<ProgramHeader> loads) {
        long address = value(entries, STRTAB)
                .orElseThrow(() -> elf.malformed("the dynamic section has names but no string table (DT_STRTAB)"));
        long size = value(entries, STRSZ)
                .orElseThrow(() -> elf.malformed("the dynamic section has names but no string table size (DT_STRSZ)"));
        ProgramHeader load = loads.stream()
                .filter(p -> p.holds(address))
                .findFirst()
                .orElseThrow(() ->
                        elf.malformed("the dynamic string table at address 0x%x is in no loadable segment", address));
        return StringTable.read(elf, "the dynamic string table", load.offset() + (address - load.address()), size);
    }

    private static List<String> strings(StringTable strings, List<Entry> entries, long tag) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).tag() == tag) {
                names.add(strings.at(
                        "the name in dynamic entry " + i, entries.get(i).value()));
            }
        }
        return List.copyOf(names);
    }

    private static OptionalLong value(List<Entry> entries, long tag) {
        return entries.stream()
                .filter(e -> e.tag() == tag)
                .mapToLong(Entry::value)
                .findFirst();
    }
}
