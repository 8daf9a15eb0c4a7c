package mimus.arm.state;

import mimus.cpu.Clock;

/**
 * The system level of AArch64: PSTATE, the registers of the exception levels, and what follows from them.
 *
 * <p>The fields are the raw registers, by exception level where each has its own. Instructions go through
 * {@link SystemAccess}, and the declarations in {@link SystemRegisters} tell whom a change concerns.
 */
public final class SystemState extends SystemLevel {
    /** All instructions are exceptions: the execution state is illegal; see {@link #closed}. */
    public static final int ILLEGAL = 2;

    private static final int FPEN = 20;
    private static final int TFP = 1 << 10;
    private static final int TGE = 1 << 27;

    public final long[] sctlr = new long[4];
    public final long[] tcr = new long[4];
    public final long[] ttbr0 = new long[4];
    public final long[] mair = new long[4];
    public final long[] vbar = new long[4];
    public final long[] esr = new long[4];
    public final long[] far = new long[4];
    public final long[] elr = new long[4];
    public final long[] spsr = new long[4];
    public final long[] tpidr = new long[4];
    public final long[] cptr = new long[4];
    public long ttbr1;
    public long cpacr;
    public long hcr;
    public long scr;
    public long par;
    public long cntkctl;
    public long cntvoff;
    public long cntfrq = Identification.CNTFRQ_EL0;
    public long csselr;

    public long mdscr;
    public long mdcr;
    long contextidr;
    public final GenericTimer hypervisor;
    public final GenericTimer secure;

    /** What instructions may do to all this. */
    final SystemAccess access;

    private final int highest;
    private final long[] stacks = new long[4];
    private boolean stepOnce;
    private int level;
    private boolean ownStack;
    private int masks;
    private boolean illegal;
    private boolean floatingPointTrapped;

    /** @param highest the highest exception level that there is, 1 to 3 */
    public SystemState(ArmEnv env, Clock clock, int highest) {
        super(env, clock, SystemRegisters.PLAIN);
        this.highest = highest;
        access = new SystemAccess(env, this);
        hypervisor = new GenericTimer(clock, () -> 0);
        secure = new GenericTimer(clock, () -> 0);
    }

    @Override
    long virtualOffset() {
        return cntvoff;
    }

    /** The exception level that debug exceptions are for: 2 if TDE or TGE say so; Arm ARM section D2.3. */
    public int debugTarget() {
        boolean above = (mdcr & 1 << 8) != 0 || (hcr & TGE) != 0;
        return highest >= 2 && above && level <= 2 ? 2 : 1;
    }

    /** 1 if an exception to a level comes from the same one, 0 if it comes from below. */
    public int same(int target) {
        return target == level ? 1 : 0;
    }

    /** PSTATE.SS: one more instruction is executed before a software step exception. */
    public boolean stepOnce() {
        return stepOnce;
    }

    public void stepOnce(boolean once) {
        stepOnce = once;
        events.stateChanged();
    }

    /** CONTEXTIDR_EL1. */
    public long contextId() {
        return contextidr;
    }

    /** Makes all as after a reset: in the highest exception level, with everything masked and the MMUs off. */
    @Override
    public void reset() {
        level = highest;
        for (SystemRegister register : SystemRegisters.ALL) {
            if (!register.isReadOnly()) {
                register.write(this, 0);
            }
        }
        sctlr[1] = 0x30d0_0800L; // RES1 bits
        sctlr[2] = 0x30c5_0830L;
        sctlr[3] = 0x30c5_0830L;
        cntfrq = Identification.CNTFRQ_EL0;
        osLock = true;
        ownStack = true;
        masks = ProcessorState.DAIF;
        illegal = false;
        stepOnce = false;
        env.nzcv(0);
        translation.levelChanged();
        changed();
        translation.forgetAll();
        events.pointsChanged();
    }

    public int highest() {
        return highest;
    }

    /** The exception level. */
    public int level() {
        return level;
    }

    /** Which instructions are exceptions now: none, those of floating point and Advanced SIMD, all ({@link #ILLEGAL}). */
    public int closed() {
        return illegal ? ILLEGAL : floatingPointTrapped ? 1 : 0;
    }

