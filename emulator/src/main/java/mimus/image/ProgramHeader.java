package mimus.image;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the table that tells a loader what to do (gABI chapter 5, {@code Elf32_Phdr} and {@code Elf64_Phdr}).
 *
 * @param index its place in the table, from 0
 * @param type what it is, as {@link #LOAD}
 * @param flags {@code PF_X} 1, {@code PF_W} 2, {@code PF_R} 4
 * @param offset of its first byte in the file; unsigned, as all that follow
 * @param address in memory, virtual
 * @param physicalAddress in memory, where that matters (firmware)
 * @param fileSize in bytes
 * @param memorySize in bytes
 * @param align power of two, or 0 or 1 for none
 */
public record ProgramHeader(
        int index,
        int type,
        int flags,
        long offset,
        long address,
        long physicalAddress,
        long fileSize,
        long memorySize,
        long align) {
    public static final int LOAD = 1;
    public static final int DYNAMIC = 2;
    public static final int INTERP = 3;
    public static final int NOTE = 4;
    public static final int PHDR = 6;
    public static final int TLS = 7;
    public static final int GNU_STACK = 0x6474e551;
    public static final int GNU_RELRO = 0x6474e552;
    public static final int MIPS_ABIFLAGS = 0x70000003;

    private static final int MOST = 1 << 20;
    private static final int EXTENDED = 0xffff; // PN_XNUM

    /** What the flags permit. */
    public Permissions permissions() {
        return new Permissions((flags & 4) != 0, (flags & 2) != 0, (flags & 1) != 0);
    }

    /** Whether the address lies within what the file holds of this row. */
    boolean holds(long wanted) {
        return Long.compareUnsigned(wanted - address, fileSize) < 0;
    }

    /** How an error names this row. */
    String title() {
        return "program header " + index;
    }

    /** The whole table; a {@code UserError} if it is not within the file or its rows have the wrong size. */
    static List<ProgramHeader> readAll(ElfBytes elf, ElfHeader header) {
        long count = count(elf, header);
        if (count == 0) {
            return List.of();
        }
        int size = elf.wide() ? 56 : 32;
        if (header.programHeaderSize() != size) {
            throw elf.malformed(
                    "its program headers have %d bytes each instead of %d", header.programHeaderSize(), size);
        }
        if (count > MOST) {
            throw elf.malformed("it claims %d program headers, more than %d", count, MOST);
        }
        Fields fields = elf.read("the program header table", header.programHeaderOffset(), count * size);
        List<ProgramHeader> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(elf.wide() ? read64(i, fields) : read32(i, fields));
        }
        return List.copyOf(rows);
    }

    private static long count(ElfBytes elf, ElfHeader header) {
        int count = header.programHeaders();
        return count == EXTENDED ? Section.first(elf, header).info() & 0xffff_ffffL : count;
    }

    private static ProgramHeader read32(int index, Fields f) {
        int type = f.i32();
        long offset = f.word();
        long address = f.word();
        long physical = f.word();
        long fileSize = f.word();
        long memorySize = f.word();
        int flags = f.i32();
        return new ProgramHeader(index, type, flags, offset, address, physical, fileSize, memorySize, f.word());
    }

    private static ProgramHeader read64(int index, Fields f) {
        return new ProgramHeader(index, f.i32(), f.i32(), f.word(), f.word(), f.word(), f.word(), f.word(), f.word());
    }
}
