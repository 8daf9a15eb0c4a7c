package mimus.firmware.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import mimus.memory.Bus;
import org.junit.jupiter.api.Test;

/** Items and files, byte by byte and by DMA. */
final class FirmwareConfigurationTest {
    private static final long REQUEST = 0x100;
    private static final long TARGET = 0x200;

    private final Bus bus = new Bus();
    private final FirmwareConfiguration items = new FirmwareConfiguration(bus);

    FirmwareConfigurationTest() {
        bus.ram(0, 0x1000);
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) items.next());
        }
        return text.toString();
    }

    /** What the control word is afterwards. */
    private int request(int control, int length, long address) {
        bus.write(
                REQUEST,
                ByteBuffer.allocate(16)
                        .putInt(control)
                        .putInt(length)
                        .putLong(address)
                        .array());
        items.request(0, 4, 0);
        items.request(4, 4, REQUEST);
        byte[] after = new byte[4];
        bus.read(REQUEST, after);
        return ByteBuffer.wrap(after).getInt();
    }

    @Test
    void itemsAreReadByteByByte() {
        items.select(FirmwareConfiguration.SIGNATURE);
        assertEquals("QEMU\0\0", text(6));
        items.item(FirmwareConfiguration.CPUS, FirmwareConfiguration.number(258, 2));
        items.select(FirmwareConfiguration.CPUS);
        assertEquals("\2\1", text(2));
        assertEquals(0x51454d55L, items.signature(0, 4));
        assertEquals(0x20434647L, items.signature(4, 4));
    }

    @Test
    void theDirectoryListsFiles() {
        items.file("etc/one", new byte[] {1});
        items.file("etc/two", "second".getBytes(StandardCharsets.US_ASCII));
        items.select(0x19);
        assertEquals("\0\0\0\2", text(4));
        assertEquals("\0\0\0\1\0\40\0\0etc/one\0", text(16));
        items.select(0x21);
        assertEquals("second", text(6));
    }

    @Test
    void dmaReadsAndSkips() {
        items.file("etc/two", "second".getBytes(StandardCharsets.US_ASCII));
        assertEquals(0, request(0x20 << 16 | 8 | 4, 2, 0));
        assertEquals(0, request(2, 6, TARGET));
        byte[] read = new byte[6];
        bus.read(TARGET, read);
        assertArrayEquals("cond\0\0".getBytes(StandardCharsets.US_ASCII), read);
        assertEquals(1, request(2, 16, 0xff8), "there is no memory");
        assertEquals(1, request(16, 1, TARGET), "nobody may write");
    }
}
