package mimus.ppc64.state;

/** The machine state register as it is for a program: 64-bit problem state with all units on. */
final class Msr {
    private static final long SF = 1L << 63;
    private static final long VEC = 1L << 25;
    private static final long VSX = 1L << 23;
    private static final long EE_PR_FP_ME = 0xf000;
    private static final long IR_DR_RI = 0x32;
    /** FE0 and FE1: whether enabled floating-point exceptions interrupt. */
    private static final long FE = 0x900;

    private Msr() {}

    static long read(Ppc64Env e) {
        return SF | VEC | VSX | EE_PR_FP_ME | IR_DR_RI | (e.bigEndian() ? 0 : 1) | (e.fpscr.interrupts() ? FE : 0);
    }

    /** Sets FE0 and FE1, of which either stands for both; nothing else can be changed. */
    static void write(Ppc64Env e, long value) {
        e.fpscr.interrupts((value & FE) != 0);
    }
}
