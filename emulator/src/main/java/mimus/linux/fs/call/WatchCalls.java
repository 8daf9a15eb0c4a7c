package mimus.linux.fs.call;

import mimus.linux.fs.FileType;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.Anonymous;
import mimus.linux.fs.stream.Inotify;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Flags;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;

/** Watching files: {@code inotify}. What others on the host do is not seen. */
public final class WatchCalls {
    private static final int READ = 4;

    private WatchCalls() {}

    @Syscall(lacks = "changes that are not made by guests of the run")
    static long inotify_init(Process process) {
        return inotify_init1(process, 0);
    }

    @Syscall(lacks = "changes that are not made by guests of the run")
    static long inotify_init1(Process process, @Flags("O") int flags) {
        if ((flags & ~(OpenFlags.NONBLOCK | OpenFlags.CLOEXEC)) != 0) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        var place = Anonymous.of("inotify", files.space().newNumber());
        Inotify made =
                new Inotify(place, flags & OpenFlags.NONBLOCK, process.abi().bigEndian());
        return files.table().add(made, (flags & OpenFlags.CLOEXEC) != 0);
    }

    private static Inotify inotify(Process process, int fd) {
        if (ProcessFiles.of(process).file(fd) instanceof Inotify inotify) {
            return inotify;
        }
        throw Errno.EINVAL.failure();
    }

    @Syscall
    static long inotify_add_watch(Process process, int fd, String path, int mask) {
        Inotify inotify = inotify(process, fd);
        boolean both = (mask & Inotify.IN_MASK_ADD) != 0 && (mask & Inotify.IN_MASK_CREATE) != 0;
        if ((mask & Inotify.IN_ALL_EVENTS) == 0 || both) {
            throw Errno.EINVAL.failure();
        }
        boolean follow = (mask & Inotify.IN_DONT_FOLLOW) == 0;
        Inode inode = ProcessFiles.of(process)
                .find(ProcessFiles.WORKING_DIRECTORY, path, follow)
                .existing()
                .inode();
        if ((mask & Inotify.IN_ONLYDIR) != 0 && inode.type() != FileType.DIRECTORY) {
            throw Errno.ENOTDIR.failure();
        }
        if (!inode.allows(READ)) {
            throw Errno.EACCES.failure();
        }
        return inotify.watch(inode, mask);
    }

    @Syscall
    static long inotify_rm_watch(Process process, int fd, int watch) {
        inotify(process, fd).unwatch(watch);
        return 0;
    }
}
