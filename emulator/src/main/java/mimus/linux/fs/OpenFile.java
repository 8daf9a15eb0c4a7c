package mimus.linux.fs;

import mimus.linux.kernel.Errno;
import mimus.linux.kernel.FileMapping;

/**
 * A file that is open: the kernel's open file description, which descriptors of several processes may share.
 *
 * <p>What cannot be done now throws {@link mimus.linux.kernel.Wait}, or {@code EAGAIN} after {@code O_NONBLOCK}; it
 * has no effect then, so that it can be tried again.
 */
public abstract class OpenFile {
    /** Bits of {@code poll}, the same on every ABI. */
    public static final int POLLIN = 1;

    public static final int POLLPRI = 2;
    public static final int POLLOUT = 4;
    public static final int POLLERR = 8;
    public static final int POLLHUP = 16;
    public static final int POLLNVAL = 32;
    public static final int POLLRDHUP = 0x2000;

    /** Where a position is counted from. */
    public enum Whence {
        START,
        POSITION,
        END,
        DATA,
        HOLE
    }

    private final Place place;
    private int flags;
    private int holders;
    private boolean closed;

    /** @param flags of {@link OpenFlags}; those that say how to open are not kept */
    protected OpenFile(Place place, int flags) {
        this.place = place;
        this.flags = flags & ~OpenFlags.OPENING;
    }

    /** Under which name it was opened. */
    public final Place place() {
        return place;
    }

    public Inode inode() {
        return place.inode();
    }

    public final int flags() {
        return flags;
    }

    /** Sets the flags that may change while it is open, {@link OpenFlags#SETTABLE}. */
    public final void flags(int wanted) {
        flags = flags & ~OpenFlags.SETTABLE | wanted & OpenFlags.SETTABLE;
    }

    public final boolean isNonBlocking() {
        return (flags & OpenFlags.NONBLOCK) != 0;
    }

    /** Counts one descriptor, or other holder, more. */
    public final OpenFile retain() {
        holders++;
        return this;
    }

    /** Counts one less; after the last one it is closed. */
    public final void release() {
        if (--holders == 0) {
            closed = true;
            inode().locks().release(this);
            close();
            if ((flags & OpenFlags.PATH) == 0) {
                place.happened(OpenFlags.writes(flags) ? Watch.CLOSE_WRITTEN : Watch.CLOSE_READ);
            }
        }
    }

    /** Whether the last holder has let go of it. */
    public final boolean isClosed() {
        return closed;
    }

    /** What has to be given back when nobody holds it any more. */
    protected void close() {}

    /** Waits, before {@code open} returns, until the other side is there; for named pipes. */
    public void awaitPartner() {}

    /** Attributes as {@code fstat} tells them. */
    public Attributes attributes() {
        return inode().attributes();
    }

    /**
     * Reads at the position and moves it.
     *
     * @return how many bytes, at least 1; 0 at the end
     */
    public int read(byte[] to, int at, int length) {
        throw Errno.EINVAL.failure();
    }

    /** Writes at the position and moves it; how many bytes were taken, at least 1. */
    public int write(byte[] from, int at, int length) {
        throw Errno.EINVAL.failure();
    }

    /** Reads at an offset and leaves the position alone. */
    public int read(long offset, byte[] to, int at, int length) {
        throw Errno.ESPIPE.failure();
    }

    public int write(long offset, byte[] from, int at, int length) {
        throw Errno.ESPIPE.failure();
    }

    /** Where the next byte is read or written; 0 where there are no positions. */
    public long position() {
        return 0;
    }

    /** Moves the position; the new one. */
    public long seek(long offset, Whence whence) {
        throw Errno.ESPIPE.failure();
    }

    public void truncate(long size) {
        throw Errno.EINVAL.failure();
    }

    /** Reserves space, or gives it back; {@code mode} as of {@code fallocate}. */
    public void allocate(int mode, long offset, long length) {
        throw Errno.ENODEV.failure();
    }

    /** Makes sure that what was written will last. */
    public void sync() {
        throw Errno.EINVAL.failure();
    }

    /** The pages that mappings of this file share; {@code ENODEV} if it cannot be mapped. */
    public FileMapping pages() {
        throw Errno.ENODEV.failure();
    }

    /** What can be done without waiting, bits of {@code poll}. */
    public int ready() {
        return POLLIN | POLLOUT;
    }

    /** A number that is another one after each event that could make it ready; for those who want edges. */
    public long activity() {
        return 0;
    }

    /** Whether {@code epoll} takes it: not what never makes anyone wait. */
    public boolean canBeWatched() {
        return false;
    }

    /** Whether input from the host can make it ready. */
    public boolean dependsOnHost() {
        return false;
    }

    /** Whether it is a terminal. */
    public boolean isTerminal() {
        return false;
    }

    /** How many bytes can be read at once; {@code ENOTTY} where that makes no sense. */
    public int available() {
        throw Errno.ENOTTY.failure();
    }

    /** Fails if the descriptor was not opened for reading. */
    public final void requireReadable() {
        if (!OpenFlags.reads(flags)) {
            throw Errno.EBADF.failure();
        }
    }

    /** Fails if the descriptor was not opened for writing. */
    public final void requireWritable() {
        if (!OpenFlags.writes(flags)) {
            throw Errno.EBADF.failure();
        }
    }
}
