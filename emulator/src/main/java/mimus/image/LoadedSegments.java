package mimus.image;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** What of an ELF file goes into memory, checked so that a loader need not. */
final class LoadedSegments {
    private LoadedSegments() {}

    /**
     * The loadable program headers as segments, without empty ones.
     *
     * @param place which address a header's bytes go to: virtual, or physical for firmware
     * @throws mimus.error.UserError if one is not within the file or the address space, or is inconsistent
     */
    static List<Segment> of(ElfBytes elf, List<ProgramHeader> loads, ToLongFunction<ProgramHeader> place) {
        List<Segment> segments = new ArrayList<>();
        for (ProgramHeader load : loads) {
            check(elf, load, place.applyAsLong(load));
            if (load.memorySize() != 0) {
                Bytes content = elf.bytes().part(load.fileSize() == 0 ? 0 : load.offset(), load.fileSize());
                segments.add(new Segment(
                        place.applyAsLong(load), content, load.memorySize(), load.permissions()));
            }
        }
        return segments;
    }

    private static void check(ElfBytes elf, ProgramHeader load, long address) {
        if (Long.compareUnsigned(load.fileSize(), load.memorySize()) > 0) {
            throw elf.malformed("%s has %s bytes in the file but only %s in memory", load.title(),
                    Long.toUnsignedString(load.fileSize()), Long.toUnsignedString(load.memorySize()));
        }
        if (load.fileSize() != 0) {
            elf.requireInFile(load.title(), load.offset(), load.fileSize());
        }
        long last = address + Math.max(0, load.memorySize() - 1);
        boolean wraps = load.memorySize() < 0 || Long.compareUnsigned(last, address) < 0;
        if (wraps || elf.bits() == 32 && last > 0xffff_ffffL) {
            throw elf.malformed("%s at address 0x%x has %s bytes of memory, past the last address", load.title(),
                    address, Long.toUnsignedString(load.memorySize()));
        }
    }

    /**
     * Refuses headers that pages of the file cannot be mapped for, as Linux does.
     *
     * @param pageSize power of two, in bytes
     */
    static void requireMappable(ElfBytes elf, List<ProgramHeader> loads, long pageSize) {
        for (ProgramHeader load : loads) {
            if (load.memorySize() != 0 && ((load.offset() - load.address()) & (pageSize - 1)) != 0) {
                throw elf.malformed("%s has offset 0x%x and address 0x%x, which differ within a page of %d bytes",
                        load.title(), load.offset(), load.address(), pageSize);
            }
        }
    }
}
