package mimus.debugger.session;

import mimus.debugger.guest.GuestProcess;

/**
 * Somebody who takes part in a session: the terminal, a GDB, a script.
 *
 * <p>All but {@link #name} is called on the session's thread and must be quick.
 */
public interface Client {
    /** What others see as the owner of its breakpoints, such as {@code gdb#1}. */
    String name();

    /** Whether what a process does is its business. */
    default boolean follows(GuestProcess process) {
        return true;
    }

    /** The guest runs, as {@code by} wanted. */
    default void resumed(Client by, Resumption how) {}

    /** The guest stands still. */
    default void stopped(Halt halt) {}

    /** Another client changed something, as the sentence says. */
    default void changed(Client by, String sentence) {}
}
