package mimus.linux.fs.host;

import mimus.linux.fs.FileSystem;
import mimus.linux.fs.Inode;
import mimus.linux.kernel.Errno;

/** What {@code fstatfs} tells of a standard stream. */
enum StandardFileSystem implements FileSystem {
    INSTANCE;

    @Override
    public String type() {
        return "host";
    }

    @Override
    public long magic() {
        return 0x09041934;
    }

    @Override
    public Inode root() {
        throw Errno.ENOENT.failure();
    }

    @Override
    public Space space() {
        return Space.NONE;
    }
}
