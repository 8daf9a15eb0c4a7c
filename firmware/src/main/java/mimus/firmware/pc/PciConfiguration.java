package mimus.firmware.pc;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;

/** The first mechanism of PCI configuration: an address at port 0xcf8, data at 0xcfc; and the reset control at 0xcf9. */
final class PciConfiguration implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "pci-configuration";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new PciConfiguration(site);
        }
    }

    private static final int DATA = 4;
    private static final int RESET_CONTROL = 1;

    /** In reset control: a reset begins when this is set. */
    private static final int RESET = 4;

    private final DeviceSite site;
    private int address;
    private int resetControl;

    private PciConfiguration(DeviceSite site) {
        this.site = site;
    }

    @Override
    public boolean takesWhole() {
        return true;
    }

    @Override
    public void reset() {
        address = 0;
        resetControl = 0;
    }

    private static long mask(int size) {
        return size == 8 ? -1 : (1L << 8 * size) - 1;
    }

    @Override
    public long read(long offset, int size) {
        if (offset >= DATA) {
            long word = site.pci().read(address & ~3) & 0xffff_ffffL;
            return word >>> 8 * (offset & 3) & mask(size);
        }
        if (offset == 0 && size == 4) {
            return address & 0xffff_ffffL;
        }
        return offset == RESET_CONTROL ? resetControl : mask(size);
    }

    @Override
    public void write(long offset, int size, long value) {
        if (offset >= DATA) {
            int shift = 8 * ((int) offset & 3);
            int mask = (int) (mask(size) << shift);
            int kept = size == 4 ? 0 : site.pci().read(address & ~3) & ~mask;
            site.pci().write(address & ~3, kept | (int) (value << shift) & mask);
        } else if (offset == 0 && size == 4) {
            address = (int) value;
        } else if (offset == RESET_CONTROL && size == 1) {
            boolean resets = (value & ~resetControl & RESET) != 0;
            resetControl = (int) value & 0xe;
            if (resets) {
                site.wantReset();
            }
        }
    }
}
