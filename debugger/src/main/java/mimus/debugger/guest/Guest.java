package mimus.debugger.guest;

import java.util.List;
import mimus.machine.Machine;

/**
 * A machine, and what its world knows of processes and threads.
 *
 * <p>Belongs to the thread that runs the machine.
 */
public interface Guest {
    Machine machine();

    /** The processes that have not ended; one on a board. */
    List<GuestProcess> processes();

    /** The thread whose turn it is, or was last. */
    GuestThread current();

    /**
     * Gives all turns to one thread, and to others only while it cannot run; null: to all again.
     *
     * <p>When it can run after others did, the run ends with {@link mimus.machine.Stop.BudgetSpent}.
     */
    void only(GuestThread thread);

    /** Tells somebody of what happens from now on. */
    void observe(Observer observer);

    /** Whether it is a program on Linux; otherwise nobody knows of files, signals and system calls. */
    boolean isLinux();

    /** All threads that have not ended, by process. */
    default List<GuestThread> threads() {
        return processes().stream()
                .flatMap(process -> process.threads().stream())
                .toList();
    }
}
