package mimus.firmware.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class Uart16550Test {
    private final StringBuilder sent = new StringBuilder();
    private boolean interrupt;
    private final Uart16550 uart = new Uart16550(value -> sent.append((char) value), high -> interrupt = high);

    private int read(int register) {
        return (int) uart.read(register, 1);
    }

    private void write(int register, int value) {
        uart.write(register, 1, value);
    }

    @Test
    void sendsAtOnce() {
        write(0, 'h');
        write(0, 'i');
        assertEquals("hi", sent.toString());
        assertEquals(0x60, read(5));
    }

    @Test
    void theDivisorHidesDataAndInterrupts() {
        write(3, 0x83);
        write(0, 0x34);
        write(1, 0x12);
        assertEquals(0x34, read(0));
        assertEquals(0x12, read(1));
        write(3, 0x03);
        assertEquals(0, read(1));
        assertEquals("", sent.toString());
    }

    @Test
    void withoutFifoOneByteIsHeld() {
        assertTrue(uart.ready());
        uart.receive('a');
        assertFalse(uart.ready());
        uart.receive('b');
        assertEquals(0x63, read(5), "data, and one was lost");
        assertEquals(0x61, read(5), "told once");
        assertEquals('a', read(0));
        assertEquals(0x60, read(5));
        assertEquals(0, read(0));
    }

    @Test
    void theFifoInterruptsAtItsTrigger() {
        write(2, 0x81);
        write(1, 1);
        for (int i = 0; i < 8; i++) {
            uart.receive(i);
            assertTrue(interrupt);
            assertEquals(i < 7 ? 0xcc : 0xc4, read(2), "a timeout below the trigger");
        }
        for (int i = 8; i < 16; i++) {
            uart.receive(i);
        }
        for (int i = 0; i < 16; i++) {
            assertFalse(uart.ready());
            assertEquals(i, read(0));
        }
        assertTrue(uart.ready());
        assertFalse(interrupt);
        assertEquals(0xc1, read(2));
    }

    @Test
    void anEmptyTransmitterInterruptsUntilItIsIdentified() {
        write(1, 2);
        assertTrue(interrupt);
        assertEquals(2, read(2));
        assertFalse(interrupt);
        write(0, 'x');
        assertTrue(interrupt);
    }

    @Test
    void aLoopReturnsWhatIsSent() {
        write(4, 0x1b);
        write(0, 'z');
        assertEquals("", sent.toString());
        assertEquals('z', read(0));
        assertEquals(0xb0, read(6) & 0xf0, "RTS, DTR and OUT2 as CTS, DSR and DCD");
        write(4, 0x10);
        assertEquals(0x0b, read(6));
        assertEquals(0x00, read(6));
        assertFalse(uart.ready());
    }

    @Test
    void scratch() {
        write(7, 0xa5);
        assertEquals(0xa5, read(7));
    }
}
