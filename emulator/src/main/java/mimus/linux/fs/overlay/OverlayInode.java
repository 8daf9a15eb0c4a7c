package mimus.linux.fs.overlay;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.DirectoryEntry;
import mimus.linux.fs.DirectoryFile;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;

/** A file that may be changed: it is the one below until it is. */
final class OverlayInode extends Inode {
    private static final int CHUNK = 1 << 16;
    private static final int WRITE = 2;

    private final OverlayFileSystem fileSystem;
    private final Inode lower;
    private Inode upper;

    /** Names that are not as below: the files that have them now, or null for those that are gone. */
    private final Map<String, Inode> changed = new TreeMap<>();

    /**
     * @param lower the file below, or null
     * @param upper the file in memory, or null until the one below changes
     */
    OverlayInode(OverlayFileSystem fileSystem, Inode lower, Inode upper) {
        this.fileSystem = fileSystem;
        this.lower = lower;
        this.upper = upper;
    }

    private Inode now() {
        return upper != null ? upper : lower;
    }

    /** The file in memory, which has what the one below had. */
    private Inode own() {
        if (upper == null) {
            Attributes attributes = lower.attributes();
            upper = fileSystem.copy(attributes.mode());
            if (attributes.type() == FileType.REGULAR) {
                copy();
            }
            upper.chown(attributes.uid(), attributes.gid());
            upper.touch(attributes.accessed(), attributes.modified());
        }
        return upper;
    }

    private void copy() {
        OpenFile from =
                lower.open(Place.nameless("lower", lower), OpenFlags.READ_ONLY).retain();
        OpenFile to =
                upper.open(Place.nameless("upper", upper), OpenFlags.READ_WRITE).retain();
        byte[] bytes = new byte[CHUNK];
        for (int count = from.read(bytes, 0, CHUNK); count > 0; count = from.read(bytes, 0, CHUNK)) {
            for (int done = 0; done < count; ) {
                done += to.write(bytes, done, count - done);
            }
        }
        from.release();
        to.release();
    }

    @Override
    public FileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public Attributes attributes() {
        return now().attributes();
    }

    @Override
    public FileType type() {
        return now().type();
    }

    private void requireDirectory() {
        if (type() != FileType.DIRECTORY) {
            throw Errno.ENOTDIR.failure();
        }
    }

    @Override
    public Inode lookup(String name) {
        requireDirectory();
        if (changed.containsKey(name)) {
            return changed.get(name);
        }
        return lower == null ? null : fileSystem.over(lower.lookup(name));
    }

    @Override
    public List<DirectoryEntry> entries() {
        requireDirectory();
        Map<String, DirectoryEntry> entries = new TreeMap<>();
        if (lower != null) {
            lower.entries().forEach(entry -> entries.put(entry.name(), entry));
        }
        changed.forEach((name, inode) -> {
            entries.remove(name);
            if (inode != null) {
                entries.put(name, new DirectoryEntry(name, inode.attributes().inode(), inode.type()));
            }
        });
        return List.copyOf(entries.values());
    }

    private void put(String name, Inode inode) {
        own();
        changed.put(name, inode);
    }

    @Override
    public Inode create(String name, int mode, long special) {
        requireDirectory();
        Inode made = fileSystem.make(mode, special);
        put(name, made);
        return made;
    }

    @Override
    public OpenFile createUnnamed(int mode, int flags) {
        Inode made = fileSystem.make(mode, 0);
        return made.open(Place.nameless("unnamed", made), flags);
    }

    @Override
    public void symlink(String name, String target) {
        put(name, fileSystem.link(target));
    }

    @Override
    public void link(String name, Inode file) {
        put(name, file);
    }

    @Override
    public void unlink(String name, Inode file) {
        put(name, null);
    }

    @Override
    public void removeDirectory(String name, Inode directory) {
        if (!directory.entries().isEmpty()) {
            throw Errno.ENOTEMPTY.failure();
        }
        put(name, null);
    }

    @Override
    public void rename(String name, Inode file, Inode directory, String newName, Inode replaced, boolean exchange) {
        boolean full = replaced != null
                && replaced.type() == FileType.DIRECTORY
                && !replaced.entries().isEmpty();
        if (full && !exchange) {
            throw Errno.ENOTEMPTY.failure();
        }
        put(name, exchange ? replaced : null);
        ((OverlayInode) directory).put(newName, file);
    }

    @Override
    public String target() {
        return now().target();
    }

    @Override
    public OpenFile open(Place place, int flags) {
        if (type() == FileType.DIRECTORY) {
            now().open(Place.nameless(place.name(), now()), OpenFlags.READ_ONLY);
            return new DirectoryFile(place, flags);
        }
        return (OpenFlags.changes(flags) ? own() : now()).open(place, flags);
    }

    @Override
    public void truncate(long size) {
        own().truncate(size);
    }

    @Override
    public void chmod(int mode) {
        own().chmod(mode);
    }

    @Override
    public void chown(int uid, int gid) {
        own().chown(uid, gid);
    }

    @Override
    public void touch(long accessed, long modified) {
        own().touch(accessed, modified);
    }

    @Override
    public boolean allows(int rights) {
        return now().allows(upper == null ? rights & ~WRITE : rights);
    }

    @Override
    public void requireSearch() {
        now().requireSearch();
    }
}
