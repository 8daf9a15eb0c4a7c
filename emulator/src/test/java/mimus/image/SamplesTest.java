package mimus.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples are what {@code readelf} 2.40 says of them. */
class SamplesTest {
    @ParameterizedTest
    @CsvSource({
        "hello-mips,     32, 2, 0x4000f0,    0x70001000, O32, MIPS32r2, 5, 0x400000,    0x130",
        "hello-mipsel,   32, 1, 0x4000f0,    0x70001000, O32, MIPS32r2, 5, 0x400000,    0x132",
        "hello-mips64,   64, 2, 0x120000130, 0x80000000, N64, MIPS64r2, 1, 0x120000000, 0x182",
        "hello-mips64el, 64, 1, 0x120000130, 0x80000000, N64, MIPS64r2, 1, 0x120000000, 0x184",
    })
    void areAsRecorded(
            String name,
            int bits,
            int data,
            String entry,
            String flags,
            MipsAbi abi,
            String isa,
            int fpAbi,
            String address,
            String size) {
        ElfFile file = ElfFile.read(Path.of("..", "samples", name));
        assertEquals(bits, file.bits());
        assertEquals(data == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN, file.order());
        assertEquals(ElfType.EXEC, file.type());
        assertEquals(Long.decode(entry), file.entry());
        assertEquals(Long.decode(flags), file.header().flags() & 0xffff_ffffL);
        assertEquals(abi, file.mipsFlags().orElseThrow().abi());
        assertEquals(isa, file.mipsFlags().orElseThrow().isa());
        assertEquals(isa, file.mipsAbiFlags().orElseThrow().isa());
        assertEquals(fpAbi, file.mipsAbiFlags().orElseThrow().fpAbi());
        assertEquals(Optional.empty(), file.interpreter());
        assertEquals(Optional.of("rw-"), file.stack().map(Permissions::toString));
        Segment code = file.image().segments().get(0);
        assertEquals(Long.decode(address), code.address());
        assertEquals(Long.decode(size), code.memorySize());
        assertEquals(List.of(code), file.image().segments());
        assertEquals("r-x", code.permissions().toString());
    }
}
