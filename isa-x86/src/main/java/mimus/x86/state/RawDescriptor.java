package mimus.x86.state;

/** The fields of the eight bytes of a descriptor (Intel SDM volume 3, sections 3.4.5 and 3.5). */
public final class RawDescriptor {
    /** Types of those of the system. */
    public static final int OLD_TSS = 1;

    public static final int LDT = 2;
    public static final int BUSY_OLD_TSS = 3;
    public static final int OLD_CALL_GATE = 4;
    public static final int TASK_GATE = 5;
    public static final int OLD_INTERRUPT_GATE = 6;
    public static final int OLD_TRAP_GATE = 7;
    public static final int TSS = 9;
    public static final int BUSY_TSS = 11;
    public static final int CALL_GATE = 12;
    public static final int INTERRUPT_GATE = 14;
    public static final int TRAP_GATE = 15;

    /** In a TSS descriptor's eight bytes: busy. */
    public static final long BUSY = 2L << 40;

    /** Of code and data: it has been loaded. */
    public static final long ACCESSED = 1L << 40;

    private RawDescriptor() {}

    public static long base(long raw) {
        return raw >>> 16 & 0xffffff | raw >>> 56 << 24;
    }

    /** The last offset. */
    public static long limit(long raw) {
        long units = raw & 0xffff | raw >>> 32 & 0xf0000;
        return (raw >>> 55 & 1) != 0 ? units << 12 | 0xfff : units;
    }

    public static int type(long raw) {
        return (int) (raw >>> 40) & 15;
    }

    /** Whether it is of code or data; else of the system. */
    public static boolean isSegment(long raw) {
        return (raw >>> 44 & 1) != 0;
    }

    public static boolean isCode(long raw) {
        return isSegment(raw) && (type(raw) & 8) != 0;
    }

    public static boolean isConforming(long raw) {
        return isCode(raw) && (type(raw) & 4) != 0;
    }

    public static boolean isReadable(long raw) {
        return isSegment(raw) && ((type(raw) & 8) == 0 || (type(raw) & 2) != 0);
    }

    public static boolean isWritable(long raw) {
        return isSegment(raw) && (type(raw) & 8) == 0 && (type(raw) & 2) != 0;
    }

    public static int privilege(long raw) {
        return (int) (raw >>> 45) & 3;
    }

    public static boolean isPresent(long raw) {
        return (raw >>> 47 & 1) != 0;
    }

    /** L: code of 64-bit mode. */
    public static boolean isLong(long raw) {
        return (raw >>> 53 & 1) != 0;
    }

    /** D of code, B of a stack: 32 bits. */
    public static boolean isBig(long raw) {
        return (raw >>> 54 & 1) != 0;
    }

    /** The second doubleword without the base, as {@code lar} shows it. */
    public static long rights(long raw) {
        return raw >>> 32 & 0xffff00;
    }

    /** Selector in a gate. */
    public static int selector(long raw) {
        return (int) (raw >>> 16) & 0xffff;
    }

    /** Offset in a gate of 32 bits; of one of 64 bits, the lower half. */
    public static long offset(long raw) {
        return raw & 0xffff | raw >>> 48 << 16;
    }
}
