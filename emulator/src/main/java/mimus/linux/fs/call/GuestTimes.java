package mimus.linux.fs.call;

import mimus.abi.Structure;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;

/** Lengths of time as guests store them. */
final class GuestTimes {
    private static final long SECOND = 1_000_000_000;

    private GuestTimes() {}

    /** Nanoseconds of a {@code timespec} of the ABI's own width, or of 64 bits. */
    static long timespec(GuestMemory memory, long address, boolean wide) {
        Structure time = memory.structure(wide ? "timespec64" : "timespec", address);
        boolean narrow = memory.abi().bits() == 32; // whose programs leave anything in the upper half of 64 bits
        long rest = time.get("tv_nsec");
        return nanos(time.get("tv_sec"), narrow ? rest & 0xffff_ffffL : rest, SECOND);
    }

    /** Nanoseconds of a {@code timeval}. */
    static long timeval(GuestMemory memory, long address) {
        Structure time = memory.structure("timeval", address);
        return nanos(time.get("tv_sec"), time.get("tv_usec") * 1000, SECOND);
    }

    private static long nanos(long seconds, long nanos, long limit) {
        if (seconds < 0 || nanos < 0 || nanos >= limit) {
            throw Errno.EINVAL.failure();
        }
        return seconds > Long.MAX_VALUE / SECOND - 1 ? Long.MAX_VALUE : seconds * SECOND + nanos;
    }

    /** Stores nanoseconds as a {@code timeval}. */
    static void timeval(GuestMemory memory, long address, long nanos) {
        memory.write(
                address,
                memory.structure("timeval").set("tv_sec", nanos / SECOND).set("tv_usec", nanos % SECOND / 1000));
    }
}
