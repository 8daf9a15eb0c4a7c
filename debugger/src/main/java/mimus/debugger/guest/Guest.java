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

    /** Ends the run with {@link mimus.machine.Stop.BudgetSpent} when a thread has its turn next. */
    void announce(GuestThread thread);

    /** The guest's time: instructions executed, and what was skipped while all waited. */
    default long time() {
        return machine().now();
    }

    /**
     * Begins again: the same guest, at time 0. What came in from outside comes again at the same times; what went out
     * does not go out again. Threads and processes of before are those of the same numbers from now on.
     *
     * @throws mimus.error.UserError with the reason, if it would not do the same again
     */
    void again();

    /** From now on it may do what it has not done before: what it gives out is new. */
    void diverge();

    /** Whether {@link #turns} can be asked for. */
    boolean isQuiet();

    /** A number that is another one when anything has happened but instructions and turns. */
    long changes();

    /** Whose turn it is, to be gone back to while {@link #changes} is the same. */
    Runnable turns();

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

    /** The thread of a number, or null. */
    default GuestThread thread(int id) {
        return threads().stream()
                .filter(thread -> thread.id() == id)
                .findFirst()
                .orElse(null);
    }
}
