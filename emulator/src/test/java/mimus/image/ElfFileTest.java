package mimus.image;

import static mimus.image.Sentences.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mimus.error.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElfFileTest {
    static Stream<ElfBuilder> layouts() {
        return Stream.of(
                new ElfBuilder(32, ByteOrder.LITTLE_ENDIAN),
                new ElfBuilder(32, ByteOrder.BIG_ENDIAN),
                new ElfBuilder(64, ByteOrder.LITTLE_ENDIAN),
                new ElfBuilder(64, ByteOrder.BIG_ENDIAN));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void headersAreReadInEveryLayout(ElfBuilder builder) {
        ElfFile file = builder.flags(0x70001007).read();
        assertEquals(builder.bits, file.bits());
        assertEquals(builder.words(1)[0] == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN, file.order());
        assertEquals(ElfType.EXEC, file.type());
        assertEquals("mips", file.machine().name());
        assertEquals(0x70001007, file.header().flags());
        assertEquals(ElfBuilder.BASE + 0x400, file.entry());
        int size = (int) file.bytes().size();
        assertEquals(
                List.of(new ProgramHeader(0, 1, 5, 0, 0x400000, 0x10400000, size, size, 0x1000)),
                file.programHeaders());
        assertEquals(OptionalLong.of(0x400000 + (builder.bits == 64 ? 64 : 52)), file.programHeaderAddress());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void dynamicPartsAreReadInEveryLayout(ElfBuilder builder) {
        ElfFile file = builder.type(3)
                .interpreter("/lib/ld.so.1")
                .dynamic(
                        Dynamic.NEEDED,
                        "libm.so.6",
                        Dynamic.NEEDED,
                        "libc.so.6",
                        Dynamic.RUNPATH,
                        "$ORIGIN",
                        Dynamic.SONAME,
                        "me",
                        Dynamic.RPATH,
                        "/a:/b")
                .read();
        assertEquals(Optional.of("/lib/ld.so.1"), file.interpreter());
        assertEquals(List.of("libm.so.6", "libc.so.6"), file.needed());
        assertEquals(Optional.of("$ORIGIN"), file.dynamic().runpath());
        assertEquals(Optional.of("/a:/b"), file.dynamic().rpath());
        assertEquals(Optional.of("me"), file.dynamic().soname());
        assertTrue(file.isPie());
    }

    @Test
    void aStaticPieIsToldFromALibraryByItsFlag() {
        assertTrue(ElfBuilder.mips64()
                .type(3)
                .dynamic(Dynamic.FLAGS_1, 0x8000000)
                .read()
                .isPie());
        assertFalse(ElfBuilder.mips64()
                .type(3)
                .dynamic(Dynamic.SONAME, "libx.so")
                .read()
                .isPie());
        assertFalse(ElfBuilder.mips64().type(2).interpreter("/lib/ld.so").read().isPie());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void symbolsAndSectionsAreReadInEveryLayout(ElfBuilder builder) {
        ElfFile file = builder.symbols(Section.SYMTAB, "main", "_start")
                .symbols(Section.DYNSYM, "x")
                .read();
        assertEquals(
                List.of(new Symbol("main", 0x400000, 16, 0x12, 0, 1), new Symbol("_start", 0x400010, 16, 0x12, 0, 1)),
                file.symbols());
        assertEquals("x", file.dynamicSymbols().get(0).name());
        assertEquals(Symbol.Type.FUNCTION, file.symbols().get(0).type());
        assertEquals(Symbol.Binding.GLOBAL, file.symbols().get(0).binding());
        Section names = file.section(".names").orElseThrow();
        assertEquals(Section.STRTAB, names.type());
        assertArrayEquals(
                "\0main\0_start\0".getBytes(StandardCharsets.ISO_8859_1),
                file.content(names).read(0, (int) names.size()));
    }

    @Test
    void aFileWithoutSectionsHasNoSymbols() {
        byte[] file = ElfBuilder.mips32().build();
        file[32] = file[33] = file[34] = file[35] = 0; // e_shoff
        ElfFile read = ElfFile.read(Bytes.of("f", file));
        assertEquals(List.of(), read.sections());
        assertEquals(List.of(), read.symbols());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theBuildIdIsReadFromSegmentsAndFromSections(ElfBuilder builder) {
        byte[] other = builder.note("Go", 4, "xyz");
        byte[] id = builder.note("GNU", Note.BUILD_ID, "\1\2\u00ff");
        builder.row(ProgramHeader.NOTE, other).section(".note", Section.NOTE, 2, builder.put(id), id.length, 0, 0);
        ElfFile file = builder.read();
        assertEquals(Optional.of("0102ff"), file.buildId());
        assertEquals("Go", file.notes().get(0).owner());
    }

    @Test
    void stackAndThreadLocalSegmentsAreFound() {
        ElfFile file = ElfBuilder.mips32()
                .row(ProgramHeader.GNU_STACK, 6, 0, 0, 0, 0, 16)
                .row(ProgramHeader.TLS, 4, 0x400, 0x400400, 4, 12, 4)
                .read();
        assertEquals(Optional.of(new Permissions(true, true, false)), file.stack());
        assertEquals(12, file.tls().orElseThrow().memorySize());
        assertEquals(Optional.empty(), ElfBuilder.mips32().read().stack());
    }

    @Test
    void theImageHasTheLoadableSegments() {
        ElfFile file =
                ElfBuilder.mips32().load(0x10000, 4, 0x100).load(0x30000, 0, 0).read();
        Image image = file.image();
        assertEquals(2, image.segments().size());
        Segment data = image.segments().get(0);
        assertEquals(0x10000, data.address());
        assertEquals(4, data.content().size());
        assertEquals(0x100, data.memorySize());
        assertEquals("rw-", data.permissions().toString());
        assertEquals(0x10010000, file.physicalImage().segments().get(0).address());
    }

    @Test
    void onlyTheHeadersOfAHugeFileAreRead() {
        long[] read = {0};
        byte[] start = ElfBuilder.mips64().build();
        Bytes huge = new Bytes() {
            @Override
            public String name() {
                return "huge";
            }

            @Override
            public long size() {
                return 1L << 60;
            }

            @Override
            public void read(long offset, byte[] into, int at, int length) {
                require(offset, length);
                read[0] += length;
                System.arraycopy(start, (int) offset, into, at, length);
            }
        };
        assertEquals(1, ElfFile.read(huge).image().segments().size());
        assertTrue(read[0] < 200, () -> read[0] + " bytes were read");
    }

    @Test
    void damagedSectionsDoNotHinderLoading() {
        byte[] bytes = ElfBuilder.mips32().interpreter("/lib/ld.so.1").build();
        bytes[32] = 0x70; // e_shoff
        ElfFile file = ElfFile.read(Bytes.of("hello", bytes));
        assertEquals(Optional.of("/lib/ld.so.1"), file.interpreter());
        assertEquals(1, file.image().segments().size());
        assertThrows(UserError.class, file::sections);
    }

    @Test
    void aFileOfDebugSymbolsHasHeadersWithoutBytes() {
        ElfBuilder builder = ElfBuilder.mips32().interpreter("/lib/ld.so.1");
        assertEquals(Optional.of("/lib/ld.so.1"), builder.read().interpreter());
        builder = ElfBuilder.mips32().interpreter("/lib/ld.so.1");
        builder.section(".interp", Section.NOBITS, 2, 0x400, "/lib/ld.so.1".length() + 1, 0, 0);
        assertEquals(Optional.empty(), builder.read().interpreter());
    }

    @Test
    void pagesMustBeMappable() {
        ElfFile file = ElfBuilder.mips32().load(0x10008, 4, 4).read();
        assertRefused(
                "hello: malformed ELF file: program header 0 has offset 0x400 and address 0x10008,"
                        + " unequal within a page of 4096 bytes",
                () -> file.requireMappable(4096));
        ElfBuilder.mips32().load(0x10400, 4, 4).read().requireMappable(4096);
    }
}
