package mimus.firmware.pc;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.PciFunction;

/** Intel 82371SB, the south bridge: its bridge to the ISA bus, with the two bytes by which software speaks to the BIOS. */
final class SouthBridge implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "piix3";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            PciFunction function = new PciFunction(0x7000_8086, 0x0601_0000)
                    .with(0x0c, 0x0080_0000, 0) // several functions
                    .with(0x4c, 0x0003_004d, -1)
                    .with(0x60, 0x8080_8080, -1)
                    .with(0x64, 0x0000_0010, 0xff)
                    .with(0x68, 0, -1)
                    .with(0x80, 0, -1)
                    .with(0xa0, 0x0000_0008, -1);
            site.pci().attach((int) site.base() >> 3, (int) site.base() & 7, function);
            SouthBridge bridge = new SouthBridge();
            site.ports().attach(MANAGEMENT, 2, bridge);
            return bridge;
        }
    }

    /** The ports of advanced power management: a command and a status. */
    private static final int MANAGEMENT = 0xb2;

    private final int[] management = new int[2];

    private SouthBridge() {}

    @Override
    public void reset() {
        management[0] = 0;
        management[1] = 0;
    }

    @Override
    public long read(long offset, int size) {
        return management[(int) offset & 1];
    }

    @Override
    public void write(long offset, int size, long value) {
        management[(int) offset & 1] = (int) value & 0xff;
    }
}
