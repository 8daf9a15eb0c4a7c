package mimus.linux.call;

import mimus.abi.Structure;
import mimus.linux.kernel.Alarms;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** What was used of the processor, and the timers of a process that count it. */
public final class UsageCalls {
    private static final long SECOND = 1_000_000_000L;
    private static final long TICK = SECOND / 100;
    private static final int RUSAGE_SELF = 0;
    private static final int RUSAGE_CHILDREN = -1;
    private static final int RUSAGE_THREAD = 1;
    private static final int ITIMER_REAL = 0;
    private static final int LAST_ITIMER = 2;

    private UsageCalls() {}

    /** A {@code rusage} of a time; all of it counts as the user's. */
    static Structure usage(Task t, long nanos) {
        return t.memory()
                .structure("rusage")
                .set("ru_utime.tv_sec", nanos / SECOND)
                .set("ru_utime.tv_usec", nanos % SECOND / 1000);
    }

    @Syscall(lacks = "anything but times")
    static long getrusage(Task t, int who, long address) {
        long nanos = switch (who) {
            case RUSAGE_SELF -> t.process().time();
            case RUSAGE_CHILDREN -> t.process().childrenTime();
            case RUSAGE_THREAD -> t.time();
            default -> throw Errno.EINVAL.failure();
        };
        t.memory().write(address, usage(t, nanos));
        return 0;
    }

    @Syscall
    static long times(Task t, long address) {
        Process p = t.process();
        if (address != 0) {
            Structure times = t.memory().structure("tms");
            times.set("tms_utime", p.time() / TICK).set("tms_cutime", p.childrenTime() / TICK);
            t.memory().write(address, times);
        }
        return p.kernel().clock().now() / TICK;
    }

    @Syscall
    static long alarm(Process p, int seconds) {
        Kernel kernel = p.kernel();
        long left = kernel.alarms().left(p);
        kernel.alarms().set(p, (seconds & 0xffff_ffffL) * SECOND, 0);
        return (left + SECOND - 1) / SECOND;
    }

    private static void requireKnown(int which) {
        if (which < 0 || which > LAST_ITIMER) {
            throw Errno.EINVAL.failure();
        }
    }

    /** The two timers that count what the process uses count it together: all tasks take turns on one processor. */
    @Syscall(lacks = "ITIMER_VIRTUAL and ITIMER_PROF, which never expire")
    static long setitimer(Task t, int which, long wanted, long old) {
        requireKnown(which);
        Process p = t.process();
        long value = 0;
        long again = 0;
        if (wanted != 0) {
            Structure timer = t.memory().structure("itimerval", wanted);
            value = nanos(timer, "it_value");
            again = nanos(timer, "it_interval");
        }
        if (old != 0) {
            getitimer(t, which, old);
        }
        if (which == ITIMER_REAL) {
            p.kernel().alarms().set(p, value, again);
        }
        return 0;
    }

    private static long nanos(Structure timer, String part) {
        long seconds = timer.get(part + ".tv_sec");
        long micros = timer.get(part + ".tv_usec");
        if (seconds < 0 || micros < 0 || micros >= SECOND / 1000) {
            throw Errno.EINVAL.failure();
        }
        return seconds > Long.MAX_VALUE / SECOND / 4 ? Long.MAX_VALUE / 4 : seconds * SECOND + micros * 1000;
    }

    @Syscall(lacks = "ITIMER_VIRTUAL and ITIMER_PROF, which never expire")
    static long getitimer(Task t, int which, long address) {
        requireKnown(which);
        Alarms alarms = t.process().kernel().alarms();
        long left = which == ITIMER_REAL ? alarms.left(t.process()) : 0;
        long again = which == ITIMER_REAL ? alarms.interval(t.process()) : 0;
        Structure timer = t.memory().structure("itimerval");
        timer.set("it_value.tv_sec", left / SECOND).set("it_value.tv_usec", left % SECOND / 1000);
        timer.set("it_interval.tv_sec", again / SECOND).set("it_interval.tv_usec", again % SECOND / 1000);
        t.memory().write(address, timer);
        return 0;
    }
}
