package mimus.linux.call;

import mimus.abi.Structure;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Number;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Restart;
import mimus.linux.kernel.SignalAction;
import mimus.linux.kernel.SignalNames;
import mimus.linux.kernel.SignalSet;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Signals as they were before Linux 2.2: a set is a word, that of the first 32 signals; the others stay as they are. */
public final class OldSignalCalls {
    private static final long WORD = 0xffff_ffffL;

    /** Generic ways to change a mask. */
    private static final int BLOCK = 0;

    private static final int UNBLOCK = 1;
    private static final int SETMASK = 2;

    private OldSignalCalls() {}

    /** A set of the signals in a word, and of those beyond that another set has; some can be in none. */
    private static SignalSet set(Task t, long word, SignalSet beyond) {
        SignalNames names = t.process().signalNames();
        return new SignalSet(beyond.low() & ~WORD | word & WORD, beyond.high())
                .without(names.number("SIGKILL"))
                .without(names.number("SIGSTOP"));
    }

    @Syscall
    public static long sigprocmask(Task t, @Number("SIG_HOW") int how, long set, long old) {
        SignalSet before = t.blocked;
        if (set != 0) {
            int word = t.memory().int32(set);
            t.blocked = switch (how) {
                case BLOCK -> before.plus(set(t, word, SignalSet.NONE));
                case UNBLOCK -> before.minus(set(t, word, SignalSet.NONE));
                case SETMASK -> set(t, word, before);
                default -> throw Errno.EINVAL.failure();
            };
        }
        if (old != 0) {
            t.memory().int32(old, (int) before.low());
        }
        return 0;
    }

    @Syscall
    public static long sigpending(Task t, long address) {
        t.memory().int32(address, (int) (t.pendingSignals().low() & t.blocked.low()));
        return 0;
    }

    @Syscall
    public static long sgetmask(Task t) {
        return t.blocked.low() & WORD;
    }

    @Syscall
    public static long ssetmask(Task t, int mask) {
        long before = sgetmask(t);
        t.blocked = set(t, mask, SignalSet.NONE);
        return before;
    }

    /** Only where the set is the third argument: elsewhere there is no {@code old_sigaction} either. */
    @Syscall(restart = Restart.NEVER)
    public static long sigsuspend(Task t, long first, long second, int mask) {
        requireOldActions(t);
        t.blockMeanwhile(set(t, mask, SignalSet.NONE));
        throw Wait.until(() -> false);
    }

    @Syscall
    public static long sigaction(Task t, int signal, long action, long old) {
        requireOldActions(t);
        SignalAction before = t.process().action(signal(t, signal));
        if (action != 0) {
            Structure given = t.memory().structure("old_sigaction", action);
            long flags = t.abi().constants().sets("SA").toGeneric(given.get("sa_flags"));
            SignalSet mask = set(t, given.get("sa_mask"), SignalSet.NONE);
            change(t, signal, new SignalAction(given.get("sa_handler"), flags, mask, given.get("sa_restorer")));
        }
        if (old != 0) {
            Structure told = t.memory().structure("old_sigaction");
            told.set("sa_handler", before.handler()).set("sa_restorer", before.restorer());
            told.set("sa_flags", t.abi().constants().sets("SA").toGuest(before.flags() & WORD));
            t.memory().write(old, told.set("sa_mask", before.mask().low()));
        }
        return 0;
    }

    /** The handler is forgotten when it is called, and its signal not blocked. */
    @Syscall
    public static long signal(Task t, int signal, long handler) {
        long before = t.process().action(signal(t, signal)).handler();
        long flags = (SignalAction.RESETHAND | SignalAction.NODEFER) & WORD;
        change(t, signal, new SignalAction(handler, flags, SignalSet.NONE, 0));
        return before;
    }

    private static void change(Task t, int signal, SignalAction action) {
        Process p = t.process();
        SignalNames names = p.signalNames();
        if (signal == names.number("SIGKILL") || signal == names.number("SIGSTOP")) {
            throw Errno.EINVAL.failure();
        }
        p.action(signal, action);
    }

    private static int signal(Task t, int signal) {
        if (signal < 1 || signal > 8 * (int) t.abi().constants().value("LIMITS", "SIGSET_BYTES")) {
            throw Errno.EINVAL.failure();
        }
        return signal;
    }

    private static void requireOldActions(Task t) {
        if (!t.abi().layouts().names().contains("old_sigaction")) {
            throw Errno.ENOSYS.failure();
        }
    }
}
