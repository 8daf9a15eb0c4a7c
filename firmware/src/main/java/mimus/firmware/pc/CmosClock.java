package mimus.firmware.pc;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.Mc146818;

/** The clock of a PC, whose memory tells firmware how much main memory there is. */
final class CmosClock implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "mc146818";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new CmosClock(site);
        }
    }

    private static final int EQUIPMENT = 0x14;

    /** KiB up to 640; from 1 MiB on, twice; units of 64 KiB from 16 MiB on. */
    private static final int BASE_MEMORY = 0x15;

    private static final int EXTENDED_MEMORY = 0x17;
    private static final int EXTENDED_MEMORY_AGAIN = 0x30;
    private static final int HIGH_MEMORY = 0x34;

    private final Mc146818 clock;

    private CmosClock(DeviceSite site) {
        clock = new Mc146818(site.time(), site.began(), site.interrupt(0));
        long memory = site.memorySize();
        clock.put(EQUIPMENT, 0x06); // a coprocessor, a mouse
        number(BASE_MEMORY, 640);
        int extended = (int) Math.min(65535, Math.max(0, memory - (1 << 20)) >> 10);
        number(EXTENDED_MEMORY, extended);
        number(EXTENDED_MEMORY_AGAIN, extended);
        number(HIGH_MEMORY, (int) Math.min(65535, Math.max(0, memory - (16 << 20)) >> 16));
    }

    private void number(int at, int value) {
        clock.put(at, value & 0xff);
        clock.put(at + 1, value >>> 8);
    }

    @Override
    public void reset() {
        // it runs from a battery
    }

    @Override
    public long read(long offset, int size) {
        return clock.read(offset, size);
    }

    @Override
    public void write(long offset, int size, long value) {
        clock.write(offset, size, value);
    }
}
