package mimus.linux.call;

import mimus.abi.Structure;
import mimus.linux.kernel.Clock;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.PosixTimer;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Restart;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Time: clocks, sleeping and timers. */
public final class TimeCalls {
    private static final long SECOND = 1_000_000_000L;
    private static final int CLOCK_REALTIME = 0;
    private static final int CLOCK_REALTIME_COARSE = 5;
    private static final int CLOCK_TAI = 11;
    private static final int LAST_CLOCK = 11;
    private static final int CLOCK_PROCESS = 2;
    private static final int CLOCK_THREAD = 3;
    private static final int PER_THREAD = 4;
    private static final int TIMER_ABSTIME = 1;
    private static final int STA_UNSYNC = 0x40;
    private static final int TIME_ERROR = 5;
    private static final int SIGEV_SIGNAL = 0;
    private static final int SIGEV_NONE = 1;
    private static final int SIGEV_THREAD_ID = 4;

    private TimeCalls() {}

    /** The nanoseconds of a {@code timespec} at an address; {@code EINVAL} if it is none. */
    static long nanos(Task t, String structure, long address) {
        Structure time = t.memory().structure(structure, address);
        return nanos(time.get("tv_sec"), rest(t, time, "tv_nsec"));
    }

    /** Nanoseconds; programs of 32 bits leave anything in the upper half of 64. */
    private static long rest(Task t, Structure time, String field) {
        return t.abi().bits() == 32 ? time.get(field) & 0xffff_ffffL : time.get(field);
    }

    private static long nanos(long seconds, long rest) {
        if (seconds < 0 || rest < 0 || rest >= SECOND) {
            throw Errno.EINVAL.failure();
        }
        return seconds > Long.MAX_VALUE / SECOND - 1 ? Long.MAX_VALUE / 2 : seconds * SECOND + rest;
    }

    private static void store(Task t, String structure, long address, long nanos) {
        t.memory()
                .write(
                        address,
                        t.memory()
                                .structure(structure)
                                .set("tv_sec", Math.floorDiv(nanos, SECOND))
                                .set("tv_nsec", Math.floorMod(nanos, SECOND)));
    }

    private static boolean isReal(int id) {
        return id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE || id == CLOCK_TAI;
    }

    /** The time of a clock; a negative number is that of a process or thread, with what is meant in its low bits. */
    private static long read(Task t, int id) {
        Kernel kernel = t.process().kernel();
        if (id < 0) {
            return foreign(t, ~(id >> 3), (id & PER_THREAD) != 0);
        }
        if (id > LAST_CLOCK) {
            throw Errno.EINVAL.failure();
        }
        return switch (id) {
            case CLOCK_PROCESS -> t.process().time();
            case CLOCK_THREAD -> t.time();
            default -> isReal(id) ? kernel.clock().realTime() : kernel.clock().now();
        };
    }

    private static long foreign(Task t, int id, boolean thread) {
        Kernel kernel = t.process().kernel();
        Task task = id == 0 ? t : kernel.turns().task(id);
        Process process = id == 0 ? t.process() : kernel.process(id);
        if (thread ? task == null : process == null) {
            throw Errno.EINVAL.failure();
        }
        return thread ? task.time() : process.time();
    }

    @Syscall
    public static long clock_gettime(Task t, int id, long address) {
        store(t, "timespec64", address, read(t, id));
        return 0;
    }

    @Syscall
    public static long clock_gettime32(Task t, int id, long address) {
        store(t, "timespec", address, read(t, id));
        return 0;
    }

    @Syscall
    public static long clock_getres(Task t, int id, long address) {
        read(t, id);
        if (address != 0) {
            store(t, "timespec64", address, 1);
        }
        return 0;
    }

    @Syscall
    public static long clock_getres_time32(Task t, int id, long address) {
        read(t, id);
        if (address != 0) {
            store(t, "timespec", address, 1);
        }
        return 0;
    }

    @Syscall
    public static long gettimeofday(Task t, long time, long zone) {
        if (time != 0) {
            long now = t.process().kernel().clock().realTime();
            t.memory()
                    .write(
                            time,
                            t.memory()
                                    .structure("timeval")
                                    .set("tv_sec", now / SECOND)
                                    .set("tv_usec", now % SECOND / 1000));
        }
        if (zone != 0) {
            t.memory().int64(zone, 0);
        }
        return 0;
    }

    @Syscall
    public static long time(Task t, long address) {
        long now = t.process().kernel().clock().realTime() / SECOND;
        if (address != 0) {
            t.memory().word(address, now);
        }
        return now;
    }

    @Syscall(restart = Restart.NEVER)
    public static long nanosleep(Task t, long wanted, long left) {
        return sleep(t, "timespec64", CLOCK_REALTIME + 1, 0, wanted, left);
    }

    @Syscall(restart = Restart.NEVER)
    public static long nanosleep_time32(Task t, long wanted, long left) {
        return sleep(t, "timespec", CLOCK_REALTIME + 1, 0, wanted, left);
    }

    @Syscall(restart = Restart.NEVER)
    public static long clock_nanosleep(Task t, int id, int flags, long wanted, long left) {
        return sleep(t, "timespec64", id, flags, wanted, left);
    }

    @Syscall(restart = Restart.NEVER)
    public static long clock_nanosleep_time32(Task t, int id, int flags, long wanted, long left) {
        return sleep(t, "timespec", id, flags, wanted, left);
    }

