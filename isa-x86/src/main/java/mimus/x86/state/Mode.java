package mimus.x86.state;

/** What of a processor's state decides how code is decoded, as one number. */
public final class Mode {
    private static final int NARROW_STACK = 1 << 2;
    private static final int BASED = 3;
    private static final int LIMITED = BASED + Segments.COUNT;
    private static final int UNITS = 1 << LIMITED + Segments.COUNT;

    private Mode() {}

    /**
     * The number of a mode.
     *
     * @param codeSize 16, 32 or 64
     * @param narrowStack whether the stack pointer has 16 bits
     * @param based segments that do not begin at 0, a bit each
     * @param limited segments whose limit must be checked, a bit each
     * @param units whether it must be checked if floating point and vectors can be used
     */
    static int of(int codeSize, boolean narrowStack, int based, int limited, boolean units) {
        return codeSize >> 5
                | (narrowStack ? NARROW_STACK : 0)
                | based << BASED
                | limited << LIMITED
                | (units ? UNITS : 0);
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

    /** Whether it must be checked if floating point and vectors can be used. */
    public static boolean unitsLimited(int mode) {
        return (mode & UNITS) != 0;
    }

    /** Whether a segment's limit must be checked. */
    public static boolean limited(int mode, int segment) {
        return (mode >> LIMITED + segment & 1) != 0;
    }
}
