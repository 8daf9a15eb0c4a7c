package mimus.linux.fs.stream;

import mimus.linux.fs.LiveFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Wait;

/** What {@code eventfd} makes: a number that writes add to and reads take. */
public final class EventCounter extends LiveFile {
    private static final int SIZE = 8;
    private static final long MOST = -2; // unsigned: one less than all ones

    private final boolean semaphore;
    private final boolean bigEndian;
    private long count;

    /** @param semaphore whether a read takes one only */
    public EventCounter(Place place, long initial, int flags, boolean semaphore, boolean bigEndian) {
        super(place, flags | OpenFlags.READ_WRITE);
        this.count = initial;
        this.semaphore = semaphore;
        this.bigEndian = bigEndian;
    }

    @Override
    public int read(byte[] to, int at, int length) {
        requireSize(length);
        if (count == 0) {
            throw isNonBlocking() ? Errno.EAGAIN.failure() : Wait.until(() -> count != 0);
        }
        long taken = semaphore ? 1 : count;
        count -= taken;
        happens();
        for (int i = 0; i < SIZE; i++) {
            to[at + i] = (byte) (taken >>> shift(i));
        }
        return SIZE;
    }

    @Override
    public int write(byte[] from, int at, int length) {
        requireSize(length);
        long added = 0;
        for (int i = 0; i < SIZE; i++) {
            added |= (from[at + i] & 0xffL) << shift(i);
        }
        if (added == -1) {
            throw Errno.EINVAL.failure();
        }
        long more = added;
        if (!fits(more)) {
            throw isNonBlocking() ? Errno.EAGAIN.failure() : Wait.until(() -> fits(more));
        }
        count += added;
        happens();
        return SIZE;
    }

    /** Adds to it as a write does, as much as fits. */
    public void add(long more) {
        count = fits(more) ? count + more : MOST;
        happens();
    }

    private static void requireSize(int length) {
        if (length < SIZE) {
            throw Errno.EINVAL.failure();
        }
    }

    private int shift(int index) {
        return 8 * (bigEndian ? SIZE - 1 - index : index);
    }

    private boolean fits(long added) {
        return Long.compareUnsigned(added, MOST - count) <= 0;
    }

    @Override
    public int ready() {
        return (count != 0 ? POLLIN : 0) | (fits(1) ? POLLOUT : 0);
    }
}
