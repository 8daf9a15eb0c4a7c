package mimus.linux.kernel;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * What a system call throws that cannot finish now; without a stack trace, since it is part of normal operation.
 *
 * <p>The same call is made again, with the same arguments, once {@code ready} says so or the deadline has passed. What
 * it has to remember until then is in {@link PendingCall}. A signal ends the wait as {@link Syscall#restart} says.
 */
public final class Wait extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A deadline that never comes. */
    public static final long FOREVER = Long.MAX_VALUE;

    private final transient BooleanSupplier ready;
    private long deadline = FOREVER;
    private boolean forHost;
    private boolean uninterruptible;
    private transient Restart restart;
    private transient Runnable onInterrupt = () -> {};
    private transient LongSupplier partial;
    private transient Runnable onEnd = () -> {};

    private Wait(BooleanSupplier ready) {
        super("waits", null, false, false);
        this.ready = ready;
    }

    /** Until a condition holds; it is asked often and must be cheap and without effect. */
    public static Wait until(BooleanSupplier ready) {
        return new Wait(ready);
    }

    /** Until a point of {@link Clock#now}, or a signal. */
    public static Wait untilTime(long deadline) {
        return new Wait(() -> false).atMostUntil(deadline);
    }

    /** Makes the call again at the latest at a point of {@link Clock#now}, in nanoseconds. */
    public Wait atMostUntil(long time) {
        deadline = time;
        return this;
    }

    /** Says that input from the host can make the condition true; see {@link HostEvents}. */
    public Wait forHost(boolean can) {
        forHost = can;
        return this;
    }

    /** Lets no signal but a deadly one end it. */
    public Wait uninterruptibly() {
        uninterruptible = true;
        return this;
    }

    /** What a signal handler makes of this wait, where that is not what {@link Syscall#restart} says. */
    public Wait restarting(Restart how) {
        restart = how;
        return this;
    }

    Restart restart(Restart usual) {
        return restart == null ? usual : restart;
    }

    /** What to do when a signal handler makes the call fail with {@code EINTR}. */
    public Wait onInterrupt(Runnable action) {
        onInterrupt = action;
        return this;
    }

    /** What the call has achieved so far: a signal makes that its result, instead of failing or making it again. */
    public Wait orResult(LongSupplier result) {
        partial = result;
        return this;
    }

    LongSupplier partial() {
        return partial;
    }

    /** What to do when the wait is over, however it ends. */
    public Wait onEnd(Runnable action) {
        onEnd = action;
        return this;
    }

    void ended() {
        onEnd.run();
    }

    boolean isReady() {
        return ready.getAsBoolean();
    }

    long deadline() {
        return deadline;
    }

    boolean isForHost() {
        return forHost;
    }

    boolean isUninterruptible() {
        return uninterruptible;
    }

    void interrupted() {
        onInterrupt.run();
    }
}
