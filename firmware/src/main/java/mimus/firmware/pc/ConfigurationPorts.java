package mimus.firmware.pc;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.FirmwareConfiguration;

/** What the board tells its firmware, at ports: selector, data, and the address register of DMA (big endian). */
final class ConfigurationPorts implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "fw-cfg-ports";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            FirmwareConfiguration items = new FirmwareConfiguration(site.bus());
            items.item(FirmwareConfiguration.RAM_SIZE, FirmwareConfiguration.number(site.memorySize(), 8));
            items.item(FirmwareConfiguration.CPUS, FirmwareConfiguration.number(1, 2));
            items.item(FirmwareConfiguration.MOST_CPUS, FirmwareConfiguration.number(1, 2));
            return new ConfigurationPorts(items);
        }
    }

    private static final int DATA = 1;
    private static final int DMA = 4;

    private final FirmwareConfiguration items;

    private ConfigurationPorts(FirmwareConfiguration items) {
        this.items = items;
    }

    @Override
    public boolean takesWhole() {
        return true;
    }

    @Override
    public void reset() {
        items.reset();
    }

    @Override
    public long read(long offset, int size) {
        if (offset >= DMA) {
            return reversed(items.signature((int) offset - DMA, size), size);
        }
        return offset == DATA ? items.next() : 0;
    }

    @Override
    public void write(long offset, int size, long value) {
        if (offset == 0) {
            items.select((int) value & 0xffff);
        } else if (offset >= DMA && size >= 4) {
            items.request((int) offset - DMA, size, reversed(value, size));
        }
    }

    private static long reversed(long value, int size) {
        return Long.reverseBytes(value) >>> 64 - 8 * size;
    }
}
