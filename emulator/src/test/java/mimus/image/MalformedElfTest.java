package mimus.image;

import static mimus.image.Sentences.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every way a file can be wrong that has a sentence of its own. */
class MalformedElfTest {
    @Test
    void wrongIdentification() {
        refused("not an ELF file", change(mips32(), b -> b.put(1, (byte) 'e')));
        refused(
                "malformed ELF file: its class (byte 4) is 7, neither 1 (32-bit) nor 2 (64-bit)",
                change(mips32(), b -> b.put(4, (byte) 7)));
        refused(
                "malformed ELF file: its byte order (byte 5) is 0, neither 1 (little) nor 2 (big)",
                change(mips32(), b -> b.put(5, (byte) 0)));
    }

    @Test
    void truncatedHeaders() {
        refused("truncated ELF file: its identification has 16 bytes but the file has 9", Arrays.copyOf(mips32(), 9));
        refused("truncated ELF file: the ELF header ends at byte 52 but the file has 51", Arrays.copyOf(mips32(), 51));
        refused(
                "truncated ELF file: the program header table ends at byte 84 but the file has 60",
                Arrays.copyOf(mips32(), 60));
    }

    @Test
    void programHeaderTable() {
        refused(
                "malformed ELF file: its program headers have 0 bytes each instead of 32",
                change(mips32(), b -> b.putShort(42, (short) 0)));
        refused(
                "malformed ELF file: its program headers have 65535 bytes each instead of 32",
                change(mips32(), b -> b.putShort(42, (short) -1)));
        refused(
                "malformed ELF file: the program header table at byte 18446744073709551600 has 56 bytes,"
                        + " past the end of any file",
                change(mips64(), b -> b.putLong(32, -16)));
    }

    @Test
    void programHeaderCountInTheFirstSection() {
        byte[] without = change(mips32(), b -> b.putShort(44, (short) -1).putInt(32, 0));
        refused("malformed ELF file: a count is in its first section header, but it has no section headers", without);
        byte[] file = change(mips32(), b -> b.putShort(44, (short) -1).putInt(b.getInt(32) + 28, -1));
        refused("malformed ELF file: it claims 4294967295 program headers, more than 1048576", file);
        byte[] fine = change(mips32(), b -> b.putShort(44, (short) -1).putInt(b.getInt(32) + 28, 1));
        assertEquals(1, read(fine).programHeaders().size());
    }

    @Test
    void segmentsOutsideTheFile() {
        byte[] file = ElfBuilder.mips32().load(0x10000, 0x100000, 0x100000).build();
        assertRefused(
                "hello: truncated ELF file: program header 0 ends at byte 1049600 but the file has 1120",
                () -> read(file).image());
    }

    @Test
    void segmentsThatDoNotFitInMemory() {
        imageRefused(
                "malformed ELF file: program header 0 has 16 bytes in the file but only 8 in memory",
                ElfBuilder.mips32().load(0x10000, 16, 8));
        imageRefused(
                "malformed ELF file: program header 0 at address 0xfffffff0 has 17 bytes of memory,"
                        + " past the last address",
                ElfBuilder.mips32().load(0xfffffff0L, 1, 17));
        imageRefused(
                "malformed ELF file: program header 0 at address 0x10000 has 18446744073709551615 bytes of memory,"
                        + " past the last address",
                ElfBuilder.mips64().load(0x10000, 1, -1));
        imageRefused(
                "the segment at 0x400000 overlaps the one at 0x3ffff0, which ends at 0x40000f",
                ElfBuilder.mips64().load(0x3ffff0, 1, 32));
    }

    @Test
    void nothingToLoad() {
        byte[] object = ElfBuilder.mips32().type(1).build();
        change(object, b -> b.putShort(42, (short) 0).putShort(44, (short) 0));
        assertRefused(
                "hello: it is a relocatable object with nothing to load",
                () -> read(object).image());
    }

