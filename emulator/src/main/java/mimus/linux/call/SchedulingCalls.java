package mimus.linux.call;

import java.util.List;
import mimus.abi.Structure;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Scheduling;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** Policies and priorities: they are remembered, and all tasks get the same turns. */
public final class SchedulingCalls {
    private static final int FIFO = 1;
    private static final int ROUND_ROBIN = 2;
    private static final int DEADLINE = 6;
    private static final int LAST = 6;
    private static final int RESET_ON_FORK = 0x4000_0000;
    private static final int MOST = 99;
    private static final int SLICE = 500_000;
    private static final int FIRST_ATTRIBUTES = 48;
    private static final int WHICH_PROCESS = 0;
    private static final int WHICH_GROUP = 1;
    private static final int WHICH_USER = 2;
    private static final String PRIORITIES = "an effect of priorities and policies";

    private SchedulingCalls() {}

    private static Task task(Task t, int pid) {
        if (pid < 0) {
            throw Errno.EINVAL.failure();
        }
        Task task = pid == 0 ? t : t.process().kernel().turns().task(pid);
        if (task == null) {
            throw Errno.ESRCH.failure();
        }
        return task;
    }

    private static boolean isReal(int policy) {
        return policy == FIFO || policy == ROUND_ROBIN;
    }

    private static void set(Task task, int policy, int priority, boolean resets) {
        boolean fits = isReal(policy) ? priority >= 1 && priority <= MOST : priority == 0;
        if (policy < 0 || policy >= LAST || policy == 4 || !fits) {
            throw Errno.EINVAL.failure();
        }
        task.scheduling.policy = policy;
        task.scheduling.priority = priority;
        task.scheduling.resetsOnFork = resets;
    }

    @Syscall(lacks = PRIORITIES)
    public static long sched_setscheduler(Task t, int pid, int policy, long parameters) {
        int priority = t.memory().int32(parameters);
        set(task(t, pid), policy & ~RESET_ON_FORK, priority, (policy & RESET_ON_FORK) != 0);
        return 0;
    }

    @Syscall
    public static long sched_getscheduler(Task t, int pid) {
        Scheduling scheduling = task(t, pid).scheduling;
        return scheduling.policy | (scheduling.resetsOnFork ? RESET_ON_FORK : 0);
    }

    @Syscall(lacks = PRIORITIES)
    public static long sched_setparam(Task t, int pid, long parameters) {
        Task task = task(t, pid);
        set(task, task.scheduling.policy, t.memory().int32(parameters), task.scheduling.resetsOnFork);
        return 0;
    }

    @Syscall
    public static long sched_getparam(Task t, int pid, long parameters) {
        t.memory().int32(parameters, task(t, pid).scheduling.priority);
        return 0;
    }

    @Syscall
    public static long sched_get_priority_max(int policy) {
        return limit(policy, MOST);
    }

    @Syscall
    public static long sched_get_priority_min(int policy) {
        return limit(policy, 1);
    }

    private static long limit(int policy, int real) {
        if (policy < 0 || policy > DEADLINE || policy == 4) {
            throw Errno.EINVAL.failure();
        }
        return isReal(policy) ? real : 0;
    }

    @Syscall
    public static long sched_rr_get_interval(Task t, int pid, long time) {
        return interval(t, pid, time, "timespec64");
    }

    @Syscall
    public static long sched_rr_get_interval_time32(Task t, int pid, long time) {
        return interval(t, pid, time, "timespec");
    }

    private static long interval(Task t, int pid, long time, String structure) {
        boolean fifo = task(t, pid).scheduling.policy == FIFO;
        t.memory().write(time, t.memory().structure(structure).set("tv_nsec", fifo ? 0 : SLICE));
        return 0;
    }

