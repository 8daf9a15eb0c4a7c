package mimus.firmware.nrf51;

import java.util.Arrays;
import mimus.cpu.Clock;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.VirtualTime;

/** A timer or counter of up to 32 bits with four compare registers; chapter 18. */
final class Timer extends EventDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "nrf51-timer";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new Timer(site);
        }
    }

    private static final long HERTZ = 16_000_000;
    private static final int COMPARES = 4;

    private static final int START = 0;
    private static final int STOP = 1;
    private static final int COUNT = 2;
    private static final int CLEAR = 3;
    private static final int SHUTDOWN = 4;
    private static final int CAPTURE = 0x40 >> 2;

    private static final int COMPARE = 0x40 >> 2;

    /** The first shortcut from a compare event to STOP; those to CLEAR begin at 0. */
    private static final int STOPS = 8;

    private static final int MODE = 0x504;
    private static final int BITMODE = 0x508;
    private static final int PRESCALER = 0x510;
    private static final int CC = 0x540;

    private static final int[] WIDTHS = {16, 8, 24, 32};

    private final VirtualTime time;
    private final int[] compare = new int[COMPARES];
    private final Clock.Planned[] planned = new Clock.Planned[COMPARES];
    private boolean runs;
    private int mode;
    private int bitMode;
    private int prescaler;
    private long held;
    private long startedAt;

    Timer(DeviceSite site) {
        super(site.interrupt(0));
        time = site.time();
        reset();
    }

    @Override
    public void reset() {
        super.reset();
        runs = false;
        mode = 0;
        bitMode = 0;
        prescaler = 4;
        held = 0;
        Arrays.fill(compare, 0);
        plan();
    }

    private long mask() {
        return (1L << WIDTHS[bitMode]) - 1;
    }

    private long frequency() {
        return HERTZ >> prescaler;
    }

    private boolean counts() {
        return runs && mode == 0;
    }

    private long counter() {
        return (counts() ? held + time.ticks(frequency()) - startedAt : held) & mask();
    }

    /** Goes on from a value. */
    private void set(long value) {
        held = value;
        startedAt = time.ticks(frequency());
        plan();
    }

    private void plan() {
        for (int n = 0; n < COMPARES; n++) {
            plan(n);
        }
    }

    private void plan(int n) {
        if (planned[n] != null) {
            planned[n].cancel();
            planned[n] = null;
        }
        if (counts()) {
            long left = compare[n] - counter() & mask();
            long tick = time.ticks(frequency()) + (left == 0 ? mask() + 1 : left);
            planned[n] = time.at(tick, frequency(), () -> reached(n));
        }
    }

    private void reached(int n) {
        happen(COMPARE + n);
        if (shortcut(n)) {
            set(0);
        }
        if (shortcut(STOPS + n)) {
            stop();
        }
        plan(n);
    }

    private void stop() {
        held = counter();
        runs = false;
        plan();
    }

    @Override
    void task(int number) {
        switch (number) {
            case START -> {
                if (!runs) {
                    runs = true;
                    set(held);
                }
            }
            case STOP, SHUTDOWN -> stop();
            case COUNT -> count();
            case CLEAR -> set(0);
            default -> {
                if (number >= CAPTURE && number < CAPTURE + COMPARES) {
                    compare[number - CAPTURE] = (int) counter();
                    plan(number - CAPTURE);
                }
            }
        }
    }

    private void count() {
        if (runs && mode != 0) {
            held = held + 1 & mask();
            for (int n = 0; n < COMPARES; n++) {
                if (held == (compare[n] & mask())) {
                    reached(n);
                }
            }
        }
    }

    @Override
    int register(int offset) {
        return switch (offset) {
            case MODE -> mode;
            case BITMODE -> bitMode;
            case PRESCALER -> prescaler;
            default -> isCompare(offset) ? compare[offset - CC >> 2] : 0;
        };
    }

    private static boolean isCompare(int offset) {
        return offset >= CC && offset < CC + 4 * COMPARES;
    }

    @Override
    void register(int offset, int value) {
        long now = counter();
        switch (offset) {
            case MODE -> mode = value & 1;
            case BITMODE -> bitMode = value & 3;
            case PRESCALER -> prescaler = Math.min(value & 15, 9);
            default -> {
                if (isCompare(offset)) {
                    compare[offset - CC >> 2] = value;
                    plan(offset - CC >> 2);
                }
                return;
            }
        }
        set(now & mask());
    }
}
