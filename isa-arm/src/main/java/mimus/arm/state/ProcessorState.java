package mimus.arm.state;

/** Bits of PSTATE as SPSR has them in AArch64; Arm ARM section C5.2.18. */
public final class ProcessorState {
    /** The stack pointer is the exception level's own. */
    public static final int SP = 1;

    /** Where the exception level begins, two bits. */
    public static final int EL = 2;

    /** The state is AArch32. */
    public static final int NARROW = 1 << 4;

    /** FIQs are masked. */
    public static final int F = 1 << 6;

    /** IRQs are masked. */
    public static final int I = 1 << 7;

    /** SError interrupts are masked. */
    public static final int A = 1 << 8;

    /** Debug exceptions are masked. */
    public static final int D = 1 << 9;

    public static final int DAIF = D | A | I | F;

    /** Illegal execution state: every instruction is an exception. */
    public static final int IL = 1 << 20;

    /** Software step. */
    public static final int SS = 1 << 21;

    private ProcessorState() {}
}
