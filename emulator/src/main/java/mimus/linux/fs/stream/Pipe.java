package mimus.linux.fs.stream;

import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;

/** A pipe: what is written at one end is read at the other. */
public final class Pipe {
    /** How many bytes fit, unless {@code fcntl(F_SETPIPE_SZ)} says otherwise. */
    public static final int USUAL_CAPACITY = 65536;

    /** So many bytes are written as a whole or not at all ({@code PIPE_BUF}). */
    static final int ATOMIC = 4096;

    private static final int LARGEST_CAPACITY = 1 << 20;

    final ByteQueue bytes = new ByteQueue(USUAL_CAPACITY);
    int readers;
    int writers;
    /** How many ends have been opened so far, so that who waits for a partner notices one that came and went. */
    long readersSeen;

    long writersSeen;
    /** Counts what happened at either end. */
    long activity;

    /** Opens an end, or both of a named pipe; {@code flags} say which. */
    public OpenFile open(Place place, int flags) {
        return new PipeEnd(this, place, flags);
    }

    public int capacity() {
        return bytes.capacity();
    }

    /** Changes how many bytes fit, rounded up to pages; the new number. */
    public int capacity(int wanted) {
        int pages = Math.max(1, (wanted + ATOMIC - 1) / ATOMIC);
        int capacity = Integer.highestOneBit(2 * pages - 1) * ATOMIC;
        if (wanted < 0 || wanted > LARGEST_CAPACITY) {
            throw (wanted < 0 ? Errno.EINVAL : Errno.EPERM).failure();
        }
        if (capacity < bytes.size()) {
            throw Errno.EBUSY.failure();
        }
        bytes.capacity(capacity);
        return capacity;
    }

    void opened(int flags) {
        activity++;
        if (OpenFlags.reads(flags)) {
            readers++;
            readersSeen++;
        }
        if (OpenFlags.writes(flags)) {
            writers++;
            writersSeen++;
        }
    }

    void closed(int flags) {
        activity++;
        if (OpenFlags.reads(flags)) {
            readers--;
        }
        if (OpenFlags.writes(flags)) {
            writers--;
        }
    }
}
