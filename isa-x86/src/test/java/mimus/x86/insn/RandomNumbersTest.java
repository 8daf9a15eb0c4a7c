package mimus.x86.insn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import mimus.embedding.Emulator;
import mimus.machine.Stop;
import org.junit.jupiter.api.Test;

/** RDRAND and RDSEED give what the run's seed and the time decide. */
final class RandomNumbersTest {
    private static final long CODE = 0x10000;

    /** The first numbers of a program that begins after some instructions. */
    private static long[] numbers(long entropy, int before) {
        try (Emulator emulator = Emulator.of("x86-64-max").map(CODE, 4096, "rx").set("entropy", entropy)) {
            emulator.assemble(CODE, "nop\n".repeat(before) + "rdrand rax\nrdrand rbx\nrdseed ecx\nrdrand dx\nint3");
            emulator.set("rdx", -1).set("eflags", 0x8d5).set("pc", CODE);
            Stop end = emulator.run(100);
            assertInstanceOf(Stop.Unhandled.class, end);
            assertEquals(1, emulator.get("eflags") & 0x8d5);
            assertEquals(0, emulator.get("rcx") >>> 32);
            assertEquals(-1L >>> 16, emulator.get("rdx") >>> 16);
            return new long[] {
                emulator.get("rax"), emulator.get("rbx"), emulator.get("rcx"), emulator.get("rdx") & 0xffff
            };
        }
    }

    @Test
    void depend() {
        long[] some = numbers(5, 0);
        assertEquals(Arrays.toString(some), Arrays.toString(numbers(5, 0)));
        assertNotEquals(some[0], some[1]);
        assertNotEquals(some[0], numbers(6, 0)[0]);
        assertEquals(some[1], numbers(5, 1)[0]); // at the same time, the same number
    }
}