    @Test
    void interpreters() {
        interpreterRefused(
                "malformed ELF file: its interpreter (program header 0) does not end in a zero byte",
                ElfBuilder.mips32().row(ProgramHeader.INTERP, new byte[] {'/', 'l'}));
        interpreterRefused(
                "malformed ELF file: its interpreter (program header 0) has 1 bytes, not 2 to 4096",
                ElfBuilder.mips32().row(ProgramHeader.INTERP, new byte[1]));
        interpreterRefused(
                "malformed ELF file: its interpreter (program header 0) has 1152921504606846976 bytes, not 2 to 4096",
                ElfBuilder.mips64().row(ProgramHeader.INTERP, 4, 0x400, 0x400400, 1L << 60, 1L << 60, 1));
        interpreterRefused(
                "truncated ELF file: the interpreter (program header 0) ends at byte 1048588"
                        + " but the file has 1120",
                ElfBuilder.mips32().row(ProgramHeader.INTERP, 4, 0x100000, 0, 12, 12, 1));
    }

    @Test
    void dynamicStrings() {
        dynamicRefused(
                "malformed ELF file: the name in dynamic entry 0 is at offset 100 of the dynamic string table,"
                        + " which has 1 bytes",
                ElfBuilder.mips32().dynamic(Dynamic.NEEDED, 100));
        dynamicRefused(
                "malformed ELF file: the dynamic section has names but no string table (DT_STRTAB)",
                bare(Dynamic.NEEDED, 1, 0, 0));
        dynamicRefused(
                "malformed ELF file: the dynamic section has names but no string table size (DT_STRSZ)",
                bare(Dynamic.NEEDED, 1, Dynamic.STRTAB, 0x400400));
        dynamicRefused(
                "malformed ELF file: the dynamic string table at address 0x10 is in no loadable segment",
                bare(Dynamic.NEEDED, 1, Dynamic.STRTAB, 0x10, Dynamic.STRSZ, 4));
        dynamicRefused(
                "malformed ELF file: the name in dynamic entry 0 at offset 0 of the dynamic string table"
                        + " has no end",
                bare(Dynamic.NEEDED, 0, Dynamic.STRTAB, 0x400001, Dynamic.STRSZ, 3));
        dynamicRefused(
                "truncated ELF file: the dynamic string table ends at byte 4294967295 but the file has 1144",
                bare(Dynamic.NEEDED, 0, Dynamic.STRTAB, 0x400001, Dynamic.STRSZ, 0xfffffffeL));
    }

    @Test
    void notes() {
        assertRefused(
                "hello: malformed ELF file: the note at byte 0 of program header 0 runs past its 16 bytes",
                () -> ElfBuilder.mips32()
                        .row(ProgramHeader.NOTE, new byte[] {0, 0, 0, 4, -1, -1, -1, -1, 0, 0, 0, 3, 'G', 'N', 'U', 0})
                        .read()
                        .buildId());
    }

    @Test
    void notesThatAreReadOverAndOver() {
        ElfBuilder builder = ElfBuilder.mips32();
        long offset = builder.put(new byte[48 << 10]);
        for (int i = 0; i < 14; i++) {
            builder.row(ProgramHeader.NOTE, 4, offset, 0, 48 << 10, 48 << 10, 4);
        }
        assertEquals(14 * 4096, builder.read().notes().size());
        ElfBuilder one = ElfBuilder.mips32().row(ProgramHeader.NOTE, new byte[48 << 10]);
        byte[] file = change(one.build(), b -> b.putShort(44, (short) 1));
        byte[] many = Arrays.copyOf(file, file.length + 100 * 32);
        change(many, b -> {
            b.putInt(28, file.length).putShort(44, (short) 100);
            for (int i = 0; i < 100; i++) {
                b.put(file.length + 32 * i, file, 52, 32);
            }
        });
        assertRefused(
                "hello: malformed ELF file: its notes up to program header 64 are 266240 with 3194880 bytes,"
                        + " too many",
                () -> read(many).notes());
    }

