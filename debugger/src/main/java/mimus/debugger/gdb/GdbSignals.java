package mimus.debugger.gdb;

import java.util.List;
import mimus.debugger.guest.GuestProcess;

/** GDB's own numbers of signals, whatever the guest's are. Source: the GDB manual and {@code gdb/signals.def}. */
final class GdbSignals {
    static final int INTERRUPT = 2;
    static final int ILLEGAL = 4;
    static final int TRAP = 5;

    /** What GDB calls a signal that it has no number for. */
    private static final int UNKNOWN = 143;

    private static final List<String> NAMES = List.of(
            "",
            "SIGHUP",
            "SIGINT",
            "SIGQUIT",
            "SIGILL",
            "SIGTRAP",
            "SIGABRT",
            "SIGEMT",
            "SIGFPE",
            "SIGKILL",
            "SIGBUS",
            "SIGSEGV",
            "SIGSYS",
            "SIGPIPE",
            "SIGALRM",
            "SIGTERM",
            "SIGURG",
            "SIGSTOP",
            "SIGTSTP",
            "SIGCONT",
            "SIGCHLD",
            "SIGTTIN",
            "SIGTTOU",
            "SIGIO",
            "SIGXCPU",
            "SIGXFSZ",
            "SIGVTALRM",
            "SIGPROF",
            "SIGWINCH",
            "SIGLOST",
            "SIGUSR1",
            "SIGUSR2",
            "SIGPWR");

    /** GDB counts the signals from 33 on as 45 and up, and 32 and 64 after them. */
    private static final int FIRST_REALTIME = 33;

    private static final int GDB_FIRST_REALTIME = 45;
    private static final int LAST_REALTIME = 63;

    private GdbSignals() {}

    /** @param number the guest's */
    static int of(GuestProcess process, int number) {
        return of(process.signalName(number), number);
    }

    /** @param number the guest's, for those that GDB has no name for */
    static int of(String name, int number) {
        int known = NAMES.indexOf(name);
        if (known > 0) {
            return known;
        }
        return number >= FIRST_REALTIME && number <= LAST_REALTIME
                ? number - FIRST_REALTIME + GDB_FIRST_REALTIME
                : UNKNOWN;
    }

    /** The guest's number; 0 if it has no such signal. */
    static int toGuest(GuestProcess process, int gdbNumber) {
        if (gdbNumber > 0 && gdbNumber < NAMES.size()) {
            return process.signalNumber(NAMES.get(gdbNumber));
        }
        int realtime = gdbNumber - GDB_FIRST_REALTIME + FIRST_REALTIME;
        return realtime >= FIRST_REALTIME && realtime <= LAST_REALTIME ? realtime : 0;
    }
}
