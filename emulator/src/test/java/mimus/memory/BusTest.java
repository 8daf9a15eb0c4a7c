package mimus.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The addresses of a board, changed while it runs, and used by devices. */
final class BusTest {
    private static final long RAM = 0x10000;
    private static final int SIZE = 0x4000;

    private final Bus bus = new Bus();
    private final BusMemory memory = new BusMemory(false, false, bus, AddressTranslator.IDENTITY);

    BusTest() {
        bus.ram(RAM, SIZE);
        bus.rom(0x40000, SIZE, new byte[] {1, 2, 3, 4});
    }

    @Test
    void whatIsHiddenCanBeShownAgain() {
        memory.store32(RAM, 0x5555);
        Bus.Bank ram = bus.bank(RAM, SIZE);
        bus.show(RAM, bus.bank(0x40000, SIZE), true);
        assertEquals(0x04030201, memory.load32(RAM));
        memory.store32(RAM, 7);
        assertEquals(0x04030201, memory.load32(RAM), "a ROM stays one wherever it is shown");
        bus.show(RAM, ram, false);
        memory.store32(RAM, 7);
        assertEquals(0x5555, memory.load32(RAM));
        bus.show(RAM, ram, true);
        memory.store32(RAM, 7);
        assertEquals(7, memory.load32(RAM));
        assertThrows(IllegalArgumentException.class, () -> bus.bank(RAM, 2 * SIZE));
    }

    @Test
    void devicesReadAndWriteMemory() {
        byte[] bytes = {9, 8, 7, 6};
        assertTrue(bus.write(RAM + 0xffe, bytes));
        assertEquals(0x06070809, memory.load32(RAM + 0xffe));
        byte[] read = new byte[4];
        assertTrue(bus.read(RAM + 0xffe, read));
        assertArrayEquals(bytes, read);
        assertFalse(bus.write(RAM + SIZE - 2, bytes));
        assertTrue(bus.write(0x40000, bytes));
        assertEquals(0x04030201, memory.load32(0x40000));
    }

    @Test
    void codeThatADeviceChangesIsNoticed() {
        int[] changes = {0};
        memory.codeListener(page -> changes[0]++);
        memory.watchCode(RAM);
        bus.write(RAM + 4, new byte[1]);
        bus.store32(RAM, false, 1);
        assertEquals(1, changes[0]);
    }

    @Test
    void portsOfWhichNoneAnswersReadAsOnes() {
        assertEquals(0xffff, bus.ports().read(0x80, 2));
    }
}
