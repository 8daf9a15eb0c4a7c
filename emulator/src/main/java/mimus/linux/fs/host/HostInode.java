package mimus.linux.fs.host;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/**
 * A file of the host.
 *
 * <p>Its path is absolute and has no symbolic link in it: guests come here one component after the other. It follows
 * when a guest renames the file or a directory above it.
 */
final class HostInode extends Inode implements HostDirectory {
    private final HostFileSystem fileSystem;
    private Path path;
    private Attributes last;
    private HostPages pages;

    HostInode(HostFileSystem fileSystem, Path path, Attributes attributes) {
        this.fileSystem = fileSystem;
        this.path = path;
        this.last = attributes;
    }

    Path path() {
        return path;
    }

    /** Notes under which path the file was seen. */
    void found(Path where) {
        path = where;
    }

    void found(Path where, Attributes attributes) {
        path = where;
        last = attributes;
    }

    /** Whether the host has not given the number to another file. */
    boolean isSameFile(Attributes attributes) {
        return attributes.type() == last.type() && (attributes.born() == last.born() || last.born() == 0);
    }

    @Override
    public HostFileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public FileSystem.Space space() {
        return HostFileSystem.space(path);
    }

    private Permissions permissions() {
        return fileSystem.permissions();
    }

    @Override
    public FileType type() {
        return last.type();
    }

    @Override
    public Attributes attributes() {
        if (!permissions().maySee(path)) {
            throw Errno.EACCES.failure();
        }
        return current();
    }

    /** The attributes now; of a file whose names are gone, the last ones with no link. */
    Attributes current() {
        try {
            Attributes now = HostAttributes.read(path);
            boolean same = now.inode() == last.inode() && now.device() == last.device();
            last = same ? now : last.sized(last.size(), 0);
        } catch (IOException e) {
            last = last.sized(last.size(), 0);
        }
        return last;
    }

    /** Whether the path still leads to this file: what was removed may be open, and its name be another's. */
    private boolean hasName() {
        return current().links() > 0;
    }

    @Override
    public Inode lookup(String name) {
        if (type() != FileType.DIRECTORY) {
            throw Errno.ENOTDIR.failure();
        }
        Path child = HostNames.child(path, name);
        Inode special = child == null ? null : fileSystem.specialFiles().at(child);
        return special != null ? special : fileSystem.lookup(path, name);
    }

