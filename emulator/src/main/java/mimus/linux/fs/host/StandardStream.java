package mimus.linux.fs.host;

import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;

/** A pipe of the host, open for a guest. */
final class StandardStream extends OpenFile {
    private final HostInput input;
    private final HostOutput output;

    StandardStream(Place place, int flags, HostInput input, HostOutput output) {
        super(place, flags);
        this.input = input;
        this.output = output;
    }

    @Override
    public int read(byte[] to, int at, int length) {
        if (input == null) {
            throw Errno.EBADF.failure();
        }
        return length == 0 ? 0 : input.read(to, at, length, isNonBlocking());
    }

    @Override
    public int write(byte[] from, int at, int length) {
        if (output == null) {
            throw Errno.EBADF.failure();
        }
        return HostErrors.call(() -> output.write(from, at, length));
    }

    @Override
    public int ready() {
        boolean readable = OpenFlags.reads(flags()) && input != null && (input.isReady() || input.available() > 0);
        return (readable ? POLLIN : 0) | (OpenFlags.writes(flags()) ? POLLOUT : 0);
    }

    @Override
    public long activity() {
        return input == null ? 0 : input.arrivals();
    }

    @Override
    public boolean canBeWatched() {
        return true;
    }

    @Override
    public boolean dependsOnHost() {
        return OpenFlags.reads(flags());
    }

    @Override
    public int available() {
        if (input == null) {
            throw Errno.EINVAL.failure();
        }
        return input.available();
    }
}
