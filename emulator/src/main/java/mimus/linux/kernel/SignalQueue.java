package mimus.linux.kernel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The signals that wait for a task or for a process as a whole. */
final class SignalQueue {
    /** Signals below this number are not queued: a second one is lost while the first waits. */
    static final int FIRST_REALTIME = 32;

    private final List<SignalInfo> waiting = new ArrayList<>();
    private long received;

    void add(SignalInfo info) {
        if (info.number() >= FIRST_REALTIME || !set().has(info.number())) {
            waiting.add(info);
            received++;
        }
    }

    /** How many have come so far. */
    long received() {
        return received;
    }

    SignalSet set() {
        SignalSet set = SignalSet.NONE;
        for (SignalInfo info : waiting) {
            set = set.with(info.number());
        }
        return set;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes out the first signal of the lowest number that is in a set, or null. */
    SignalInfo take(SignalSet wanted) {
        SignalInfo first = null;
        for (SignalInfo info : waiting) {
            if (wanted.has(info.number()) && (first == null || info.number() < first.number())) {
                first = info;
            }
        }
        if (first != null) {
            waiting.remove(first);
        }
        return first;
    }

    /** Forgets the signals of a set. */
    void drop(SignalSet set) {
        for (Iterator<SignalInfo> all = waiting.iterator(); all.hasNext(); ) {
            if (set.has(all.next().number())) {
                all.remove();
            }
        }
    }
}
