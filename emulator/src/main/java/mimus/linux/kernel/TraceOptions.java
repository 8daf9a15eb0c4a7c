package mimus.linux.kernel;

/** What a tracer may want to know of, and the events by which it is told (include/uapi/linux/ptrace.h). */
public final class TraceOptions {
    /** Numbers of events, each of which is that of the bit of its option. */
    public static final int FORK = 1;

    public static final int VFORK = 2;
    public static final int CLONE = 3;
    public static final int EXECUTE = 4;
    public static final int VFORK_DONE = 5;
    public static final int EXIT = 6;

    /** The event without an option. */
    public static final int STOP = 128;

    /** Other options. */
    public static final int SYSGOOD = 1;

    public static final int EXITKILL = 1 << 20;
    public static final int ALL = EXITKILL | SYSGOOD | 0xfe;

    /** What the signal of a stop at a system call has besides, with {@link #SYSGOOD}. */
    static final int AT_CALL = 0x80;

    private TraceOptions() {}
}
