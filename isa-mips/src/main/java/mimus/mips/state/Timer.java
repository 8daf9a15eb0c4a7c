package mimus.mips.state;

import mimus.cpu.Clock;

/** Count, which goes up once every two instructions, and Compare, which says at what count to report. */
public final class Timer {
    private static final int INSTRUCTIONS_PER_COUNT = 2;
    private static final long WRAP = 1L << 32;

    private final Clock clock;
    private final Runnable reached;
    private Clock.Planned planned = () -> {};
    private boolean stopped;
    private int compare;

    /** While it runs, what Count was at time 0; while it stands still, what Count is. */
    private int base;

    Timer(Clock clock, Runnable reached) {
        this.clock = clock;
        this.reached = reached;
    }

    private int elapsed() {
        return stopped ? 0 : (int) (clock.now() / INSTRUCTIONS_PER_COUNT);
    }

    public int count() {
        return base + elapsed();
    }

    public void count(int value) {
        base = value - elapsed();
        plan();
    }

    public int compare() {
        return compare;
    }

    public void compare(int value) {
        compare = value;
        plan();
    }

    /** Lets Count stand still, or go on. */
    void stop(boolean still) {
        if (still != stopped) {
            int count = count();
            stopped = still;
            count(count);
        }
    }

    private void plan() {
        planned.cancel();
        if (!stopped) {
            long left = compare - count() & WRAP - 1;
            long counts = clock.now() / INSTRUCTIONS_PER_COUNT + (left == 0 ? WRAP : left);
            planned = clock.at(counts * INSTRUCTIONS_PER_COUNT, this::report);
        }
    }

    private void report() {
        plan();
        reached.run();
    }
}
