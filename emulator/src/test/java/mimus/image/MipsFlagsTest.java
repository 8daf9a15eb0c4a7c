package mimus.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MipsFlagsTest {
    // From readelf -h of GCC 12 output for -mabi=32, 64, n32 and -mips32r6, and of Debian's binaries.
    @ParameterizedTest
    @CsvSource({
        "32, 0x70001007, O32, MIPS32r2",
        "32, 0x50001007, O32, MIPS32",
        "32, 0x80000027, N32, MIPS64r2",
        "64, 0x80000007, N64, MIPS64r2",
        "64, 0x20000007, N64, MIPS3",
        "32, 0x90001407, O32, MIPS32r6",
        "32, 0x00002000, O64, MIPS1",
        "32, 0x00003000, EABI32, MIPS1",
        "64, 0x20004000, EABI64, MIPS3",
        "32, 0xf0000000, O32, unknown ISA 15",
    })
    void abiAndIsa(int bits, String flags, MipsAbi abi, String isa) {
        MipsFlags decoded = new MipsFlags(Long.decode(flags).intValue(), bits);
        assertEquals(abi, decoded.abi());
        assertEquals(isa, decoded.isa());
    }

    @Test
    void singleBits() {
        MipsFlags flags = new MipsFlags(0x068b_0607, 32);
        assertTrue(flags.nan2008() && flags.fp64() && flags.noreorder() && flags.pic() && flags.cpic());
        assertTrue(flags.mips16() && flags.microMips());
        assertEquals("Octeon", flags.variant());
        MipsFlags none = new MipsFlags(0, 32);
        assertFalse(none.nan2008() || none.fp64() || none.noreorder() || none.pic() || none.cpic());
        assertEquals("", none.variant());
        assertEquals("unknown processor 1", new MipsFlags(0x10000, 32).variant());
    }

    @Test
    void abiFlagsOfASegment() {
        ElfBuilder builder = ElfBuilder.mips32();
        byte[] flags = builder.ints(0x00002002, 0x01010005, 0, 0x0201, 1, 0);
        MipsAbiFlags read = builder.row(ProgramHeader.MIPS_ABIFLAGS, flags)
                .read()
                .mipsAbiFlags()
                .orElseThrow();
        assertEquals(new MipsAbiFlags(0, 32, 2, 1, 1, 0, MipsAbiFlags.FpAbi.XX, 0, 0x201, 1, 0), read);
        assertEquals("MIPS32r2", read.isa());
        assertEquals("hard float (FPXX)", read.fpTitle());
        assertEquals("DSP MSA", read.aseTitles());
    }

    @Test
    void abiFlagsOfAnObject() {
        ElfBuilder builder = ElfBuilder.mips64().type(1);
        long offset = builder.put(builder.ints(0x01400000, 0x01000202, 0, 1 << 31, 0, 0));
        builder.section(".MIPS.abiflags", Section.MIPS_ABIFLAGS, 2, offset, 24, 0, 24);
        MipsAbiFlags read = builder.read().mipsAbiFlags().orElseThrow();
        assertEquals("MIPS64", read.isa());
        assertEquals("ASE-31", read.aseTitles());
    }

    @Test
    void otherMachinesHaveNone() {
        ElfFile file = ElfBuilder.mips64().machine(Machine.X86_64).read();
        assertEquals(Optional.empty(), file.mipsFlags());
        assertEquals(Optional.empty(), file.mipsAbiFlags());
    }

    @Test
    void machinesHaveNames() {
        assertEquals(new Machine(8, "mips", "MIPS"), Machine.of(Machine.MIPS));
        assertEquals(new Machine(183, "aarch64", "AArch64"), Machine.of(Machine.AARCH64));
        assertEquals(new Machine(0x9026, "alpha", "Digital Alpha"), Machine.of(0x9026));
        assertEquals(new Machine(12345, "machine-12345", "machine 12345"), Machine.of(12345));
    }
}
