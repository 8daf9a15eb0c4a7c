package mimus.debugger.dwarf;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import mimus.error.UserError;
import mimus.image.ElfFile;
import mimus.image.Section;

/** Sections of a file by name, decompressed. */
final class Sections {
    private static final long COMPRESSED = 0x800;
    private static final int ZLIB = 1;
    private static final long LARGEST = 1L << 30;

    private final ElfFile file;

    Sections(ElfFile file) {
        this.file = file;
    }

    ElfFile file() {
        return file;
    }

    /** Address of a section, before any load bias; 0 if there is none. */
    long address(String name) {
        return file.section(name).map(Section::address).orElse(0L);
    }

    /** The bytes of a section; empty if there is none. */
    Optional<Data> named(String name) {
        return file.section(name)
                .filter(section -> section.type() != Section.NOBITS)
                .map(section -> new Data(bytes(section), file.order(), name));
    }

    private byte[] bytes(Section section) {
        long size = section.size();
        if (size > LARGEST) {
            throw new UserError("the section " + section.name() + " has " + size + " bytes, too many to read");
        }
        byte[] stored = file.content(section).read(0, (int) size);
        return (section.flags() & COMPRESSED) == 0 ? stored : inflated(section, stored);
    }

    private byte[] inflated(Section section, byte[] stored) {
        ByteBuffer header = ByteBuffer.wrap(stored).order(file.order());
        boolean wide = file.bits() == 64;
        int headerSize = wide ? 24 : 12;
        int kind = header.getInt(0);
        long size = wide ? header.getLong(8) : header.getInt(4) & 0xffff_ffffL;
        if (kind != ZLIB || size > LARGEST) {
            throw new UserError("the section " + section.name() + " is compressed in a way that is not known");
        }
        byte[] whole = new byte[(int) size];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stored, headerSize, stored.length - headerSize);
            inflater.inflate(whole);
        } catch (DataFormatException damaged) {
            throw new UserError("the section " + section.name() + " is damaged");
        } finally {
            inflater.end();
        }
        return whole;
    }
}
