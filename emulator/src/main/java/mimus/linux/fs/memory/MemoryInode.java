package mimus.linux.fs.memory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.DirectoryEntry;
import mimus.linux.fs.DirectoryFile;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.fs.stream.SpecialFile;
import mimus.linux.kernel.Errno;

/** A file in memory. */
final class MemoryInode extends Inode {
    private final MemoryFileSystem fileSystem;
    private final long number;
    private final long special;
    private final long born;
    private final TreeMap<String, Inode> children = new TreeMap<>();
    private final MemoryContent content;
    private int mode;
    private int uid;
    private int gid;
    private long links = 1;
    private int opened;
    private int seals;
    private long accessed;
    private long modified;
    private long changed;

    MemoryInode(MemoryFileSystem fileSystem, long number, int mode, long special) {
        this.fileSystem = fileSystem;
        this.number = number;
        this.mode = mode;
        this.special = special;
        this.content = new MemoryContent(fileSystem);
        this.born = fileSystem.now();
        this.accessed = born;
        this.modified = born;
        this.changed = born;
    }

    MemoryContent content() {
        return content;
    }

    int seals() {
        return seals;
    }

    void seals(int bits) {
        seals = bits;
    }

    void links(long count) {
        links = count;
    }

    /** Notes that the content or the entries are other ones now. */
    void modified() {
        modified = fileSystem.now();
        changed = modified;
    }

    void accessed() {
        accessed = fileSystem.now();
    }

    @Override
    public MemoryFileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public FileType type() {
        return FileType.of(mode);
    }

    @Override
    public Attributes attributes() {
        long size = type() == FileType.DIRECTORY ? 20L * (children.size() + 2) : content.size();
        long count = type() == FileType.DIRECTORY ? links + 1 + subdirectories() : links;
        return new Attributes(
                fileSystem.device(),
                number,
                mode,
                count,
                uid,
                gid,
                special,
                size,
                Attributes.blocks(size),
                accessed,
                modified,
                changed,
                born);
    }

    private long subdirectories() {
        return children.values().stream()
                .filter(child -> child.type() == FileType.DIRECTORY)
                .count();
    }

    private void requireDirectory() {
        if (type() != FileType.DIRECTORY) {
            throw Errno.ENOTDIR.failure();
        }
    }

    @Override
    public Inode lookup(String name) {
        requireDirectory();
        return children.get(name);
    }

    @Override
    public List<DirectoryEntry> entries() {
        requireDirectory();
        return children.entrySet().stream()
                .map(entry -> new DirectoryEntry(
                        entry.getKey(),
                        entry.getValue().attributes().inode(),
                        entry.getValue().type()))
                .toList();
    }

    private void requireFree(String name) {
        requireDirectory();
        if (links == 0) {
            throw Errno.ENOENT.failure();
        }
        if (children.containsKey(name)) {
            throw Errno.EEXIST.failure();
        }
    }

    @Override
    public Inode create(String name, int newMode, long newSpecial) {
        requireFree(name);
        FileType type = FileType.of(newMode);
        MemoryInode made = fileSystem.make(newMode, newSpecial);
        Inode child = type == FileType.FIFO || type == FileType.SOCKET
                ? new SpecialFile(fileSystem, made.number, newMode)
                : made;
        children.put(name, child);
        modified();
        return child;
    }

    @Override
    public OpenFile createUnnamed(int newMode, int flags) {
        requireDirectory();
        return fileSystem.createUnnamed("/#" + number + " (deleted)", newMode & 07777, flags);
    }

    @Override
    public void symlink(String name, String target) {
        byte[] bytes = target.getBytes(StandardCharsets.ISO_8859_1);
        MemoryInode link = (MemoryInode) create(name, FileType.SYMLINK.bits() | 0777, 0);
        link.content.write(0, bytes, 0, bytes.length);
    }

    @Override
    public String target() {
        if (type() != FileType.SYMLINK) {
            throw Errno.EINVAL.failure();
        }
        byte[] bytes = new byte[(int) content.size()];
        content.read(0, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void link(String name, Inode file) {
        requireFree(name);
        if (file instanceof MemoryInode existing) {
            existing.links++;
            existing.changed = fileSystem.now();
        }
        children.put(name, file);
        modified();
    }

    @Override
    public void unlink(String name, Inode file) {
        children.remove(name);
        dropName(file);
        modified();
    }

    private void dropName(Inode file) {
        if (file instanceof MemoryInode existing) {
            existing.links--;
            existing.changed = fileSystem.now();
            existing.dropContentIfUnused();
        }
    }

    @Override
    public void removeDirectory(String name, Inode directory) {
        if (!directory.entries().isEmpty()) {
            throw Errno.ENOTEMPTY.failure();
        }
        unlink(name, directory);
    }

    @Override
    public void rename(String name, Inode file, Inode directory, String newName, Inode replaced, boolean exchange) {
        MemoryInode target = (MemoryInode) directory;
        if (replaced != null && !exchange && replaced.type() == FileType.DIRECTORY) {
            target.removeDirectory(newName, replaced);
        } else if (replaced != null && !exchange) {
            target.unlink(newName, replaced);
        }
        children.remove(name);
        if (exchange) {
            children.put(name, replaced);
        }
        target.children.put(newName, file);
        modified();
        target.modified();
    }

    void opened() {
        opened++;
    }

    void closed() {
        opened--;
        dropContentIfUnused();
    }

    private void dropContentIfUnused() {
        if (links == 0 && opened == 0 && type() == FileType.REGULAR) {
            content.forget();
        }
    }

    @Override
    public OpenFile open(Place place, int flags) {
        return switch (type()) {
            case DIRECTORY -> new DirectoryFile(place, flags);
            case REGULAR -> new MemoryFile(this, place, flags);
            default -> throw Errno.ENXIO.failure();
        };
    }

    @Override
    public void truncate(long size) {
        if (type() == FileType.DIRECTORY) {
            throw Errno.EISDIR.failure();
        }
        content.truncate(size);
        modified();
    }

    @Override
    public void chmod(int rights) {
        mode = mode & FileType.MASK | rights & 07777;
        changed = fileSystem.now();
    }

    @Override
    public void chown(int newUid, int newGid) {
        uid = newUid == -1 ? uid : newUid;
        gid = newGid == -1 ? gid : newGid;
        changed = fileSystem.now();
    }

    @Override
    public void touch(long newAccessed, long newModified) {
        accessed = newAccessed == KEEP ? accessed : newAccessed;
        modified = newModified == KEEP ? modified : newModified;
        changed = fileSystem.now();
    }
}
