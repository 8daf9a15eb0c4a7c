package mimus.linux.fs.call;

import mimus.abi.Structure;
import mimus.linux.fs.Inode;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;

/** Setting the times of files. */
public final class TimestampCalls {
    private static final int HERE = ProcessFiles.WORKING_DIRECTORY;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final int AT_EMPTY_PATH = 0x1000;
    private static final long UTIME_NOW = 0x3fff_ffff;
    private static final long UTIME_OMIT = 0x3fff_fffe;
    private static final long SECOND = 1_000_000_000;

    private TimestampCalls() {}

    @Syscall
    static long utimensat(Process process, int dirfd, long path, long times, int flags) {
        return set(process, inode(process, dirfd, path, flags), times, "timespec64");
    }

    @Syscall
    static long utimensat_time32(Process process, int dirfd, long path, long times, int flags) {
        return set(process, inode(process, dirfd, path, flags), times, "timespec");
    }

    @Syscall
    static long futimesat(Process process, int dirfd, long path, long times) {
        return set(process, inode(process, dirfd, path, 0), times, "timeval");
    }

    @Syscall
    static long futimesat_time32(Process process, int dirfd, long path, long times) {
        return futimesat(process, dirfd, path, times);
    }

    @Syscall
    static long utimes(Process process, long path, long times) {
        return futimesat(process, HERE, path, times);
    }

    @Syscall
    static long utimes_time32(Process process, long path, long times) {
        return futimesat(process, HERE, path, times);
    }

    /** {@code struct utimbuf}: two words, seconds. */
    @Syscall
    static long utime(Process process, String path, long times) {
        Inode inode = ProcessFiles.of(process).standpoint().find(path).inode();
        if (times == 0) {
            return touch(inode, now(process), now(process));
        }
        GuestMemory memory = process.memory();
        boolean narrow = process.abi().bits() == 32;
        long accessed = narrow ? memory.int32(times) : memory.int64(times);
        long modified = narrow ? memory.int32(times + 4) : memory.int64(times + 8);
        inode.touch(accessed * SECOND, modified * SECOND);
        return 0;
    }

    @Syscall
    static long utime32(Process process, String path, long times) {
        return utime(process, path, times);
    }

    /** The file of a path, or the descriptor itself where the path is a null pointer. */
    private static Inode inode(Process process, int dirfd, long path, int flags) {
        if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) != 0) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        if (path == 0) {
            if (dirfd == HERE) {
                throw Errno.EFAULT.failure();
            }
            return files.file(dirfd).inode();
        }
        boolean follow = (flags & AT_SYMLINK_NOFOLLOW) == 0;
        return files.place(dirfd, process.memory().path(path), follow, (flags & AT_EMPTY_PATH) != 0)
                .inode();
    }

    private static long set(Process process, Inode inode, long times, String structure) {
        if (times == 0) {
            return touch(inode, now(process), now(process));
        }
        GuestMemory memory = process.memory();
        Structure first = memory.structure(structure, times);
        Structure second = memory.structure(structure, times + first.size());
        return touch(inode, nanos(process, first), nanos(process, second));
    }

    private static long nanos(Process process, Structure time) {
        boolean micro = time.has("tv_usec");
        long stored = time.get(micro ? "tv_usec" : "tv_nsec");
        long fraction = !micro && process.abi().bits() == 32 ? stored & 0xffff_ffffL : stored;
        if (!micro && fraction == UTIME_NOW) {
            return now(process);
        }
        if (!micro && fraction == UTIME_OMIT) {
            return Inode.KEEP;
        }
        if (fraction < 0 || fraction >= (micro ? SECOND / 1000 : SECOND)) {
            throw Errno.EINVAL.failure();
        }
        return time.get("tv_sec") * SECOND + fraction * (micro ? 1000 : 1);
    }

    private static long now(Process process) {
        return process.kernel().clock().realTime();
    }

    private static long touch(Inode inode, long accessed, long modified) {
        if (accessed != Inode.KEEP || modified != Inode.KEEP) {
            inode.touch(accessed, modified);
        }
        return 0;
    }
}
