package mimus.firmware.pc;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.InterruptLine;

/** The system control port of a PS/2 at 0x92: reset, and the line A20. */
final class SystemControl implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "port92";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new SystemControl(site);
        }
    }

    private static final int RESET = 1;
    private static final int A20 = 2;

    private final DeviceSite site;
    private final InterruptLine a20;
    private int value;

    private SystemControl(DeviceSite site) {
        this.site = site;
        this.a20 = site.interrupt(0);
    }

    @Override
    public void reset() {
        value = 0;
    }

    @Override
    public long read(long offset, int size) {
        return value;
    }

    @Override
    public void write(long offset, int size, long written) {
        boolean resets = (written & ~value & RESET) != 0;
        value = (int) written & 0xff;
        a20.level((value & A20) != 0);
        if (resets) {
            site.wantReset();
        }
    }
}
