package mimus.linux.fs.call;

import mimus.abi.Structure;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.Inode;
import mimus.linux.fs.PathWalk;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Signed;
import mimus.linux.kernel.Syscall;

/** What files and file systems are like. */
public final class StatCalls {
    private static final int HERE = ProcessFiles.WORKING_DIRECTORY;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final int AT_EACCESS = 0x200;
    private static final int AT_NO_AUTOMOUNT = 0x800;
    private static final int AT_EMPTY_PATH = 0x1000;
    private static final int AT_STATX_SYNC_TYPE = 0x6000;
    /** All that {@code statx} has by default, and the time of birth. */
    private static final int STATX_BASIC = 0x7ff;

    private static final int STATX_BIRTH = 0x800;
    private static final long SECOND = 1_000_000_000;

    private StatCalls() {}

    private static Attributes byPath(Process process, int dirfd, String path, int flags) {
        if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_EMPTY_PATH | AT_STATX_SYNC_TYPE)) != 0) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        if (path.isEmpty() && (flags & AT_EMPTY_PATH) != 0 && dirfd != HERE) {
            return files.table().any(dirfd).attributes();
        }
        boolean follow = (flags & AT_SYMLINK_NOFOLLOW) == 0;
        return files.place(dirfd, path, follow, (flags & AT_EMPTY_PATH) != 0)
                .inode()
                .attributes();
    }

    private static Attributes byDescriptor(Process process, int fd) {
        return ProcessFiles.of(process).table().any(fd).attributes();
    }

    private static long put(Process process, String structure, long address, Attributes attributes) {
        Structure stat = process.memory().structure(structure);
        boolean wide = stat.layout().field("st_size").width() == 8;
        if (!wide && attributes.size() != (int) attributes.size()) {
            throw Errno.EOVERFLOW.failure();
        }
        stat.set("st_dev", attributes.device())
                .set("st_ino", attributes.inode())
                .set("st_mode", attributes.mode())
                .set("st_nlink", attributes.links())
                .set("st_uid", attributes.uid())
                .set("st_gid", attributes.gid())
                .set("st_rdev", attributes.special())
                .set("st_size", attributes.size())
                .set("st_blksize", Attributes.BLOCK_SIZE)
                .set("st_blocks", attributes.blocks());
        time(stat, "st_atime", attributes.accessed());
        time(stat, "st_mtime", attributes.modified());
        time(stat, "st_ctime", attributes.changed());
        stat.setIfPresent("__st_ino", attributes.inode()); // i386 and Arm have a short copy
        process.memory().write(address, stat);
        return 0;
    }

    private static void time(Structure stat, String field, long nanos) {
        stat.set(field, Math.floorDiv(nanos, SECOND)).set(field + "_nsec", Math.floorMod(nanos, SECOND));
    }

    @Syscall
    static long newstat(Process process, String path, long buffer) {
        return put(process, "stat", buffer, byPath(process, HERE, path, 0));
    }

    @Syscall
    static long newlstat(Process process, String path, long buffer) {
        return put(process, "stat", buffer, byPath(process, HERE, path, AT_SYMLINK_NOFOLLOW));
    }

    @Syscall
    static long newfstat(Process process, int fd, long buffer) {
        return put(process, "stat", buffer, byDescriptor(process, fd));
    }

    @Syscall
    static long newfstatat(Process process, int dirfd, String path, long buffer, int flags) {
        return put(process, "stat", buffer, byPath(process, dirfd, path, flags));
    }

    @Syscall
    static long stat64(Process process, String path, long buffer) {
        return put(process, "stat64", buffer, byPath(process, HERE, path, 0));
    }

    @Syscall
    static long lstat64(Process process, String path, long buffer) {
        return put(process, "stat64", buffer, byPath(process, HERE, path, AT_SYMLINK_NOFOLLOW));
    }

    @Syscall
    static long fstat64(Process process, int fd, long buffer) {
        return put(process, "stat64", buffer, byDescriptor(process, fd));
    }

    @Syscall
    static long fstatat64(Process process, int dirfd, String path, long buffer, int flags) {
        return put(process, "stat64", buffer, byPath(process, dirfd, path, flags));
    }

    @Syscall
    static long statx(Process process, int dirfd, String path, int flags, int mask, long buffer) {
        if (mask < 0 || (flags & AT_STATX_SYNC_TYPE) == AT_STATX_SYNC_TYPE) {
            throw Errno.EINVAL.failure();
        }
        Attributes attributes = byPath(process, dirfd, path, flags);
        Structure statx = process.memory().structure("statx");
        statx.set("stx_mask", attributes.born() == 0 ? STATX_BASIC : STATX_BASIC | STATX_BIRTH)
                .set("stx_blksize", Attributes.BLOCK_SIZE)
                .set("stx_nlink", attributes.links())
                .set("stx_uid", attributes.uid())
                .set("stx_gid", attributes.gid())
                .set("stx_mode", attributes.mode())
                .set("stx_ino", attributes.inode())
                .set("stx_size", attributes.size())
                .set("stx_blocks", attributes.blocks())
                .set("stx_rdev_major", Attributes.major(attributes.special()))
                .set("stx_rdev_minor", Attributes.minor(attributes.special()))
                .set("stx_dev_major", Attributes.major(attributes.device()))
                .set("stx_dev_minor", Attributes.minor(attributes.device()));
        wideTime(statx, "stx_atime", attributes.accessed());
        wideTime(statx, "stx_mtime", attributes.modified());
        wideTime(statx, "stx_ctime", attributes.changed());
        wideTime(statx, "stx_btime", attributes.born());
        process.memory().write(buffer, statx);
        return 0;
    }

    private static void wideTime(Structure statx, String field, long nanos) {
        statx.set(field + ".tv_sec", Math.floorDiv(nanos, SECOND))
                .set(field + ".tv_nsec", Math.floorMod(nanos, SECOND));
    }

    @Syscall
    static long access(Process process, String path, int rights) {
        return faccessat2(process, HERE, path, rights, 0);
    }

    @Syscall
    static long faccessat(Process process, int dirfd, String path, int rights) {
        return faccessat2(process, dirfd, path, rights, 0);
    }

    @Syscall
    static long faccessat2(Process process, int dirfd, String path, int rights, int flags) {
        if ((rights & ~7) != 0 || (flags & ~(AT_EACCESS | AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) != 0) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        boolean follow = (flags & AT_SYMLINK_NOFOLLOW) == 0;
        Inode inode =
                files.place(dirfd, path, follow, (flags & AT_EMPTY_PATH) != 0).inode();
        inode.attributes(); // fails if the guest may not see it
        if (!inode.allows(rights)) {
            throw Errno.EACCES.failure();
        }
        return 0;
    }

    private static long put(Process process, String structure, long address, Inode inode) {
        FileSystem.Space space = inode.space();
        Structure statfs = process.memory().structure(structure);
        statfs.set("f_type", inode.fileSystem().magic())
                .set("f_bsize", Attributes.BLOCK_SIZE)
                .set("f_frsize", Attributes.BLOCK_SIZE)
                .set("f_blocks", space.blocks())
                .set("f_bfree", space.free())
                .set("f_bavail", space.available())
                .set("f_files", space.files())
                .set("f_ffree", space.freeFiles())
                .set("f_namelen", PathWalk.LONGEST_NAME);
        process.memory().write(address, statfs);
        return 0;
    }

    private static Inode visible(Process process, String path) {
        Inode inode = ProcessFiles.of(process).standpoint().find(path).inode();
        inode.attributes(); // fails if the guest may not see it
        return inode;
    }

    private static Inode open(Process process, int fd) {
        return ProcessFiles.of(process).table().any(fd).inode();
    }

    @Syscall
    static long statfs(Process process, String path, long buffer) {
        return put(process, "statfs", buffer, visible(process, path));
    }

    @Syscall
    static long fstatfs(Process process, int fd, long buffer) {
        return put(process, "statfs", buffer, open(process, fd));
    }

    @Syscall
    static long statfs64(Process process, String path, @Signed long size, long buffer) {
        requireSize(process, size);
        return put(process, "statfs64", buffer, visible(process, path));
    }

    @Syscall
    static long fstatfs64(Process process, int fd, @Signed long size, long buffer) {
        requireSize(process, size);
        return put(process, "statfs64", buffer, open(process, fd));
    }

    private static void requireSize(Process process, long size) {
        int expected = process.abi().layouts().layout("statfs64").size();
        if (size != expected && size != (expected + 7 & ~7)) {
            throw Errno.EINVAL.failure();
        }
    }
}
