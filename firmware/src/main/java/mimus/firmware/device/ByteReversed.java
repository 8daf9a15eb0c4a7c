package mimus.firmware.device;

import mimus.memory.Device;

/** A device of the other byte order: every value is reversed on its way. */
public record ByteReversed(Device device) implements Device {
    @Override
    public long read(long offset, int size) {
        return reverse(device.read(offset, size), size);
    }

    @Override
    public void write(long offset, int size, long value) {
        device.write(offset, size, reverse(value, size));
    }

    private static long reverse(long value, int size) {
        return Long.reverseBytes(value) >>> 64 - 8 * size;
    }
}
