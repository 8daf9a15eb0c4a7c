package mimus.firmware.device;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import mimus.memory.Bus;

/**
 * What a board made for emulation tells its firmware: numbered items and named files, read byte by byte or by DMA
 * (docs/specs/fw_cfg.rst of QEMU). How its registers lie is the business of those who have one.
 */
public final class FirmwareConfiguration {
    /** Items that all have. */
    public static final int SIGNATURE = 0x00;

    public static final int ID = 0x01;
    public static final int RAM_SIZE = 0x03;
    public static final int CPUS = 0x05;
    public static final int MOST_CPUS = 0x0f;
    private static final int DIRECTORY = 0x19;
    private static final int FIRST_FILE = 0x20;

    /** In {@link #ID}: there are the old registers, and DMA. */
    private static final int FEATURES = 3;

    /** What the address register of DMA shows. */
    private static final long DMA_SIGNATURE = 0x51454d5520434647L; // "QEMU CFG"

    private static final int NAME_LENGTH = 56;

    /** In the control word of a DMA request. */
    private static final int ERROR = 1;

    private static final int READ = 2;
    private static final int SKIP = 4;
    private static final int SELECT = 8;

    private final Bus bus;
    private final Map<Integer, byte[]> items = new HashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private byte[] selected = {};
    private int position;
    private long request;

    /** @param bus where DMA goes */
    public FirmwareConfiguration(Bus bus) {
        this.bus = bus;
        item(SIGNATURE, "QEMU".getBytes(StandardCharsets.US_ASCII));
        item(ID, number(FEATURES, 4));
    }

    /** A number as items hold it, little endian. */
    public static byte[] number(long value, int bytes) {
        byte[] item = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            item[i] = (byte) (value >>> 8 * i);
        }
        return item;
    }

    /** Sets an item; see the constants. */
    public void item(int key, byte[] content) {
        items.put(key, content);
    }

    /** Adds a file, before software runs. */
    public void file(String name, byte[] content) {
        files.put(name, content);
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        directory.writeBytes(ByteBuffer.allocate(4).putInt(files.size()).array());
        int key = FIRST_FILE;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] title = file.getKey().getBytes(StandardCharsets.US_ASCII);
            directory.writeBytes(ByteBuffer.allocate(8)
                    .putInt(file.getValue().length)
                    .putShort((short) key)
                    .array());
            directory.writeBytes(Arrays.copyOf(title, NAME_LENGTH));
            item(key++, file.getValue());
        }
        item(DIRECTORY, directory.toByteArray());
    }

    /** Makes it as after power-on. */
    public void reset() {
        selected = new byte[0];
        position = 0;
        request = 0;
    }

    /** Begins to read an item; bit 14, which once asked to write, says nothing any more. */
    public void select(int key) {
        selected = items.getOrDefault(key & 0xbfff, new byte[0]);
        position = 0;
    }

    /** The next byte of the item; zero behind its end. */
    public int next() {
        return position < selected.length ? selected[position++] & 0xff : 0;
    }

    /** What {@code size} bytes of the address register of DMA show, big endian. */
    public long signature(int offset, int size) {
        return DMA_SIGNATURE << 8 * offset >>> 64 - 8 * size;
    }

    /** Sets {@code size} bytes of the address register of DMA, a number; the lower half begins the transfer. */
    public void request(int offset, int size, long value) {
        if (size == 8) {
            transfer(value);
        } else if (offset == 0) {
            request = value << 32;
        } else {
            long whole = request | value & 0xffff_ffffL;
            request = 0;
            transfer(whole);
        }
    }

    /** Does what a structure in memory asks: control, length, address, all big endian. */
    private void transfer(long structure) {
        byte[] raw = new byte[16];
        if (!bus.read(structure, raw)) {
            return; // there is nowhere to tell of it
        }
        ByteBuffer asked = ByteBuffer.wrap(raw);
        int control = asked.getInt();
        int length = asked.getInt();
        long address = asked.getLong();
        if ((control & SELECT) != 0) {
            select(control >>> 16);
        }
        boolean done = (control & (READ | SKIP)) == 0
                ? (control & ~(SELECT | 0xffff0000)) == 0
                : move(control, length, address);
        bus.write(structure, ByteBuffer.allocate(4).putInt(done ? 0 : ERROR).array());
    }

    private boolean move(int control, int length, long address) {
        boolean done = true;
        byte[] block = new byte[4096];
        for (long left = length & 0xffff_ffffL, at = address; left > 0 && done; ) {
            int run = (int) Math.min(left, block.length);
            int there = Math.min(run, selected.length - position);
            Arrays.fill(block, (byte) 0);
            System.arraycopy(selected, position, block, 0, there);
            position += there;
            if ((control & READ) != 0) {
                done = bus.write(at, Arrays.copyOf(block, run));
            } else if (there < run) {
                return true; // nothing more is to be skipped
            }
            left -= run;
            at += run;
        }
        return done;
    }
}
