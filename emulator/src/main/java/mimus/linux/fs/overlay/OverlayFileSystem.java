package mimus.linux.fs.overlay;

import java.util.IdentityHashMap;
import java.util.Map;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.memory.MemoryFileSystem;

/** A file system in which everything can be changed: what is, is kept in memory, and gone with the run. */
public final class OverlayFileSystem implements FileSystem {
    private final FileSystem lower;
    private final Inode store;
    private final Map<Inode, OverlayInode> known = new IdentityHashMap<>();
    private final OverlayInode root;
    private long lastName;

    /**
     * Lays one over the files below a root.
     *
     * @param below the root of what stays as it is
     * @param memory where changes are kept
     */
    public OverlayFileSystem(Inode below, MemoryFileSystem memory) {
        this.lower = below.fileSystem();
        this.store = memory.root();
        this.root = over(below);
    }

    /** A file of the lower file system as it is seen here, the same object each time; null for null. */
    OverlayInode over(Inode inode) {
        return inode == null ? null : known.computeIfAbsent(inode, file -> new OverlayInode(this, file, null));
    }

    /** Makes a file that nobody below has; one that is a pipe or a socket is itself. */
    Inode make(int mode, long special) {
        Inode made = store.create(newName(), mode, special);
        FileType type = FileType.of(mode);
        boolean plain = type == FileType.REGULAR || type == FileType.DIRECTORY;
        return plain ? new OverlayInode(this, null, made) : made;
    }

    /** Makes a place for the content of a file that is about to change. */
    Inode copy(int mode) {
        return store.create(newName(), mode, 0);
    }

    Inode link(String target) {
        String name = newName();
        store.symlink(name, target);
        return new OverlayInode(this, null, store.lookup(name));
    }

    private String newName() {
        return Long.toString(++lastName);
    }

    @Override
    public String type() {
        return "overlay";
    }

    @Override
    public long magic() {
        return 0x794c7630;
    }

    @Override
    public Inode root() {
        return root;
    }

    @Override
    public Space space() {
        return lower.space();
    }
}
