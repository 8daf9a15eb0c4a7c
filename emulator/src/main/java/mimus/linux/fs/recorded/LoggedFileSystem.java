package mimus.linux.fs.recorded;

import mimus.linux.fs.FileSystem;
import mimus.linux.fs.Inode;

/** The host's files as a record has them. */
record LoggedFileSystem(HostLog log) implements FileSystem {
    @Override
    public String type() {
        return "host";
    }

    @Override
    public long magic() {
        return 0xef53;
    }

    @Override
    public Inode root() {
        return log.inode(() -> log.host().root());
    }

    @Override
    public Space space() {
        return LoggedInode.space(log, () -> log.host().space());
    }
}
