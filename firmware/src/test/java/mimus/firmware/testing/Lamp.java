package mimus.firmware.testing;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;

/** A lamp that a register switches, and that tells its power at the next one: an example of a device. */
public final class Lamp implements BoardDevice {
    /** What a board's text calls {@code lamp}. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "lamp";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new Lamp(site.number("watts", 40));
        }
    }

    private final long watts;
    private boolean lit;

    private Lamp(long watts) {
        this.watts = watts;
    }

    @Override
    public void reset() {
        lit = false;
    }

    @Override
    public long read(long offset, int size) {
        return offset == 0 ? lit ? 1 : 0 : offset == 4 && lit ? watts : 0;
    }

    @Override
    public void write(long offset, int size, long value) {
        lit = offset == 0 ? (value & 1) != 0 : lit;
    }
}
