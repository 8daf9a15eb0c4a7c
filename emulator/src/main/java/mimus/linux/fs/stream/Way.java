package mimus.linux.fs.stream;

import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Wait;

/** What a {@link Socket} has to do with the outside of the run; with most sockets nothing. */
public final class Way {
    private Link link;
    private boolean awaited;
    private Runnable host = () -> {};

    /** The socket has a way outside. */
    public void take(Link other) {
        link = other;
    }

    /** Somebody looks for a way outside, and will be asked by {@link #await} what became of it. */
    public void begin(Link other) {
        link = other;
        awaited = true;
    }

    /** Whether it has begun, and nobody has been told yet that it stands. */
    public boolean isAwaited() {
        return awaited;
    }

    public boolean isTaken() {
        return link != null;
    }

    boolean isUndecided() {
        return link != null && !link.isDecided();
    }

    boolean hasFailed() {
        return link != null && link.isDecided() && link.failure() != null;
    }

    /** What to do when something was sent to the socket, or has become of it or of the other end: it stands for the host. */
    public void onHappened(Runnable action) {
        host = action;
    }

    void happened() {
        host.run();
    }

    /** Waits until it is known whether the way leads anywhere; the error if not. */
    public void await(boolean fresh, boolean nonBlocking) {
        if (isUndecided()) {
            throw nonBlocking
                    ? (fresh ? Errno.EINPROGRESS : Errno.EALREADY).failure()
                    : Wait.until(() -> !isUndecided()).forHost(true);
        }
        awaited = false;
        Errno failure = takeError();
        if (failure != null) {
            throw failure.failure();
        }
    }

    /** Why the way was not found, once; else null. */
    public Errno takeError() {
        Errno failure = link == null ? null : link.failure();
        link = failure == null ? link : null;
        awaited &= failure == null;
        return failure;
    }
}
