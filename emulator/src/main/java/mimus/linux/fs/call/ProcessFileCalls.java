package mimus.linux.fs.call;

import mimus.abi.Structure;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.Anonymous;
import mimus.linux.fs.stream.ProcessFile;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Flags;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** Processes as descriptors. */
public final class ProcessFileCalls {
    private static final int LAST_SIGNAL = 64;

    private ProcessFileCalls() {}

    @Syscall
    static long pidfd_open(Process process, int pid, @Flags("O") int flags) {
        if (pid <= 0 || (flags & ~OpenFlags.NONBLOCK) != 0) {
            throw Errno.EINVAL.failure();
        }
        Process target = process.kernel().process(pid);
        if (target == null) {
            throw (process.kernel().turns().task(pid) != null ? Errno.EINVAL : Errno.ESRCH).failure();
        }
        return open(process, target, flags);
    }

    /** Opens a descriptor of a process; it does not outlive {@code execve}. */
    static long open(Process process, Process target, int flags) {
        ProcessFiles files = ProcessFiles.of(process);
        var place = Anonymous.of("[pidfd]", files.space().newNumber());
        return files.table().add(new ProcessFile(target, place, flags), true);
    }

    /** The process of a descriptor; {@code EBADF} if it is another file. */
    public static Process process(Process caller, int fd) {
        if (ProcessFiles.of(caller).file(fd) instanceof ProcessFile file) {
            return file.process();
        }
        throw Errno.EBADF.failure();
    }

    @Syscall
    static long pidfd_send_signal(Task task, int fd, int signal, long info, int flags) {
        Process target = process(task.process(), fd);
        if (flags != 0 || signal < 0 || signal > LAST_SIGNAL) {
            throw Errno.EINVAL.failure();
        }
        if (!target.isAlive()) {
            throw Errno.ESRCH.failure();
        }
        if (signal != 0) {
            task.process().kernel().signals().send(target, info(task, signal, info));
        }
        return 0;
    }

    private static SignalInfo info(Task task, int signal, long address) {
        if (address == 0) {
            int code = (int) task.abi().constants().value("SI", "SI_USER");
            return new SignalInfo(
                    signal, code, SignalInfo.Kind.SENDER, task.process().pid(), 0, 0);
        }
        Structure given = task.memory().structure("siginfo", address);
        if (given.get("si_signo") != signal) {
            throw Errno.EINVAL.failure();
        }
        return new SignalInfo(
                signal,
                (int) given.get("si_code"),
                SignalInfo.Kind.QUEUED,
                (int) given.get("si_pid"),
                (int) given.get("si_uid"),
                given.get("si_value"));
    }

    @Syscall
    static long pidfd_getfd(Process process, int fd, int wanted, int flags) {
        Process target = process(process, fd);
        if (flags != 0) {
            throw Errno.EINVAL.failure();
        }
        if (!target.isAlive()) {
            throw Errno.ESRCH.failure();
        }
        return ProcessFiles.of(process)
                .table()
                .add(ProcessFiles.of(target).table().file(wanted), true);
    }
}
