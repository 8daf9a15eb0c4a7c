package mimus.linux.fs;

/** Bits of {@code open}, as the kernel's generic header numbers them. */
public final class OpenFlags {
    public static final int READ_ONLY = 0;
    public static final int WRITE_ONLY = 1;
    public static final int READ_WRITE = 2;
    public static final int ACCESS_MODE = 3;
    public static final int CREAT = 0100;
    public static final int EXCL = 0200;
    public static final int NOCTTY = 0400;
    public static final int TRUNC = 01000;
    public static final int APPEND = 02000;
    public static final int NONBLOCK = 04000;
    public static final int DSYNC = 010000;
    public static final int ASYNC = 020000;
    public static final int DIRECT = 040000;
    public static final int LARGEFILE = 0100000;
    public static final int DIRECTORY = 0200000;
    public static final int NOFOLLOW = 0400000;
    public static final int NOATIME = 01000000;
    public static final int CLOEXEC = 02000000;
    public static final int SYNC = 04010000;
    public static final int PATH = 010000000;
    public static final int TMPFILE = 020000000 | DIRECTORY;

    /** What {@code fcntl(F_SETFL)} may change. */
    public static final int SETTABLE = APPEND | NONBLOCK | ASYNC | DIRECT | NOATIME;

    /** What only says how to open, and is forgotten then. */
    public static final int OPENING = CREAT | EXCL | NOCTTY | TRUNC | CLOEXEC;

    private OpenFlags() {}

    public static boolean reads(int flags) {
        return (flags & PATH) == 0 && (flags & ACCESS_MODE) != WRITE_ONLY;
    }

    public static boolean writes(int flags) {
        return (flags & PATH) == 0 && (flags & ACCESS_MODE) != READ_ONLY;
    }

    /** Whether opening so changes the file or may. */
    public static boolean changes(int flags) {
        return writes(flags) || (flags & (CREAT | TRUNC)) != 0;
    }

    public static boolean has(int flags, int bits) {
        return (flags & bits) == bits;
    }
}
