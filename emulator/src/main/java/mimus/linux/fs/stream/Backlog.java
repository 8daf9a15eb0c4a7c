package mimus.linux.fs.stream;

import java.util.ArrayDeque;
import java.util.Deque;

/** Connections to a {@link Socket} that listens, until they are accepted. */
final class Backlog {
    /** What {@code net.core.somaxconn} says. */
    private static final int MOST = 4096;

    private final Deque<Socket> waiting = new ArrayDeque<>();
    private int longest;

    /** As {@code listen} says it; one more may wait than this. */
    void longest(int count) {
        longest = count < 0 ? MOST : Math.min(count, MOST);
    }

    boolean isFull() {
        return waiting.size() > longest;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void add(Socket accepted) {
        waiting.add(accepted);
    }

    Socket next() {
        return waiting.remove();
    }

    /** Closes them: nobody will accept them. */
    void refuse() {
        waiting.forEach(accepted -> accepted.retain().release());
    }
}
