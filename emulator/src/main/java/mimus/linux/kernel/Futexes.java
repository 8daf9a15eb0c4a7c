package mimus.linux.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Who waits at which word of memory. */
public final class Futexes {
    /** One who waits; it is woken by leaving its queue. */
    public static final class Waiter {
        private final int bits;
        private Object key;
        private boolean woken;

        private Waiter(Object key, int bits) {
            this.key = key;
            this.bits = bits;
        }

        public boolean isWoken() {
            return woken;
        }
    }

    private record Place(Object space, long address) {}

    private final Map<Object, List<Waiter>> queues = new HashMap<>();

    /** What tells a word from all others: its memory where that is shared, else its address in the process. */
    private static Object key(Process process, long address) {
        Area area = process.space().area(address);
        return area != null && area.shared()
                ? new Place(area.pages().shared(), area.offset() + address - area.start())
                : new Place(process.space(), address);
    }

    /** Enters a queue; {@code bits} say which calls can wake it. */
    public Waiter enter(Process process, long address, int bits) {
        Waiter waiter = new Waiter(key(process, address), bits);
        queues.computeIfAbsent(waiter.key, key -> new ArrayList<>()).add(waiter);
        return waiter;
    }

    /** Leaves the queue without having been woken. */
    public void leave(Waiter waiter) {
        List<Waiter> queue = queues.get(waiter.key);
        if (queue != null && queue.remove(waiter) && queue.isEmpty()) {
            queues.remove(waiter.key);
        }
    }

    /** Wakes at most {@code count} who wait at a word with one of the bits; how many. */
    public int wake(Process process, long address, int count, int bits) {
        Object key = key(process, address);
        List<Waiter> queue = queues.getOrDefault(key, List.of());
        int woken = 0;
        for (Iterator<Waiter> waiters = queue.iterator(); waiters.hasNext() && woken < count; ) {
            Waiter waiter = waiters.next();
            if ((waiter.bits & bits) != 0) {
                waiter.woken = true;
                waiters.remove();
                woken++;
            }
        }
        if (queue.isEmpty()) {
            queues.remove(key);
        }
        return woken;
    }

    /** Lets at most {@code count} wait at another word instead; how many. */
    public int move(Process process, long from, long to, int count) {
        Object source = key(process, from);
        Object target = key(process, to);
        List<Waiter> queue = queues.getOrDefault(source, List.of());
        int moved = 0;
        while (!queue.isEmpty() && moved < count) {
            Waiter waiter = queue.remove(0);
            waiter.key = target;
            queues.computeIfAbsent(target, key -> new ArrayList<>()).add(waiter);
            moved++;
        }
        if (queue.isEmpty()) {
            queues.remove(source);
        }
        return moved;
    }
}
