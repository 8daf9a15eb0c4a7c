package mimus.firmware.nrf51;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.InterruptLine;

/** What all nRF51 peripherals have in common: tasks to start, events that have happened, and interrupts; chapter 10. */
abstract class EventDevice implements BoardDevice {
    static final int EVENTS = 0x100;
    private static final int EVENTS_END = 0x180;
    private static final int SHORTS = 0x200;
    private static final int INTEN = 0x300;
    private static final int INTENSET = 0x304;
    private static final int INTENCLR = 0x308;

    private final InterruptLine interrupt;
    private int happened;
    private int enabled;
    private int shorts;

    EventDevice(InterruptLine interrupt) {
        this.interrupt = interrupt;
    }

    /** Something writes to a task; 0 for the first one. */
    abstract void task(int number);

    /** A register that is none of those that all have. */
    abstract int register(int offset);

    abstract void register(int offset, int value);

    @Override
    public void reset() {
        happened = 0;
        enabled = 0;
        shorts = 0;
        interrupt.level(false);
    }

    /** An event happens; 0 for the one at {@link #EVENTS}. */
    final void happen(int event) {
        happened |= 1 << event;
        update();
    }

    private void update() {
        interrupt.level((happened & enabled) != 0);
    }

    /** Whether an event is to interrupt. */
    final boolean interrupts(int event) {
        return (enabled >> event & 1) != 0;
    }

    /** Whether a shortcut between an event and a task is on. */
    final boolean shortcut(int bit) {
        return (shorts >> bit & 1) != 0;
    }

    @Override
    public final long read(long offset, int size) {
        int place = (int) offset & ~3;
        int word;
        if (place < EVENTS) {
            word = 0;
        } else if (place < EVENTS_END) {
            word = happened >> (place - EVENTS >> 2) & 1;
        } else {
            word = switch (place) {
                case SHORTS -> shorts;
                case INTEN, INTENSET, INTENCLR -> enabled;
                default -> register(place);
            };
        }
        return (word & 0xffff_ffffL) >>> 8 * (offset & 3);
    }

    @Override
    public final void write(long offset, int size, long value) {
        int place = (int) offset & ~3;
        int word = (int) value;
        if (place < EVENTS) {
            if ((word & 1) != 0) {
                task(place >> 2);
            }
        } else if (place < EVENTS_END) {
            int bit = 1 << (place - EVENTS >> 2);
            happened = word == 0 ? happened & ~bit : happened | bit;
        } else {
            other(place, word);
        }
        update();
    }

    private void other(int place, int word) {
        switch (place) {
            case SHORTS -> shorts = word;
            case INTEN -> enabled = word;
            case INTENSET -> enabled |= word;
            case INTENCLR -> enabled &= ~word;
            default -> register(place, word);
        }
    }
}
