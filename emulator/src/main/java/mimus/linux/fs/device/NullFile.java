package mimus.linux.fs.device;

import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;

/** {@code /dev/null}: nothing to read, and what is written is gone. */
final class NullFile extends OpenFile {
    NullFile(Place place, int flags) {
        super(place, flags);
    }

    @Override
    public int read(byte[] to, int at, int length) {
        return 0;
    }

    @Override
    public int write(byte[] from, int at, int length) {
        return length;
    }

    @Override
    public int read(long offset, byte[] to, int at, int length) {
        return 0;
    }

    @Override
    public int write(long offset, byte[] from, int at, int length) {
        return length;
    }

    @Override
    public long seek(long offset, Whence whence) {
        return 0;
    }
}
