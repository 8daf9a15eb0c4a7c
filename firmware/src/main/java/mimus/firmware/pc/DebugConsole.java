package mimus.firmware.pc;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.SerialLine;

/** A port on which firmware tells of itself, byte by byte; reading it tells that it is there. */
final class DebugConsole implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "debugcon";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new DebugConsole(site.line());
        }
    }

    private static final int THERE = 0xe9;

    private final SerialLine line;

    private DebugConsole(SerialLine line) {
        this.line = line;
    }

    @Override
    public void reset() {
        // there is no state
    }

    @Override
    public long read(long offset, int size) {
        return THERE;
    }

    @Override
    public void write(long offset, int size, long value) {
        line.send((int) value & 0xff);
    }
}
