package mimus.linux.call;

import mimus.linux.kernel.Process;

/** What a process may have of each resource at first, by generic number. */
public final class Limits {
    static final int NOFILE = 7;
    private static final int STACK = 3;
    private static final int CORE = 4;
    private static final int NPROC = 6;
    private static final int MEMLOCK = 8;
    private static final int SIGPENDING = 11;

    private Limits() {}

    /** Sets the usual ones. */
    public static void usual(Process process) {
        for (long[] limit : process.limits) {
            limit[0] = -1;
            limit[1] = -1;
        }
        process.limits[STACK][0] = 8 << 20;
        process.limits[CORE][0] = 0;
        process.limits[NPROC] = new long[] {32_000, 32_000};
        process.limits[NOFILE] = new long[] {1024, 1 << 20};
        process.limits[MEMLOCK] = new long[] {64 << 20, 64 << 20};
        process.limits[SIGPENDING] = new long[] {32_000, 32_000};
    }
}
