package mimus.linux.ipc;

import mimus.linux.kernel.FileMapping;
import mimus.linux.kernel.Process;
import mimus.memory.SharedPages;

/** A segment of shared memory; it goes when it has been removed and nobody has it attached. */
final class Segment extends IpcObject implements FileMapping {
    private final SharedPages pages = new SharedPages();
    private final long size;
    final int maker;
    private final long mapped;
    private long attachedBytes;
    private final IpcTable<Segment> table;
    private boolean doomed;
    long attachedAt;
    long detachedAt;
    int lastUser;

    Segment(int key, int mode, long size, long mapped, Process maker, IpcTable<Segment> table) {
        super(key, mode, maker);
        this.size = size;
        this.mapped = mapped;
        this.maker = maker.pid();
        this.table = table;
    }

    long size() {
        return size;
    }

    /** Bytes of whole pages. */
    long mapped() {
        return mapped;
    }

    /** How often it is attached; parts count together, since a mapping may be cut. */
    long attachments() {
        return (attachedBytes + mapped - 1) / mapped;
    }

    boolean isDoomed() {
        return doomed;
    }

    /** Takes it away once nobody has it attached. */
    void doom() {
        doomed = true;
        bury();
    }

    private void bury() {
        if (doomed && attachedBytes == 0) {
            table.remove(this);
        }
    }

    @Override
    public SharedPages shared() {
        return pages;
    }

    @Override
    public void retain(long offset, long length) {
        attachedBytes += length;
    }

    @Override
    public void writeBack(long offset, long length) {
        // there is no file behind it
    }

    @Override
    public void release(long offset, long length) {
        attachedBytes -= length;
        bury();
    }
}
