package mimus.linux.kernel;

/** What becomes of a waiting system call when a signal handler runs; as the kernel's {@code ERESTART} codes. */
public enum Restart {
    /** Begun anew if the handler was set with {@code SA_RESTART}, else {@code EINTR} ({@code ERESTARTSYS}). */
    IF_ASKED,
    /** {@code EINTR} ({@code ERESTARTNOHAND}, {@code ERESTART_RESTARTBLOCK}). */
    NEVER,
    /** Begun anew ({@code ERESTARTNOINTR}). */
    ALWAYS
}
