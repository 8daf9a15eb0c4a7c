package mimus.linux.kernel;

/**
 * Why a traced task stands still, as ptrace(2) distinguishes it.
 *
 * @param signal what {@code wait} tells, with 0x80 for a call if the tracer wants that
 * @param event the number of a {@code PTRACE_EVENT}, or 0
 * @param info what {@code PTRACE_GETSIGINFO} tells; null where it fails
 */
record Halt(Kind kind, int signal, int event, SignalInfo info) {
    /** The kinds of stops. */
    enum Kind {
        /** It is about to take a signal. */
        SIGNAL,
        /** A signal has stopped its process. */
        GROUP,
        /** It is about to make a system call. */
        ENTRY,
        /** A system call is complete, or a signal has interrupted it. */
        EXIT,
        /** Something has happened that the tracer wants to know of. */
        EVENT
    }

    /** What {@code waitid} tells in {@code si_status}. */
    int code() {
        return event << 8 | signal;
    }

    /** What {@code waitpid} tells. */
    int status() {
        return code() << 8 | 0x7f;
    }
}
