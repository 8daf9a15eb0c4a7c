package mimus.linux.fs.memory;

import mimus.linux.fs.Place;
import mimus.linux.fs.SeekableFile;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.FileMapping;

/** An open regular file in memory. */
public final class MemoryFile extends SeekableFile {
    /** Bits of {@code fcntl(F_ADD_SEALS)}. */
    public static final int SEAL_SEAL = 1;

    public static final int SEAL_SHRINK = 2;
    public static final int SEAL_GROW = 4;
    public static final int SEAL_WRITE = 8;

    private final MemoryInode inode;

    MemoryFile(MemoryInode inode, Place place, int flags) {
        super(place, flags);
        this.inode = inode;
        inode.opened();
    }

    @Override
    protected void close() {
        inode.closed();
    }

    @Override
    protected long size() {
        return inode.content().size();
    }

    /** What may not be done to the file any more. */
    public int seals() {
        return inode.seals();
    }

    public void addSeals(int seals) {
        refuse(SEAL_SEAL);
        inode.seals(inode.seals() | seals);
    }

    private void refuse(int seal) {
        if ((inode.seals() & seal) != 0) {
            throw Errno.EPERM.failure();
        }
    }

    @Override
    public int read(long offset, byte[] to, int at, int length) {
        inode.accessed();
        return inode.content().read(offset, to, at, length);
    }

    @Override
    public int write(long offset, byte[] from, int at, int length) {
        refuse(SEAL_WRITE);
        if (offset + length > size()) {
            refuse(SEAL_GROW);
        }
        inode.modified();
        return inode.content().write(offset, from, at, length);
    }

    @Override
    public void truncate(long size) {
        refuse(size < size() ? SEAL_SHRINK : size > size() ? SEAL_GROW : 0);
        inode.truncate(size);
    }

    @Override
    public void allocate(int mode, long offset, long length) {
        long end = offset + length;
        boolean keepSize = (mode & 1) != 0;
        if ((mode & ~(1 | 2 | 16)) != 0) {
            throw Errno.EOPNOTSUPP.failure();
        }
        if (!keepSize && end > size()) {
            truncate(end);
        }
        if ((mode & ~1) != 0) {
            refuse(SEAL_WRITE);
            inode.content().zero(offset, Math.min(end, size()));
        }
    }

    @Override
    public FileMapping pages() {
        return inode.content();
    }
}
