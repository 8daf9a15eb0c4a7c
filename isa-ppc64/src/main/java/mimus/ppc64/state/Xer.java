package mimus.ppc64.state;

/** The fixed-point exception register as one word. */
public final class Xer {
    private static final int SO = 31;
    private static final int OV = 30;
    private static final int CA = 29;
    private static final int OV32 = 19;
    private static final int CA32 = 18;
    /** The count of bytes for string instructions; nothing else can be written. */
    private static final int COUNT = 0x7f;

    private Xer() {}

    public static long read(Ppc64Env e) {
        int value = e.so << SO | e.ov << OV | e.ca << CA | e.xerRest;
        return (value | e.ov32 << OV32 | e.ca32 << CA32) & 0xffff_ffffL;
    }

    public static void write(Ppc64Env e, long value) {
        e.so = (int) (value >>> SO) & 1;
        e.ov = (int) (value >>> OV) & 1;
        e.ca = (int) (value >>> CA) & 1;
        e.ov32 = e.isa300() ? (int) (value >>> OV32) & 1 : 0;
        e.ca32 = e.isa300() ? (int) (value >>> CA32) & 1 : 0;
        e.xerRest = (int) value & COUNT;
    }

    /** Bytes that {@code lswx} and {@code stswx} move. */
    public static int count(Ppc64Env e) {
        return e.xerRest & COUNT;
    }
}
