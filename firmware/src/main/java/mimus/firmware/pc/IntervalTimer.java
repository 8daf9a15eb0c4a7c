package mimus.firmware.pc;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.Pit8254;
import mimus.firmware.device.VirtualTime;
import mimus.memory.Device;

/** The 8254 of a PC, whose third counter the system control port 0x61 opens and shows. */
final class IntervalTimer implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "i8254";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            IntervalTimer timer = new IntervalTimer(site);
            site.ports().attach(CONTROL, 1, timer.control);
            return timer;
        }
    }

    private static final int CONTROL = 0x61;
    private static final int SPEAKER = 2;
    private static final int GATE = 1;
    private static final int REFRESH = 0x10;
    private static final int OUTPUT = 0x20;

    /** How often the refresh of memory turns bit 4 over, in hertz. */
    private static final long REFRESHES = 66_000;

    private final Pit8254 pit;
    private final VirtualTime time;
    private int opened;

    private IntervalTimer(DeviceSite site) {
        time = site.time();
        pit = new Pit8254(time, site.interrupt(0));
    }

    private final Device control = new Device() {
        @Override
        public long read(long offset, int size) {
            int refresh = (time.ticks(REFRESHES) & 1) != 0 ? REFRESH : 0;
            return opened | refresh | (pit.output(SPEAKER) ? OUTPUT : 0);
        }

        @Override
        public void write(long offset, int size, long value) {
            opened = (int) value & 3;
            pit.gate(SPEAKER, (value & GATE) != 0);
        }
    };

    @Override
    public void reset() {
        opened = 0;
        pit.gate(SPEAKER, false);
    }

    @Override
    public long read(long offset, int size) {
        return pit.read(offset, size);
    }

    @Override
    public void write(long offset, int size, long value) {
        pit.write(offset, size, value);
    }
}
