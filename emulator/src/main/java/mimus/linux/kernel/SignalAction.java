package mimus.linux.kernel;

/**
 * What a process wants done on a signal.
 *
 * @param handler address, or {@link #DEFAULT} or {@link #IGNORE}
 * @param flags generic bits of group {@code SA}
 * @param mask signals blocked while the handler runs
 * @param restorer where the handler returns to, or 0
 */
public record SignalAction(long handler, long flags, SignalSet mask, long restorer) {
    public static final long DEFAULT = 0;
    public static final long IGNORE = 1;

    public static final int NOCLDSTOP = 1;
    public static final int NOCLDWAIT = 2;
    public static final int SIGINFO = 4;
    public static final int RESTORER = 0x0400_0000;
    public static final int ONSTACK = 0x0800_0000;
    public static final int RESTART = 0x1000_0000;
    public static final int NODEFER = 0x4000_0000;
    public static final int RESETHAND = 0x8000_0000;

    /** What a process begins with. */
    public static final SignalAction USUAL = new SignalAction(DEFAULT, 0, SignalSet.NONE, 0);

    public boolean isHandled() {
        return handler != DEFAULT && handler != IGNORE;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
