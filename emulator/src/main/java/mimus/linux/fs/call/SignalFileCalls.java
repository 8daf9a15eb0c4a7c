package mimus.linux.fs.call;

import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.Anonymous;
import mimus.linux.fs.stream.SignalFile;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Flags;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.SignalSet;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** Signals as descriptors. */
public final class SignalFileCalls {
    private SignalFileCalls() {}

    @Syscall
    static long signalfd(Task task, int fd, long mask, long size) {
        return signalfd4(task, fd, mask, size, 0);
    }

    @Syscall
    static long signalfd4(Task task, int fd, long mask, long size, @Flags("O") int flags) {
        Process process = task.process();
        boolean rightSize = size == process.abi().constants().value("LIMITS", "SIGSET_BYTES");
        if (!rightSize || (flags & ~(OpenFlags.NONBLOCK | OpenFlags.CLOEXEC)) != 0) {
            throw Errno.EINVAL.failure();
        }
        SignalSet wanted = process.kernel().signals().set(task, task.memory().read(mask, (int) size));
        ProcessFiles files = ProcessFiles.of(process);
        if (fd == -1) {
            var place = Anonymous.of("[signalfd]", files.space().newNumber());
            SignalFile made = new SignalFile(process.kernel(), wanted, place, flags & OpenFlags.NONBLOCK);
            return files.table().add(made, (flags & OpenFlags.CLOEXEC) != 0);
        }
        if (!(files.file(fd) instanceof SignalFile file)) {
            throw Errno.EINVAL.failure();
        }
        file.wanted(wanted);
        return fd;
    }
}
