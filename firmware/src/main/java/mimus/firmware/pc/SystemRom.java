package mimus.firmware.pc;

import mimus.error.UserError;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.memory.Memory;

/** The ROM in which a PC finds its firmware: it ends where the first 4 GiB do. */
final class SystemRom implements BoardDevice {
    private static final long END = 1L << 32;
    private static final int MOST = 16 << 20;

    /** The word for it; {@code content=bios} is what {@code --bios} gives. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "pc-rom";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            byte[] content = site.file("content", MOST);
            if (content.length == 0 || (content.length & Memory.PAGE_MASK) != 0) {
                throw new UserError("the firmware of a PC is a multiple of 4096 bytes long, not " + content.length);
            }
            site.bus().rom(END - content.length, content.length, content);
            return new SystemRom();
        }
    }

    private SystemRom() {}

    @Override
    public void reset() {
        // there is no state
    }

    @Override
    public long read(long offset, int size) {
        return 0;
    }

    @Override
    public void write(long offset, int size, long value) {
        // it is memory
    }
}
