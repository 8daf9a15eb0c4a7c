package mimus.linux.call;

import java.util.List;
import mimus.abi.Structure;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Number;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Restart;
import mimus.linux.kernel.SignalAction;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.SignalNames;
import mimus.linux.kernel.SignalSet;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Signals: who gets them, and what is done with them. */
public final class SignalCalls {
    private static final int LAST_SIGNAL = 128;
    private static final int SS_ONSTACK = 1;
    private static final int SS_DISABLE = 2;
    private static final long LEAST_STACK = 2048;

    /** Generic ways to change a mask. */
    private static final int BLOCK = 0;

    private static final int UNBLOCK = 1;
    private static final int SETMASK = 2;

    private SignalCalls() {}

    @Syscall
    public static long rt_sigaction(Task t, int signal, long action, long old, long size) {
        requireSetSize(t, size);
        requireSignal(t, signal);
        Process p = t.process();
        SignalNames names = p.signalNames();
        SignalAction before = p.action(signal);
        if (action != 0) {
            if (signal == names.number("SIGKILL") || signal == names.number("SIGSTOP")) {
                throw Errno.EINVAL.failure();
            }
            p.action(signal, action(t, t.memory().structure("sigaction", action)));
        }
        if (old != 0) {
            t.memory().write(old, structure(t, before));
        }
        return 0;
    }

    private static SignalAction action(Task t, Structure structure) {
        long flags = t.abi().constants().sets("SA").toGeneric(structure.get("sa_flags"));
        SignalSet mask = t.process().kernel().signals().set(t, structure.array("sa_mask"));
        long restorer = structure.has("sa_restorer") ? structure.get("sa_restorer") : 0;
        return new SignalAction(structure.get("sa_handler"), flags, mask, restorer);
    }

    private static Structure structure(Task t, SignalAction action) {
        return t.memory()
                .structure("sigaction")
                .set("sa_handler", action.handler())
                .set("sa_flags", t.abi().constants().sets("SA").toGuest(action.flags() & 0xffff_ffffL))
                .setIfPresent("sa_restorer", action.restorer())
                .array("sa_mask", t.process().kernel().signals().bytes(t, action.mask()));
    }

    private static void requireSetSize(Task t, long size) {
        if (size != t.abi().constants().value("LIMITS", "SIGSET_BYTES")) {
            throw Errno.EINVAL.failure();
        }
    }

    private static void requireSignal(Task t, int signal) {
        if (signal < 1 || signal > last(t)) {
            throw Errno.EINVAL.failure();
        }
    }

    private static int last(Task t) {
        return Math.min(LAST_SIGNAL, 8 * (int) t.abi().constants().value("LIMITS", "SIGSET_BYTES"));
    }

    private static SignalSet set(Task t, long address) {
        int size = (int) t.abi().constants().value("LIMITS", "SIGSET_BYTES");
        return t.process().kernel().signals().set(t, t.memory().read(address, size));
    }

    private static void store(Task t, long address, SignalSet set) {
        t.memory().write(address, t.process().kernel().signals().bytes(t, set));
    }

    @Syscall
    public static long rt_sigprocmask(Task t, @Number("SIG_HOW") int how, long set, long old, long size) {
        requireSetSize(t, size);
        SignalSet before = t.blocked;
        if (set != 0) {
            SignalSet given = set(t, set);
            t.blocked = switch (how) {
                case BLOCK -> before.plus(given);
                case UNBLOCK -> before.minus(given);
                case SETMASK -> given;
                default -> throw Errno.EINVAL.failure();
            };
        }
        if (old != 0) {
            store(t, old, before);
        }
        return 0;
    }

    @Syscall
    public static long rt_sigpending(Task t, long address, long size) {
        SignalSet pending = t.pendingSignals();
        SignalSet waiting = new SignalSet(pending.low() & t.blocked.low(), pending.high() & t.blocked.high());
        store(t, address, waiting);
        return 0;
    }

    @Syscall(restart = Restart.NEVER)
    public static long rt_sigsuspend(Task t, long set, long size) {
        requireSetSize(t, size);
        t.blockMeanwhile(set(t, set));
        throw Wait.until(() -> false);
    }

    @Syscall(restart = Restart.NEVER)
    public static long pause(Task t) {
        throw Wait.until(() -> false);
    }

    @Syscall(restart = Restart.NEVER)
    public static long rt_sigtimedwait(Task t, long set, long info, long timeout, long size) {
        return timedWait(t, set, info, timeout == 0 ? -1 : TimeCalls.nanos(t, "timespec64", timeout), size);
    }

    @Syscall(restart = Restart.NEVER)
    public static long rt_sigtimedwait_time32(Task t, long set, long info, long timeout, long size) {
        return timedWait(t, set, info, timeout == 0 ? -1 : TimeCalls.nanos(t, "timespec", timeout), size);
    }

