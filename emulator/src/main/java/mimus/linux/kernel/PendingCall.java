package mimus.linux.kernel;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** What one system call remembers between its attempts; gone when it is complete. */
public final class PendingCall {
    private long deadline = -1;
    private Object state;

    /** The point of {@link Clock#now} at which to give up, worked out at the first attempt. */
    public long deadline(LongSupplier first) {
        if (deadline < 0) {
            deadline = Math.max(0, first.getAsLong());
        }
        return deadline;
    }

    /** Anything else the call wants to find again, made at the first attempt. */
    public <T> T state(Class<T> type, Supplier<T> first) {
        if (state == null) {
            state = first.get();
        }
        return type.cast(state);
    }
}
