package mimus.linux.call;

import java.nio.charset.StandardCharsets;
import mimus.abi.Structure;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Number;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** The system as a whole: its name, its limits, who uses it. */
public final class SystemCalls {
    private static final int NAME_FIELD = 65;
    private static final int LIMITS = 16;
    private static final long MEMORY = 1L << 30;

    private SystemCalls() {}

    @Syscall
    public static long newuname(Task t, long address) {
        String[] fields = {"Linux", "mimus", "6.1.0", "#1 SMP", t.abi().machine(), "(none)"};
        byte[] names = new byte[NAME_FIELD * fields.length];
        for (int i = 0; i < fields.length; i++) {
            byte[] name = fields[i].getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(name, 0, names, i * NAME_FIELD, name.length);
        }
        t.memory().write(address, names);
        return 0;
    }

    @Syscall
    public static long sysinfo(Task t, long address) {
        Structure info = t.memory().structure("sysinfo");
        info.set("uptime", t.process().kernel().clock().now() / 1_000_000_000L);
        info.set("totalram", MEMORY).set("freeram", MEMORY / 2).set("mem_unit", 1);
        info.set("procs", t.process().kernel().processes().size());
        t.memory().write(address, info);
        return 0;
    }

    @Syscall
    public static long getrandom(Task t, long address, long size, int flags) {
        byte[] bytes = new byte[(int) Math.min(size, 1 << 20)];
        t.process().kernel().random().nextBytes(bytes);
        t.memory().write(address, bytes);
        return bytes.length;
    }

    @Syscall
    public static long getrlimit(Task t, @Number("RLIMIT") int resource, long address) {
        long[] limit = limits(t.process(), resource);
        Structure structure = t.memory().structure("rlimit");
        t.memory().write(address, structure.set("rlim_cur", guest(t, limit[0])).set("rlim_max", guest(t, limit[1])));
        return 0;
    }

    /** An ABI of 32 bits has its own number for "no limit". */
    private static long guest(Task t, long limit) {
        long infinity = t.abi().constants().value("LIMITS", "RLIM_INFINITY");
        return Long.compareUnsigned(limit, infinity) > 0 ? infinity : limit;
    }

    @Syscall
    public static long setrlimit(Task t, @Number("RLIMIT") int resource, long address) {
        Structure wanted = t.memory().structure("rlimit", address);
        set(t, resource, generic(t, wanted.get("rlim_cur")), generic(t, wanted.get("rlim_max")));
        return 0;
    }

    private static long generic(Task t, long limit) {
        return limit == t.abi().constants().value("LIMITS", "RLIM_INFINITY") ? -1 : limit;
    }

    private static void set(Task t, int resource, long soft, long hard) {
        long[] limit = limits(t.process(), resource);
        if (Long.compareUnsigned(soft, hard) > 0) {
            throw Errno.EINVAL.failure();
        }
        if (Long.compareUnsigned(hard, limit[1]) > 0) {
            throw Errno.EPERM.failure();
        }
        limit[0] = soft;
        limit[1] = hard;
        if (resource == Limits.NOFILE) {
            ProcessFiles.of(t.process()).table().limit((int)
                    Math.min(soft < 0 ? Integer.MAX_VALUE : soft, Integer.MAX_VALUE));
        }
    }

    private static long[] limits(Process p, int resource) {
        if (resource < 0 || resource >= LIMITS) {
            throw Errno.EINVAL.failure();
        }
        return p.limits[resource];
    }

    @Syscall
    public static long prlimit64(Task t, int pid, @Number("RLIMIT") int resource, long wanted, long old) {
        if (pid != 0 && pid != t.process().pid()) {
            throw Errno.ESRCH.failure();
        }
        long[] before = limits(t.process(), resource).clone();
        if (wanted != 0) {
            set(t, resource, t.memory().int64(wanted), t.memory().int64(wanted + 8));
        }
        if (old != 0) {
            t.memory().int64(old, before[0]);
            t.memory().int64(old + 8, before[1]);
        }
        return 0;
    }

    @Syscall
    public static long getrusage(Task t, int who, long address) {
        long nanos = t.process().kernel().clock().now();
        t.memory()
                .write(
                        address,
                        t.memory()
                                .structure("rusage")
                                .set("ru_utime.tv_sec", nanos / 1_000_000_000L)
                                .set("ru_utime.tv_usec", nanos / 1000 % 1_000_000));
        return 0;
    }

    @Syscall
    public static long sched_getaffinity(Task t, int pid, long size, long mask) {
        int bytes = t.abi().bits() / 8;
        if (size < bytes) {
            throw Errno.EINVAL.failure();
        }
        t.memory().word(mask, 1);
        return bytes;
    }

    @Syscall
    public static long sched_setaffinity(Task t, int pid, long size, long mask) {
        return 0;
    }

    @Syscall
    public static long getcpu(Task t, long cpu, long node) {
        if (cpu != 0) {
            t.memory().int32(cpu, 0);
        }
        if (node != 0) {
            t.memory().int32(node, 0);
        }
        return 0;
    }

    @Syscall
    public static long membarrier(int command, int flags) {
        return 0; // one processor: every task sees what another stored before
    }

    @Syscall
    public static long getpriority(int which, int who) {
        return 20;
    }

    @Syscall
    public static long setpriority(int which, int who, int priority) {
        return 0;
    }

    @Syscall
    public static long set_thread_area(Task t, long value) {
        t.abi().threadPointer(t.cpu(), value);
        return 0;
    }

    @Syscall
    public static long cacheflush(long start, long end, int which) {
        return 0; // changed code is noticed by itself
    }

    @Syscall
    public static long sethostname(Task t, long name, long size) {
        throw Errno.EPERM.failure();
    }
}
