package mimus.linux.fs.stream;

import mimus.linux.fs.LiveFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Wait;
import mimus.machine.Events.Event;

/** What {@code timerfd_create} makes: a timer whose expirations are read. */
public final class TimerFile extends LiveFile {
    private static final int SIZE = 8;

    private final Kernel kernel;
    private final boolean real;
    private final boolean bigEndian;
    private Event event;
    private long next;
    private long interval;
    private long expirations;

    /** @param real whether its clock is the calendar's */
    public TimerFile(Kernel kernel, boolean real, Place place, int flags, boolean bigEndian) {
        super(place, flags | OpenFlags.READ_WRITE);
        this.kernel = kernel;
        this.real = real;
        this.bigEndian = bigEndian;
    }

    public boolean isReal() {
        return real;
    }

    /** Starts it; {@code first} is a point of the kernel's clock, negative to stop it. */
    public void set(long first, long again) {
        if (event != null) {
            event.cancel();
            event = null;
        }
        expirations = 0;
        interval = again;
        if (first >= 0) {
            next = first;
            plan();
        }
    }

    private void plan() {
        event = kernel.at(next, this::expire);
    }

    private void expire() {
        event = null;
        expirations++;
        happens();
        if (interval > 0 && !isClosed()) {
            next += interval;
            plan();
        }
    }

    /** Nanoseconds until it expires next, 0 if it rests. */
    public long left() {
        return event == null ? 0 : Math.max(1, next - kernel.clock().now());
    }

    public long interval() {
        return interval;
    }

    @Override
    public int read(byte[] to, int at, int length) {
        if (length < SIZE) {
            throw Errno.EINVAL.failure();
        }
        if (expirations == 0) {
            throw isNonBlocking() ? Errno.EAGAIN.failure() : Wait.until(() -> expirations > 0);
        }
        Numbers.put(to, at, SIZE, expirations, bigEndian);
        expirations = 0;
        return SIZE;
    }

    @Override
    protected void close() {
        set(-1, 0);
    }

    @Override
    public int ready() {
        return expirations > 0 ? POLLIN : 0;
    }
}
