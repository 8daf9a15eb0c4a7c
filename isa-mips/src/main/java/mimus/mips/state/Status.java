package mimus.mips.state;

/** Bits of the CP0 register Status. */
public final class Status {
    public static final int IE = 1;
    public static final int EXL = 1 << 1;
    public static final int ERL = 1 << 2;
    public static final int KSU = 3 << 3;
    public static final int UX = 1 << 5;
    public static final int SX = 1 << 6;
    public static final int KX = 1 << 7;
    public static final int BEV = 1 << 22;
    public static final int PX = 1 << 23;
    public static final int FR = 1 << 26;
    public static final int CU0 = 1 << 28;
    public static final int CU1 = 1 << 29;
    public static final int CU2 = 1 << 30;

    /** What a program under an operating system runs with: user mode, with the floating-point unit. */
    static final int USER = CU1 | 2 << 3;

    private Status() {}
}
