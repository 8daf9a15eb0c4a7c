package mimus.linux.fs.host;

import java.io.IOException;
import java.io.InputStream;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.HostEvents;
import mimus.linux.kernel.Wait;

/**
 * Bytes from the host that come when they please.
 *
 * <p>A thread of its own reads them, from the first time that a guest wants some; it holds at most a buffer full, so
 * that what the guest leaves is left to others.
 */
final class HostInput {
    private static final int CAPACITY = 1 << 16;

    private final InputStream from;
    private final HostEvents events;
    private final byte[] buffer = new byte[CAPACITY];
    private int start;
    private int end;
    private boolean ended;
    private IOException failure;
    private Thread reader;
    private long arrivals;

    HostInput(InputStream from, HostEvents events) {
        this.from = from;
        this.events = events;
    }

    private void begin() {
        if (reader == null) {
            reader = new Thread(this::readAll, "guest input");
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void readAll() {
        boolean more = true;
        while (more) {
            more = awaitRoom() && readOnce();
            events.signal();
        }
    }

    private synchronized boolean awaitRoom() {
        try {
            while (start < end) {
                wait();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean readOnce() {
        int count = -1;
        IOException problem = null;
        try {
            count = from.read(buffer, 0, CAPACITY); // the buffer is empty: nobody else looks at it
        } catch (IOException e) {
            problem = e;
        }
        synchronized (this) {
            start = 0;
            end = Math.max(0, count);
            ended = count < 0;
            failure = problem;
            arrivals++;
        }
        return count >= 0;
    }

    /** Whether there are bytes, or the end is known. */
    synchronized boolean isReady() {
        begin();
        return start < end || ended;
    }

    /** How many bytes are known to be there: those that have been read, and those that the host says it has. */
    synchronized int available() {
        begin();
        try {
            return end - start + from.available();
        } catch (IOException e) {
            return end - start;
        }
    }

    synchronized long arrivals() {
        return arrivals;
    }

    /** Takes what is there; 0 at the end, -1 if nobody knows yet. */
    synchronized int take(byte[] to, int at, int length) {
        begin();
        if (start == end && failure != null) {
            throw HostErrors.failure(failure);
        }
        if (start == end) {
            return ended ? 0 : -1;
        }
        int count = Math.min(length, end - start);
        System.arraycopy(buffer, start, to, at, count);
        start += count;
        notifyAll();
        return count;
    }

    /** As {@link #take}, or waits in the guest's manner. */
    int read(byte[] to, int at, int length, boolean nonBlocking) {
        int count = take(to, at, length);
        if (count < 0) {
            throw nonBlocking
                    ? Errno.EAGAIN.failure()
                    : Wait.until(this::isReady).forHost(true);
        }
        return count;
    }
}
