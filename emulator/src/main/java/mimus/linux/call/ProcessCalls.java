package mimus.linux.call;

import mimus.abi.Structure;
import mimus.linux.fs.call.ProcessFileCalls;
import mimus.linux.kernel.Children;
import mimus.linux.kernel.Cloning;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Restart;
import mimus.linux.kernel.Signed;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Processes: how they come, change and go. */
public final class ProcessCalls {
    private static final int SIZE_OF_FIRST_CLONE_ARGS = 64;
    private static final long CSIGNAL = 0xff;
    private static final int P_PID = 1;
    private static final int P_PIDFD = 3;

    /** With {@code __WNOTHREAD}, {@code __WCLONE} and {@code __WALL}. */
    private static final int WAITID_OPTIONS = 0xe100_000f;

    private ProcessCalls() {}

    @Syscall
    public static Object exit(Task t, int status) {
        announceEnd(t, status);
        t.process().kernel().ends().exit(t, status);
        return null;
    }

    @Syscall
    public static Object exit_group(Task t, int status) {
        announceEnd(t, status);
        t.process().kernel().ends().exitAll(t.process(), status);
        return null;
    }

    private static void announceEnd(Task t, int status) {
        if (t.tracee() != null && t.tracee().announcesEnd((status & 0xff) << 8)) {
            throw Wait.until(() -> true).uninterruptibly();
        }
    }

    @Syscall(restart = Restart.ALWAYS)
    public static long fork(Task t) {
        return Cloning.of(t, t.process().signalNames().number("SIGCHLD")).make();
    }

    @Syscall(restart = Restart.ALWAYS)
    public static long vfork(Task t) {
        long flags = Cloning.VM | Cloning.VFORK | t.process().signalNames().number("SIGCHLD");
        return Cloning.of(t, flags).make();
    }

    /** The order of the last two arguments differs between ABIs. */
    @Syscall(restart = Restart.ALWAYS)
    public static long clone(Task t, long flags, long stack, long parentTid, long fourth, long fifth) {
        boolean threadPointerFirst = t.abi().cloneThreadPointerPosition() == 3;
        return Cloning.of(t, flags)
                .stack(stack)
                .parentTid(parentTid)
                .threadPointer(threadPointerFirst ? fourth : fifth)
                .childTid(threadPointerFirst ? fifth : fourth)
                .make();
    }

    @Syscall(restart = Restart.ALWAYS)
    public static long clone3(Task t, long arguments, long size) {
        if (size < SIZE_OF_FIRST_CLONE_ARGS) {
            throw Errno.EINVAL.failure();
        }
        Structure args = t.memory().structure("clone_args", arguments);
        long stack = args.get("stack");
        if (args.get("exit_signal") > CSIGNAL || (args.get("flags") & CSIGNAL) != 0) {
            throw Errno.EINVAL.failure();
        }
        return Cloning.of(t, args.get("flags") | args.get("exit_signal"))
                .stack(stack == 0 ? 0 : stack + args.get("stack_size"))
                .parentTid(args.get("parent_tid"))
                .childTid(args.get("child_tid"))
                .threadPointer(args.get("tls"))
                .make();
    }

    @Syscall
    public static long wait4(Task t, int pid, long status, int options, long usage) {
        Children.Change change = new Children(t).await(Children.Which.of(pid, t.process()), options | Children.WEXITED);
        if (change == null) {
            return 0;
        }
        if (status != 0) {
            t.memory().int32(status, change.status());
        }
        if (usage != 0) {
            t.memory().write(usage, UsageCalls.usage(t, change.process().time()));
        }
        return change.id();
    }

    @Syscall
    public static long waitpid(Task t, int pid, long status, int options) {
        return wait4(t, pid, status, options, 0);
    }

    @Syscall
    public static long waitid(Task t, int type, int id, long info, int options, long usage) {
        boolean byFile = type == P_PIDFD;
        int wanted = byFile ? ProcessFileCalls.process(t.process(), id).pid() : id;
        int kind = byFile ? P_PID : type;
        if ((options & ~WAITID_OPTIONS) != 0
                || (options & (Children.WSTOPPED | Children.WEXITED | Children.WCONTINUED)) == 0) {
            throw Errno.EINVAL.failure();
        }
        Children.Change change = new Children(t).await(Children.Which.of(kind, wanted, t.process()), options);
        if (info != 0) {
            Structure structure = t.memory().structure("siginfo");
            if (change != null) {
                structure
                        .set("si_signo", t.process().signalNames().number("SIGCHLD"))
                        .set("si_code", t.abi().constants().value("CLD", change.code()))
                        .set("si_pid", change.id())
                        .set("si_status", change.value());
            }
            t.memory().write(info, structure);
        }
        if (usage != 0 && change != null) {
            t.memory().write(usage, UsageCalls.usage(t, change.process().time()));
        }
        return 0;
    }

    @Syscall
    public static long getpid(Process p) {
        return p.pid();
    }

    @Syscall
    public static long gettid(Task t) {
        return t.tid();
    }

    @Syscall
    public static long getppid(Process p) {
        return p.parent() == null ? 1 : p.parent().pid();
    }

    @Syscall
    public static long getpgrp(Process p) {
        return p.group;
    }

    @Syscall
    public static long getpgid(Process p, int pid) {
        return other(p, pid).group;
    }

    @Syscall
    public static long getsid(Process p, int pid) {
        return other(p, pid).session;
    }

    @Syscall
    public static long setpgid(Process p, int pid, int group) {
        Process other = other(p, pid);
        if (other != p && other.parent() != p) {
            throw Errno.ESRCH.failure();
        }
        if (group < 0) {
            throw Errno.EINVAL.failure();
        }
        if (other.session == other.pid()) {
            throw Errno.EPERM.failure();
        }
        other.group = group == 0 ? other.pid() : group;
        return 0;
    }

    @Syscall
    public static long setsid(Process p) {
        if (p.group == p.pid()) {
            throw Errno.EPERM.failure();
        }
        p.group = p.pid();
        p.session = p.pid();
        return p.pid();
    }

    private static Process other(Process p, int pid) {
        Process other = pid == 0 ? p : p.kernel().process(pid);
        if (other == null) {
            throw Errno.ESRCH.failure();
        }
        return other;
    }

    @Syscall
    public static long set_tid_address(Task t, long address) {
        t.clearAtExit = address;
        return t.tid();
    }

    /** Remembered; all ones only ask. */
    @Syscall(lacks = "an effect of any but PER_LINUX")
    public static long personality(Process p, int wanted) {
        int before = p.personality;
        if (wanted != -1) {
            p.personality = wanted;
        }
        return before;
    }

    @Syscall(lacks = "options about the processor, seccomp, memory layout")
    public static long prctl(Task t, int option, long second, @Signed long third) {
        ProcessControl control = ProcessControl.ALL.get(option);
        long result = control != null ? control.apply(t, second) : t.abi().control(t.cpu(), option, second);
        if (result < 0) {
            throw Errno.EINVAL.failure();
        }
        return result;
    }
}
