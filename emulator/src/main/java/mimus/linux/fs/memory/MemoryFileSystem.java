package mimus.linux.fs.memory;

import java.util.function.LongSupplier;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;

/** A file system in memory ({@code tmpfs}). */
public final class MemoryFileSystem implements FileSystem {
    /** How many bytes fit in all. */
    private static final long CAPACITY = 1L << 30;

    private final LongSupplier now;
    private final long device;
    private final MemoryInode root;
    private long lastInode;
    private long used;

    /**
     * @param device its number, {@code st_dev}
     * @param now nanoseconds since 1970
     */
    public MemoryFileSystem(long device, LongSupplier now) {
        this.device = device;
        this.now = now;
        this.root = make(FileType.DIRECTORY.bits() | 01777, 0);
    }

    MemoryInode make(int mode, long special) {
        return new MemoryInode(this, ++lastInode, mode, special);
    }

    long device() {
        return device;
    }

    long now() {
        return now.getAsLong();
    }

    /** Whether so many bytes more fit; then they are taken. */
    boolean take(long bytes) {
        if (used + bytes > CAPACITY) {
            return false;
        }
        used += bytes;
        return true;
    }

    /** Opens a new file without a name ({@code memfd_create}). */
    public OpenFile createUnnamed(String description, int mode, int flags) {
        MemoryInode inode = make(FileType.REGULAR.bits() | mode, 0);
        inode.links(0);
        return inode.open(Place.nameless(description, inode), flags);
    }

    @Override
    public String type() {
        return "tmpfs";
    }

    @Override
    public long magic() {
        return 0x01021994;
    }

    @Override
    public MemoryInode root() {
        return root;
    }

    @Override
    public Space space() {
        long free = (CAPACITY - used) / 4096;
        return new Space(CAPACITY / 4096, free, free, 1 << 20, (1 << 20) - lastInode);
    }
}
