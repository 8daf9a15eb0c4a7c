package mimus.linux.kernel;

import java.util.List;

/** The children of a task's process, as {@code wait} and its like ask for them. */
public final class Children {
    public static final int WNOHANG = 1;
    public static final int WSTOPPED = 2;
    public static final int WEXITED = 4;
    public static final int WCONTINUED = 8;
    public static final int WNOWAIT = 0x0100_0000;

    private static final int STOPPED_STATUS = 0x7f;
    private static final int CONTINUED_STATUS = 0xffff;

    /** Which children are meant. */
    public interface Which {
        boolean holds(int id, int group);

        /** As {@code waitpid} says it: one, a group, or all. */
        static Which of(int pid, Process caller) {
            if (pid == -1) {
                return (id, group) -> true;
            }
            int wanted = pid == 0 ? caller.group : -pid;
            return pid > 0 ? (id, group) -> id == pid : (id, group) -> group == wanted;
        }

        /** As {@code waitid} says it. */
        static Which of(int type, int id, Process caller) {
            return switch (type) {
                case 0 -> (number, group) -> true;
                case 1 -> (number, group) -> number == id;
                case 2 -> of(id == 0 ? 0 : -id, caller);
                default -> throw Errno.EINVAL.failure();
            };
        }
    }

    /**
     * What became of a child, or of a task that is traced.
     *
     * @param id of the process or task
     * @param status as {@code waitpid} tells it
     * @param code name in group {@code CLD}
     * @param value exit status or signal
     */
    public record Change(Process process, int id, int status, String code, int value) {}

    private final Task task;

    public Children(Task task) {
        this.task = task;
    }

    /** The next change that is asked for; null if there is none and {@code WNOHANG} is. */
    public Change await(Which which, int options) {
        if (children(which).isEmpty() && tracees(which).isEmpty()) {
            throw Errno.ECHILD.failure();
        }
        boolean keep = (options & WNOWAIT) != 0;
        for (Tracee tracee : tracees(which)) {
            if (tracee.isDue(options)) {
                return tracee.change(keep);
            }
        }
        for (Process child : children(which)) {
            if (isDue(child, options)) {
                return change(child, options);
            }
        }
        if ((options & WNOHANG) != 0) {
            return null;
        }
        throw Wait.until(() -> children(which).isEmpty() && tracees(which).isEmpty()
                || tracees(which).stream().anyMatch(tracee -> tracee.isDue(options))
                || children(which).stream().anyMatch(child -> isDue(child, options)));
    }

    private List<Process> children(Which which) {
        return task.process().children().stream()
                .filter(child -> which.holds(child.pid(), child.group))
                .toList();
    }

    private List<Tracee> tracees(Which which) {
        return task.process().tracees().stream()
                .filter(tracee -> which.holds(tracee.task().tid(), tracee.task().process().group))
                .toList();
    }

    /** What {@code siginfo} tells of an end, in group {@code CLD}; {@code status} as {@code waitpid} tells it. */
    static String code(Process process, int status) {
        int signal = status & 0x7f;
        return signal == 0 ? "CLD_EXITED" : process.dumps(signal) ? "CLD_DUMPED" : "CLD_KILLED";
    }

    /** The signal or exit status in what {@code waitpid} tells of an end. */
    static int value(int status) {
        int signal = status & 0x7f;
        return signal == 0 ? status >> 8 : signal;
    }

    /** A child that another process traces has ended for its parent when the tracer has heard of it. */
    private static boolean isDue(Process child, int options) {
        return child.state == Process.State.ZOMBIE && child.leader == null && (options & WEXITED) != 0
                || child.stopToTell && (options & WSTOPPED) != 0
                || child.continueToTell && (options & WCONTINUED) != 0;
    }

    private Change change(Process child, int options) {
        boolean keep = (options & WNOWAIT) != 0;
        if (child.state == Process.State.ZOMBIE) {
            if (!keep) {
                task.process().children().remove(child);
                task.process().waitedFor(child);
                task.process().kernel().ends().bury(child);
            }
            int signal = child.status & 0x7f;
            boolean dumped = signal != 0 && child.dumps(signal);
            return new Change(
                    child,
                    child.pid(),
                    dumped ? child.status | 0x80 : child.status,
                    code(child, child.status),
                    value(child.status));
        }
        if (child.stopToTell && (options & WSTOPPED) != 0) {
            child.stopToTell = keep;
            return new Change(child, child.pid(), child.status << 8 | STOPPED_STATUS, "CLD_STOPPED", child.status);
        }
        child.continueToTell = keep;
        return new Change(
                child,
                child.pid(),
                CONTINUED_STATUS,
                "CLD_CONTINUED",
                child.signalNames().number("SIGCONT"));
    }
}
