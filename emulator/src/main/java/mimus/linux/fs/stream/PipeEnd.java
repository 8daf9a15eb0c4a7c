package mimus.linux.fs.stream;

import java.util.function.BooleanSupplier;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Wait;

/** One end of a pipe, or both of a named one. */
public final class PipeEnd extends OpenFile {
    private final Pipe pipe;
    private final long readersBefore;
    private final long writersBefore;

    PipeEnd(Pipe pipe, Place place, int flags) {
        super(place, flags);
        this.pipe = pipe;
        this.readersBefore = pipe.readersSeen;
        this.writersBefore = pipe.writersSeen;
        pipe.opened(flags);
    }

    public Pipe pipe() {
        return pipe;
    }

    @Override
    protected void close() {
        pipe.closed(flags());
    }

    @Override
    public void awaitPartner() {
        boolean reads = OpenFlags.reads(flags());
        boolean writes = OpenFlags.writes(flags());
        if (reads && !writes && !isNonBlocking() && pipe.writers == 0 && pipe.writersSeen == writersBefore) {
            throw Wait.until(() -> pipe.writersSeen != writersBefore);
        }
        if (writes && !reads && pipe.readers == 0 && pipe.readersSeen == readersBefore) {
            if (isNonBlocking()) {
                throw Errno.ENXIO.failure();
            }
            throw Wait.until(() -> pipe.readersSeen != readersBefore);
        }
    }

    @Override
    public int read(byte[] to, int at, int length) {
        if (pipe.bytes.size() == 0 && pipe.writers > 0 && length > 0) {
            throw waiting(() -> pipe.bytes.size() > 0 || pipe.writers == 0);
        }
        pipe.activity++;
        return pipe.bytes.take(to, at, length);
    }

    /** Copies what could be read, without taking it. */
    public int peek(byte[] to, int at, int length) {
        if (pipe.bytes.size() == 0 && pipe.writers > 0) {
            throw waiting(() -> pipe.bytes.size() > 0 || pipe.writers == 0);
        }
        return pipe.bytes.peek(to, at, length);
    }

    @Override
    public int write(byte[] from, int at, int length) {
        if (pipe.readers == 0) {
            throw Errno.EPIPE.failure();
        }
        int least = length <= Pipe.ATOMIC ? length : 1;
        if (pipe.bytes.free() < least) {
            throw waiting(() -> pipe.bytes.free() >= least || pipe.readers == 0);
        }
        pipe.activity++;
        return pipe.bytes.put(from, at, length);
    }

    private RuntimeException waiting(BooleanSupplier ready) {
        return isNonBlocking() ? Errno.EAGAIN.failure() : Wait.until(ready);
    }

    @Override
    public int ready() {
        int ready = 0;
        if (OpenFlags.reads(flags())) {
            ready |= pipe.bytes.size() > 0 ? POLLIN : 0;
            ready |= pipe.writers == 0 && pipe.writersSeen > 0 ? POLLHUP : 0;
        }
        if (OpenFlags.writes(flags())) {
            ready |= pipe.bytes.free() >= Pipe.ATOMIC ? POLLOUT : 0;
            ready |= pipe.readers == 0 ? POLLERR : 0;
        }
        return ready;
    }

    @Override
    public long activity() {
        return pipe.activity;
    }

    @Override
    public boolean canBeWatched() {
        return true;
    }

    @Override
    public int available() {
        return pipe.bytes.size();
    }
}
