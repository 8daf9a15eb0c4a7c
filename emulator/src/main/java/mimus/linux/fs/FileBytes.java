package mimus.linux.fs;

import mimus.image.Bytes;

/** An open file as what a program is loaded from. */
public final class FileBytes implements Bytes, AutoCloseable {
    private final OpenFile file;
    private final long size;

    public FileBytes(OpenFile file) {
        this.file = file;
        file.retain();
        this.size = file.attributes().size();
    }

    @Override
    public String name() {
        return file.place().name();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long offset, byte[] into, int at, int length) {
        require(offset, length);
        for (int done = 0; done < length; ) {
            int count = file.read(offset + done, into, at + done, length - done);
            if (count <= 0) {
                throw error("it became shorter while it was read");
            }
            done += count;
        }
    }

    /** Nothing is read any more. */
    @Override
    public void close() {
        file.release();
    }
}
