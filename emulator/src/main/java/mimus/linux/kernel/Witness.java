package mimus.linux.kernel;

/**
 * Who is told of what happens to processes and tasks, such as a debugger.
 *
 * <p>It is called on the thread that runs the machine, between instructions, and may stop the run there with {@link
 * mimus.machine.Machine#halt}.
 */
public interface Witness {
    /** Nobody. */
    Witness NONE = new Witness() {};

    /** How a task came to the program that it runs. */
    enum Beginning {
        /** It is a further thread of its process. */
        THREAD,
        /** It is the first of a copy of its parent. */
        FORK,
        /** As {@link #FORK}, and its parent waits for it. */
        VFORK,
        /** It goes on with another program, and a fresh processor. */
        EXECUTE
    }

    /** A task is about to run for the first time, or to begin a program. */
    default void began(Task task, Beginning how) {}

    /** A task has ended. */
    default void ended(Task task) {}

    /** A process other than the first has ended; {@code status} as {@code wait} tells it. */
    default void ended(Process process, int status) {}

    /**
     * A task is about to take a signal.
     *
     * @return whether it takes it now; if not it stands still until {@link Task#release}
     */
    default boolean delivers(Task task, SignalInfo info) {
        return true;
    }

    /**
     * A task asks for a system call; its processor is at the instruction.
     *
     * @return whether the call is made; if not the task asks again when it goes on
     */
    default boolean calls(Task task, int number) {
        return true;
    }

    /** A system call is complete; its result is where the ABI has it. */
    default void returned(Task task, int number) {}
}
