package mimus.linux.fs.stream;

import mimus.linux.fs.FileSystem;
import mimus.linux.fs.Inode;
import mimus.linux.kernel.Errno;

/** What {@code fstatfs} tells of a file without a name. */
record AnonymousFileSystem(String type, long magic) implements FileSystem {
    static final AnonymousFileSystem PIPES = new AnonymousFileSystem("pipefs", 0x50495045);
    static final AnonymousFileSystem SOCKETS = new AnonymousFileSystem("sockfs", 0x534f434b);
    static final AnonymousFileSystem OTHERS = new AnonymousFileSystem("anon_inodefs", 0x09041934);

    @Override
    public Inode root() {
        throw Errno.ENOENT.failure();
    }

    @Override
    public Space space() {
        return Space.NONE;
    }
}
