package mimus.arm.state;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import mimus.cpu.Clock;

/** One timer of the generic timer: it reports once the counter has reached a value; Arm ARM section D11.2.4. */
public final class GenericTimer {
    private static final int ENABLE = 1;
    private static final int IMASK = 2;
    private static final int ISTATUS = 4;

    private final Clock clock;
    private final LongSupplier offset;
    private Clock.Planned planned = () -> {};
    private Consumer<Boolean> wire = level -> {};
    private int control;
    private long compare;

    /** @param offset how far its counter is behind the physical one */
    GenericTimer(Clock clock, LongSupplier offset) {
        this.clock = clock;
        this.offset = offset;
    }

    /** Says who is told of its interrupt. */
    public void wire(Consumer<Boolean> listener) {
        wire = listener;
    }

    /** What its counter is now. */
    long count() {
        return clock.now() - offset.getAsLong();
    }

    private boolean reached() {
        return (control & ENABLE) != 0 && Long.compareUnsigned(count(), compare) >= 0;
    }

    int control() {
        return control | (reached() ? ISTATUS : 0);
    }

    void control(long value) {
        control = (int) value & (ENABLE | IMASK);
        update();
    }

    long compare() {
        return compare;
    }

    void compare(long value) {
        compare = value;
        update();
    }

    /** TimerValue: how much is left, in 32 bits with a sign. */
    long left() {
        return (int) (compare - count()) & 0xffff_ffffL;
    }

    void left(long value) {
        compare(count() + (int) value);
    }

    /** What its interrupt depends on has changed. */
    void update() {
        planned.cancel();
        planned = () -> {};
        boolean reached = reached();
        wire.accept(reached && (control & IMASK) == 0);
        long due = compare + offset.getAsLong();
        if ((control & ENABLE) != 0 && !reached && due > clock.now()) {
            planned = clock.at(due, this::update);
        }
    }
}
