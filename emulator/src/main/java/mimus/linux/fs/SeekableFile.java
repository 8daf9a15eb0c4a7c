package mimus.linux.fs;

import mimus.linux.kernel.Errno;

/** An open file whose bytes stay in their places: regular files and texts of {@code /proc}. */
public abstract class SeekableFile extends OpenFile {
    private long position;

    protected SeekableFile(Place place, int flags) {
        super(place, flags);
    }

    protected abstract long size();

    @Override
    public final int read(byte[] to, int at, int length) {
        int count = read(position, to, at, length);
        position += count;
        return count;
    }

    @Override
    public final int write(byte[] from, int at, int length) {
        if ((flags() & OpenFlags.APPEND) != 0) {
            position = size();
        }
        int count = write(position, from, at, length);
        position += count;
        return count;
    }

    @Override
    public int write(long offset, byte[] from, int at, int length) {
        throw Errno.EBADF.failure();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long seek(long offset, Whence whence) {
        long target = switch (whence) {
            case START -> offset;
            case POSITION -> add(position, offset);
            case END -> add(size(), offset);
            case DATA -> within(offset);
            case HOLE -> {
                within(offset);
                yield size();
            }
        };
        if (target < 0) {
            throw Errno.EINVAL.failure();
        }
        position = target;
        return target;
    }

    private static long add(long base, long offset) {
        long sum = base + offset;
        if (offset > 0 && sum < base) {
            throw Errno.EOVERFLOW.failure();
        }
        return sum;
    }

    /** All of a file counts as data, as on a file system without holes. */
    private long within(long offset) {
        if (offset < 0 || offset >= size()) {
            throw Errno.ENXIO.failure();
        }
        return offset;
    }

    @Override
    public int available() {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, size() - position));
    }

    @Override
    public void sync() {}
}
