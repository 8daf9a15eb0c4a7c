package mimus.linux.fs.call;

import java.util.function.LongConsumer;
import mimus.linux.fs.FileType;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.SeekableFile;
import mimus.linux.fs.stream.PipeEnd;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.SyscallFailure;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Moving bytes from one descriptor to another. */
public final class SpliceCalls {
    private static final int CHUNK = 1 << 16;
    private static final int SPLICE_F_NONBLOCK = 2;

    /** How far a transfer has come that waited in between. */
    private static final class Progress {
        private long count;
    }

    /** One side of a transfer, and its offset if it is not to be the position. */
    private record Side(OpenFile file, boolean positioned, long offset, LongConsumer store) {
        int read(byte[] to, int length, long done) {
            if (file instanceof PipeEnd pipe) {
                return pipe.peek(to, 0, length);
            }
            return file instanceof SeekableFile ? file.read(start() + done, to, 0, length) : file.read(to, 0, length);
        }

        int write(byte[] from, int length, long done) {
            return file instanceof SeekableFile
                    ? file.write(start() + done, from, 0, length)
                    : file.write(from, 0, length);
        }

        /** Bytes of a pipe stay there until they have gone elsewhere. */
        void took(byte[] scratch, int count) {
            if (file instanceof PipeEnd pipe && OpenFlags.reads(pipe.flags())) {
                pipe.read(scratch, 0, count);
            }
        }

        private long start() {
            return positioned ? offset : file.position();
        }

        void end(long done) {
            if (positioned) {
                store.accept(offset + done);
            } else if (file instanceof SeekableFile) {
                file.seek(done, OpenFile.Whence.POSITION);
            }
        }
    }

    private SpliceCalls() {}

    private static Side side(Task task, int fd, long address, boolean wide) {
        OpenFile file = ProcessFiles.of(task.process()).file(fd);
        GuestMemory memory = task.memory();
        if (address == 0) {
            return new Side(file, false, 0, end -> {});
        }
        if (file.inode().type() == FileType.FIFO || !(file instanceof SeekableFile)) {
            throw Errno.ESPIPE.failure();
        }
        long offset = wide ? memory.int64(address) : memory.word(address);
        if (offset < 0) {
            throw Errno.EINVAL.failure();
        }
        return new Side(file, true, offset, end -> {
            if (wide) {
                memory.int64(address, end);
            } else {
                memory.word(address, end);
            }
        });
    }

    private static long move(Task task, Side from, Side to, long length, boolean waits) {
        from.file.requireReadable();
        to.file.requireWritable();
        Progress progress = task.pending().state(Progress.class, Progress::new);
        try {
            boolean more = true;
            while (more && progress.count < length) {
                more = moveChunk(from, to, progress, length) && (waits || progress.count == 0);
            }
        } catch (SyscallFailure failure) {
            if (progress.count == 0) {
                Transfer.signalBrokenPipe(task, failure);
                throw failure;
            }
        } catch (Wait wait) {
            if (progress.count == 0) {
                throw wait;
            }
            if (waits) {
                throw wait.orResult(() -> {
                    from.end(progress.count);
                    to.end(progress.count);
                    return progress.count;
                });
            }
        }
        from.end(progress.count);
        to.end(progress.count);
        return progress.count;
    }

    private static boolean moveChunk(Side from, Side to, Progress progress, long length) {
        byte[] bytes = new byte[(int) Math.min(CHUNK, length - progress.count)];
        int count = from.read(bytes, bytes.length, progress.count);
        int written = count == 0 ? 0 : to.write(bytes, count, progress.count);
        from.took(bytes, written);
        progress.count += written;
        return written > 0;
    }

    @Syscall
    static long sendfile(Task task, int to, int from, long offset, long count) {
        return sendfile(task, to, from, offset, count, false);
    }

    @Syscall
    static long sendfile64(Task task, int to, int from, long offset, long count) {
        return sendfile(task, to, from, offset, count, true);
    }

    private static long sendfile(Task task, int to, int from, long offset, long count, boolean wide) {
        Side source = side(task, from, offset, wide);
        if (!(source.file instanceof SeekableFile)) {
            throw Errno.EINVAL.failure();
        }
        return move(task, source, side(task, to, 0, false), count, true);
    }

    @Syscall
    static long copy_file_range(Task task, int from, long fromOffset, int to, long toOffset, long count, int flags) {
        Side source = side(task, from, fromOffset, true);
        Side target = side(task, to, toOffset, true);
        boolean files = source.file instanceof SeekableFile && target.file instanceof SeekableFile;
        if (!files || flags != 0) {
            throw Errno.EINVAL.failure();
        }
        if ((target.file.flags() & OpenFlags.APPEND) != 0) {
            throw Errno.EBADF.failure();
        }
        return move(task, source, target, count, true);
    }

    @Syscall
    static long splice(Task task, int from, long fromOffset, int to, long toOffset, long count, int flags) {
        Side source = side(task, from, fromOffset, true);
        Side target = side(task, to, toOffset, true);
        if (!(source.file instanceof PipeEnd) && !(target.file instanceof PipeEnd)) {
            throw Errno.EINVAL.failure();
        }
        requireNow(flags, source.file, OpenFile.POLLIN | OpenFile.POLLHUP);
        requireNow(flags, target.file, OpenFile.POLLOUT | OpenFile.POLLERR);
        boolean throughStream = !(source.file instanceof SeekableFile) && !(source.file instanceof PipeEnd);
        if (throughStream && (target.file.ready() & OpenFile.POLLOUT) == 0) {
            OpenFile pipe = target.file; // what is read from a stream has to have room
            throw Wait.until(() -> pipe.ready() != 0);
        }
        return move(task, source, target, throughStream ? Math.min(count, 4096) : count, false);
    }

    private static void requireNow(int flags, OpenFile file, int events) {
        if ((flags & SPLICE_F_NONBLOCK) != 0 && (file.ready() & events) == 0) {
            throw Errno.EAGAIN.failure();
        }
    }

    @Syscall
    static long tee(Task task, int from, int to, long count, int flags) {
        ProcessFiles files = ProcessFiles.of(task.process());
        if (!(files.file(from) instanceof PipeEnd source) || !(files.file(to) instanceof PipeEnd target)) {
            throw Errno.EINVAL.failure();
        }
        source.requireReadable();
        target.requireWritable();
        requireNow(flags, source, OpenFile.POLLIN | OpenFile.POLLHUP);
        requireNow(flags, target, OpenFile.POLLOUT | OpenFile.POLLERR);
        byte[] bytes = new byte[(int) Math.min(CHUNK, count)];
        int available = source.peek(bytes, 0, bytes.length);
        return available == 0 ? 0 : target.write(bytes, 0, available);
    }

    @Syscall
    static long vmsplice(Task task, int fd, long vector, int count, int flags) {
        OpenFile file = ProcessFiles.of(task.process()).file(fd);
        if (!(file instanceof PipeEnd)) {
            throw Errno.EBADF.failure();
        }
        GuestBuffers buffers = GuestBuffers.vector(task.memory(), vector, count);
        return OpenFlags.writes(file.flags())
                ? Transfer.write(task, file, buffers, Transfer.POSITION)
                : Transfer.read(file, buffers, Transfer.POSITION);
    }
}
