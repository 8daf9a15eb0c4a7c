package mimus.linux.fs.call;

import java.util.ArrayList;
import java.util.List;
import mimus.abi.Structure;
import mimus.linux.fs.FileTable;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Restart;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** Waiting for several descriptors. */
public final class PollCalls {
    private static final long MILLISECOND = 1_000_000;
    private static final int ALWAYS = OpenFile.POLLERR | OpenFile.POLLHUP | OpenFile.POLLNVAL;
    private static final int POLLRDNORM = 0x40;
    private static final int POLLWRNORM = 0x100;

    /** What {@code select} takes for readable, writable, exceptional. */
    private static final int[] SELECTED = {
        OpenFile.POLLIN | OpenFile.POLLHUP | OpenFile.POLLERR, OpenFile.POLLOUT | OpenFile.POLLERR, OpenFile.POLLPRI
    };

    private PollCalls() {}

    /** A descriptor with the events somebody waits for. */
    private record Interest(OpenFile file, int events) {
        boolean isReady() {
            return (file.ready() & (events | ALWAYS)) != 0;
        }
    }

    private static boolean anyReady(List<Interest> interests) {
        return interests.stream().anyMatch(Interest::isReady);
    }

    private static boolean anyDependsOnHost(List<Interest> interests) {
        return interests.stream().anyMatch(interest -> interest.file.dependsOnHost());
    }

    @Syscall(restart = Restart.NEVER)
    static long poll(Task task, long fds, int count, int timeout) {
        return poll(task, fds, count, timeout < 0 ? Waiting.FOREVER : timeout * MILLISECOND);
    }

    @Syscall(restart = Restart.NEVER)
    static long ppoll_time32(Task task, long fds, int count, long time, long mask, long size) {
        return ppoll(task, fds, count, time, mask, size, false);
    }

    @Syscall(restart = Restart.NEVER)
    static long ppoll(Task task, long fds, int count, long time, long mask, long size) {
        return ppoll(task, fds, count, time, mask, size, true);
    }

    private static long ppoll(Task task, long fds, int count, long time, long mask, long size, boolean wide) {
        long nanos = time == 0 ? Waiting.FOREVER : GuestTimes.timespec(task.memory(), time, wide);
        return Waiting.underMask(task, mask, size, () -> poll(task, fds, count, nanos));
    }

    private static long poll(Task task, long fds, int count, long nanos) {
        FileTable table = ProcessFiles.of(task.process()).table();
        if (count < 0 || count > table.limit()) {
            throw Errno.EINVAL.failure();
        }
        GuestMemory memory = task.memory();
        int size = task.abi().layouts().layout("pollfd").size();
        List<Interest> interests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Structure poll = memory.structure("pollfd", fds + (long) i * size);
            int fd = (int) poll.get("fd");
            if (table.isOpen(fd)) {
                interests.add(new Interest(table.any(fd), (int) poll.get("events")));
            }
        }
        return Waiting.await(
                task,
                nanos,
                anyDependsOnHost(interests),
                () -> anyReady(interests),
                () -> tell(memory, table, fds, count, size));
    }

    private static long tell(GuestMemory memory, FileTable table, long fds, int count, int size) {
        long told = 0;
        for (int i = 0; i < count; i++) {
            long address = fds + (long) i * size;
            Structure poll = memory.structure("pollfd", address);
            int fd = (int) poll.get("fd");
            int events = (int) poll.get("events") & 0xffff;
            int happened = fd < 0 ? 0 : table.isOpen(fd) ? ready(table.any(fd)) & (events | ALWAYS) : OpenFile.POLLNVAL;
            memory.write(address, poll.set("revents", happened));
            told += happened == 0 ? 0 : 1;
        }
        return told;
    }

    private static int ready(OpenFile file) {
        int ready = file.ready();
        return ready
                | ((ready & OpenFile.POLLIN) != 0 ? POLLRDNORM : 0)
                | ((ready & OpenFile.POLLOUT) != 0 ? POLLWRNORM : 0);
    }

    @Syscall(restart = Restart.NEVER)
    static long select(Task task, int count, long reading, long writing, long exceptional, long time) {
        long nanos = time == 0 ? Waiting.FOREVER : GuestTimes.timeval(task.memory(), time);
        long result = select(task, count, new long[] {reading, writing, exceptional}, nanos);
        if (time != 0) {
            long now = task.process().kernel().clock().now();
            long left = task.pending().deadline(() -> now) - now;
            GuestTimes.timeval(task.memory(), time, Math.max(0, left));
        }
        return result;
    }

    /** The arguments of {@code select}, in memory. */
    @Syscall(restart = Restart.NEVER)
    static long old_select(Task task, long arguments) {
        long[] words = new long[5];
        for (int i = 0; i < words.length; i++) {
            words[i] = task.memory().word(arguments + (long) i * task.abi().bits() / 8);
        }
        return select(task, (int) words[0], words[1], words[2], words[3], words[4]);
    }

    @Syscall(restart = Restart.NEVER)
    static long pselect6_time32(Task task, int count, long reading, long writing, long other, long time, long mask) {
        return pselect(task, count, new long[] {reading, writing, other}, time, mask, false);
    }

    @Syscall(restart = Restart.NEVER)
    static long pselect6(Task task, int count, long reading, long writing, long other, long time, long mask) {
        return pselect(task, count, new long[] {reading, writing, other}, time, mask, true);
    }

    /** @param mask address of a pointer to a set of signals with its size behind, or 0 */
    private static long pselect(Task task, int count, long[] sets, long time, long mask, boolean wide) {
        GuestMemory memory = task.memory();
        long nanos = time == 0 ? Waiting.FOREVER : GuestTimes.timespec(memory, time, wide);
        long set = mask == 0 ? 0 : memory.word(mask);
        long size = mask == 0 ? 0 : memory.word(mask + task.abi().bits() / 8);
        return Waiting.underMask(task, set, size, () -> select(task, count, sets, nanos));
    }

    private static long select(Task task, int count, long[] sets, long nanos) {
        FileTable table = ProcessFiles.of(task.process()).table();
        if (count < 0) {
            throw Errno.EINVAL.failure();
        }
        DescriptorSets wanted = DescriptorSets.read(task, sets, Math.min(count, table.limit()));
        List<Interest> interests = new ArrayList<>();
        wanted.each((set, fd) -> interests.add(new Interest(table.any(fd), SELECTED[set])));
        return Waiting.await(
                task,
                nanos,
                anyDependsOnHost(interests),
                () -> anyReady(interests),
                () -> tell(table, wanted, nanos == 0 || isLate(task)));
    }

    private static boolean isLate(Task task) {
        long now = task.process().kernel().clock().now();
        return now >= task.pending().deadline(() -> now);
    }

    /** The sets change only when the call ends: they are what it waits for. */
    private static long tell(FileTable table, DescriptorSets wanted, boolean ends) {
        DescriptorSets ready = wanted.where((set, fd) -> (table.any(fd).ready() & SELECTED[set]) != 0);
        if (ready.size() > 0 || ends) {
            ready.write();
        }
        return ready.size();
    }
}
