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
import mimus.linux.kernel.SyscallFailure;

/** A file that may be changed: it is the one below until it is; a directory shows both. */
final class OverlayInode extends Inode {
    private static final int CHUNK = 1 << 16;
    private static final int WRITE = 2;

    private final OverlayFileSystem fileSystem;
    private Inode lower;
    private Inode upper;

    /** The directory in which it was seen last, and its name there: a copy goes to that place. */
    private OverlayInode parent;

    private String name;

    /**
     * @param lower the file below, or null
     * @param upper the file above, or null until the one below changes
     */
    OverlayInode(OverlayFileSystem fileSystem, Inode lower, Inode upper) {
        this.fileSystem = fileSystem;
        this.lower = lower;
        this.upper = upper;
    }

    Inode lower() {
        return lower;
    }

    Inode upper() {
        return upper;
    }

    private Inode now() {
        return upper != null ? upper : lower;
    }

    private Layer layer() {
        return new Layer(own());
    }

    /** The file above, which has what the one below had. */
    private Inode own() {
        if (upper == null) {
            if (name == null) {
                throw Errno.ENOENT.failure(); // it has no name any more that a copy could have
            }
            Inode directory = parent.own();
            Attributes place = directory.attributes();
            copyTo(directory, lower.attributes());
            directory.touch(place.accessed(), place.modified());
            fileSystem.copied(this);
        }
        return upper;
    }

    private void copyTo(Inode directory, Attributes attributes) {
        if (attributes.type() == FileType.SYMLINK) {
            directory.symlink(name, lower.target());
            upper = directory.lookup(name);
        } else {
            Inode copy = directory.create(name, attributes.mode() | 0600, attributes.special());
            if (attributes.type() == FileType.REGULAR) {
                copyContent(copy);
            }
            give(copy, attributes);
            copy.chmod(attributes.mode() & 07777);
            upper = copy;
        }
        upper.touch(attributes.accessed(), attributes.modified());
    }

    private void copyContent(Inode copy) {
        OpenFile from =
                lower.open(Place.nameless("lower", lower), OpenFlags.READ_ONLY).retain();
        OpenFile to =
                copy.open(Place.nameless("upper", copy), OpenFlags.READ_WRITE).retain();
        byte[] bytes = new byte[CHUNK];
        for (int count = from.read(bytes, 0, CHUNK); count > 0; count = from.read(bytes, 0, CHUNK)) {
            for (int done = 0; done < count; ) {
                done += to.write(bytes, done, count - done);
            }
        }
        from.release();
        to.release();
    }

    private static void give(Inode copy, Attributes attributes) {
        Attributes own = copy.attributes();
        if (own.uid() == attributes.uid() && own.gid() == attributes.gid()) {
            return;
        }
        try {
            copy.chown(attributes.uid(), attributes.gid());
        } catch (SyscallFailure failure) {
            return; // only root may give files away: the copy is the user's own
        }
    }

