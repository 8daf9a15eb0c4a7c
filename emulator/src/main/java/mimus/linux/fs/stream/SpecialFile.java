package mimus.linux.fs.stream;

import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;

/** A named pipe, or the name of a socket: it exists in the run only. */
public final class SpecialFile extends Inode {
    private final FileSystem fileSystem;
    private final long number;
    private final Pipe pipe = new Pipe();
    private int mode;
    private Socket socket;

    /** @param mode with the type, {@code FIFO} or {@code SOCKET} */
    public SpecialFile(FileSystem fileSystem, long number, int mode) {
        this.fileSystem = fileSystem;
        this.number = number;
        this.mode = mode;
    }

    @Override
    public FileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public Attributes attributes() {
        return Attributes.of(1, number, mode, 0);
    }

    @Override
    public OpenFile open(Place place, int flags) {
        if (type() != FileType.FIFO) {
            throw Errno.ENXIO.failure();
        }
        return pipe.open(place, flags);
    }

    /** The socket bound to this name, or null. */
    Socket socket() {
        return socket;
    }

    void bind(Socket bound) {
        socket = bound;
    }

    @Override
    public void chmod(int rights) {
        mode = mode & FileType.MASK | rights & 07777;
    }

    @Override
    public void chown(int uid, int gid) {}

    @Override
    public void touch(long accessed, long modified) {}
}
