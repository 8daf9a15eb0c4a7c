package mimus.mips.state;

/** Bits of the CP0 register Cause, and the codes of its field ExcCode. */
public final class Cause {
    public static final int EXC_CODE = 0x1f << 2;
    /** All pending interrupts; the lowest two are software's. */
    public static final int IP = 0xff << 8;

    public static final int HARDWARE_IP = 0xfc << 8;
    public static final int IV = 1 << 23;
    public static final int DC = 1 << 27;
    public static final int CE = 3 << 28;
    public static final int TI = 1 << 30;
    public static final int BD = 1 << 31;

    /** Interrupt. */
    public static final int INT = 0;
    /** TLB modification. */
    public static final int MOD = 1;
    /** TLB, on a load or fetch. */
    public static final int TLBL = 2;
    /** TLB, on a store. */
    public static final int TLBS = 3;
    /** Address error, on a load or fetch. */
    public static final int ADEL = 4;
    /** Address error, on a store. */
    public static final int ADES = 5;
    /** Bus error, on a fetch. */
    public static final int IBE = 6;
    /** Bus error, on data. */
    public static final int DBE = 7;
    /** System call. */
    public static final int SYS = 8;
    /** Breakpoint. */
    public static final int BP = 9;
    /** Reserved instruction. */
    public static final int RI = 10;
    /** Coprocessor unusable. */
    public static final int CPU = 11;
    /** Arithmetic overflow. */
    public static final int OV = 12;
    /** Trap. */
    public static final int TR = 13;
    /** Floating point. */
    public static final int FPE = 15;

    private Cause() {}
}
