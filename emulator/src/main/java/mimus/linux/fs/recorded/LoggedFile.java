package mimus.linux.fs.recorded;

import java.util.Arrays;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.fs.SeekableFile;
import mimus.linux.kernel.FileMapping;

/** An open file of the host: every answer goes through the record. */
final class LoggedFile extends SeekableFile {
    private final HostLog log;
    private final OpenFile host;

    /** @param host null when the run is replayed */
    LoggedFile(HostLog log, OpenFile host, Place place, int flags) {
        super(place, flags);
        this.log = log;
        this.host = host == null ? null : host.retain();
    }

    @Override
    protected void close() {
        if (host != null) {
            host.release();
        }
    }

    @Override
    public Attributes attributes() {
        return LoggedInode.attributes(log, () -> host.attributes());
    }

    @Override
    protected long size() {
        return attributes().size();
    }

    @Override
    public int read(long offset, byte[] to, int at, int length) {
        byte[] bytes = log.bytes(() -> {
            byte[] read = new byte[length];
            return Arrays.copyOf(read, Math.max(0, host.read(offset, read, 0, length)));
        });
        System.arraycopy(bytes, 0, to, at, bytes.length);
        return bytes.length;
    }

    @Override
    public int write(long offset, byte[] from, int at, int length) {
        return (int) log.number(() -> host.write(offset, from, at, length));
    }

    @Override
    public void truncate(long size) {
        log.act(() -> host.truncate(size));
    }

    @Override
    public void allocate(int mode, long offset, long length) {
        log.act(() -> host.allocate(mode, offset, length));
    }

    @Override
    public void sync() {
        log.act(() -> host.sync());
    }

    @Override
    public FileMapping pages() {
        LoggedPages pages = ((LoggedInode) inode()).pages();
        pages.use(this);
        return pages;
    }
}
