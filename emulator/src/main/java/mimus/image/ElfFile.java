package mimus.image;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mimus.error.UserError;

/**
 * An ELF file (System V gABI), 32 or 64 bits, either byte order, any machine.
 *
 * <p>The header and the program headers are read at once; every other part when it is asked for, and then a
 * {@link UserError} says what is wrong with that part. So a file whose sections are damaged can still be
 * loaded, as on Linux.
 */
public final class ElfFile implements Program {
    private final ElfBytes elf;
    private final ElfHeader header;
    private final List<ProgramHeader> programHeaders;
    private List<Section> sections;
    private Dynamic dynamic;
    private Set<Place> unstored;

    /** What a section occupies in memory. */
    private record Place(long address, long size) {}

    private ElfFile(Bytes bytes, ElfHeader header) {
        this.elf = new ElfBytes(bytes, header.bits(), header.order());
        this.header = header;
        this.programHeaders = ProgramHeader.readAll(elf, header);
    }

    /** Reads a host file; a {@code UserError} if it is no ELF file or its headers are malformed. */
    public static ElfFile read(Path file) {
        return read(Bytes.of(file));
    }

    /** Reads from bytes; errors as for {@link #read(Path)}. */
    public static ElfFile read(Bytes bytes) {
        return new ElfFile(bytes, ElfHeader.read(bytes));
    }

    @Override
    public String name() {
        return bytes().name();
    }

    /** The whole file. */
    public Bytes bytes() {
        return elf.bytes();
    }

    /** The whole file, read by its class and byte order. */
    ElfBytes elf() {
        return elf;
    }

    public ElfHeader header() {
        return header;
    }

    /** 32 or 64. */
    public int bits() {
        return header.bits();
    }

    public ByteOrder order() {
        return header.order();
    }

    public Machine machine() {
        return header.machine();
    }

    public ElfType type() {
        return header.type();
    }

    /** Address of the first instruction, before any load bias. */
    public long entry() {
        return header.entry();
    }

    /** All program headers, in the file's order. */
    public List<ProgramHeader> programHeaders() {
        return programHeaders;
    }

    /** The program headers of a type, as {@link ProgramHeader#LOAD}, in the file's order. */
    public List<ProgramHeader> programHeaders(int type) {
        return programHeaders.stream().filter(p -> p.type() == type).toList();
    }

    /** The first program header of a type. */
    public Optional<ProgramHeader> programHeader(int type) {
        return programHeaders.stream().filter(p -> p.type() == type).findFirst();
    }

    /** Where the initial values of thread-local variables are. */
    public Optional<ProgramHeader> tls() {
        return programHeader(ProgramHeader.TLS);
    }

    /** What the program says its stack must permit ({@code PT_GNU_STACK}); empty if it does not say. */
    public Optional<Permissions> stack() {
        return programHeader(ProgramHeader.GNU_STACK).map(ProgramHeader::permissions);
    }

