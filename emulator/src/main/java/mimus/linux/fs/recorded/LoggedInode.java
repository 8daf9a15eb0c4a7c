package mimus.linux.fs.recorded;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.DirectoryEntry;
import mimus.linux.fs.DirectoryFile;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;

/** A file of the host: every answer goes through the record. */
final class LoggedInode extends Inode {
    private static final int DIRECTORY = 0;
    private static final int FILE = 1;

    private final HostLog log;
    private final Inode host;
    private final LoggedPages pages = new LoggedPages();

    /** @param host null when the run is replayed */
    LoggedInode(HostLog log, Inode host) {
        this.log = log;
        this.host = host;
    }

    Inode host() {
        return host;
    }

    LoggedPages pages() {
        return pages;
    }

    @Override
    public FileSystem fileSystem() {
        return log.files();
    }

    @Override
    public Attributes attributes() {
        return attributes(log, () -> host.attributes());
    }

    static Attributes attributes(HostLog log, Supplier<Attributes> question) {
        return log.pass(
                'A',
                question,
                (out, a) -> {
                    long[] all = {
                        a.device(),
                        a.inode(),
                        a.mode(),
                        a.links(),
                        a.uid(),
                        a.gid(),
                        a.special(),
                        a.size(),
                        a.blocks(),
                        a.accessed(),
                        a.modified(),
                        a.changed(),
                        a.born()
                    };
                    for (long value : all) {
                        out.writeLong(value);
                    }
                },
                LoggedInode::attributes);
    }

    private static Attributes attributes(DataInputStream in) throws IOException {
        return new Attributes(
                in.readLong(),
                in.readLong(),
                (int) in.readLong(),
                in.readLong(),
                (int) in.readLong(),
                (int) in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong());
    }

    @Override
    public FileType type() {
        return FileType.values()[(int) log.number(() -> host.type().ordinal())];
    }

    @Override
    public Inode lookup(String name) {
        return log.inode(() -> host.lookup(name));
    }

    @Override
    public List<DirectoryEntry> entries() {
        return log.pass(
                'D',
                () -> host.entries(),
                (out, entries) -> {
                    out.writeInt(entries.size());
                    for (DirectoryEntry entry : entries) {
                        out.writeUTF(entry.name());
                        out.writeLong(entry.inode());
                        out.writeByte(entry.type().ordinal());
                    }
                },
                in -> {
                    List<DirectoryEntry> entries = new ArrayList<>();
                    for (int left = in.readInt(); left > 0; left--) {
                        entries.add(new DirectoryEntry(
                                in.readUTF(), in.readLong(), FileType.values()[in.readUnsignedByte()]));
                    }
                    return entries;
                });
    }

    @Override
    public Inode create(String name, int mode, long special) {
        return log.inode(() -> host.create(name, mode, special));
    }

    @Override
    public OpenFile createUnnamed(int mode, int flags) {
        OpenFile[] made = new OpenFile[1];
        Inode inode = log.inode(() -> {
            made[0] = host.createUnnamed(mode, flags);
            return made[0].inode();
        });
        return new LoggedFile(log, made[0], Place.nameless("unnamed", inode), flags);
    }

    @Override
    public void symlink(String name, String target) {
        log.act(() -> host.symlink(name, target));
    }

    @Override
    public void link(String name, Inode file) {
        log.act(() -> host.link(name, HostLog.unwrap(file)));
    }

    @Override
    public void unlink(String name, Inode file) {
        log.act(() -> host.unlink(name, HostLog.unwrap(file)));
    }

    @Override
    public void removeDirectory(String name, Inode directory) {
        log.act(() -> host.removeDirectory(name, HostLog.unwrap(directory)));
    }

    @Override
    public void rename(String name, Inode file, Inode directory, String newName, Inode replaced, boolean exchange) {
        log.act(() -> host.rename(
                name,
                HostLog.unwrap(file),
                HostLog.unwrap(directory),
                newName,
                replaced == null ? null : HostLog.unwrap(replaced),
                exchange));
    }

    @Override
    public String target() {
        return log.text(() -> host.target());
    }

    @Override
    public OpenFile open(Place place, int flags) {
        OpenFile[] opened = new OpenFile[1];
        int kind = (int) log.number(() -> {
            opened[0] = host.open(Place.nameless(place.name(), host), flags);
            if (opened[0] instanceof DirectoryFile) {
                return DIRECTORY;
            }
            if (opened[0].inode().type() != FileType.REGULAR) {
                throw Errno.ENXIO.failure(); // devices of the host are not for runs that are recorded
            }
            return FILE;
        });
        return kind == DIRECTORY ? new DirectoryFile(place, flags) : new LoggedFile(log, opened[0], place, flags);
    }

    @Override
    public void truncate(long size) {
        log.act(() -> host.truncate(size));
    }

    @Override
    public void chmod(int mode) {
        log.act(() -> host.chmod(mode));
    }

    @Override
    public void chown(int uid, int gid) {
        log.act(() -> host.chown(uid, gid));
    }

    @Override
    public void touch(long accessed, long modified) {
        log.act(() -> host.touch(accessed, modified));
    }

    @Override
    public FileSystem.Space space() {
        return space(log, () -> host.space());
    }

    static FileSystem.Space space(HostLog log, Supplier<FileSystem.Space> question) {
        return log.pass(
                'F',
                question,
                (out, space) -> {
                    long[] all = {space.blocks(), space.free(), space.available(), space.files(), space.freeFiles()};
                    for (long value : all) {
                        out.writeLong(value);
                    }
                },
                in -> new FileSystem.Space(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong()));
    }

    @Override
    public boolean allows(int rights) {
        return log.flag(() -> host.allows(rights));
    }

    @Override
    public void requireSearch() {
        log.act(() -> host.requireSearch());
    }
}
