package mimus.debugger.session;

import java.util.List;
import mimus.debugger.guest.GuestThread;
import mimus.machine.Stop;

/**
 * Why a guest stands still.
 *
 * @param reason in one word
 * @param thread that did it; null once the guest has ended
 * @param points that were reached
 * @param stop what the machine said, or null
 * @param detail what the reason needs: number of a signal, a system call or a process, or an exit status
 */
public record Halt(Reason reason, GuestThread thread, List<Point> points, Stop stop, int detail) {
    /** Why, in one word. */
    public enum Reason {
        /** Nothing has happened yet. */
        BEGINNING,
        /** It went back, and there is nothing before. */
        PAST_BEGINNING,
        /** A step is done. */
        STEP,
        /** A breakpoint was reached. */
        BREAKPOINT,
        /** Memory that is watched was accessed. */
        WATCHPOINT,
        /** A thread is about to take a signal. */
        SIGNAL,
        /** A thread asks for a system call. */
        CALL,
        /** A system call is complete. */
        RETURN,
        /** A process was made. */
        FORK,
        /** A process was made, and its parent waits for it. */
        VFORK,
        /** A process lets its parent, which has waited for that, go on. */
        VFORK_DONE,
        /** A process began another program. */
        EXECUTE,
        /** Somebody wanted it. */
        INTERRUPT,
        /** It met what nobody is there to handle. */
        UNHANDLED,
        /** All threads wait for each other. */
        STUCK,
        /** It ended itself. */
        EXITED,
        /** A signal ended it. */
        KILLED
    }

    static Halt of(Reason reason, GuestThread thread, Stop stop, int detail) {
        return new Halt(reason, thread, List.of(), stop, detail);
    }

    /** Whether nothing can ever run again. */
    public boolean isEnd() {
        return reason == Reason.EXITED || reason == Reason.KILLED;
    }
}
