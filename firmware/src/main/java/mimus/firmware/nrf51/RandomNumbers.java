package mimus.firmware.nrf51;

import java.util.Random;
import mimus.cpu.Clock;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.VirtualTime;

/** The random number generator: a byte every 677 microseconds; chapter 21. */
final class RandomNumbers extends EventDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "nrf51-rng";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new RandomNumbers(site);
        }
    }

    private static final long HERTZ = 1_000_000;
    private static final int PERIOD = 677;
    private static final int START = 0;
    private static final int VALRDY = 0;
    private static final int STOP_WHEN_READY = 0;
    private static final int CONFIG = 0x504;
    private static final int VALUE = 0x508;

    private final VirtualTime time;
    private final Random random;
    private Clock.Planned planned = () -> {};
    private boolean runs;
    private int config;
    private int value;

    RandomNumbers(DeviceSite site) {
        super(site.interrupt(0));
        time = site.time();
        random = site.random();
    }

    @Override
    public void reset() {
        super.reset();
        planned.cancel();
        runs = false;
        config = 0;
        value = 0;
    }

    private void plan() {
        planned.cancel();
        if (runs) {
            planned = time.at(time.ticks(HERTZ) + PERIOD, HERTZ, this::next);
        }
    }

    private void next() {
        value = random.nextInt(256);
        runs = !shortcut(STOP_WHEN_READY);
        happen(VALRDY);
        plan();
    }

    @Override
    void task(int number) {
        runs = number == START;
        plan();
    }

    @Override
    int register(int offset) {
        return offset == VALUE ? value : offset == CONFIG ? config : 0;
    }

    @Override
    void register(int offset, int written) {
        if (offset == CONFIG) {
            config = written & 1;
        }
    }
}