    private static long timedWait(Task t, long address, long info, long timeout, long size) {
        requireSetSize(t, size);
        SignalSet wanted = set(t, address);
        SignalInfo signal = t.takeSignal(wanted);
        if (signal != null) {
            if (info != 0) {
                t.memory().write(info, t.process().kernel().signals().structure(t, signal));
            }
            return signal.number();
        }
        Kernel kernel = t.process().kernel();
        long deadline = timeout < 0
                ? Wait.FOREVER
                : t.pending().deadline(() -> kernel.clock().now() + timeout);
        if (kernel.clock().now() >= deadline) {
            throw Errno.EAGAIN.failure();
        }
        throw Wait.until(() -> {
                    SignalSet pending = t.pendingSignals();
                    return (pending.low() & wanted.low() | pending.high() & wanted.high()) != 0;
                })
                .atMostUntil(deadline);
    }

    @Syscall
    public static Object rt_sigreturn(Task t) {
        t.process().kernel().signals().leave(t, true);
        return null;
    }

    @Syscall
    public static Object sigreturn(Task t) {
        t.process().kernel().signals().leave(t, false);
        return null;
    }

    @Syscall
    public static long sigaltstack(Task t, long stack, long old) {
        var signals = t.process().kernel().signals();
        Structure before = signals.alternateStack(t);
        if (stack != 0) {
            Structure wanted = t.memory().structure("stack_t", stack);
            long flags = wanted.get("ss_flags");
            if ((flags & ~(SS_DISABLE | SS_ONSTACK)) != 0) {
                throw Errno.EINVAL.failure();
            }
            if (signals.isOnAlternateStack(t)) {
                throw Errno.EPERM.failure();
            }
            if ((flags & SS_DISABLE) == 0 && wanted.get("ss_size") < LEAST_STACK) {
                throw Errno.ENOMEM.failure();
            }
            signals.alternateStack(t, wanted);
        }
        if (old != 0) {
            t.memory().write(old, before);
        }
        return 0;
    }

    @Syscall
    public static long kill(Task t, int pid, int signal) {
        Process p = t.process();
        List<Process> targets = p.kernel().processes().values().stream()
                .filter(other -> isMeant(other, p, pid))
                .toList();
        if (targets.isEmpty()) {
            throw Errno.ESRCH.failure();
        }
        if (signal != 0) {
            requireSignal(t, signal);
            SignalInfo info = sender(t, signal, "SI_USER");
            targets.forEach(target -> p.kernel().signals().send(target, info));
        } else if (signal < 0) {
            throw Errno.EINVAL.failure();
        }
        return 0;
    }

    private static boolean isMeant(Process other, Process caller, int pid) {
        if (pid > 0) {
            return other.pid() == pid;
        }
        return pid == -1 ? other != caller : other.group == (pid == 0 ? caller.group : -pid);
    }

    private static SignalInfo sender(Task t, int signal, String code) {
        int value = (int) t.abi().constants().value("SI", code);
        return new SignalInfo(signal, value, SignalInfo.Kind.SENDER, t.process().pid(), 0, 0);
    }

    @Syscall
    public static long tkill(Task t, int tid, int signal) {
        return tgkill(t, -1, tid, signal);
    }

    @Syscall
    public static long tgkill(Task t, int group, int tid, int signal) {
        Task target = target(t, group, tid);
        if (signal != 0) {
            requireSignal(t, signal);
            t.process().kernel().signals().send(target, sender(t, signal, "SI_TKILL"));
        }
        return 0;
    }

    private static Task target(Task t, int group, int tid) {
        Task target = t.process().kernel().turns().task(tid);
        if (tid <= 0) {
            throw Errno.EINVAL.failure();
        }
        if (target == null || group != -1 && target.process().pid() != group) {
            throw Errno.ESRCH.failure();
        }
        return target;
    }

    @Syscall
    public static long rt_sigqueueinfo(Task t, int pid, int signal, long info) {
        Process target = t.process().kernel().process(pid);
        if (target == null) {
            throw Errno.ESRCH.failure();
        }
        if (signal != 0) {
            requireSignal(t, signal);
            t.process().kernel().signals().send(target, queued(t, signal, info));
        }
        return 0;
    }

    @Syscall
    public static long rt_tgsigqueueinfo(Task t, int group, int tid, int signal, long info) {
        Task target = target(t, group, tid);
        if (signal != 0) {
            requireSignal(t, signal);
            t.process().kernel().signals().send(target, queued(t, signal, info));
        }
        return 0;
    }

    private static SignalInfo queued(Task t, int signal, long address) {
        Structure info = t.memory().structure("siginfo", address);
        return new SignalInfo(
                signal,
                (int) info.get("si_code"),
                SignalInfo.Kind.QUEUED,
                (int) info.get("si_pid"),
                (int) info.get("si_uid"),
                info.get("si_value"));
    }
}
