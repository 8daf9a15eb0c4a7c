package mimus.firmware.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Gt64120Test {
    private static final long BASE = 0x1000_0000;
    private static final long REGISTERS = 0x1400_0000 - BASE;
    private final PciBus pci = new PciBus();
    private final IoPorts ports = new IoPorts();

    private Gt64120 controller(boolean bigEndian) {
        Piix4.attach(pci, 10);
        return new Gt64120(BASE, bigEndian, pci, ports, () -> 0x25);
    }

    /** The value that a little-endian register needs. */
    private static long order(boolean bigEndian, int value) {
        return (bigEndian ? Integer.reverseBytes(value) : value) & 0xffff_ffffL;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itsRegistersMove(boolean big) {
        Gt64120 controller = controller(big);
        assertEquals(order(big, 0xa0), controller.read(REGISTERS + 0x68, 4));
        controller.write(REGISTERS + 0x68, 4, order(big, 0xdf));
        assertEquals(order(big, 0xdf), controller.read(0x1be0_0000 - BASE + 0x68, 4));
        assertEquals(0, controller.read(REGISTERS + 0x68, 4));
        assertEquals(0xdf, controller.read(0x1be0_0000 - BASE + 0x68, 1), "the first byte in either order");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void configurationOfItselfAndOfOthers(boolean big) {
        Gt64120 controller = controller(big);
        controller.write(REGISTERS + 0xcf8, 4, order(big, 0x8000_0000));
        assertEquals(order(big, 0x4620_11ab), controller.read(REGISTERS + 0xcfc, 4));
        controller.write(REGISTERS + 0xcf8, 4, order(big, 0x8000_0000 | 10 << 11 | 1 << 8));
        assertEquals(0x7111_8086, controller.read(REGISTERS + 0xcfc, 4), "swapped twice");
        controller.write(REGISTERS + 0xcf8, 4, order(big, 0x8000_0000 | 10 << 11 | 1 << 8 | 0x20));
        controller.write(REGISTERS + 0xcfc, 4, 0xffff_ffffL);
        assertEquals(0xfff1, controller.read(REGISTERS + 0xcfc, 4), "sixteen I/O ports");
        controller.write(REGISTERS + 0xcf8, 4, order(big, 0x8000_0000 | 11 << 11));
        assertEquals(0xffff_ffffL, controller.read(REGISTERS + 0xcfc, 4), "no card");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theWindowToIoPortsMoves(boolean big) {
        Gt64120 controller = controller(big);
        ports.attach(0x3f8, 8, new Uart16550(SerialLine.NONE, InterruptLine.NONE));
        controller.write(0x3ff, 1, 0x5a);
        assertEquals(0x5a, controller.read(0x3ff, 1));
        controller.write(REGISTERS + 0x48, 4, order(big, 0x18000000 >>> 21));
        controller.write(REGISTERS + 0x50, 4, order(big, 0x40));
        assertEquals(0x5a, controller.read(0x1800_0000 - BASE + 0x3ff, 1));
        assertEquals(0xff, controller.read(0x1800_0000 - BASE + 0x400, 1));
        assertEquals(big ? 0xb05a : 0x5ab0, controller.read(0x1800_0000 - BASE + 0x3fe, 2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itAsksForTheVector(boolean big) {
        assertEquals(order(big, 0x25), controller(big).read(REGISTERS + 0xc34, 4));
    }
}
