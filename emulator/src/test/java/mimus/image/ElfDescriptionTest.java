package mimus.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElfDescriptionTest {
    @Test
    void tellsWhatAProgramIs() {
        ElfBuilder builder = ElfBuilder.mips32().flags(0x70001007).type(3).interpreter("/lib/ld.so.1");
        builder.dynamic(Dynamic.NEEDED, "libm.so.6", Dynamic.NEEDED, "libc.so.6", Dynamic.RUNPATH, "/opt/lib")
                .row(ProgramHeader.NOTE, builder.note("GNU", Note.BUILD_ID, "\1\2"))
                .row(ProgramHeader.GNU_STACK, 6, 0, 0, 0, 0, 16)
                .row(ProgramHeader.TLS, 4, 0x400, 0x400400, 4, 12, 4)
                .symbols(Section.SYMTAB, "main", "exit");
        assertEquals("""
                hello: ELF 32-bit big-endian dynamically linked position-independent executable for MIPS
                  machine      mips (8), MIPS32r2, o32, legacy NaN
                  entry        0x400400
                  interpreter  /lib/ld.so.1
                  needed       libm.so.6
                               libc.so.6
                  runpath      /opt/lib
                  build id     0102
                  stack        rw-, not executable
                  threads      12 bytes of thread-local variables, 4 of them initialized
                  symbols      2, 2 functions, 0 undefined
                  segment    offset   address  in file  in memory  rwx   align
                  INTERP      0x400  0x400400      0xd        0xd  r--     0x4
                  DYNAMIC     0x430  0x400430     0x30       0x30  r--     0x4
                  NOTE        0x460  0x400460     0x14       0x14  r--     0x4
                  GNU_STACK     0x0       0x0      0x0        0x0  rw-    0x10
                  TLS         0x400  0x400400      0x4        0xc  r--     0x4
                  LOAD          0x0  0x400000    0x578      0x578  r-x  0x1000
                """, String.join("\n", Description.of(builder.read())) + "\n");
    }

    @Test
    void aDamagedPartIsToldInItsPlace() {
        List<String> lines = Description.of(ElfBuilder.mips32()
                .row(ProgramHeader.INTERP, new byte[] {'/', 'l'})
                .load(0x1000, 16, 8)
                .read());
        assertTrue(lines.contains("  interpreter  hello: malformed ELF file: its interpreter (program header 0)"
                + " does not end in a zero byte"));
        assertTrue(lines.contains("  damage       hello: malformed ELF file: program header 1 has 16 bytes in the file"
                + " but only 8 in memory"));
    }

    @Test
    void textFromTheFileCannotControlTheTerminal() {
        List<String> lines = Description.of(
                ElfBuilder.mips32().interpreter("/lib/\033[31mred").read());
        assertTrue(lines.contains("  interpreter  /lib/\\x1b[31mred"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40  | 0x05000400 | arm (40), EABI5, hard float",
                "40  | 0x05800200 | arm (40), EABI5, soft float, BE8",
                "21  | 2          | ppc64 (21), ELFv2",
                "243 | 5          | riscv (243), double float, compressed",
                "62  | 0          | x86_64 (62), x32",
                "3   | 0          | i386 (3)",
                "4711| 0          | machine-4711 (4711)",
            })
    void machinesTellTheirConvention(int machine, String flags, String line) {
        ElfBuilder builder = ElfBuilder.mips32().machine(machine).flags(Integer.decode(flags));
        assertEquals("  machine      " + line, Description.of(builder.read()).get(1));
    }

    @Test
    void segmentTypesOfAMachineAreNamed() {
        assertTrue(segments(Machine.ARM, 0x70000001).startsWith("  ARM_EXIDX "));
        assertTrue(segments(Machine.MIPS, 0x70000001).startsWith("  MIPS_RTPROC "));
        assertTrue(segments(Machine.X86, 0x70000001).startsWith("  0x70000001 "));
    }

    private static String segments(int machine, int type) {
        List<String> lines = Description.of(
                ElfBuilder.mips32().machine(machine).row(type, 4, 0, 0, 0, 0, 1).read());
        return lines.get(lines.size() - 2);
    }
}
