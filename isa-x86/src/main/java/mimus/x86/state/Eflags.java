package mimus.x86.state;

/** The register EFLAGS, put together from its flags and taken apart. */
public final class Eflags {
    public static final int CF = 1;
    public static final int PF = 1 << 2;
    public static final int AF = 1 << 4;
    public static final int ZF = 1 << 6;
    public static final int SF = 1 << 7;
    public static final int DF = 1 << 10;
    public static final int OF = 1 << 11;

    /** Bit 1, which always reads as 1. */
    private static final int FIXED = 1 << 1;

    private Eflags() {}

    /** The parity flag of a result: 1 if the number of ones in its low byte is even. */
    public static long parity(long result) {
        return ~Long.bitCount(result & 0xff) & 1;
    }

    /** The status flags, in their places; all other bits are 0. */
    static long status(X86Env e) {
        long signs = (Condition.e(e) ? ZF : 0) | (Condition.s(e) ? SF : 0) | (Condition.o(e) ? OF : 0);
        return Condition.carry(e) | Condition.parity(e) << 2 | Condition.adjust(e) | signs;
    }

    /** The status flags without OF, as they lie in the low byte. */
    public static long low(X86Env e) {
        return status(e) & 0xff | FIXED;
    }

    /** Sets the status flags but OF. */
    public static void low(X86Env e, long flags) {
        Flags.status(e, status(e) & OF | flags & 0xff);
    }

    /** All of EFLAGS. */
    public static long read(X86Env e) {
        return status(e) | FIXED | (e.direction < 0 ? DF : 0) | e.system.bits();
    }

    /** Sets the flags that arithmetic and string instructions use. */
    public static void status(X86Env e, long flags) {
        Flags.status(e, flags);
        e.direction = 1 - (flags >>> 9 & 2);
    }
}
