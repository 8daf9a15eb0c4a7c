package mimus.linux.fs.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import mimus.linux.kernel.HostEvents;

/**
 * A stream of the host, read by a thread of its own from the first time that somebody asks.
 *
 * <p>It holds at most one piece that nobody has taken, so that what the guest leaves is left to others.
 */
final class InputSource {
    private static final int CAPACITY = 1 << 16;

    private final InputStream from;
    private final byte[] buffer = new byte[CAPACITY];
    private HostEvents events;
    private Piece waiting;
    private boolean taken = true;
    private Thread reader;

    InputSource(InputStream from, HostEvents events) {
        this.from = from;
        this.events = events;
    }

    /**
     * What came at once.
     *
     * @param bytes none at the end
     * @param failure or null
     */
    record Piece(byte[] bytes, IOException failure) {
        boolean isEnd() {
            return bytes.length == 0;
        }
    }

    /** Rings another bell from now on. */
    synchronized void tell(HostEvents other) {
        events = other;
    }

    /** Takes what has come since the last time; null if nothing has. */
    synchronized Piece poll() {
        if (reader == null) {
            reader = new Thread(this::readAll, "guest input");
            reader.setDaemon(true);
            reader.start();
        }
        Piece piece = waiting;
        waiting = null;
        return piece;
    }

    /** Lets the next piece be read: the one before has been used up. */
    synchronized void usedUp() {
        taken = true;
        notifyAll();
    }

    /** How many bytes the host says it has, besides those that were taken. */
    synchronized int available() {
        try {
            return (waiting == null ? 0 : waiting.bytes.length) + from.available();
        } catch (IOException e) {
            return 0;
        }
    }

    private void readAll() {
        boolean more = true;
        while (more) {
            more = awaitWish() && readOnce();
            bell().signal();
        }
    }

    private synchronized HostEvents bell() {
        return events;
    }

    private synchronized boolean awaitWish() {
        try {
            while (!taken) {
                wait();
            }
            taken = false;
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean readOnce() {
        int count = 0;
        IOException problem = null;
        try {
            count = Math.max(0, from.read(buffer, 0, CAPACITY));
        } catch (IOException e) {
            problem = e;
        }
        synchronized (this) {
            waiting = new Piece(Arrays.copyOf(buffer, count), problem);
        }
        return count > 0;
    }
}
