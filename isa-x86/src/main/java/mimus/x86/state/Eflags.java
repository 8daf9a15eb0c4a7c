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

    /** The status flags without OF, as they lie in the low byte. */
    public static long low(X86Env e) {
        return e.carry | FIXED | parity(e.parity) << 2 | e.adjust & AF | (e.nonzero == 0 ? ZF : 0) | e.sign >>> 63 << 7;
    }

    /** Sets the status flags but OF. */
    public static void low(X86Env e, long flags) {
        e.carry = flags & CF;
        e.parity = ~flags >>> 2 & 1;
        e.adjust = flags & AF;
        e.nonzero = ~flags & ZF;
        e.sign = flags << 56;
    }

    /** All of EFLAGS. */
    public static long read(X86Env e) {
        return low(e) | (e.direction < 0 ? DF : 0) | e.overflow >>> 63 << 11 | e.system.bits();
    }

    /** Sets the flags that arithmetic and string instructions use. */
    public static void status(X86Env e, long flags) {
        low(e, flags);
        e.overflow = flags << 52;
        e.direction = 1 - (flags >>> 9 & 2);
    }
}
