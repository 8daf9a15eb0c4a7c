package mimus.mips.state;

/** Bits of the CP0 register Debug. */
public final class Debug {
    /** A debug breakpoint instruction led here. */
    public static final int DBP = 1 << 1;

    /** Debug mode. */
    public static final int DM = 1 << 30;

    /** The exception was in a delay slot. */
    public static final int DBD = 1 << 31;

    private Debug() {}
}
