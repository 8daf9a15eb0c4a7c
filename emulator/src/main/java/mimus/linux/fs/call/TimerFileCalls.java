package mimus.linux.fs.call;

import mimus.abi.Structure;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.stream.Anonymous;
import mimus.linux.fs.stream.TimerFile;
import mimus.linux.kernel.Clock;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Flags;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;

/** Timers as descriptors. */
public final class TimerFileCalls {
    private static final int CLOCK_REALTIME = 0;
    private static final int CLOCK_MONOTONIC = 1;
    private static final int CLOCK_BOOTTIME = 7;
    private static final int CLOCK_REALTIME_ALARM = 8;
    private static final int CLOCK_BOOTTIME_ALARM = 9;
    private static final int ABSOLUTE = 1;
    private static final int CANCEL_ON_SET = 2;
    private static final long SECOND = 1_000_000_000;

    private TimerFileCalls() {}

    @Syscall
    static long timerfd_create(Process process, int clock, @Flags("O") int flags) {
        boolean real = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_ALARM;
        boolean known = real || clock == CLOCK_MONOTONIC || clock == CLOCK_BOOTTIME || clock == CLOCK_BOOTTIME_ALARM;
        if (!known || (flags & ~(OpenFlags.NONBLOCK | OpenFlags.CLOEXEC)) != 0) {
            throw Errno.EINVAL.failure();
        }
        ProcessFiles files = ProcessFiles.of(process);
        TimerFile timer = new TimerFile(
                process.kernel(),
                real,
                Anonymous.of("[timerfd]", files.space().newNumber()),
                flags & OpenFlags.NONBLOCK,
                process.abi().bigEndian());
        return files.table().add(timer, (flags & OpenFlags.CLOEXEC) != 0);
    }

    private static TimerFile timer(Process process, int fd) {
        if (ProcessFiles.of(process).file(fd) instanceof TimerFile timer) {
            return timer;
        }
        throw Errno.EINVAL.failure();
    }

    @Syscall
    static long timerfd_settime(Process process, int fd, int flags, long wanted, long old) {
        return set(process, "itimerspec64", fd, flags, wanted, old);
    }

    @Syscall
    static long timerfd_settime32(Process process, int fd, int flags, long wanted, long old) {
        return set(process, "itimerspec", fd, flags, wanted, old);
    }

    private static long set(Process process, String structure, int fd, int flags, long wanted, long old) {
        TimerFile timer = timer(process, fd);
        if ((flags & ~(ABSOLUTE | CANCEL_ON_SET)) != 0) {
            throw Errno.EINVAL.failure();
        }
        Structure times = process.memory().structure(structure, wanted);
        long first = nanos(process, times, "it_value");
        long again = nanos(process, times, "it_interval");
        if (old != 0) {
            tell(process, structure, timer, old);
        }
        Clock clock = process.kernel().clock();
        long start = (flags & ABSOLUTE) == 0 ? clock.now() : timer.isReal() ? -clock.realOffset() : 0;
        timer.set(first == 0 ? -1 : Math.max(0, start + first), again);
        return 0;
    }

    private static long nanos(Process process, Structure times, String part) {
        long seconds = times.get(part + ".tv_sec");
        long rest = times.get(part + ".tv_nsec");
        long nanos = process.abi().bits() == 32 ? rest & 0xffff_ffffL : rest;
        if (seconds < 0 || nanos < 0 || nanos >= SECOND) {
            throw Errno.EINVAL.failure();
        }
        return seconds > Long.MAX_VALUE / SECOND / 4 ? Long.MAX_VALUE / 4 : seconds * SECOND + nanos;
    }

    @Syscall
    static long timerfd_gettime(Process process, int fd, long address) {
        return tell(process, "itimerspec64", timer(process, fd), address);
    }

    @Syscall
    static long timerfd_gettime32(Process process, int fd, long address) {
        return tell(process, "itimerspec", timer(process, fd), address);
    }

    private static long tell(Process process, String structure, TimerFile timer, long address) {
        Structure times = process.memory().structure(structure);
        times.set("it_value.tv_sec", timer.left() / SECOND).set("it_value.tv_nsec", timer.left() % SECOND);
        times.set("it_interval.tv_sec", timer.interval() / SECOND);
        process.memory().write(address, times.set("it_interval.tv_nsec", timer.interval() % SECOND));
        return 0;
    }
}
