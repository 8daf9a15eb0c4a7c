package mimus.linux.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The bell that threads of the host ring when input has come for a guest. */
public final class HostEvents {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private boolean signalled;
    private volatile boolean fresh;
    private boolean live;
    private boolean replaying;
    private final List<Runnable> listeners = new ArrayList<>();

    /** Says that a condition of some {@link Wait#forHost} may hold now; from any thread. */
    public void signal() {
        lock.lock();
        try {
            signalled = true;
            fresh = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing is to be waited for: all that will come is known, and when. */
    public void replay() {
        replaying = true;
    }

    /** A person takes part: waiting takes the time that it takes on the host. */
    public void live() {
        live = true;
    }

    boolean isLive() {
        return live;
    }

    /** What to do too, between two turns, when the bell was rung. */
    public void onSignal(Runnable action) {
        listeners.add(action);
    }

    /** Does it, if it was. */
    void answer() {
        if (fresh) {
            fresh = false;
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * Waits for {@link #signal}; one that came since the last wait counts.
     *
     * @return whether it came within the time
     */
    boolean await(long nanos) {
        if (replaying) {
            return true;
        }
        lock.lock();
        try {
            long left = nanos;
            while (!signalled && left > 0) {
                left = rung.awaitNanos(left);
            }
            boolean came = signalled;
            signalled = false;
            return came;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** The longest that one wait should last, so that the run loop stays attentive. */
    static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(50);
}
