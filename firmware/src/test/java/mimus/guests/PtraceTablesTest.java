package mimus.guests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import mimus.abi.PtraceRegisters;
import mimus.abi.RegisterSet;
import mimus.cpu.Cpu;
import mimus.embedding.Emulator;
import mimus.isa.Targets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of what ptrace hands out, beside numbers of the kernel's headers (linux/audit.h, asm/ptrace.h, asm/user.h). */
final class PtraceTablesTest {
    /** With AUDIT_ARCH, the size of NT_PRSTATUS, and where the program counter is in it. */
    @ParameterizedTest
    @CsvSource({
        "amd64, 0xC000003E, 216, 128, 8, LITTLE",
        "i386, 0x40000003, 68, 48, 4, LITTLE",
        "arm64, 0xC00000B7, 272, 256, 8, LITTLE",
        "armhf, 0x40000028, 72, 60, 4, LITTLE",
        "mips, 0x8, 180, 160, 4, BIG",
        "mipsel, 0x40000008, 180, 160, 4, LITTLE",
        "mips64, 0x80000008, 360, 272, 8, BIG",
        "mips64el, 0xC0000008, 360, 272, 8, LITTLE",
        "mipsn32, 0xA0000008, 360, 272, 8, BIG",
        "mipsn32el, 0xE0000008, 360, 272, 8, LITTLE",
        "ppc64, 0x80000015, 384, 256, 8, BIG",
        "ppc64le, 0xC0000015, 384, 256, 8, LITTLE"
    })
    void tablesAreThoseOfTheKernel(String architecture, String audit, int size, int at, int width, String order) {
        PtraceRegisters tables = Targets.named(architecture).linux().ptraceRegisters();
        assertEquals(Long.decode(audit), tables.audit());
        RegisterSet general = tables.noted(1).orElseThrow();
        assertEquals(size, general.size());
        try (Emulator emulator = Emulator.of(architecture)) {
            Cpu<?> cpu = emulator.cpu();
            tables.names().forEach(name -> assertNotNull(cpu.registers().find(name), name));
            cpu.write("pc", 0x1234_5678);
            byte[] bytes = general.read(cpu);
            ByteBuffer buffer =
                    ByteBuffer.wrap(bytes).order(order.equals("BIG") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
            assertEquals(0x1234_5678, width == 4 ? buffer.getInt(at) : buffer.getLong(at));
            buffer.put(at + (order.equals("BIG") ? width - 1 : 0), (byte) 0x7c);
            general.write(cpu, bytes);
            assertEquals(0x1234_567c, cpu.read("pc"));
            assertArrayEquals(bytes, general.read(cpu));
        }
    }
}
