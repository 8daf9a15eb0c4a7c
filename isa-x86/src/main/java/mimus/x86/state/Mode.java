package mimus.x86.state;

/** What of a processor's state decides how code is decoded, as one number. */
public final class Mode {
    private static final int NARROW_STACK = 1 << 2;
    private static final int BASED = 3;
    private static final int LIMITED = BASED + Segments.COUNT;

    private Mode() {}

    /**
     * The number of a mode.
     *
     * @param codeSize 16, 32 or 64
     * @param narrowStack whether the stack pointer has 16 bits
     * @param based segments that do not begin at 0, a bit each
     * @param limited segments whose limit must be checked, a bit each
     */
    static int of(int codeSize, boolean narrowStack, int based, int limited) {
        return codeSize >> 5 | (narrowStack ? NARROW_STACK : 0) | based << BASED | limited << LIMITED;
    }

    /** That of 64-bit programs. */
    public static final int LONG = 2;

    /** That of 32-bit programs with flat segments. */
    public static final int PROTECTED = 1;

    /** 16, 32 or 64. */
    public static int codeSize(int mode) {
        return 16 << (mode & 3);
    }

    public static boolean narrowStack(int mode) {
        return (mode & NARROW_STACK) != 0;
    }

    /** Whether a segment does not begin at 0. */
    public static boolean based(int mode, int segment) {
        return (mode >> BASED + segment & 1) != 0;
    }

    /** Whether a segment's limit must be checked. */
    public static boolean limited(int mode, int segment) {
        return (mode >> LIMITED + segment & 1) != 0;
    }
}
