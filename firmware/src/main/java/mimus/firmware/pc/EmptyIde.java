package mimus.firmware.pc;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.PciFunction;

/** The IDE function of the 82371SB, with two channels on which there is no disk: their registers read as 0. */
final class EmptyIde implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "piix3-ide";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            PciFunction function = new PciFunction(0x7010_8086, 0x0101_8000)
                    .with(0x20, 1, 0xffff_fff0)
                    .with(0x40, 0, -1)
                    .with(0x44, 0, 0xff)
                    .with(0x48, 0, -1);
            site.pci().attach((int) site.base() >> 3, (int) site.base() & 7, function);
            EmptyIde ide = new EmptyIde();
            for (int channel : new int[] {0x1f0, 0x170}) {
                site.ports().attach(channel, 8, ide);
                site.ports().attach(channel + 0x206, 1, ide);
            }
            return ide;
        }
    }

    private EmptyIde() {}

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
        // nobody is there
    }
}
