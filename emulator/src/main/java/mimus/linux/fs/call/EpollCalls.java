package mimus.linux.fs.call;

import java.util.List;
import mimus.abi.Structure;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.Anonymous;
import mimus.linux.fs.stream.Epoll;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Flags;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Restart;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** Waiting for many descriptors. */
public final class EpollCalls {
    private static final int EPOLL_CTL_ADD = 1;
    private static final int EPOLL_CTL_DEL = 2;
    private static final int EPOLL_CTL_MOD = 3;
    private static final long MILLISECOND = 1_000_000;

    private EpollCalls() {}

    @Syscall
    static long epoll_create(Process process, int size) {
        if (size <= 0) {
            throw Errno.EINVAL.failure();
        }
        return epoll_create1(process, 0);
    }

    @Syscall
    static long epoll_create1(Process process, @Flags("O") int flags) {
        if ((flags & ~OpenFlags.CLOEXEC) != 0) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        long number = files.space().newNumber();
        return files.table().add(new Epoll(Anonymous.of("[eventpoll]", number), 0), flags != 0);
    }

    @Syscall
    static long epoll_ctl(Process process, int epfd, int operation, int fd, long event) {
        ProcessFiles files = ProcessFiles.of(process);
        OpenFile file = files.file(fd);
        Epoll epoll = epoll(files, epfd);
        if (operation == EPOLL_CTL_DEL) {
            epoll.remove(fd, file);
            return 0;
        }
        Structure wanted = process.memory().structure("epoll_event", event);
        int events = (int) wanted.get("events");
        long data = wanted.get("data");
        switch (operation) {
            case EPOLL_CTL_ADD -> epoll.add(fd, file, events, data);
            case EPOLL_CTL_MOD -> epoll.modify(fd, file, events, data);
            default -> throw Errno.EINVAL.failure();
        }
        return 0;
    }

    private static Epoll epoll(ProcessFiles files, int fd) {
        if (files.file(fd) instanceof Epoll epoll) {
            return epoll;
        }
        throw Errno.EINVAL.failure();
    }

    @Syscall(restart = Restart.NEVER)
    static long epoll_wait(Task task, int epfd, long events, int most, int timeout) {
        return await(task, epfd, events, most, timeout < 0 ? Waiting.FOREVER : timeout * MILLISECOND);
    }

    @Syscall(restart = Restart.NEVER)
    static long epoll_pwait(Task task, int epfd, long events, int most, int timeout, long mask, long size) {
        return Waiting.underMask(task, mask, size, () -> epoll_wait(task, epfd, events, most, timeout));
    }

    @Syscall(restart = Restart.NEVER)
    static long epoll_pwait2(Task task, int epfd, long events, int most, long time, long mask, long size) {
        long nanos = time == 0 ? Waiting.FOREVER : GuestTimes.timespec(task.memory(), time, true);
        return Waiting.underMask(task, mask, size, () -> await(task, epfd, events, most, nanos));
    }

    private static long await(Task task, int epfd, long events, int most, long nanos) {
        if (most <= 0) {
            throw Errno.EINVAL.failure();
        }
        Epoll epoll = epoll(ProcessFiles.of(task.process()), epfd);
        return Waiting.await(task, nanos, epoll.dependsOnHost(), () -> epoll.ready() != 0, () -> {
            List<Epoll.Event> happened = epoll.take(most);
            tell(task, events, happened);
            return happened.size();
        });
    }

    private static void tell(Task task, long events, List<Epoll.Event> happened) {
        long address = events;
        for (Epoll.Event event : happened) {
            Structure told = task.memory().structure("epoll_event");
            task.memory().write(address, told.set("events", event.events()).set("data", event.data()));
            address += told.size();
        }
    }
}
