package mimus.firmware.device;

/** Intel 82371AB, the south bridge: what its four functions show in configuration space. */
public final class Piix4 {
    private Piix4() {}

    /** Puts ISA bridge, IDE, USB and power management at functions 0 to 3 of a device. */
    public static void attach(PciBus bus, int device) {
        bus.attach(device, 0, isaBridge());
        bus.attach(device, 1, ide());
        bus.attach(device, 2, usb());
        bus.attach(device, 3, powerManagement());
    }

    private static PciFunction isaBridge() {
        return new PciFunction(0x7110_8086, 0x0601_0000)
                .with(0x0c, 0x0080_0000, 0) // several functions
                .with(0x4c, 0x0003_004d, -1)
                .with(0x60, 0x8080_8080, -1)
                .with(0x64, 0x0000_0010, 0xff)
                .with(0x68, 0, -1)
                .with(0x80, 0, -1)
                .with(0xb0, 0, -1)
                .with(0xcc, 0, -1);
    }

    private static PciFunction ide() {
        return new PciFunction(0x7111_8086, 0x0101_8000)
                .with(0x20, 1, 0xfff0)
                .with(0x40, 0, -1)
                .with(0x44, 0, 0xff)
                .with(0x48, 0, -1);
    }

    private static PciFunction usb() {
        return new PciFunction(0x7112_8086, 0x0c03_0001)
                .with(0x20, 1, 0xffe0)
                .with(0x3c, 0x0000_0400, 0xff) // interrupt pin D
                .with(0x60, 0x10, 0)
                .with(0xc0, 0x2000, 0xbfff);
    }

    private static PciFunction powerManagement() {
        return new PciFunction(0x7113_8086, 0x0680_0003)
                .with(0x3c, 0x0000_0100, 0xff) // interrupt pin A
                .with(0x40, 1, 0xffc0)
                .with(0x58, 0, -1)
                .with(0x80, 0, 1)
                .with(0x90, 1, 0xfff0)
                .with(0xd0, 0, -1);
    }
}