    /** PSTATE but for the condition flags, as SPSR has it. */
    public int control() {
        return level << ProcessorState.EL
                | (ownStack ? ProcessorState.SP : 0)
                | masks
                | (illegal ? ProcessorState.IL : 0)
                | (stepOnce ? ProcessorState.SS : 0);
    }

    /** Sets PSTATE but for the condition flags. */
    public void control(int bits) {
        select(bits >>> ProcessorState.EL & 3, (bits & ProcessorState.SP) != 0);
        masks = bits & ProcessorState.DAIF;
        illegal = (bits & ProcessorState.IL) != 0;
        stepOnce = (bits & ProcessorState.SS) != 0;
        look();
        events.stateChanged();
    }

    /** Goes to an exception level and a stack pointer. */
    private void select(int to, boolean own) {
        stacks[ownStack ? level : 0] = env.xsp(31);
        boolean moved = to != level;
        level = to;
        ownStack = own && to != 0;
        env.xsp(31, stacks[ownStack ? level : 0]);
        if (moved) {
            translation.levelChanged();
            privilegesChanged();
        }
    }

    /** SP of an exception level. */
    long stack(int of) {
        return of == (ownStack ? level : 0) ? env.xsp(31) : stacks[of];
    }

    void stack(int of, long value) {
        if (of == (ownStack ? level : 0)) {
            env.xsp(31, value);
        } else {
            stacks[of] = value;
        }
    }

    boolean ownStack() {
        return ownStack;
    }

    void ownStack(boolean own) {
        select(level, own);
    }

    int masks() {
        return masks;
    }

    void masks(int bits) {
        masks = bits & ProcessorState.DAIF;
        look();
        events.stateChanged();
    }

    /** A register that governs privileges or translation has changed. */
    void changed() {
        translation.changed();
        privilegesChanged();
    }

    private void privilegesChanged() {
        int fpen = (int) (cpacr >>> FPEN) & 3;
        boolean byOs = level == 0 && fpen != 3 || level == 1 && (fpen & 1) == 0;
        boolean above = highest >= 2 && level <= 2 && (cptr[2] & TFP) != 0 || highest == 3 && (cptr[3] & TFP) != 0;
        floatingPointTrapped = byOs || above;
        look();
    }

    /** The exception level to which a floating-point instruction is trapped. */
    public int floatingPointTarget() {
        int fpen = (int) (cpacr >>> FPEN) & 3;
        if (level == 0 && fpen != 3 || level == 1 && (fpen & 1) == 0) {
            return target();
        }
        return highest >= 2 && level <= 2 && (cptr[2] & TFP) != 0 ? 2 : 3;
    }

    /** The exception level that takes synchronous exceptions which are not for one in particular. */
    public int target() {
        return level == 0 && highest >= 2 && (hcr & TGE) != 0 ? 2 : Math.max(1, level);
    }

    /** Whether DC ZVA is allowed: SCTLR_EL1.DZE, for programs. */
    boolean zeroes() {
        return level > 0 || (sctlr[1] & 1 << 14) != 0;
    }

    /** CNTFRQ_EL0 is for the highest exception level to set. */
    void frequency(long value) {
        if (level != highest) {
            throw env.undefined();
        }
        cntfrq = value & 0xffff_ffffL;
    }

    /** Whether an FIQ or an IRQ is to be taken now; Arm ARM section D1.13.4. */
    @Override
    public boolean interrupted(boolean fast) {
        if (!line(fast)) {
            return false;
        }
        int to = interruptTarget(fast);
        boolean masked = (masks & (fast ? ProcessorState.F : ProcessorState.I)) != 0;
        return to > level && to >= 2 || to >= level && !masked;
    }

    /** The exception level that takes it. */
    public int interruptTarget(boolean fast) {
        int bit = fast ? 3 : 4; // HCR_EL2.FMO and IMO
        if (highest == 3 && (scr >>> (fast ? 2 : 1) & 1) != 0) {
            return 3;
        }
        return highest >= 2 && level < 2 && ((hcr & TGE) != 0 || (hcr >>> bit & 1) != 0) ? 2 : 1;
    }

    /** What the processor says of itself under a number of CRm and op2. */
    long identification(int number) {
        return env.identification.value(number, highest);
    }
}
