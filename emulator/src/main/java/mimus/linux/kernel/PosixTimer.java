package mimus.linux.kernel;

import mimus.machine.Events.Event;

/** A timer made by {@code timer_create}: it sends a signal, once or again and again. */
public final class PosixTimer {
    private final int id;
    private final Process process;
    private final int signal;
    private final long value;
    private final Task target;
    private Event event;
    private long next;
    private long interval;

    /**
     * A timer at rest.
     *
     * @param signal 0 for none
     * @param target the task that gets the signal, or null for the process
     */
    public PosixTimer(int id, Process process, int signal, long value, Task target) {
        this.id = id;
        this.process = process;
        this.signal = signal;
        this.value = value;
        this.target = target;
    }

    /** Nanoseconds until it expires next, 0 if it rests. */
    public long left() {
        return event == null ? 0 : Math.max(1, next - process.kernel().clock().now());
    }

    public long interval() {
        return interval;
    }

    /** Starts it; {@code first} is a point of {@link Clock#now}, negative to stop it. */
    public void set(long first, long again) {
        if (event != null) {
            event.cancel();
            event = null;
        }
        interval = again;
        if (first >= 0) {
            next = first;
            plan();
        }
    }

    private void plan() {
        event = process.kernel().at(next, this::expire);
    }

    private void expire() {
        event = null;
        if (signal != 0 && process.isAlive()) {
            int code = (int) process.abi().constants().value("SI", "SI_TIMER");
            SignalInfo info = new SignalInfo(signal, code, SignalInfo.Kind.TIMER, id, 0, value);
            if (target == null) {
                process.kernel().signals().send(process, info);
            } else {
                process.kernel().signals().send(target, info);
            }
        }
        if (interval > 0) {
            next += interval;
            plan();
        }
    }
}
