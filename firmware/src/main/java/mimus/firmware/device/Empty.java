package mimus.firmware.device;

import mimus.memory.Device;

/** Addresses that are decoded though nothing is there: they read as one value, and writes are lost. */
public record Empty(long value) implements Device {
    @Override
    public long read(long offset, int size) {
        return size == 8 ? value : value & (1L << 8 * size) - 1;
    }

    @Override
    public void write(long offset, int size, long written) {
        // nothing is there
    }
}
