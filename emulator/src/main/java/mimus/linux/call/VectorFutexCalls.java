package mimus.linux.call;

import java.util.ArrayList;
import java.util.List;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Futexes;
import mimus.linux.kernel.Futexes.Waiter;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Waiting for any of several words of memory to change. */
public final class VectorFutexCalls {
    private static final int MOST = 128;
    private static final int SIZE_32 = 2;
    private static final int PRIVATE = 128;
    private static final int ENTRY = 24;
    private static final int CLOCK_REALTIME = 0;

    private VectorFutexCalls() {}

    /** Those that one call waits in. */
    private static final class Waiters {
        private final List<Waiter> all = new ArrayList<>();

        private int woken() {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).isWoken()) {
                    return i;
                }
            }
            return -1;
        }

        private void leave(Futexes futexes) {
            all.forEach(futexes::leave);
        }
    }

    /** An array of {@code struct futex_waitv}: value, address, flags, a reserved word. */
    @Syscall
    static long futex_waitv(Task t, long entries, int count, int flags, long time, int clock) {
        if (count < 1 || count > MOST || flags != 0 || entries == 0) {
            throw Errno.EINVAL.failure();
        }
        Kernel kernel = t.process().kernel();
        long deadline = time == 0
                ? Wait.FOREVER
                : t.pending().deadline(() -> {
                    long nanos = TimeCalls.nanos(t, "timespec64", time);
                    return clock == CLOCK_REALTIME ? nanos - kernel.clock().realOffset() : nanos;
                });
        Waiters waiters = t.pending().state(Waiters.class, () -> enter(t, entries, count));
        int woken = waiters.woken();
        if (woken >= 0) {
            waiters.leave(kernel.futexes());
            return woken;
        }
        if (kernel.clock().now() >= deadline) {
            waiters.leave(kernel.futexes());
            throw Errno.ETIMEDOUT.failure();
        }
        throw Wait.until(() -> waiters.woken() >= 0)
                .atMostUntil(deadline)
                .onInterrupt(() -> waiters.leave(kernel.futexes()));
    }

    private static Waiters enter(Task t, long entries, int count) {
        for (int i = 0; i < count; i++) {
            long at = entries + (long) ENTRY * i;
            int flags = t.memory().int32(at + 16);
            if ((flags & ~PRIVATE) != SIZE_32 || t.memory().int32(at + 20) != 0) {
                throw Errno.EINVAL.failure();
            }
            if (t.memory().int32(t.memory().int64(at + 8)) != (int) t.memory().int64(at)) {
                throw Errno.EAGAIN.failure();
            }
        }
        Waiters waiters = new Waiters();
        for (int i = 0; i < count; i++) {
            long address = t.memory().int64(entries + (long) ENTRY * i + 8);
            waiters.all.add(t.process().kernel().futexes().enter(t.process(), address, -1));
        }
        return waiters;
    }
}
