package mimus.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** What of an ELF file goes into memory, checked so that a loader need not. */
final class LoadedSegments {
    private LoadedSegments() {}

    /**
     * The loadable segments of a file.
     *
     * @param place which address a header's bytes go to: virtual, or physical for firmware
     * @throws mimus.error.UserError if there is none, or one is inconsistent, or not within the file or address space
     */
    static Image image(ElfFile file, ToLongFunction<ProgramHeader> place) {
        List<Segment> segments = new ArrayList<>();
        for (ProgramHeader load : file.programHeaders(ProgramHeader.LOAD)) {
            long address = place.applyAsLong(load);
            check(file.elf(), load, address);
            Bytes content = file.content(load);
            segments.add(new Segment(address, content, load.memorySize(), load.permissions()));
        }
        if (segments.stream().allMatch(s -> s.memorySize() == 0)) {
            throw file.bytes()
                    .error("it is a %s with nothing to load", file.type().title());
        }
        return new Image(
                file.name(),
                "ELF",
                Optional.of(file.machine()),
                Optional.of(file.order()),
                OptionalInt.of(file.bits()),
                OptionalLong.of(file.entry()),
                segments);
    }

    private static void check(ElfBytes elf, ProgramHeader load, long address) {
        if (Long.compareUnsigned(load.fileSize(), load.memorySize()) > 0) {
            throw elf.malformed(
                    "%s has %s bytes in the file but only %s in memory",
                    load.title(), Long.toUnsignedString(load.fileSize()), Long.toUnsignedString(load.memorySize()));
        }
        if (load.fileSize() != 0) {
            elf.requireInFile(load.title(), load.offset(), load.fileSize());
        }
        long last = address + Math.max(0, load.memorySize() - 1);
        boolean wraps = load.memorySize() < 0 || Long.compareUnsigned(last, address) < 0;
        if (wraps || elf.bits() == 32 && last > 0xffff_ffffL) {
            throw elf.malformed(
                    "%s at address 0x%x has %s bytes of memory, past the last address",
                    load.title(), address, Long.toUnsignedString(load.memorySize()));
        }
    }

    /**
     * Refuses headers that pages of the file cannot be mapped for, as Linux does.
     *
     * @param pageSize power of two, in bytes
     */
    static void requireMappable(ElfFile file, long pageSize) {
        for (ProgramHeader load : file.programHeaders(ProgramHeader.LOAD)) {
            if (load.memorySize() != 0 && ((load.offset() - load.address()) & (pageSize - 1)) != 0) {
                throw file.elf()
                        .malformed(
                                "%s has offset 0x%x and address 0x%x, unequal within a page of %d bytes",
                                load.title(), load.offset(), load.address(), pageSize);
            }
        }
    }
}
