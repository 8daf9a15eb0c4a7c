package mimus.machine;

import java.util.PriorityQueue;
import mimus.cpu.Clock;

/** What will happen at which point of virtual time, in instructions; at equal times, in the order of planning. */
public final class Events implements Clock {
    /** A planned event, which can be called off. */
    public static final class Event implements Clock.Planned, Comparable<Event> {
        private final long time;
        private final long order;
        private final Runnable action;
        private boolean cancelled;

        private Event(long time, long order, Runnable action) {
            this.time = time;
            this.order = order;
            this.action = action;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        public long time() {
            return time;
        }

        @Override
        public int compareTo(Event other) {
            return time != other.time ? Long.compare(time, other.time) : Long.compare(order, other.order);
        }
    }

    private static final int FEW = 1024;

    private final PriorityQueue<Event> queue = new PriorityQueue<>();

    /** How many there have to be before those that were called off are looked for. */
    private int many = FEW;

    private long order;
    private Machine machine;

    /** Tells whose time this is. */
    void drivenBy(Machine owner) {
        machine = owner;
    }

    @Override
    public long now() {
        return machine == null ? 0 : machine.now();
    }

    @Override
    public Event at(long time, Runnable action) {
        Event event = new Event(time, order++, action);
        queue.add(event);
        if (queue.size() > many) {
            queue.removeIf(planned -> planned.cancelled);
            many = Math.max(FEW, 2 * queue.size());
        }
        if (machine != null) {
            machine.planned(time);
        }
        return event;
    }

    /** When the next event is due, or {@link Long#MAX_VALUE} if none is planned. */
    public long next() {
        while (!queue.isEmpty() && queue.peek().cancelled) {
            queue.remove();
        }
        return queue.isEmpty() ? Long.MAX_VALUE : queue.peek().time;
    }

    /** Lets everything happen that is due at {@code now}. */
    void fire(long now) {
        while (next() <= now) {
            queue.remove().action.run();
        }
    }
}
