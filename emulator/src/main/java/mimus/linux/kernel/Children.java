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
        boolean holds(Process child);

        /** As {@code waitpid} says it: one, a group, or all. */
        static Which of(int pid, Process caller) {
            if (pid == -1) {
                return child -> true;
            }
            int group = pid == 0 ? caller.group : -pid;
            return pid > 0 ? child -> child.pid() == pid : child -> child.group == group;
        }

        /** As {@code waitid} says it. */
        static Which of(int type, int id, Process caller) {
            return switch (type) {
                case 0 -> child -> true;
                case 1 -> child -> child.pid() == id;
                case 2 -> of(id == 0 ? 0 : -id, caller);
                default -> throw Errno.EINVAL.failure();
            };
        }
    }

    /**
     * What became of a child.
     *
     * @param status as {@code waitpid} tells it
     * @param code name in group {@code CLD}
     * @param value exit status or signal
     */
    public record Change(Process process, int status, String code, int value) {}

    private final Task task;

    public Children(Task task) {
        this.task = task;
    }

    /** The next change that is asked for; null if there is none and {@code WNOHANG} is. */
    public Change await(Which which, int options) {
        List<Process> candidates =
                task.process().children().stream().filter(which::holds).toList();
        if (candidates.isEmpty()) {
            throw Errno.ECHILD.failure();
        }
        for (Process child : candidates) {
            Change change = change(child, options);
            if (change != null) {
                return change;
            }
        }
        if ((options & WNOHANG) != 0) {
            return null;
        }
        throw Wait.until(() -> task.process().children().stream().noneMatch(which::holds)
                || task.process().children().stream().anyMatch(child -> which.holds(child) && isDue(child, options)));
    }

    private static boolean isDue(Process child, int options) {
        return child.state == Process.State.ZOMBIE && (options & WEXITED) != 0
                || child.stopToTell && (options & WSTOPPED) != 0
                || child.continueToTell && (options & WCONTINUED) != 0;
    }

    private Change change(Process child, int options) {
        if (!isDue(child, options)) {
            return null;
        }
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
                    dumped ? child.status | 0x80 : child.status,
                    signal == 0 ? "CLD_EXITED" : dumped ? "CLD_DUMPED" : "CLD_KILLED",
                    signal == 0 ? child.status >> 8 : signal);
        }
        if (child.stopToTell && (options & WSTOPPED) != 0) {
            child.stopToTell = keep;
            return new Change(child, child.status << 8 | STOPPED_STATUS, "CLD_STOPPED", child.status);
        }
        child.continueToTell = keep;
        return new Change(
                child, CONTINUED_STATUS, "CLD_CONTINUED", child.signalNames().number("SIGCONT"));
    }
}
