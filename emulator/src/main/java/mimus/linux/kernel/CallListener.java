package mimus.linux.kernel;

import mimus.abi.SyscallTable.Row;

/** Who hears of system calls, signals and ends as they happen; it changes nothing. */
public interface CallListener {
    /** Nobody. */
    CallListener NONE = new CallListener() {};

    /** A call is made for the first time; its arguments are where the ABI has them. */
    default void began(Task task, Row row) {}

    default void succeeded(Task task, long result) {}

    default void failed(Task task, Errno errno) {}

    /** A signal interrupted the call, which will be made again. */
    default void restarts(Task task) {}

    /** The call has put another program in the task's process. */
    default void replaced(Task task) {}

    /** A task takes a signal. */
    default void took(Task task, SignalInfo info) {}

    default void ended(Task task) {}

    /** A process has ended; {@code status} as {@code wait} tells it. */
    default void ended(Process process, int status) {}
}
