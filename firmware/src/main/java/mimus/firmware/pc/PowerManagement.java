package mimus.firmware.pc;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.PciFunction;
import mimus.firmware.device.VirtualTime;

/**
 * The power management function of the 82371AB: its timer and the registers of ACPI's fixed hardware, at the ports that
 * software chooses (data sheet, section 7; ACPI 1.0, section 4.7). It raises no interrupt.
 */
final class PowerManagement implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "piix4-pm";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new PowerManagement(site);
        }
    }

    private static final long TIMER_FREQUENCY = 3_579_545;
    private static final int TIMER_MASK = 0xff_ffff;

    private static final int BASE = 0x40;
    private static final int MISCELLANEOUS = 0x80;
    private static final int COUNT = 64;

    /** Offsets of the registers: enabled events behind the two bytes of status, control, timer. */
    private static final int ENABLE = 2;

    private static final int CONTROL = 4;
    private static final int TIMER = 8;

    private final DeviceSite site;
    private final VirtualTime time;
    private final PciFunction function;
    private final int[] bytes = new int[COUNT];
    private int place = -1;

    private PowerManagement(DeviceSite site) {
        this.site = site;
        time = site.time();
        function = new PciFunction(0x7113_8086, 0x0680_0003)
                .with(0x3c, 0x0000_0100, 0xff) // interrupt pin A
                .with(BASE, 1, 0xffc0)
                .with(0x58, 0x0200_0000, -1) // there is no system management mode that firmware could set up
                .with(MISCELLANEOUS, 0, 1)
                .with(0x90, 1, 0xfff0)
                .with(0xd0, 0, -1)
                .onWrite(this::move);
        site.pci().attach((int) site.base() >> 3, (int) site.base() & 7, function);
    }

    private void move() {
        boolean on = (function.read(MISCELLANEOUS) & 1) != 0;
        int wanted = on ? function.read(BASE) & 0xffc0 : -1;
        if (wanted != place) {
            site.ports().detach(this);
            place = wanted;
            if (on) {
                site.ports().attachFree(place, COUNT, this);
            }
        }
    }

    @Override
    public void reset() {
        for (int i = 0; i < COUNT; i++) {
            bytes[i] = 0;
        }
    }

    private int timer() {
        return (int) time.ticks(TIMER_FREQUENCY) & TIMER_MASK;
    }

    @Override
    public long read(long offset, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= (long) (register((int) offset + i) & 0xff) << 8 * i;
        }
        return value;
    }

    private int register(int at) {
        return at >= TIMER && at < TIMER + 4 ? timer() >>> 8 * (at - TIMER) : at < COUNT ? bytes[at] : 0xff;
    }

    @Override
    public void write(long offset, int size, long value) {
        for (int i = 0; i < size; i++) {
            int at = (int) offset + i;
            int one = (int) (value >>> 8 * i) & 0xff;
            if (at < ENABLE) {
                bytes[at] &= ~one; // writing ones clears
            } else if (at < CONTROL) {
                bytes[at] = one;
            } else if (at == CONTROL + 1) {
                bytes[at] = one & ~0x20; // that it shall sleep cannot be read
            } else if (at < COUNT && (at < TIMER || at >= TIMER + 4)) {
                bytes[at] = one;
            }
        }
    }
}
