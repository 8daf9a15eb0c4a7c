package mimus.linux.fs.call;

import java.util.function.BooleanSupplier;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.SyscallFailure;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** Waiting for files: until something is ready, a time has passed, or a signal comes that is not blocked meanwhile. */
final class Waiting {
    /** Stands for no limit of time. */
    static final long FOREVER = Long.MAX_VALUE;

    private Waiting() {}

    /** Looks once. */
    interface Attempt {
        /** The result of the call, or 0 if nothing is ready. */
        long look();
    }

    /**
     * Looks until something is ready.
     *
     * @param nanos how long to wait
     * @param ready whether looking again is worth it
     */
    static long await(Task task, long nanos, boolean host, BooleanSupplier ready, Attempt attempt) {
        var clock = task.process().kernel().clock();
        long deadline = task.pending().deadline(() -> {
            long end = clock.now() + nanos;
            return end < 0 ? FOREVER : end;
        });
        long found = attempt.look();
        if (found != 0 || nanos == 0 || clock.now() >= deadline) {
            return found;
        }
        throw Wait.until(ready).atMostUntil(deadline).forHost(host);
    }

    /**
     * Does a call under another mask of blocked signals.
     *
     * @param mask address of the set, or 0 for the usual one
     * @param size of the set as the guest says
     */
    static long underMask(Task task, long mask, long size, Attempt call) {
        if (mask == 0) {
            return call.look();
        }
        if (size != task.abi().constants().value("LIMITS", "SIGSET_BYTES")) {
            throw Errno.EINVAL.failure();
        }
        byte[] set = task.memory().read(mask, (int) size);
        task.blockMeanwhile(task.process().kernel().signals().set(task, set));
        try {
            long result = call.look();
            task.unblockMeanwhile();
            return result;
        } catch (SyscallFailure failure) {
            task.unblockMeanwhile();
            throw failure;
        }
    }
}