    /**
     * Address of the program headers in memory, before any load bias, for {@code AT_PHDR}.
     *
     * @return from the loadable segment that holds them, else from {@code PT_PHDR}; empty if they are not loaded
     */
    public OptionalLong programHeaderAddress() {
        long offset = header.programHeaderOffset();
        return Stream.concat(
                        programHeaders(ProgramHeader.LOAD).stream()
                                .filter(p -> Long.compareUnsigned(offset - p.offset(), p.fileSize()) < 0)
                                .map(p -> p.address() + (offset - p.offset())),
                        programHeaders(ProgramHeader.PHDR).stream().map(ProgramHeader::address))
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /**
     * Path of the dynamic linker ({@code PT_INTERP}); empty for a static program.
     *
     * @throws UserError if it is not within the file, is empty, longer than 4,095 bytes, or has no end
     */
    public Optional<String> interpreter() {
        return programHeader(ProgramHeader.INTERP).filter(this::isStored).map(row -> Interpreter.read(elf, row));
    }

    /** What the dynamic linker reads; without entries for a static program. */
    public Dynamic dynamic() {
        if (dynamic == null) {
            dynamic = programHeader(ProgramHeader.DYNAMIC)
                    .filter(this::isStored)
                    .map(p -> Dynamic.read(elf, p.offset(), p.fileSize(), programHeaders(ProgramHeader.LOAD)))
                    .orElse(Dynamic.NONE);
        }
        return dynamic;
    }

    /** Libraries that must be loaded too, in the file's order. */
    public List<String> needed() {
        return dynamic().needed();
    }

    /** Whether this is a program that can be loaded anywhere, rather than a shared library. */
    public boolean isPie() {
        return type() == ElfType.DYN
                && (programHeader(ProgramHeader.INTERP).isPresent() || dynamic().isPie());
    }

    /** All section headers, the empty first one included; none if the file has been stripped of them. */
    public List<Section> sections() {
        if (sections == null) {
            sections = Section.readAll(elf, header);
        }
        return sections;
    }

    /** The first section of a name, as {@code .text}. */
    public Optional<Section> section(String name) {
        return sections().stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /** The bytes that a segment has in the file; where they begin says nothing if there are none. */
    public Bytes content(ProgramHeader segment) {
        return bytes().part(segment.fileSize() == 0 ? 0 : segment.offset(), segment.fileSize());
    }

    /** The bytes a section has in the file: none for {@link Section#NOBITS}. */
    public Bytes content(Section section) {
        if (section.type() == Section.NOBITS) {
            return bytes().part(0, 0);
        }
        elf.requireInFile(section.title(), section.offset(), section.size());
        return bytes().part(section.offset(), section.size());
    }

    /** The full symbol table, which a stripped file does not have; read anew at each call. */
    public List<Symbol> symbols() {
        return symbols(Section.SYMTAB);
    }

    /** The symbols the dynamic linker uses; read anew at each call. */
    public List<Symbol> dynamicSymbols() {
        return symbols(Section.DYNSYM);
    }

    /** The notes of the note segments, or of the note sections if there are no such segments. */
    public List<Note> notes() {
        if (programHeader(ProgramHeader.NOTE).isEmpty()) {
            return sectionNotes();
        }
        return Note.readAll(
                elf,
                programHeaders(ProgramHeader.NOTE).stream()
                        .filter(this::isStored)
                        .map(p -> new Note.Range(p.title(), p.offset(), p.fileSize(), p.align()))
                        .toList());
    }

    /** The GNU build identity in hexadecimal digits; Go programs have it in a section only. */
    public Optional<String> buildId() {
        return notes().stream()
                .filter(Note::isBuildId)
                .findFirst()
                .or(() -> sectionNotes().stream().filter(Note::isBuildId).findFirst())
                .map(n -> HexFormat.of().formatHex(n.description()));
    }

    /** {@code e_flags} of a MIPS file; empty for other machines. */
    public Optional<MipsFlags> mipsFlags() {
        return isMips() ? Optional.of(new MipsFlags(header.flags(), bits())) : Optional.empty();
    }

    /** {@code PT_MIPS_ABIFLAGS}, or {@code .MIPS.abiflags} in an object; empty for others and for old MIPS files. */
    public Optional<MipsAbiFlags> mipsAbiFlags() {
        if (!isMips()) {
            return Optional.empty();
        }
        return programHeader(ProgramHeader.MIPS_ABIFLAGS)
                .filter(this::isStored)
                .map(p -> MipsAbiFlags.read(elf, p.offset(), p.fileSize()))
                .or(() -> first(s -> s.type() == Section.MIPS_ABIFLAGS && type() == ElfType.REL)
                        .map(s -> MipsAbiFlags.read(elf, s.offset(), s.size())));
    }

    /**
     * What goes where in memory, by virtual address and before any load bias.
     *
     * @throws UserError if a loadable segment is not within the file, has less memory than content, runs
     *     past the last address or overlaps another, or if there is none
     */
    public Image image() {
        return LoadedSegments.image(this, ProgramHeader::address);
    }

    /** The same by physical address, for firmware. */
    public Image physicalImage() {
        return LoadedSegments.image(this, ProgramHeader::physicalAddress);
    }

    /**
     * Refuses a file whose pages cannot be mapped into memory: offset and address must agree within a page.
     *
     * @param pageSize in bytes, a power of two
     */
    public void requireMappable(long pageSize) {
        LoadedSegments.requireMappable(this, pageSize);
    }

    private boolean isMips() {
        return machine().number() == Machine.MIPS;
    }

    /** Whether the file has the bytes; a file of debug symbols only has the headers of what it was split from. */
    private boolean isStored(ProgramHeader row) {
        if (unstored == null) {
            unstored = unstored();
        }
        return row.fileSize() != 0 && !unstored.contains(new Place(row.address(), row.fileSize()));
    }

    /** Loading must not depend on sections, so here damaged ones count as none. */
    private Set<Place> unstored() {
        try {
            return sections().stream()
                    .filter(s -> s.type() == Section.NOBITS)
                    .map(s -> new Place(s.address(), s.size()))
                    .collect(Collectors.toSet());
        } catch (UserError damaged) {
            return Set.of();
        }
    }

    private Optional<Section> first(Predicate<Section> wanted) {
        return sections().stream().filter(wanted).findFirst();
    }

    private List<Note> sectionNotes() {
        return Note.readAll(
                elf,
                sections().stream()
                        .filter(s -> s.type() == Section.NOTE)
                        .map(s -> new Note.Range(s.title(), s.offset(), s.size(), s.align()))
                        .toList());
    }

    private List<Symbol> symbols(int type) {
        return first(s -> s.type() == type)
                .map(s -> Symbol.readAll(elf, s, sections()))
                .orElse(List.of());
    }
}
