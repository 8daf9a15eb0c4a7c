package mimus.linux.call;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** All commands of {@code membarrier} but those about restartable sequences. */
    private static final int MEMBARRIERS = 0x7f;

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

    /** The name that ABIs gave it which had an older one. */
    @Syscall
    public static long ugetrlimit(Task t, @Number("RLIMIT") int resource, long address) {
        return getrlimit(t, resource, address);
    }

    /** An ABI of 32 bits has its own number for "no limit". */
    private static long guest(Task t, long limit) {
        long infinity = t.abi().constants().value("LIMITS", "RLIM_INFINITY");
        return Long.compareUnsigned(limit, infinity) > 0 ? infinity : limit;
    }

    @Syscall
    public static long setrlimit(Task t, @Number("RLIMIT") int resource, long address) {
        Structure wanted = t.memory().structure("rlimit", address);
        set(t.process(), resource, generic(t, wanted.get("rlim_cur")), generic(t, wanted.get("rlim_max")));
        return 0;
    }

    private static long generic(Task t, long limit) {
        return limit == t.abi().constants().value("LIMITS", "RLIM_INFINITY") ? -1 : limit;
    }

    private static void set(Process p, int resource, long soft, long hard) {
        long[] limit = limits(p, resource);
        if (Long.compareUnsigned(soft, hard) > 0) {
            throw Errno.EINVAL.failure();
        }
        if (Long.compareUnsigned(hard, limit[1]) > 0) {
            throw Errno.EPERM.failure();
        }
        limit[0] = soft;
        limit[1] = hard;
        if (resource == Limits.NOFILE) {
            ProcessFiles.of(p).table().limit((int) Math.min(soft < 0 ? Integer.MAX_VALUE : soft, Integer.MAX_VALUE));
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
        Process target = pid == 0 ? t.process() : t.process().kernel().process(pid);
        if (target == null) {
            throw Errno.ESRCH.failure();
        }
        long[] before = limits(target, resource).clone();
        if (wanted != 0) {
            set(target, resource, t.memory().int64(wanted), t.memory().int64(wanted + 8));
        }
        if (old != 0) {
            t.memory().int64(old, before[0]);
            t.memory().int64(old + 8, before[1]);
        }
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

    /** One processor: every task sees what another stored before. */
    @Syscall
    public static long membarrier(int command, int flags, int cpu) {
        if (command == 0) {
            return MEMBARRIERS;
        }
        if (Integer.bitCount(command) != 1 || (command & ~MEMBARRIERS) != 0 || flags != 0) {
            throw Errno.EINVAL.failure();
        }
        return 0;
    }

    /** Nothing waits to be made again: calls are, by themselves. */
    @Syscall
    public static long restart_syscall() {
        throw Errno.EINTR.failure();
    }

    /** {@code struct ustat}: free blocks and inodes, and names nobody has used since Unix. */
    @Syscall
    public static long ustat(Task t, int device, long address) {
        t.memory().write(address, new byte[t.abi().bits() == 64 ? 32 : 20]);
        return 0;
    }

    /** The kinds of file systems by number. */
    @Syscall
    public static long sysfs(Task t, int option, long first, long second) {
        List<String> types = List.of("ext4", "proc", "sysfs", "tmpfs", "devtmpfs");
        switch (option) {
            case 1 -> {
                int index = types.indexOf(t.memory().string(first, NAME_FIELD, Errno.EINVAL));
                if (index < 0) {
                    throw Errno.EINVAL.failure();
                }
                return index;
            }
            case 2 -> {
                if (first < 0 || first >= types.size()) {
                    throw Errno.EINVAL.failure();
                }
                t.memory().write(second, (types.get((int) first) + "\0").getBytes(StandardCharsets.US_ASCII));
                return 0;
            }
            case 3 -> {
                return types.size();
            }
            default -> throw Errno.EINVAL.failure();
        }
    }
}