    @Override
    public List<DirectoryEntry> entries() {
        if (type() != FileType.DIRECTORY) {
            throw Errno.ENOTDIR.failure();
        }
        permissions().requireReading(path);
        List<DirectoryEntry> entries = new ArrayList<>(fileSystem.specialFiles().in(path));
        HostErrors.act(() -> {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
                for (Path child : children) {
                    addEntry(child, entries);
                }
            }
        });
        entries.sort(Comparator.comparing(DirectoryEntry::name));
        return entries;
    }

    private static void addEntry(Path child, List<DirectoryEntry> entries) throws IOException {
        try {
            Attributes attributes = HostAttributes.read(child);
            String name = HostNames.toGuest(child.getFileName().toString());
            entries.add(new DirectoryEntry(name, attributes.inode(), attributes.type()));
        } catch (NoSuchFileException e) {
            return; // removed since the listing began
        }
    }

    @Override
    public Path pathForNew(String name) {
        Path child = HostNames.newChild(path, name);
        permissions().requireWriting(child);
        requireUnmoved();
        return child;
    }

    /** Fails if something outside has put a symbolic link on the way: guests are not to follow it unseen. */
    private void requireUnmoved() {
        Path directory = type() == FileType.DIRECTORY ? path : path.getParent();
        if (!HostErrors.call(directory::toRealPath).equals(directory)) {
            throw Errno.EACCES.failure();
        }
    }

    /** Fails unless this very file, and what is below, may be changed. */
    void requireWriting() {
        permissions().requireWriting(path);
        requireUnmoved();
    }

    @Override
    public Inode create(String name, int mode, long special) {
        return create(pathForNew(name), mode);
    }

    Inode create(Path child, int mode) {
        FileType type = FileType.of(mode);
        if (type == FileType.CHARACTER || type == FileType.BLOCK) {
            throw Errno.EPERM.failure();
        }
        if (type == FileType.FIFO || type == FileType.SOCKET) {
            return fileSystem.specialFiles().create(child, mode);
        }
        return HostErrors.call(() -> {
            if (type == FileType.DIRECTORY) {
                Files.createDirectory(child, HostModes.forNew(child, mode & 0777 | 0700));
            } else {
                Files.createFile(child, HostModes.forNew(child, mode & 0777));
            }
            HostModes.set(child, mode);
            return fileSystem.inode(child);
        });
    }

    @Override
    public OpenFile createUnnamed(int mode, int flags) {
        if (type() != FileType.DIRECTORY) {
            throw Errno.ENOTDIR.failure();
        }
        permissions().requireWriting(path);
        return HostErrors.call(() -> {
            Path file = Files.createTempFile(path, ".mimus", null);
            HostModes.set(file, mode);
            HostInode inode = fileSystem.inode(file);
            OpenFile open = inode.open(Place.nameless("/" + file.getFileName() + " (deleted)", inode), flags);
            Files.delete(file);
            return open;
        });
    }

    @Override
    public void symlink(String name, String target) {
        Path child = pathForNew(name);
        permissions().requireReplacing(child);
        String text = HostNames.toHost(target);
        if (text == null) {
            throw Errno.EILSEQ.failure();
        }
        HostErrors.act(() -> Files.createSymbolicLink(child, Path.of(text)));
    }

    @Override
    public void link(String name, Inode file) {
        Path child = pathForNew(name);
        permissions().requireReplacing(child);
        HostInode existing = own(file);
        existing.requireWriting(); // a name in an allowed tree is a way to change it
        if (existing.type() == FileType.SYMLINK) {
            String target = existing.target();
            symlink(name, target); // the host would link to what it leads to
            return;
        }
        HostErrors.act(() -> Files.createLink(child, existing.path));
    }

    private static HostInode own(Inode file) {
        if (file instanceof HostInode inode) {
            return inode;
        }
        throw Errno.EXDEV.failure();
    }

    @Override
    public void unlink(String name, Inode file) {
        remove(name);
    }

    @Override
    public void removeDirectory(String name, Inode directory) {
        remove(name);
    }

    private void remove(String name) {
        Path child = pathForNew(name);
        if (!fileSystem.specialFiles().remove(child)) {
            HostErrors.act(() -> Files.delete(child));
        }
    }

    @Override
    public void rename(String name, Inode file, Inode directory, String newName, Inode replaced, boolean exchange) {
        Path from = pathForNew(name);
        Path to = ((HostDirectory) directory).pathForNew(newName);
        permissions().requireReplacing(from);
        permissions().requireReplacing(to);
        new HostRename(fileSystem, from, to).run(exchange, replaced);
    }

    @Override
    public String target() {
        if (type() != FileType.SYMLINK) {
            throw Errno.EINVAL.failure();
        }
        return HostNames.toGuest(
                HostErrors.call(() -> Files.readSymbolicLink(path)).toString());
    }

    @Override
    public OpenFile open(Place place, int flags) {
        if (type() == FileType.DIRECTORY) {
            attributes();
            return new DirectoryFile(place, flags);
        }
        if (type() != FileType.REGULAR) {
            throw Errno.ENXIO.failure();
        }
        requireRights(flags);
        if (!hasName()) {
            throw Errno.ENOENT.failure();
        }
        return new HostFile(this, place, flags);
    }

    private void requireRights(int flags) {
        if (OpenFlags.writes(flags)) {
            requireWriting();
        } else {
            permissions().requireReading(path);
            requireUnmoved();
        }
    }

    @Override
    public void truncate(long size) {
        requireWriting();
        HostFile file = new HostFile(this, Place.nameless("", this), OpenFlags.WRITE_ONLY);
        file.retain();
        try {
            file.truncate(size);
        } finally {
            file.release();
        }
    }

    @Override
    public void chmod(int mode) {
        requireWriting();
        if (hasName()) {
            HostErrors.act(() -> HostModes.set(path, mode));
        }
    }

    @Override
    public void chown(int uid, int gid) {
        requireWriting();
        if (hasName()) {
            HostErrors.act(() -> HostModes.setOwners(path, uid, gid));
        }
    }

    @Override
    public void touch(long accessed, long modified) {
        requireWriting();
        if (hasName()) {
            var view = Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            HostErrors.act(() -> view.setTimes(time(modified), time(accessed), null));
        }
    }

    private static FileTime time(long nanos) {
        return nanos == KEEP ? null : FileTime.from(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public boolean allows(int rights) {
        int mode = current().mode();
        return (!has(rights, 4) || permissions().mayRead(path) && Files.isReadable(path))
                && (!has(rights, 2) || permissions().mayWrite(path) && Files.isWritable(path))
                && (!has(rights, 1) || (mode & 0111) != 0 && Files.isExecutable(path));
    }

    private static boolean has(int rights, int right) {
        return (rights & right) != 0;
    }

    @Override
    public void requireSearch() {
        // the host itself refuses where its user may not search
    }

    /** The pages of mappings, while there are any; {@code make} says whether to begin now. */
    HostPages pages(boolean make) {
        if (pages == null && make) {
            pages = new HostPages(() -> pages = null);
        }
        return pages;
    }
}
