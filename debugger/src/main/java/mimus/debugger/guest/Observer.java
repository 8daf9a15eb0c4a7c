package mimus.debugger.guest;

/** Who is told of what happens to a guest, between instructions, on the thread that runs the machine. */
public interface Observer {
    /** What makes a thread begin. */
    enum Beginning {
        /** A thread was made. */
        THREAD,
        /** A process was made. */
        FORK,
        /** A process was made, and its parent waits for it. */
        VFORK,
        /** A process began another program. */
        EXECUTE
    }

    void began(GuestThread thread, Beginning how);

    void ended(GuestThread thread);

    /**
     * A process other than the first has ended.
     *
     * @param status as {@code wait} tells it
     */
    void ended(GuestProcess process, int status);

    /** A thread is about to take a signal; whether it takes it now, or stands still until {@link GuestThread#release}. */
    boolean delivers(GuestThread thread, int signal);

    /** A thread asks for a system call; whether it is made, or asked for again. */
    boolean calls(GuestThread thread, int number);

    /** A system call is complete. */
    void returned(GuestThread thread, int number);
}