    @Syscall(lacks = PRIORITIES)
    public static long sched_setattr(Task t, int pid, long attributes, int flags) {
        Task task = task(t, pid);
        if (flags != 0) {
            throw Errno.EINVAL.failure();
        }
        int size = t.memory().int32(attributes);
        if (size != 0 && size < FIRST_ATTRIBUTES) {
            t.memory().int32(attributes, t.memory().structure("sched_attr").size());
            throw Errno.E2BIG.failure();
        }
        Structure wanted = t.memory().structure("sched_attr", attributes);
        int policy = (int) wanted.get("sched_policy");
        set(task, policy, (int) wanted.get("sched_priority"), (wanted.get("sched_flags") & 1) != 0);
        task.scheduling.nice = clamp((int) wanted.get("sched_nice"));
        return 0;
    }

    @Syscall
    public static long sched_getattr(Task t, int pid, long attributes, int size, int flags) {
        if (size < FIRST_ATTRIBUTES || flags != 0) {
            throw Errno.EINVAL.failure();
        }
        Scheduling scheduling = task(t, pid).scheduling;
        Structure told = t.memory().structure("sched_attr");
        int count = Math.min(size, told.size());
        told.set("size", count).set("sched_policy", scheduling.policy);
        told.set("sched_priority", scheduling.priority).set("sched_nice", scheduling.nice);
        told.set("sched_flags", scheduling.resetsOnFork ? 1 : 0);
        t.memory().write(attributes, told.bytes(), 0, count);
        return 0;
    }

    private static int clamp(int nice) {
        return Math.max(-20, Math.min(19, nice));
    }

    @Syscall(lacks = PRIORITIES)
    public static long nice(Task t, int change) {
        t.scheduling.nice = clamp(t.scheduling.nice + Math.max(-40, Math.min(40, change)));
        return 0;
    }

    private static List<Task> tasks(Task t, int which, int who) {
        Kernel kernel = t.process().kernel();
        Process own = t.process();
        List<Task> tasks = switch (which) {
            case WHICH_PROCESS -> List.of(task(t, who));
            case WHICH_GROUP ->
                kernel.turns().tasks().stream()
                        .filter(task -> task.process().group == (who == 0 ? own.group : who))
                        .toList();
            case WHICH_USER -> who == 0 ? kernel.turns().tasks() : List.of();
            default -> throw Errno.EINVAL.failure();
        };
        if (tasks.isEmpty()) {
            throw Errno.ESRCH.failure();
        }
        return tasks;
    }

    /** Shifted by 20, so that no result is negative. */
    @Syscall
    public static long getpriority(Task t, int which, int who) {
        return tasks(t, which, who).stream()
                .mapToInt(task -> 20 - task.scheduling.nice)
                .max()
                .orElseThrow();
    }

    @Syscall(lacks = PRIORITIES)
    public static long setpriority(Task t, int which, int who, int nice) {
        tasks(t, which, who).forEach(task -> task.scheduling.nice = clamp(nice));
        return 0;
    }

    private static List<Task> ioTasks(Task t, int which, int who) {
        return tasks(t, which - 1, who);
    }

    @Syscall
    public static long ioprio_get(Task t, int which, int who) {
        return ioTasks(t, which, who).get(0).scheduling.ioPriority;
    }

    @Syscall(lacks = PRIORITIES)
    public static long ioprio_set(Task t, int which, int who, int priority) {
        if (priority >>> 13 > 3) {
            throw Errno.EINVAL.failure();
        }
        ioTasks(t, which, who).forEach(task -> task.scheduling.ioPriority = priority);
        return 0;
    }

    @Syscall
    public static long sched_getaffinity(Task t, int pid, long size, long mask) {
        int bytes = t.abi().bits() / 8;
        task(t, pid);
        if (size < bytes || size % bytes != 0) {
            throw Errno.EINVAL.failure();
        }
        t.memory().word(mask, 1);
        return bytes;
    }

    @Syscall
    public static long sched_setaffinity(Task t, int pid, long size, long mask) {
        task(t, pid);
        int bytes = (int) Math.min(size, t.abi().bits() / 8);
        byte[] wanted = t.memory().read(mask, bytes);
        int first = bytes == 0 ? 0 : wanted[t.abi().bigEndian() ? bytes - 1 : 0];
        if ((first & 1) == 0) {
            throw Errno.EINVAL.failure(); // there is one processor, number 0
        }
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
    public static long sched_yield(Task t) {
        t.process().kernel().turns().yield();
        return 0;
    }
}
