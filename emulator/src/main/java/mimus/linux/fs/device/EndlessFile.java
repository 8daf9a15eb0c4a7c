package mimus.linux.fs.device;

import java.util.function.Consumer;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;

/** A device that has always more to read: zeros or random bytes. */
final class EndlessFile extends OpenFile {
    private final Consumer<byte[]> filler;
    private final boolean full;

    /** @param full whether there is no room for what is written */
    EndlessFile(Place place, int flags, Consumer<byte[]> filler, boolean full) {
        super(place, flags);
        this.filler = filler;
        this.full = full;
    }

    @Override
    public int read(byte[] to, int at, int length) {
        byte[] bytes = new byte[length];
        filler.accept(bytes);
        System.arraycopy(bytes, 0, to, at, length);
        return length;
    }

    @Override
    public int write(byte[] from, int at, int length) {
        if (full) {
            throw Errno.ENOSPC.failure();
        }
        return length;
    }

    @Override
    public int read(long offset, byte[] to, int at, int length) {
        return read(to, at, length);
    }

    @Override
    public int write(long offset, byte[] from, int at, int length) {
        return write(from, at, length);
    }

    @Override
    public long seek(long offset, Whence whence) {
        return 0;
    }
}
