package mimus.arm.m;

import mimus.cpu.Clock;

/** The timer of the processor itself, which counts its cycles down; Armv7-M ARM section B3.3. An instruction is a cycle. */
final class SysTick {
    private static final int ENABLE = 1;
    private static final int TICKINT = 2;
    private static final int COUNTFLAG = 1 << 16;
    private static final int CONTROLS = 7;
    private static final int MASK = 0xff_ffff;

    private final Clock clock;
    private final Runnable interrupt;
    private int control;
    private int reload;
    private int stoppedAt;
    private long zeroAt;
    private boolean counted;
    private Clock.Planned planned = () -> {};

    /** @param interrupt makes the exception pending */
    SysTick(Clock clock, Runnable interrupt) {
        this.clock = clock;
        this.interrupt = interrupt;
    }

    void reset() {
        control = 0;
        stop(0);
        counted = false;
    }

    private boolean counts() {
        return (control & ENABLE) != 0;
    }

    private void stop(int value) {
        planned.cancel();
        stoppedAt = value;
    }

    private void start(int value) {
        planned.cancel();
        zeroAt = clock.now() + (value == 0 ? reload + 1L : value);
        if (value != 0 || reload != 0) {
            planned = clock.at(zeroAt, this::zero);
        }
    }

    private void zero() {
        counted = true;
        if ((control & TICKINT) != 0) {
            interrupt.run();
        }
        if (reload != 0) {
            zeroAt += reload + 1L;
            planned = clock.at(zeroAt, this::zero);
        }
    }

    /** SYST_CSR; reading it clears COUNTFLAG. */
    int control() {
        int value = control | (counted ? COUNTFLAG : 0);
        counted = false;
        return value;
    }

    void control(int value) {
        int now = current();
        control = value & CONTROLS;
        if (counts()) {
            start(now);
        } else {
            stop(now);
        }
    }

    int reload() {
        return reload;
    }

    void reload(int value) {
        reload = value & MASK;
    }

    /** SYST_CVR. */
    int current() {
        if (!counts()) {
            return stoppedAt;
        }
        long left = zeroAt - clock.now();
        return left <= 0 || left == reload + 1L ? 0 : (int) left & MASK;
    }

    /** Any write to SYST_CVR makes it zero. */
    void clear() {
        counted = false;
        if (counts()) {
            start(0);
        } else {
            stop(0);
        }
    }
}
