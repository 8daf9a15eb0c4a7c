package mimus.linux.fs.host;

import mimus.linux.fs.FilePages;

/** The mapped pages of a file of the host. */
final class HostPages extends FilePages<HostFile> {
    private final Runnable unused;
    private int mappings;

    /** @param unused what to do after the last mapping has gone */
    HostPages(Runnable unused) {
        this.unused = unused;
    }

    @Override
    protected int fetch(HostFile file, long offset, byte[] to, int length) {
        return file.readChannel(offset, to, 0, length);
    }

    @Override
    protected void put(HostFile file, long offset, byte[] from, int length) {
        file.writeChannel(offset, from, 0, length);
    }

    @Override
    public void retain(long offset, long length) {
        mappings++;
        super.retain(offset, length);
    }

    @Override
    public void release(long offset, long length) {
        super.release(offset, length);
        if (--mappings == 0) {
            writeBack();
            unused.run();
            close();
        }
    }

    /** Puts what mappings hold over bytes read from the file. */
    void overlay(long offset, byte[] to, int at, int length) {
        each(offset, length, (from, index, count) -> shared().read(from, to, at + index, count));
    }

    /** Brings bytes that were written to the file into the pages. */
    void store(long offset, byte[] from, int at, int length) {
        each(offset, length, (to, index, count) -> shared().write(to, from, at + index, count));
    }

    /** Zeroes what the file does not have any more. */
    void truncated(long size) {
        byte[] zeros = new byte[PAGE];
        for (long number : loaded().tailSet(size / PAGE)) {
            long from = Math.max(size, number * PAGE);
            shared().write(from, zeros, 0, (int) ((number + 1) * PAGE - from));
        }
    }

    private interface Piece {
        void at(long offset, int index, int count);
    }

    private void each(long offset, int length, Piece piece) {
        for (int done = 0; done < length; ) {
            long at = offset + done;
            int count = (int) Math.min(length - done, PAGE - at % PAGE);
            if (loaded().contains(at / PAGE)) {
                piece.at(at, done, count);
            }
            done += count;
        }
    }
}
