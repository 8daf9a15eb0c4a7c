package mimus.linux.fs.stream;

import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;

/** An inode without a name: a socket, a counter. */
public final class Anonymous extends Inode {
    private final FileSystem fileSystem;
    private final long number;
    private final int mode;

    private Anonymous(FileSystem fileSystem, long number, int mode) {
        this.fileSystem = fileSystem;
        this.number = number;
        this.mode = mode;
    }

    /** The place of a new socket. */
    public static Place socket(long number) {
        int mode = FileType.SOCKET.bits() | 0777;
        return Place.nameless("socket:[" + number + "]", new Anonymous(AnonymousFileSystem.SOCKETS, number, mode));
    }

    /** The place of a new pipe: a named one whose name nobody knows. */
    public static Place pipe(long number) {
        int mode = FileType.FIFO.bits() | 0600;
        return Place.nameless("pipe:[" + number + "]", new SpecialFile(AnonymousFileSystem.PIPES, number, mode));
    }

    /** The place of what has no type of its own, shown as {@code anon_inode:kind}. */
    public static Place of(String kind, long number) {
        return Place.nameless("anon_inode:" + kind, new Anonymous(AnonymousFileSystem.OTHERS, number, 0600));
    }

    @Override
    public FileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public Attributes attributes() {
        return Attributes.of(12, number, mode, 0);
    }

    @Override
    public OpenFile open(Place place, int flags) {
        throw Errno.ENXIO.failure();
    }

    @Override
    public void chmod(int rights) {
        // as on Linux, without effect on what has no name
    }
}
