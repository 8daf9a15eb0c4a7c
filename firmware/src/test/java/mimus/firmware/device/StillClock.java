package mimus.firmware.device;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Clock;

/** A clock that a test moves, of a million instructions in a second. */
final class StillClock implements Clock {
    static final long HERTZ = 1_000_000;

    private record Event(long time, Runnable action) {}

    private final List<Event> events = new ArrayList<>();
    private long now;

    @Override
    public long now() {
        return now;
    }

    @Override
    public Planned at(long time, Runnable action) {
        Event event = new Event(time, action);
        events.add(event);
        return () -> events.remove(event);
    }

    VirtualTime time() {
        return new VirtualTime(this, HERTZ);
    }

    /** Lets so much time pass, event by event. */
    void pass(long instructions) {
        long end = now + instructions;
        while (true) {
            Event next = null;
            for (Event event : events) {
                next = event.time <= end && (next == null || event.time < next.time) ? event : next;
            }
            if (next == null) {
                now = end;
                return;
            }
            events.remove(next);
            now = Math.max(now, next.time);
            next.action.run();
        }
    }
}
