package mimus.linux.ipc;

import mimus.abi.Structure;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Task;

/** Points of time that calls name. */
final class Times {
    private static final long SECOND = 1_000_000_000L;

    private Times() {}

    private static long nanos(Task t, String structure, long address) {
        Structure time = t.memory().structure(structure, address);
        long seconds = time.get("tv_sec");
        long rest = t.abi().bits() == 32 ? time.get("tv_nsec") & 0xffff_ffffL : time.get("tv_nsec");
        if (seconds < 0 || rest < 0 || rest >= SECOND) {
            throw Errno.EINVAL.failure();
        }
        return seconds > Long.MAX_VALUE / SECOND - 1 ? Long.MAX_VALUE / 2 : seconds * SECOND + rest;
    }

    /** So much later than the first attempt. */
    static long after(Task t, String structure, long address) {
        long nanos = nanos(t, structure, address);
        return t.pending().deadline(() -> t.process().kernel().clock().now() + nanos);
    }

    /** At a point of the calendar. */
    static long at(Task t, String structure, long address) {
        long nanos = nanos(t, structure, address);
        return t.pending().deadline(() -> nanos - t.process().kernel().clock().realOffset());
    }
}
