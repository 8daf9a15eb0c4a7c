package mimus.linux.fs.call;

import mimus.linux.fs.FileTable;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.Anonymous;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Flags;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.SyscallFailure;
import mimus.linux.kernel.Task;

/** Making pipes. */
public final class PipeCalls {
    private PipeCalls() {}

    /** The numbers of the two ends. */
    private record Ends(int reading, int writing) {}

    private static Ends make(Process process, int flags) {
        if ((flags & ~(OpenFlags.CLOEXEC | OpenFlags.NONBLOCK | OpenFlags.DIRECT)) != 0) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        FileTable table = files.table();
        Place place = Anonymous.pipe(files.space().newNumber());
        boolean closeOnExec = (flags & OpenFlags.CLOEXEC) != 0;
        int kept = flags & ~OpenFlags.CLOEXEC;
        OpenFile reading = place.inode().open(place, kept | OpenFlags.READ_ONLY);
        OpenFile writing = place.inode().open(place, kept | OpenFlags.WRITE_ONLY);
        int first = table.add(reading, closeOnExec);
        try {
            return new Ends(first, table.add(writing, closeOnExec));
        } catch (SyscallFailure failure) {
            table.close(first);
            throw failure;
        }
    }

    private static long store(Process process, long address, Ends ends) {
        process.memory().int32(address, ends.reading);
        process.memory().int32(address + 4, ends.writing);
        return 0;
    }

    @Syscall
    static long pipe(Process process, long address) {
        return store(process, address, make(process, 0));
    }

    @Syscall
    static long pipe2(Process process, long address, @Flags("O") int flags) {
        return store(process, address, make(process, flags));
    }

    /** The form of MIPS: the numbers are two results. */
    @Syscall
    static long sysm_pipe(Task task) {
        Ends ends = make(task.process(), 0);
        task.abi().secondResult(task.cpu(), ends.writing);
        return ends.reading;
    }
}
