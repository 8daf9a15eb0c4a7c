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

    /** At a system call; {@code marked} as {@code PTRACE_O_TRACESYSGOOD} wants it. */
    static Halt atCall(Kind kind, Task task, boolean marked) {
        int trap = trap(task);
        int shown = marked ? trap | TraceOptions.AT_CALL : trap;
        return new Halt(kind, shown, 0, information(task, trap, shown));
    }

    /** For an event, or 0 for none that has a number. */
    static Halt event(Task task, int event) {
        int trap = trap(task);
        return new Halt(Kind.EVENT, trap, event, information(task, trap, event << 8 | trap));
    }

    /** Because its process has stopped or goes on, or the tracer has interrupted it, of a task that was seized. */
    static Halt stop(Task task) {
        Process process = task.process();
        int signal = process.state == Process.State.STOPPED ? process.status : trap(task);
        return new Halt(
                Kind.EVENT, signal, TraceOptions.STOP, information(task, signal, TraceOptions.STOP << 8 | signal));
    }

    private static int trap(Task task) {
        return task.process().signalNames().number("SIGTRAP");
    }

    private static SignalInfo information(Task task, int signal, int code) {
        return new SignalInfo(signal, code, SignalInfo.Kind.SENDER, task.tid(), 0, 0);
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
