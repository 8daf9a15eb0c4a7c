package mimus.arm.state;

/**
 * What a processor of the M profile has besides general registers and flags: Armv7-M ARM section B1.4.
 *
 * <p>The general register 13 is the stack pointer in use; the other one is kept here.
 */
public final class SpecialRegisters {
    /** Numbers of {@code MRS} and {@code MSR}; section B5.1. */
    public static final int MSP = 8;

    public static final int PSP = 9;
    public static final int PRIMASK = 16;
    public static final int BASEPRI = 17;
    public static final int BASEPRI_MAX = 18;
    public static final int FAULTMASK = 19;
    public static final int CONTROL = 20;

    private static final int NPRIV = 1;
    private static final int SPSEL = 2;
    private static final int FPCA = 4;
    private static final int SP = 13;
    private static final int T = 1 << 24;

    /** Number of the exception that is being handled, or 0 in Thread mode. */
    public int ipsr;

    /** 1 if no exception with a priority that can be set is taken. */
    public int primask;

    /** 1 if only NMI is taken. */
    public int faultmask;

    /** The lowest priority that is not taken, or 0 if it masks nothing. */
    public int basepri;

    /** Whether a division by zero is a fault. */
    public boolean trapsDivision;

    /** Whether the next floating-point instruction is not executed at once: it may not be, or something is due before. */
    public boolean floatClosed;

    /** Told when a mask or CONTROL has changed, so that an exception that is pending may be taken. */
    public Runnable unmasked = () -> {};

    private final ArmEnv env;
    private final boolean baseline;
    private final int priorities;
    private final int writable;
    private int control;
    private int otherSp;

    /**
     * As after power-on.
     *
     * @param baseline whether it is an Armv6-M processor, without BASEPRI, FAULTMASK and unprivileged code
     * @param priorities the bits of a priority that there are
     * @param floats whether it has floating point
     */
    public SpecialRegisters(ArmEnv env, boolean baseline, int priorities, boolean floats) {
        this.env = env;
        this.baseline = baseline;
        this.priorities = priorities;
        this.writable = (baseline ? 0 : NPRIV) | (floats ? FPCA : 0);
    }

    /** Makes them as after power-on, with a stack. */
    public void reset(int stack) {
        ipsr = 0;
        primask = 0;
        faultmask = 0;
        basepri = 0;
        control = 0;
        otherSp = 0;
        env.r(SP, stack & ~3);
    }

    public boolean handlerMode() {
        return ipsr != 0;
    }

    public boolean privileged() {
        return handlerMode() || (control & NPRIV) == 0;
    }

    /** Whether the process stack is the one in use. */
    public boolean onProcessStack() {
        return (control & SPSEL) != 0;
    }

    /** Chooses which of the two stack pointers general register 13 is. */
    public void useProcessStack(boolean wanted) {
        if (wanted != onProcessStack()) {
            int used = env.r(SP);
            env.r(SP, otherSp);
            otherSp = used;
            control ^= SPSEL;
        }
    }

    public int msp() {
        return onProcessStack() ? otherSp : env.r(SP);
    }

    public void msp(int value) {
        stack(false, value & ~3);
    }

    public int psp() {
        return onProcessStack() ? env.r(SP) : otherSp;
    }

    public void psp(int value) {
        stack(true, value & ~3);
    }

    private void stack(boolean process, int value) {
        if (process == onProcessStack()) {
            env.r(SP, value);
        } else {
            otherSp = value;
        }
    }

    public int control() {
        return control;
    }

    /** Sets CONTROL; in Handler mode the choice of the stack stays. */
    public void control(int value) {
        if (!handlerMode()) {
            useProcessStack((value & SPSEL) != 0);
        }
        control = control & SPSEL | value & writable;
    }

    /** Whether the code that is executed has used floating point: CONTROL.FPCA. */
    public boolean floatActive() {
        return (control & FPCA) != 0;
    }

    /** Sets CONTROL.FPCA, where there is floating point. */
    public void floatActive(boolean active) {
        control = control & ~FPCA | (active ? FPCA & writable : 0);
    }

    /** XPSR: the flags, ITSTATE, the T bit and the exception's number. */
    public int xpsr() {
        return ProgramStatus.visible(env) | (env.thumb ? T : 0) | (env.it & 3) << 25 | (env.it & 0xfc) << 8 | ipsr;
    }

    /** Sets XPSR but for the exception's number. */
    public void xpsr(int word) {
        ProgramStatus.write(env, word, baseline ? 8 : 12);
        env.thumb = (word & T) != 0;
        env.it = word >>> 25 & 3 | word >>> 8 & 0xfc;
    }

    /** What {@code MRS} reads; 0 of what this code may not see. */
    public int read(int number) {
        if (number < MSP) {
            int flags = (number & 4) == 0 ? ProgramStatus.visible(env) : 0;
            return flags | ((number & 1) != 0 ? ipsr : 0);
        }
        if (number == CONTROL) {
            return control;
        }
        if (!privileged()) {
            return 0;
        }
        return switch (number) {
            case MSP -> msp();
            case PSP -> psp();
            case PRIMASK -> primask;
            case BASEPRI, BASEPRI_MAX -> basepri;
            case FAULTMASK -> faultmask;
            default -> 0;
        };
    }

    /**
     * What {@code MSR} writes; without effect where this code may not.
     *
     * @param mask the parts of APSR to be set: flags in bit 3, GE in bit 2
     */
    public void write(int number, int value, int mask) {
        if (number < MSP) {
            if ((number & 4) == 0) {
                ProgramStatus.write(env, value, mask & 0xc);
            }
        } else if (privileged()) {
            writeSystem(number, value);
            unmasked.run();
        }
    }

    private void writeSystem(int number, int value) {
        int priority = value & priorities;
        switch (number) {
            case MSP -> msp(value);
            case PSP -> psp(value);
            case PRIMASK -> primask = value & 1;
            case BASEPRI -> basepri = baseline ? 0 : priority;
            case BASEPRI_MAX ->
                basepri = !baseline && priority != 0 && (basepri == 0 || priority < basepri) ? priority : basepri;
            case FAULTMASK ->
                faultmask = baseline || ipsr == 2 || ipsr == 3 && (value & 1) != 0 ? faultmask : value & 1;
            case CONTROL -> control(value);
            default -> {
                // reserved numbers are ignored
            }
        }
    }

    /** What {@code CPS} does: PRIMASK if {@code i} is 1, FAULTMASK if {@code f} is. */
    public void change(int disable, int i, int f) {
        if (privileged()) {
            if (i != 0) {
                writeSystem(PRIMASK, disable);
            }
            if (f != 0) {
                writeSystem(FAULTMASK, disable);
            }
            unmasked.run();
        }
    }
}
