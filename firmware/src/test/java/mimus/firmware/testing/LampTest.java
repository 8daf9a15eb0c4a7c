package mimus.firmware.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mimus.cpu.Cpu;
import mimus.firmware.board.RunningBoard;
import mimus.machine.Machine;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** Firmware under test as its users write it. */
@Firmware(image = "../samples/lamp/lamp.hex", board = "../samples/lamp/lamp.board", seconds = 0.01)
class LampTest {
    private static final long LAMP = 0x4001_0000L;

    @Test
    void theLampLights(Serial serial, Cpu<?> cpu) {
        serial.type("ol").expect("ol");
        serial.type(".").expect(".");
        assertEquals(60, cpu.memory().load32(LAMP + 4));
        assertEquals(LAMP, cpu.read("r5"));
        serial.type("d.").expect("d.");
        assertEquals(0, cpu.memory().load32(LAMP + 4));
    }

    @Test
    void everyTestHasABoardOfItsOwn(Serial serial, RunningBoard board, Machine machine) {
        assertEquals(0, board.cpu().memory().load32(LAMP));
        assertEquals("", serial.output());
        assertEquals(0, machine.now());
    }

    @Test
    void whatDoesNotComeIsMissedInVirtualTime(Serial serial) {
        String message = assertThrows(
                        AssertionFailedError.class, () -> serial.type("abc").expect("xyz"))
                .getMessage();
        assertEquals("'xyz' was not printed in 500000 instructions; the last that was: 'abc'", message);
    }

    @Test
    @Firmware(image = "../samples/semihosting-cortex-m3", board = "mps2-an385")
    void aMethodCanHaveAnother(Serial serial) {
        serial.expect("collatz(27) = 111");
        assertTrue(assertThrows(AssertionFailedError.class, () -> serial.expect("more"))
                .getMessage()
                .startsWith("'more' was not printed before Exited[status=42]"));
    }
}
