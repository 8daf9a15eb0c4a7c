package mimus.firmware.pc;

import mimus.error.UserError;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.Empty;
import mimus.firmware.device.PciFunction;
import mimus.memory.Bus;

/**
 * Intel 82441FX, the north bridge: what of the memory from 640 KiB to 1 MiB is shown, and what of the ROM (data sheet,
 * sections 3.2.17 and 3.2.20).
 */
final class HostBridge implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "i440fx";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new HostBridge(site);
        }
    }

    /** Of the register that makes memory visible which the display hides: it is open. */
    private static final int SMRAM = 0x72;

    private static final int OPEN = 0x40;

    /** The first register of the programmable attribute map; the first of them tells, above bit 4, of the last 64 KiB. */
    private static final int PAM = 0x59;

    private static final int READABLE = 1;
    private static final int WRITABLE = 2;

    private static final long LEAST = 1 << 20;

    private static final long DISPLAY = 0xa0000;
    private static final int DISPLAY_SIZE = 0x20000;
    private static final long SHADOW = 0xc0000;
    private static final int SEGMENT = 0x4000;
    private static final int SEGMENTS = 12;
    private static final long LAST = 0xf0000;
    private static final int LAST_SIZE = 0x10000;

    /** Where the last 128 KiB of the ROM lie, besides at the top of the first 4 GiB: from 0xe0000 on. */
    private static final long ROM = 0xe0000;

    private static final long TOP = 0xfff0_0000L;

    private final Bus bus;
    private final PciFunction function;
    private final Bus.Bank displayMemory;
    private final Bus.Bank[] memory = new Bus.Bank[SEGMENTS + 1];
    private final int[] shown = new int[SEGMENTS + 1];
    private Bus.Bank display;
    private boolean open;

    private HostBridge(DeviceSite site) {
        if (site.memorySize() < LEAST) {
            throw new UserError("a PC has at least 1 MiB of memory");
        }
        bus = site.bus();
        displayMemory = bus.bank(DISPLAY, DISPLAY_SIZE);
        for (int i = 0; i <= SEGMENTS; i++) {
            memory[i] = bus.bank(place(i), size(i));
            shown[i] = READABLE | WRITABLE;
        }
        function = new PciFunction(0x1237_8086, 0x0600_0002)
                .with(0x04, 0x0280_0006, 0x0146)
                .with(0x2c, 0x1100_1af4, 0) // by this, firmware knows that the board is emulated
                .with(0x50, 0, -1)
                .with(0x54, 0, -1)
                .with(0x58, 0, 0x3333_3300)
                .with(0x5c, 0, 0x3333_3333)
                .with(0x70, 0x0002_0000, 0x00ff_0000)
                .onWrite(this::changed);
        site.pci().attach((int) site.base() >> 3, (int) site.base() & 7, function);
    }

    private static long place(int i) {
        return i == SEGMENTS ? LAST : SHADOW + (long) i * SEGMENT;
    }

    private static int size(int i) {
        return i == SEGMENTS ? LAST_SIZE : SEGMENT;
    }

    private int register(int offset) {
        return function.read(offset) >>> 8 * (offset & 3) & 0xff;
    }

    private void changed() {
        for (int i = 0; i <= SEGMENTS; i++) {
            int pair = i == SEGMENTS ? register(PAM) : register(PAM + 1 + i / 2);
            int wanted = (i == SEGMENTS || (i & 1) != 0 ? pair >>> 4 : pair) & (READABLE | WRITABLE);
            if (wanted != shown[i]) {
                show(i, wanted);
            }
        }
        boolean wanted = (register(SMRAM) & OPEN) != 0;
        if (wanted != open) {
            open = wanted;
            display = open ? bus.bank(DISPLAY, DISPLAY_SIZE) : display;
            bus.show(DISPLAY, open ? displayMemory : display, true);
        }
    }

    /** What can only be written is not shown: nobody would see it. */
    private void show(int i, int wanted) {
        shown[i] = wanted;
        if ((wanted & READABLE) != 0) {
            bus.show(place(i), memory[i], (wanted & WRITABLE) != 0);
        } else if (place(i) >= ROM && bus.isMemory(TOP + place(i))) {
            bus.show(place(i), bus.bank(TOP + place(i), size(i)), false);
        } else {
            bus.device(place(i), size(i), new Empty(-1));
        }
    }

    @Override
    public void reset() {
        // the bus makes all functions as after power-on
    }

    @Override
    public long read(long offset, int size) {
        return 0;
    }

    @Override
    public void write(long offset, int size, long value) {
        // it is only on the PCI bus
    }
}