    @Override
    public FileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public Attributes attributes() {
        Attributes attributes = now().attributes();
        boolean merged = upper != null && lower != null && attributes.type() == FileType.DIRECTORY;
        return merged ? attributes.sized(attributes.size(), 1) : attributes; // 1: directories in it were not counted
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

    /** What is below by a name, or null. */
    private Inode below(String child) {
        boolean hidden = upper != null && new Layer(upper).hides(child);
        return lower == null || hidden ? null : lower.lookup(child);
    }

    @Override
    public Inode lookup(String child) {
        requireDirectory();
        if (Layer.isMark(child)) {
            return null;
        }
        Inode above = upper == null ? null : upper.lookup(child);
        if (above != null && !isPlain(above.type())) {
            return above; // a pipe or a socket is itself
        }
        Inode below = below(child);
        if (above == null && below == null) {
            return null;
        }
        return fileSystem.over(above, below).at(this, child);
    }

    private static boolean isPlain(FileType type) {
        return type == FileType.REGULAR || type == FileType.DIRECTORY || type == FileType.SYMLINK;
    }

    private OverlayInode at(OverlayInode directory, String child) {
        parent = directory;
        name = child;
        return this;
    }

    @Override
    public List<DirectoryEntry> entries() {
        requireDirectory();
        Map<String, DirectoryEntry> entries = new TreeMap<>();
        if (lower != null) {
            lower.entries().forEach(entry -> entries.put(entry.name(), entry));
        }
        if (upper != null) {
            Layer layer = new Layer(upper);
            entries.keySet().removeIf(layer::hides);
            layer.entries().forEach(entry -> entries.put(entry.name(), entry));
        }
        return List.copyOf(entries.values());
    }

    private void requireFree(String child) {
        requireDirectory();
        if (Layer.isMark(child)) {
            throw Errno.EPERM.failure();
        }
    }

    /** Notes that a name stands for a file above now. */
    private void placed(String child) {
        layer().show(child);
        Inode above = upper.lookup(child);
        if (lower != null && above.type() == FileType.DIRECTORY && lower.lookup(child) != null) {
            new Layer(above).makeOpaque();
        }
    }

    /** Notes that a name stands for nothing now, and what it stood for. */
    private void left(String child, Inode file) {
        if (file instanceof OverlayInode other) {
            other.name = null;
        }
        if (lower != null && lower.lookup(child) != null) {
            layer().hide(child);
        }
    }

    @Override
    public Inode create(String child, int mode, long special) {
        requireFree(child);
        own().create(child, mode, special);
        placed(child);
        return lookup(child);
    }

    @Override
    public OpenFile createUnnamed(int mode, int flags) {
        return own().createUnnamed(mode, flags);
    }

    @Override
    public void symlink(String child, String target) {
        requireFree(child);
        own().symlink(child, target);
        placed(child);
    }

    /** The file above that a file of this file system stands for. */
    private static Inode above(Inode file) {
        return file instanceof OverlayInode other ? other.own() : file;
    }

    @Override
    public void link(String child, Inode file) {
        requireFree(child);
        own().link(child, above(file));
        placed(child);
    }

    @Override
    public void unlink(String child, Inode file) {
        Inode above = own().lookup(child);
        if (above != null) {
            upper.unlink(child, above);
        }
        left(child, file);
    }

    @Override
    public void removeDirectory(String child, Inode directory) {
        if (!directory.entries().isEmpty()) {
            throw Errno.ENOTEMPTY.failure();
        }
        Inode above = own().lookup(child);
        if (above != null) {
            new Layer(above).clear();
            upper.removeDirectory(child, above);
        }
        left(child, directory);
    }

    @Override
    public void rename(String from, Inode file, Inode directory, String to, Inode replaced, boolean exchange) {
        OverlayInode target = (OverlayInode) directory;
        target.requireFree(to);
        copyAll(file);
        if (exchange) {
            copyAll(replaced);
        } else if (replaced != null && replaced.type() == FileType.DIRECTORY) {
            target.removeDirectory(to, replaced);
        }
        Inode there = target.own().lookup(to);
        if (own().lookup(from) == null) {
            upper.link(from, above(file)); // it was copied by another of its names
        }
        upper.rename(from, above(file), target.upper, to, there, exchange);
        if (exchange) {
            placed(from);
            lookup(from);
        } else {
            left(from, file);
        }
        target.placed(to);
        target.lookup(to);
    }

    /** Copies a file up, and all that is in it, so that it can have another name. */
    private static void copyAll(Inode file) {
        if (!(file instanceof OverlayInode one)) {
            return;
        }
        one.own();
        if (one.lower != null && one.type() == FileType.DIRECTORY) {
            one.entries().forEach(entry -> copyAll(one.lookup(entry.name())));
            one.layer().makeOpaque();
            one.lower = null;
        }
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
