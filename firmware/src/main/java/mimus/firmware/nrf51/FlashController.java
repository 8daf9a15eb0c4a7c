package mimus.firmware.nrf51;

import java.util.Arrays;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.memory.Device;

/**
 * The controller that lets flash be written and erased; chapter 6. Options: {@code flash} and {@code length}, where it is.
 */
final class FlashController implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "nrf51-nvmc";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            FlashController controller = new FlashController(site);
            site.onWrite(controller.flash, controller.new Writes());
            return controller;
        }
    }

    private static final int READY = 0x400;
    private static final int CONFIG = 0x504;
    private static final int ERASEPAGE = 0x508;
    private static final int ERASEALL = 0x50c;

    private static final int WRITE = 1;
    private static final int ERASE = 2;
    private static final int PAGE = 1024;

    private final DeviceSite site;
    private final long flash;
    private final long length;
    private int config;

    FlashController(DeviceSite site) {
        this.site = site;
        flash = site.number("flash", 0);
        length = site.number("length", 256 * PAGE);
    }

    @Override
    public void reset() {
        config = 0;
    }

    @Override
    public long read(long offset, int size) {
        return offset == READY ? 1 : offset == CONFIG ? config : 0;
    }

    @Override
    public void write(long offset, int size, long value) {
        if (offset == CONFIG) {
            config = (int) value & 3;
        } else if (config == ERASE && offset == ERASEPAGE && value - flash < length && value >= flash) {
            erase(value & -PAGE, PAGE);
        } else if (config == ERASE && offset == ERASEALL && value == 1) {
            erase(flash, (int) length);
        }
    }

    private void erase(long address, int count) {
        byte[] erased = new byte[count];
        Arrays.fill(erased, (byte) 0xff);
        site.memory().poke(address, erased, 0, count);
    }

    /** What software stores to flash: bits can only become 0. */
    private final class Writes implements Device {
        @Override
        public long read(long offset, int size) {
            throw new IllegalStateException("flash is read as memory");
        }

        @Override
        public void write(long offset, int size, long value) {
            if (config == WRITE) {
                byte[] bytes = new byte[size];
                site.memory().peek(flash + offset, bytes, 0, size);
                for (int i = 0; i < size; i++) {
                    bytes[i] &= (byte) (value >>> 8 * i);
                }
                site.memory().poke(flash + offset, bytes, 0, size);
            }
        }
    }
}