    private static long sleep(Task t, String structure, int id, int flags, long wanted, long left) {
        Clock clock = t.process().kernel().clock();
        long time = nanos(t, structure, wanted);
        boolean absolute = (flags & TIMER_ABSTIME) != 0;
        long start = absolute ? isReal(id) ? -clock.realOffset() : 0 : clock.now();
        long deadline = t.pending().deadline(() -> start + time);
        if (clock.now() >= deadline) {
            return 0;
        }
        throw Wait.untilTime(deadline).onInterrupt(() -> {
            if (left != 0 && !absolute) {
                store(t, structure, left, Math.max(0, deadline - clock.now()));
            }
        });
    }

    @Syscall
    public static long timer_create(Task t, int clock, long event, long id) {
        Process p = t.process();
        read(t, clock);
        int number = 0;
        while (p.timers().containsKey(number)) {
            number++;
        }
        int signal = p.signalNames().number("SIGALRM");
        long value = number;
        Task target = null;
        if (event != 0) {
            Structure wanted = t.memory().structure("sigevent", event);
            int notify = (int) wanted.get("sigev_notify");
            if (notify != SIGEV_SIGNAL && notify != SIGEV_NONE && notify != SIGEV_THREAD_ID) {
                throw Errno.EINVAL.failure();
            }
            signal = notify == SIGEV_NONE ? 0 : (int) wanted.get("sigev_signo");
            value = wanted.get("sigev_value");
            target = notify == SIGEV_THREAD_ID ? p.kernel().turns().task((int) wanted.get("sigev_tid")) : null;
        }
        t.memory().int32(id, number);
        p.timers().put(number, new PosixTimer(number, p, signal, value, target));
        return 0;
    }

    private static PosixTimer timer(Process p, int id) {
        PosixTimer timer = p.timers().get(id);
        if (timer == null) {
            throw Errno.EINVAL.failure();
        }
        return timer;
    }

    @Syscall
    public static long timer_settime(Task t, int id, int flags, long wanted, long old) {
        return setTimer(t, "itimerspec64", id, flags, wanted, old);
    }

    @Syscall
    public static long timer_settime32(Task t, int id, int flags, long wanted, long old) {
        return setTimer(t, "itimerspec", id, flags, wanted, old);
    }

    private static long setTimer(Task t, String structure, int id, int flags, long wanted, long old) {
        PosixTimer timer = timer(t.process(), id);
        Structure times = t.memory().structure(structure, wanted);
        long first = nanos(times.get("it_value.tv_sec"), rest(t, times, "it_value.tv_nsec"));
        long again = nanos(times.get("it_interval.tv_sec"), rest(t, times, "it_interval.tv_nsec"));
        if (old != 0) {
            getTimer(t, structure, id, old);
        }
        long start =
                (flags & TIMER_ABSTIME) != 0 ? 0 : t.process().kernel().clock().now();
        timer.set(first == 0 ? -1 : start + first, again);
        return 0;
    }

    @Syscall
    public static long timer_gettime(Task t, int id, long address) {
        return getTimer(t, "itimerspec64", id, address);
    }

    @Syscall
    public static long timer_gettime32(Task t, int id, long address) {
        return getTimer(t, "itimerspec", id, address);
    }

    private static long getTimer(Task t, String structure, int id, long address) {
        PosixTimer timer = timer(t.process(), id);
        t.memory()
                .write(
                        address,
                        t.memory()
                                .structure(structure)
                                .set("it_value.tv_sec", timer.left() / SECOND)
                                .set("it_value.tv_nsec", timer.left() % SECOND)
                                .set("it_interval.tv_sec", timer.interval() / SECOND)
                                .set("it_interval.tv_nsec", timer.interval() % SECOND));
        return 0;
    }

    @Syscall
    public static long timer_getoverrun(Process p, int id) {
        timer(p, id);
        return 0;
    }

    @Syscall
    public static long timer_delete(Process p, int id) {
        timer(p, id).set(-1, 0);
        p.timers().remove(id);
        return 0;
    }

    @Syscall(lacks = "changing a clock")
    public static long adjtimex(Task t, long address) {
        return adjust(t, "timex64", address);
    }

    @Syscall(lacks = "changing a clock")
    public static long adjtimex_time32(Task t, long address) {
        return adjust(t, "timex", address);
    }

    @Syscall(lacks = "changing a clock")
    public static long clock_adjtime(Task t, int clock, long address) {
        requireReal(clock);
        return adjust(t, "timex64", address);
    }

    @Syscall(lacks = "changing a clock")
    public static long clock_adjtime32(Task t, int clock, long address) {
        requireReal(clock);
        return adjust(t, "timex", address);
    }

    private static void requireReal(int clock) {
        if (clock != CLOCK_REALTIME) {
            throw (clock > LAST_CLOCK ? Errno.EINVAL : Errno.EOPNOTSUPP).failure();
        }
    }

    /** The clock is not disciplined by anybody: {@code TIME_ERROR}, as on a machine without NTP. */
    private static long adjust(Task t, String structure, long address) {
        if (t.memory().structure(structure, address).get("modes") != 0) {
            throw Errno.EPERM.failure();
        }
        long now = t.process().kernel().clock().realTime();
        t.memory()
                .write(
                        address,
                        t.memory()
                                .structure(structure)
                                .set("maxerror", 16_000_000)
                                .set("esterror", 16_000_000)
                                .set("status", STA_UNSYNC)
                                .set("constant", 2)
                                .set("precision", 1)
                                .set("tolerance", 32_768_000)
                                .set("time.tv_sec", now / SECOND)
                                .set("time.tv_usec", now % SECOND / 1000)
                                .set("tick", 10_000));
        return TIME_ERROR;
    }
}
