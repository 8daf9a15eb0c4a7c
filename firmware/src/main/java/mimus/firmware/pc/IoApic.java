package mimus.firmware.pc;

import java.util.Arrays;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.InterruptController;
import mimus.firmware.device.InterruptLine;

/**
 * Intel 82093AA, the I/O interrupt controller: 24 inputs, each of which becomes a message to processors.
 *
 * <p>An input that is level triggered sends when it rises or is unmasked; ends of interrupts are not heard.
 */
final class IoApic implements BoardDevice, InterruptController {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "ioapic";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new IoApic(site);
        }
    }

    private static final int INPUTS = 24;
    private static final int VERSION = 0x11 | INPUTS - 1 << 16;

    private static final int SELECT = 0x00;
    private static final int WINDOW = 0x10;

    /** Registers behind the window; two for each input follow. */
    private static final int ID = 0;

    private static final int VERSIONS = 1;
    private static final int ARBITRATION = 2;
    private static final int TABLE = 0x10;

    private static final int MASKED = 1 << 16;
    private static final int LOGICAL = 1 << 11;

    /** Bits of an entry's lower word that software can change. */
    private static final int WRITABLE = 0x1afff;

    private static final long MESSAGES = 0xfee00000L;

    private final DeviceSite site;
    private final int[] low = new int[INPUTS];
    private final int[] high = new int[INPUTS];
    private final boolean[] levels = new boolean[INPUTS];
    private int selected;
    private int id;

    private IoApic(DeviceSite site) {
        this.site = site;
        Arrays.fill(low, MASKED);
    }

    @Override
    public void reset() {
        Arrays.fill(low, MASKED);
        Arrays.fill(high, 0);
        selected = 0;
        id = 0;
    }

    @Override
    public InterruptLine input(int number) {
        if (number < 0 || number >= INPUTS) {
            throw new IllegalArgumentException("there are inputs 0 to " + (INPUTS - 1));
        }
        return level -> {
            boolean rises = level && !levels[number];
            levels[number] = level;
            if (rises) {
                send(number);
            }
        };
    }

    private void send(int number) {
        if ((low[number] & MASKED) == 0) {
            long destination = (high[number] >>> 24 & 0xffL) << 12;
            site.message(MESSAGES | destination | ((low[number] & LOGICAL) != 0 ? 4 : 0), low[number] & 0x7ff);
        }
    }

    @Override
    public int[] cells(int number) {
        return new int[] {number, 0};
    }

    @Override
    public long read(long offset, int size) {
        int word = switch ((int) offset & 0xff) {
            case SELECT -> selected;
            case WINDOW -> register();
            default -> 0;
        };
        return size == 8 ? word & 0xffff_ffffL : word & (1L << 8 * size) - 1;
    }

    private int register() {
        int entry = selected - TABLE >> 1;
        if (selected >= TABLE && entry < INPUTS) {
            return (selected & 1) == 0 ? low[entry] : high[entry];
        }
        return switch (selected) {
            case ID, ARBITRATION -> id;
            case VERSIONS -> VERSION;
            default -> 0;
        };
    }

    @Override
    public void write(long offset, int size, long written) {
        int value = (int) written;
        int entry = selected - TABLE >> 1;
        switch ((int) offset & 0xff) {
            case SELECT -> selected = value & 0xff;
            case WINDOW -> {
                if (selected == ID) {
                    id = value & 0x0f000000;
                } else if (selected >= TABLE && entry < INPUTS) {
                    entry(entry, value);
                }
            }
            default -> {
                // there is nothing else
            }
        }
    }

    private void entry(int entry, int value) {
        if ((selected & 1) != 0) {
            high[entry] = value & 0xff000000;
            return;
        }
        boolean opens = (low[entry] & ~value & MASKED) != 0;
        low[entry] = value & WRITABLE;
        boolean levelTriggered = (value & 1 << 15) != 0;
        if (opens && levelTriggered && levels[entry]) {
            send(entry);
        }
    }
}
