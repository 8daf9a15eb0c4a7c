package mimus.linux.fs.call;

import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.memory.MemoryFile;
import mimus.linux.fs.stream.Anonymous;
import mimus.linux.fs.stream.EventCounter;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Flags;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;

/** Descriptors that are made without a path: counters of events, files in memory. */
public final class EventCalls {
    private static final int EFD_SEMAPHORE = 1;
    private static final int MFD_CLOEXEC = 1;
    private static final int MFD_ALLOW_SEALING = 2;
    private static final int MFD_EXECUTABLE_OR_NOT = 0x18;
    private static final int LONGEST_NAME = 249;

    private EventCalls() {}

    @Syscall
    static long eventfd(Process process, int initial) {
        return eventfd2(process, initial, 0);
    }

    @Syscall
    static long eventfd2(Process process, int initial, @Flags("EFD") int flags) {
        if ((flags & ~(EFD_SEMAPHORE | OpenFlags.NONBLOCK | OpenFlags.CLOEXEC)) != 0) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        OpenFile counter = new EventCounter(
                Anonymous.of("[eventfd]", files.space().newNumber()),
                initial & 0xffff_ffffL,
                flags & OpenFlags.NONBLOCK,
                (flags & EFD_SEMAPHORE) != 0,
                process.abi().bigEndian());
        return files.table().add(counter, (flags & OpenFlags.CLOEXEC) != 0);
    }

    @Syscall
    static long memfd_create(Process process, long name, int flags) {
        String text = process.memory().string(name, LONGEST_NAME + 1, Errno.EINVAL);
        if ((flags & ~(MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_EXECUTABLE_OR_NOT)) != 0) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        String description = "/memfd:" + text + " (deleted)";
        OpenFile file = files.space().createUnnamed(description, OpenFlags.READ_WRITE | OpenFlags.LARGEFILE);
        if ((flags & MFD_ALLOW_SEALING) == 0 && file instanceof MemoryFile memory) {
            memory.addSeals(MemoryFile.SEAL_SEAL);
        }
        return files.table().add(file, (flags & MFD_CLOEXEC) != 0);
    }
}
