package mimus.linux.fs.call;

import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Signed;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wide;

/** Reading, writing, positions. */
public final class ReadWriteCalls {
    /** {@code RWF_HIPRI}, {@code DSYNC}, {@code SYNC}, {@code NOWAIT}, {@code APPEND}. */
    private static final int KNOWN_FLAGS = 0x1f;

    private static final int FLAG_APPEND = 0x10;

    private ReadWriteCalls() {}

    private static OpenFile file(Task task, int fd) {
        return ProcessFiles.of(task.process()).file(fd);
    }

    private static GuestBuffers one(Task task, long address, long length) {
        return GuestBuffers.one(task.memory(), address, length);
    }

    private static GuestBuffers vector(Task task, long vector, int count) {
        return GuestBuffers.vector(task.memory(), vector, count);
    }

    @Syscall
    static long read(Task task, int fd, long buffer, @Signed long count) {
        return Transfer.read(file(task, fd), one(task, buffer, count), Transfer.POSITION);
    }

    @Syscall
    static long write(Task task, int fd, long buffer, @Signed long count) {
        return Transfer.write(task, file(task, fd), one(task, buffer, count), Transfer.POSITION);
    }

    @Syscall
    static long readv(Task task, int fd, long vector, int count) {
        return Transfer.read(file(task, fd), vector(task, vector, count), Transfer.POSITION);
    }

    @Syscall
    static long writev(Task task, int fd, long vector, int count) {
        return Transfer.write(task, file(task, fd), vector(task, vector, count), Transfer.POSITION);
    }

    @Syscall
    static long pread64(Task task, int fd, long buffer, @Signed long count, @Wide long offset) {
        requireOffset(offset);
        return Transfer.read(file(task, fd), one(task, buffer, count), offset);
    }

    @Syscall
    static long pwrite64(Task task, int fd, long buffer, @Signed long count, @Wide long offset) {
        requireOffset(offset);
        return Transfer.write(task, file(task, fd), one(task, buffer, count), offset);
    }

    private static void requireOffset(long offset) {
        if (offset < 0) {
            throw Errno.EINVAL.failure();
        }
    }

    @Syscall
    static long preadv(Task task, int fd, long vector, int count, long low, long high) {
        long offset = offset(task.process(), low, high);
        requireOffset(offset);
        return Transfer.read(file(task, fd), vector(task, vector, count), offset);
    }

    @Syscall
    static long pwritev(Task task, int fd, long vector, int count, long low, long high) {
        long offset = offset(task.process(), low, high);
        requireOffset(offset);
        return Transfer.write(task, file(task, fd), vector(task, vector, count), offset);
    }

    @Syscall
    static long preadv2(Task task, int fd, long vector, int count, long low, long high, int flags) {
        requireKnown(flags);
        return Transfer.read(file(task, fd), vector(task, vector, count), position(task.process(), low, high));
    }

    @Syscall
    static long pwritev2(Task task, int fd, long vector, int count, long low, long high, int flags) {
        requireKnown(flags);
        OpenFile file = file(task, fd);
        boolean append = (flags & FLAG_APPEND) != 0;
        long offset = append ? file.attributes().size() : position(task.process(), low, high);
        return Transfer.write(task, file, vector(task, vector, count), offset);
    }

    private static void requireKnown(int flags) {
        if ((flags & ~KNOWN_FLAGS) != 0) {
            throw Errno.EOPNOTSUPP.failure();
        }
    }

    /** An offset in two words, of which the lower one is enough where words are wide. */
    private static long offset(Process process, long low, long high) {
        return process.abi().bits() == 64 ? low : low & 0xffff_ffffL | high << 32;
    }

    /** As {@link #offset}, where all ones mean the position. */
    private static long position(Process process, long low, long high) {
        long offset = offset(process, low, high);
        if (offset != Transfer.POSITION) {
            requireOffset(offset);
        }
        return offset;
    }

    @Syscall
    static long lseek(Process process, int fd, @Signed long offset, int whence) {
        long position = ProcessFiles.of(process).file(fd).seek(offset, whence(whence));
        if (process.abi().registerBits() == 32 && position != (int) position) {
            throw Errno.EOVERFLOW.failure();
        }
        return position;
    }

    @Syscall
    static long llseek(Process process, int fd, long high, long low, long result, int whence) {
        long offset = high << 32 | low & 0xffff_ffffL;
        process.memory().int64(result, ProcessFiles.of(process).file(fd).seek(offset, whence(whence)));
        return 0;
    }

    private static OpenFile.Whence whence(int number) {
        if (number < 0 || number >= OpenFile.Whence.values().length) {
            throw Errno.EINVAL.failure();
        }
        return OpenFile.Whence.values()[number];
    }

    @Syscall
    static long fsync(Process process, int fd) {
        ProcessFiles.of(process).file(fd).sync();
        return 0;
    }

    @Syscall
    static long fdatasync(Process process, int fd) {
        return fsync(process, fd);
    }

    @Syscall
    static long syncfs(Process process, int fd) {
        ProcessFiles.of(process).file(fd);
        return 0;
    }

    @Syscall
    static long sync() {
        return 0;
    }

    @Syscall
    static long sync_file_range(Process process, int fd, @Wide long offset, @Wide long length, int flags) {
        return fsync(process, fd);
    }

    @Syscall
    static long sync_file_range2(Process process, int fd, int flags, @Wide long offset, @Wide long length) {
        return fsync(process, fd);
    }

    @Syscall
    static long arm_fadvise64_64(Process process, int fd, int advice, @Wide long offset, @Wide long length) {
        return fadvise64_64(process, fd, offset, length, advice);
    }

    @Syscall
    static long fadvise64_64(Process process, int fd, @Wide long offset, @Wide long length, int advice) {
        ProcessFiles.of(process).file(fd);
        return 0;
    }

    @Syscall
    static long fadvise64(Process process, int fd, @Wide long offset, long length, int advice) {
        return fadvise64_64(process, fd, offset, length, advice);
    }

    @Syscall
    static long readahead(Process process, int fd, @Wide long offset, long count) {
        if (!OpenFlags.reads(ProcessFiles.of(process).file(fd).flags())) {
            throw Errno.EBADF.failure();
        }
        return 0;
    }
}
