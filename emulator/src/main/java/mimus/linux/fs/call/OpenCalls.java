package mimus.linux.fs.call;

import mimus.linux.fs.FileTable;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Opening;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Flags;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.SyscallFailure;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Opening and closing. */
public final class OpenCalls {
    /** Size of {@code struct open_how}: three 64-bit numbers. */
    private static final int OPEN_HOW = 24;

    private static final int ALL_RESOLVE_FLAGS = 0x3f;
    private static final int CLOSE_RANGE_UNSHARE = 2;
    private static final int CLOSE_RANGE_CLOEXEC = 4;

    private OpenCalls() {}

    @Syscall
    static long open(Task task, String path, @Flags("O") int flags, int mode) {
        return openat(task, ProcessFiles.WORKING_DIRECTORY, path, flags, mode);
    }

    @Syscall
    static long creat(Task task, String path, int mode) {
        return open(task, path, OpenFlags.CREAT | OpenFlags.WRITE_ONLY | OpenFlags.TRUNC, mode);
    }

    @Syscall
    static long openat(Task task, int dirfd, String path, @Flags("O") int flags, int mode) {
        return open(task, dirfd, path, flags, mode, 0);
    }

    @Syscall
    static long openat2(Task task, int dirfd, String path, long how, long size) {
        if (size < OPEN_HOW) {
            throw Errno.EINVAL.failure();
        }
        long flags = task.memory().int64(how);
        long mode = task.memory().int64(how + 8);
        long resolve = task.memory().int64(how + 16);
        if (flags != (int) flags || (mode & ~07777L) != 0 || (resolve & ~ALL_RESOLVE_FLAGS) != 0) {
            throw Errno.EINVAL.failure();
        }
        int generic = (int) task.process().abi().constants().sets("O").toGeneric(flags);
        return open(task, dirfd, path, generic, (int) mode, (int) resolve);
    }

    /** A named pipe that waits for its other side is open in the meantime. */
    private static long open(Task task, int dirfd, String path, int flags, int mode, int resolve) {
        ProcessFiles files = ProcessFiles.of(task.process());
        OpenFile file = task.pending()
                .state(
                        OpenFile.class,
                        () -> new Opening(files, flags, mode, resolve)
                                .open(dirfd, path)
                                .retain());
        try {
            file.awaitPartner();
        } catch (Wait wait) {
            throw wait.onInterrupt(file::release);
        } catch (SyscallFailure failure) {
            file.release();
            throw failure;
        }
        try {
            return files.table().add(file, (flags & OpenFlags.CLOEXEC) != 0);
        } finally {
            file.release();
        }
    }

    @Syscall
    static long close(Process process, int fd) {
        ProcessFiles.of(process).table().close(fd);
        return 0;
    }

    @Syscall
    static long close_range(Process process, int first, int last, int flags) {
        if (Integer.compareUnsigned(first, last) > 0 || (flags & ~(CLOSE_RANGE_UNSHARE | CLOSE_RANGE_CLOEXEC)) != 0) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        if ((flags & CLOSE_RANGE_UNSHARE) != 0) {
            files.unshareTable();
        }
        FileTable table = files.table();
        int end = last < 0 ? Integer.MAX_VALUE : last;
        if (first < 0) {
            return 0;
        }
        if ((flags & CLOSE_RANGE_CLOEXEC) == 0) {
            table.closeRange(first, end);
            return 0;
        }
        table.all().keySet().stream().filter(fd -> fd >= first && fd <= end).forEach(fd -> table.closeOnExec(fd, true));
        return 0;
    }
}
