package mimus.firmware.nrf51;

import mimus.cpu.Clock;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.VirtualTime;

/** The real-time counter: 24 bits that count a slow clock; chapter 19. */
final class Rtc extends EventDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "nrf51-rtc";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new Rtc(site);
        }
    }

    private static final long HERTZ = 32_768;
    private static final long MASK = 0xff_ffff;
    private static final int COMPARES = 4;

    private static final int START = 0;
    private static final int STOP = 1;
    private static final int CLEAR = 2;
    private static final int TRIGOVRFLW = 3;

    private static final int TICK = 0;
    private static final int OVRFLW = 1;
    private static final int COMPARE = 0x40 >> 2;

    private static final int EVTEN = 0x340;
    private static final int EVTENSET = 0x344;
    private static final int EVTENCLR = 0x348;
    private static final int COUNTER = 0x504;
    private static final int PRESCALER = 0x508;
    private static final int CC = 0x540;

    /** What the counter becomes shortly before it overflows, for tests. */
    private static final long NEAR_OVERFLOW = 0xff_fff0;

    private final VirtualTime time;
    private final int[] compare = new int[COMPARES];
    private Clock.Planned planned = () -> {};
    private boolean runs;
    private int prescaler;
    private int routed;
    private long held;
    private long startedAt;

    Rtc(DeviceSite site) {
        super(site.interrupt(0));
        time = site.time();
    }

    @Override
    public void reset() {
        super.reset();
        planned.cancel();
        runs = false;
        prescaler = 0;
        routed = 0;
        held = 0;
    }

    /** Periods of the prescaled clock since the start of the board. */
    private long ticks() {
        return time.ticks(HERTZ) / (prescaler + 1);
    }

    private long counter() {
        return (runs ? held + ticks() - startedAt : held) & MASK;
    }

    private void set(long value) {
        held = value;
        startedAt = ticks();
        plan();
    }

    /** Only the next tick at which something can happen is planned. */
    private void plan() {
        planned.cancel();
        if (runs) {
            long now = counter();
            long left = routes(TICK) ? 1 : MASK + 1 - now;
            for (int value : compare) {
                long distance = value - now & MASK;
                left = Math.min(left, distance == 0 ? MASK + 1 : distance);
            }
            planned = time.at((ticks() + left) * (prescaler + 1), HERTZ, this::tick);
        }
    }

    private boolean routes(int event) {
        return (routed >> event & 1) != 0 || interrupts(event);
    }

    private void tick() {
        long now = counter();
        if (routes(TICK)) {
            happen(TICK);
        }
        if (now == 0) {
            happen(OVRFLW);
        }
        for (int n = 0; n < COMPARES; n++) {
            if (now == (compare[n] & MASK)) {
                happen(COMPARE + n);
            }
        }
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
            case STOP -> {
                held = counter();
                runs = false;
                planned.cancel();
            }
            case CLEAR -> set(0);
            case TRIGOVRFLW -> set(NEAR_OVERFLOW);
            default -> {
                // there are no more
            }
        }
    }

    @Override
    int register(int offset) {
        return switch (offset) {
            case EVTEN, EVTENSET, EVTENCLR -> routed;
            case COUNTER -> (int) counter();
            case PRESCALER -> prescaler;
            default -> offset >= CC && offset < CC + 4 * COMPARES ? compare[offset - CC >> 2] : 0;
        };
    }

    @Override
    void register(int offset, int value) {
        switch (offset) {
            case EVTEN -> routed = value;
            case EVTENSET -> routed |= value;
            case EVTENCLR -> routed &= ~value;
            case PRESCALER -> prescaler = runs ? prescaler : value & 0xfff;
            default -> {
                if (offset >= CC && offset < CC + 4 * COMPARES) {
                    compare[offset - CC >> 2] = value & (int) MASK;
                }
            }
        }
        plan();
    }
}
