package mimus.linux.fs.call;

import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.Standpoint;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.ShortNumber;
import mimus.linux.kernel.Signed;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Wide;

/** Rights, owners, sizes. */
public final class AttributeCalls {
    private static final int HERE = ProcessFiles.WORKING_DIRECTORY;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final int AT_EMPTY_PATH = 0x1000;

    private AttributeCalls() {}

    @Syscall
    static long umask(Process process, int mask) {
        Standpoint standpoint = ProcessFiles.of(process).standpoint();
        int old = standpoint.umask();
        standpoint.umask(mask);
        return old;
    }

    @Syscall
    static long chmod(Process process, String path, int mode) {
        return fchmodat(process, HERE, path, mode);
    }

    @Syscall
    static long fchmod(Process process, int fd, int mode) {
        ProcessFiles.of(process).file(fd).inode().chmod(mode & 07777);
        return 0;
    }

    @Syscall
    static long fchmodat(Process process, int dirfd, String path, int mode) {
        return fchmodat2(process, dirfd, path, mode, 0);
    }

    @Syscall
    static long fchmodat2(Process process, int dirfd, String path, int mode, int flags) {
        Inode inode = inode(process, dirfd, path, flags);
        if (inode.type() == FileType.SYMLINK) {
            throw Errno.EOPNOTSUPP.failure();
        }
        inode.chmod(mode & 07777);
        return 0;
    }

    private static Inode inode(Process process, int dirfd, String path, int flags) {
        if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) != 0) {
            throw Errno.EINVAL.failure();
        }
        boolean follow = (flags & AT_SYMLINK_NOFOLLOW) == 0;
        return ProcessFiles.of(process)
                .place(dirfd, path, follow, (flags & AT_EMPTY_PATH) != 0)
                .inode();
    }

    @Syscall
    static long chown(Process process, String path, int uid, int gid) {
        return fchownat(process, HERE, path, uid, gid, 0);
    }

    @Syscall
    static long lchown(Process process, String path, int uid, int gid) {
        return fchownat(process, HERE, path, uid, gid, AT_SYMLINK_NOFOLLOW);
    }

    @Syscall
    static long fchown(Process process, int fd, int uid, int gid) {
        ProcessFiles.of(process).file(fd).inode().chown(uid, gid);
        return 0;
    }

    @Syscall
    static long fchownat(Process process, int dirfd, String path, int uid, int gid, int flags) {
        inode(process, dirfd, path, flags).chown(uid, gid);
        return 0;
    }

    @Syscall
    static long chown16(Process process, String path, int uid, int gid) {
        return chown(process, path, ShortNumber.wide(uid), ShortNumber.wide(gid));
    }

    @Syscall
    static long lchown16(Process process, String path, int uid, int gid) {
        return lchown(process, path, ShortNumber.wide(uid), ShortNumber.wide(gid));
    }

    @Syscall
    static long fchown16(Process process, int fd, int uid, int gid) {
        return fchown(process, fd, ShortNumber.wide(uid), ShortNumber.wide(gid));
    }

    private static void requireSize(long size) {
        if (size < 0) {
            throw Errno.EINVAL.failure();
        }
    }

    @Syscall
    static long truncate(Process process, String path, @Signed long size) {
        return truncate64(process, path, size);
    }

    @Syscall
    static long truncate64(Process process, String path, @Wide long size) {
        requireSize(size);
        Inode inode = inode(process, HERE, path, 0);
        if (inode.type() == FileType.DIRECTORY) {
            throw Errno.EISDIR.failure();
        }
        inode.truncate(size);
        return 0;
    }

    @Syscall
    static long ftruncate(Process process, int fd, @Signed long size) {
        return ftruncate64(process, fd, size);
    }

    @Syscall
    static long ftruncate64(Process process, int fd, @Wide long size) {
        requireSize(size);
        writable(process, fd).truncate(size);
        return 0;
    }

    @Syscall
    static long fallocate(Process process, int fd, int mode, @Wide long offset, @Wide long length) {
        if (offset < 0 || length <= 0) {
            throw Errno.EINVAL.failure();
        }
        if (offset + length < 0) {
            throw Errno.EFBIG.failure();
        }
        OpenFile file = ProcessFiles.of(process).file(fd);
        file.requireWritable();
        if (file.inode().type() == FileType.FIFO) {
            throw Errno.ESPIPE.failure();
        }
        file.allocate(mode, offset, length);
        return 0;
    }

    /** A file to change the size of; {@code EINVAL} if it was not opened for writing. */
    private static OpenFile writable(Process process, int fd) {
        OpenFile file = ProcessFiles.of(process).file(fd);
        if (!OpenFlags.writes(file.flags())) {
            throw Errno.EINVAL.failure();
        }
        return file;
    }
}
