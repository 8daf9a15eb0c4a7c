package mimus.linux.fs.memory;

import mimus.linux.kernel.Errno;
import mimus.linux.kernel.FileMapping;
import mimus.memory.SharedPages;

/** The bytes of a file in memory: pages that address spaces can show as they are. */
final class MemoryContent implements FileMapping {
    private static final int CHUNK = 1 << 16;

    private final MemoryFileSystem fileSystem;
    private SharedPages pages = new SharedPages();
    private long size;
    private int mappings;
    private boolean unwanted;

    /** The first byte that was never in the file, so that nothing is zeroed that is zero. */
    private long used;

    MemoryContent(MemoryFileSystem fileSystem) {
        this.fileSystem = fileSystem;
    }

    long size() {
        return size;
    }

    int read(long offset, byte[] to, int at, int length) {
        int count = (int) Math.max(0, Math.min(length, size - offset));
        pages.read(offset, to, at, count);
        return count;
    }

    int write(long offset, byte[] from, int at, int length) {
        long end = offset + length;
        if (end < 0) {
            throw Errno.EFBIG.failure();
        }
        if (end > size) {
            grow(end);
        }
        pages.write(offset, from, at, length);
        used = Math.max(used, end);
        return length;
    }

    private void grow(long newSize) {
        if (!fileSystem.take(newSize - size)) {
            throw Errno.ENOSPC.failure();
        }
        size = newSize;
    }

    void truncate(long newSize) {
        if (newSize > size) {
            grow(newSize);
            return;
        }
        fileSystem.take(newSize - size);
        if (newSize == 0 && mappings == 0) {
            pages = new SharedPages();
            used = 0;
        } else {
            zero(newSize, Math.max(used, size));
        }
        size = newSize;
    }

    /** Gives the room back when nobody shows it any more: it has no name, and nobody can open it. */
    void forget() {
        unwanted = true;
        if (mappings == 0) {
            truncate(0);
        }
    }

    /** Makes a range read as zero. */
    void zero(long from, long to) {
        byte[] zeros = new byte[CHUNK];
        for (long at = from; at < to; at += CHUNK) {
            pages.write(at, zeros, 0, (int) Math.min(CHUNK, to - at));
        }
    }

    @Override
    public SharedPages shared() {
        return pages;
    }

    @Override
    public void retain(long offset, long length) {
        mappings++;
        used = Math.max(used, size);
    }

    @Override
    public void writeBack(long offset, long length) {
        // the pages are the file
    }

    @Override
    public void release(long offset, long length) {
        used = Math.max(used, size);
        mappings--;
        if (unwanted && mappings == 0) {
            truncate(0);
        }
    }
}
