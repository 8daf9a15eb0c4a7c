package mimus.linux.fs;

import java.util.List;
import java.util.stream.Stream;
import mimus.linux.kernel.Errno;

/**
 * One file of any type, whatever its names.
 *
 * <p>There is one object per file as long as anything uses it, so identity says whether two names mean the same file.
 * What a file cannot do fails as it does on Linux; names are single components, never empty, {@code .} or {@code ..}.
 */
public abstract class Inode {
    /** A time for {@link #touch} that is to stay as it is. */
    public static final long KEEP = Long.MIN_VALUE;

    private final FileLocks locks = new FileLocks();
    private List<Watch> watches = List.of();

    public abstract FileSystem fileSystem();

    public abstract Attributes attributes();

    public FileType type() {
        return attributes().type();
    }

    /** Locks of guests on this file. */
    public final FileLocks locks() {
        return locks;
    }

    public final void watch(Watch watch) {
        watches = Stream.concat(watches.stream(), Stream.of(watch)).toList();
    }

    public final void unwatch(Watch watch) {
        watches = watches.stream().filter(other -> other != watch).toList();
    }

    /** Tells whoever watches it what happened, as {@link Watch#happened} says it. */
    public final void happened(int what, int cookie, String name) {
        if (!watches.isEmpty()) {
            watches.forEach(watch -> watch.happened(what, cookie, name));
        }
    }

    /** The file of a name in this directory, or null; {@code ENOTDIR} where that makes no sense. */
    public Inode lookup(String name) {
        throw Errno.ENOTDIR.failure();
    }

    /** The names in this directory without {@code .} and {@code ..}, sorted by bytes. */
    public List<DirectoryEntry> entries() {
        throw Errno.ENOTDIR.failure();
    }

    /** Makes a file; {@code mode} has the rights after the umask and the type. */
    public Inode create(String name, int mode, long special) {
        throw Errno.EPERM.failure();
    }

    /** Makes a file without a name, open. */
    public OpenFile createUnnamed(int mode, int flags) {
        throw Errno.EOPNOTSUPP.failure();
    }

    public void symlink(String name, String target) {
        throw Errno.EPERM.failure();
    }

    /** Gives a file one more name. */
    public void link(String name, Inode file) {
        throw Errno.EPERM.failure();
    }

    /** Takes away the name of what is not a directory. */
    public void unlink(String name, Inode file) {
        throw Errno.EPERM.failure();
    }

    /** Takes away an empty directory. */
    public void removeDirectory(String name, Inode directory) {
        throw Errno.EPERM.failure();
    }

    /**
     * Moves a file to a name in a directory of the same file system.
     *
     * @param replaced what has that name now, or null
     * @param exchange whether {@code replaced} gets the old name
     */
    public void rename(String name, Inode file, Inode directory, String newName, Inode replaced, boolean exchange) {
        throw Errno.EPERM.failure();
    }

    /** What a symbolic link says. */
    public String target() {
        throw Errno.EINVAL.failure();
    }

    /** Where a link of {@code /proc} leads without being read as a path, or null. */
    public Place destination() {
        return null;
    }

    /** Opens it with flags that fit its type; {@code O_TRUNC} has been done. */
    public abstract OpenFile open(Place place, int flags);

    public void truncate(long size) {
        throw Errno.EINVAL.failure();
    }

    /** Sets the rights, twelve bits. */
    public void chmod(int mode) {
        throw Errno.EPERM.failure();
    }

    /** Sets the owners; -1 keeps one. */
    public void chown(int uid, int gid) {
        throw Errno.EPERM.failure();
    }

    /** Sets times, in nanoseconds since 1970 or {@link #KEEP}. */
    public void touch(long accessed, long modified) {
        throw Errno.EPERM.failure();
    }

    /** How much the file system that holds it has room for. */
    public FileSystem.Space space() {
        return fileSystem().space();
    }

    /** Whether the caller may read (4), write (2) and execute or search (1) it, all that {@code rights} holds. */
    public boolean allows(int rights) {
        int mode = attributes().mode();
        return ((mode | mode >> 3 | mode >> 6) & rights) == rights;
    }

    /** Fails if the guest may not look a name up here. */
    public void requireSearch() {
        if (type() == FileType.DIRECTORY && !allows(1)) {
            throw Errno.EACCES.failure();
        }
    }
}