    @Test
    void sectionTable() {
        sectionsRefused(
                "malformed ELF file: its section headers have 39 bytes each instead of 40",
                change(mips32(), b -> b.putShort(46, (short) 39)));
        sectionsRefused(
                "malformed ELF file: its section names are in section 9, but it has only 2 sections",
                change(mips32(), b -> b.putShort(50, (short) 9)));
        sectionsRefused(
                "malformed ELF file: it claims 4294967295 sections, more than 1048576",
                change(mips32(), b -> b.putShort(48, (short) 0).putInt(b.getInt(32) + 20, -1)));
        sectionsRefused(
                "malformed ELF file: the name of section 1 is at offset 4294967295 of section 1,"
                        + " which has 11 bytes",
                change(mips32(), b -> b.putInt(b.getInt(32) + 40, -1)));
    }

    @Test
    void symbolTable() {
        assertRefused(
                "hello: malformed ELF file: the symbols in section 1 (.s) have 15 bytes each instead of 16",
                () -> ElfBuilder.mips32()
                        .section(".s", Section.SYMTAB, 0, 0x400, 0, 0, 15)
                        .read()
                        .symbols());
        assertRefused(
                "hello: malformed ELF file: the names for section 1 (.s) are in section 7,"
                        + " but it has only 3 sections",
                () -> ElfBuilder.mips32()
                        .section(".s", Section.SYMTAB, 0, 0x400, 0, 7, 16)
                        .read()
                        .symbols());
        assertRefused(
                "hello: malformed ELF file: section 1 (.n) holds names but has no bytes in the file",
                () -> ElfBuilder.mips32()
                        .section(".n", Section.NOBITS, 0, 0x400, 0, 0, 0)
                        .section(".s", Section.SYMTAB, 0, 0x400, 0, 1, 16)
                        .read()
                        .symbols());
    }

    @Test
    void namesThatShareTheirEndsBeyondMeasure() {
        ElfBuilder builder = ElfBuilder.mips32();
        String names = "a".repeat(2000) + "\0";
        byte[] symbols = new byte[16 * 2000];
        for (int i = 0; i < 2000; i++) {
            ByteBuffer.wrap(symbols).putInt(16 * i, i);
        }
        builder.section(".n", Section.STRTAB, 0, builder.put(names), names.length(), 0, 0);
        builder.section(".s", Section.SYMTAB, 0, builder.put(symbols), symbols.length, 1, 16);
        assertRefused(
                "hello: malformed ELF file: the names in section 1 (.n) share their ends beyond measure",
                () -> builder.read().symbols());
    }

    @Test
    void mipsAbiFlags() {
        assertRefused(
                "hello: malformed ELF file: the MIPS ABI flags have 23 bytes instead of 24",
                () -> ElfBuilder.mips32()
                        .row(ProgramHeader.MIPS_ABIFLAGS, new byte[23])
                        .read()
                        .mipsAbiFlags());
    }

    private static byte[] mips32() {
        return ElfBuilder.mips32().build();
    }

    private static byte[] mips64() {
        return ElfBuilder.mips64().build();
    }

    private static ElfBuilder bare(long... words) {
        ElfBuilder builder = ElfBuilder.mips32();
        return builder.row(ProgramHeader.DYNAMIC, builder.words(words));
    }

    private static byte[] change(byte[] file, Consumer<ByteBuffer> change) {
        change.accept(ByteBuffer.wrap(file).order(file[5] == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN));
        return file;
    }

    private static ElfFile read(byte[] file) {
        return ElfFile.read(Bytes.of("hello", file));
    }

    private static void refused(String sentence, byte[] file) {
        assertRefused("hello: " + sentence, () -> read(file));
    }

    private static void sectionsRefused(String sentence, byte[] file) {
        assertRefused("hello: " + sentence, () -> read(file).sections());
    }

    private static void imageRefused(String sentence, ElfBuilder builder) {
        assertRefused("hello: " + sentence, () -> builder.read().image());
    }

    private static void interpreterRefused(String sentence, ElfBuilder builder) {
        assertRefused("hello: " + sentence, () -> builder.read().interpreter());
    }

    private static void dynamicRefused(String sentence, ElfBuilder builder) {
        assertRefused("hello: " + sentence, () -> builder.read().dynamic());
    }
}
