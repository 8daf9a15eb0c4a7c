package mimus.linux.fs.call;

import mimus.linux.fs.OpenFile;
import mimus.linux.fs.SeekableFile;
import mimus.linux.fs.Watch;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.SyscallFailure;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Moves bytes between guest memory and an open file. */
final class Transfer {
    /** Stands for an offset: the position of the file, which then moves. */
    static final long POSITION = -1;

    /** How much the host copies at once. */
    private static final int CHUNK = 1 << 18;

    /** How far a write has come that waited in between. */
    private static final class Progress {
        private long count;
    }

    private Transfer() {}

    /** Reads; how many bytes. */
    static long read(OpenFile file, GuestBuffers to, long offset) {
        file.requireReadable();
        long done = 0;
        byte[] bytes = new byte[(int) Math.min(CHUNK, to.total())];
        do {
            int wanted = (int) Math.min(bytes.length, to.total() - done);
            int count = readChunk(file, bytes, wanted, offset == POSITION ? POSITION : offset + done, done);
            to.put(done, bytes, count);
            done += count;
            if (count < wanted || !(file instanceof SeekableFile)) {
                break;
            }
        } while (done < to.total());
        if (done > 0) {
            file.place().happened(Watch.ACCESS);
        }
        return done;
    }

    private static int readChunk(OpenFile file, byte[] bytes, int wanted, long offset, long done) {
        try {
            return offset == POSITION ? file.read(bytes, 0, wanted) : file.read(offset, bytes, 0, wanted);
        } catch (SyscallFailure failure) {
            if (done > 0) {
                return 0; // the failure is told at the next call
            }
            throw failure;
        }
    }

    /** Writes; how many bytes. All of them, waiting where need be, unless the file is not to wait. */
    static long write(Task task, OpenFile file, GuestBuffers from, long offset) {
        file.requireWritable();
        Progress progress = task.pending().state(Progress.class, Progress::new);
        try {
            boolean more = true;
            while (more && progress.count < from.total() || progress.count == 0 && more) {
                int wanted = (int) Math.min(CHUNK, from.total() - progress.count);
                byte[] bytes = from.get(progress.count, wanted);
                int count = offset == POSITION
                        ? file.write(bytes, 0, wanted)
                        : file.write(offset + progress.count, bytes, 0, wanted);
                progress.count += count;
                file.place().happened(Watch.MODIFY);
                more = count > 0 && (count == wanted || !file.isNonBlocking());
            }
        } catch (SyscallFailure failure) {
            if (progress.count == 0) {
                signalBrokenPipe(task, failure);
                throw failure;
            }
        } catch (Wait wait) {
            throw progress.count == 0 ? wait : wait.orResult(() -> progress.count);
        }
        return progress.count;
    }

    /** Who writes where nobody reads gets a signal, too. */
    static void signalBrokenPipe(Task task, SyscallFailure failure) {
        if (failure.errno() == Errno.EPIPE) {
            task.signal("PIPE");
        }
    }
}
