package mimus.arm.state;

import mimus.cpu.Clock;
import mimus.cpu.Trap;
import mimus.memory.Access;

/**
 * The system level of AArch32: what coprocessors 14 and 15 hold, and what follows from it.
 *
 * <p>The fields are the raw registers. Instructions go through {@link ControlCoprocessor}, and the declarations in
 * {@link CoprocessorRegisters} tell whom a change concerns. The mode and its masks are in {@link Modes}.
 */
public final class PrivilegedState extends SystemLevel {
    /** Bits of SCTLR. */
    public static final int M = 1;

    public static final int V = 1 << 13;
    public static final int WXN = 1 << 19;
    public static final int UWXN = 1 << 20;
    public static final int EE = 1 << 25;
    public static final int AFE = 1 << 29;
    public static final int TE = 1 << 30;

    /** TTBCR: descriptors are long. */
    public static final int EAE = 1 << 31;

    /** The same: there is no lower table, no upper one. */
    private static final int PD0 = 1 << 4;

    private static final int PD1 = 1 << 5;

    private static final int SCTLR_RESET = 0x00c5_0078;

    /** FPEXC. */
    private static final int EN = 1 << 30;

    /** Number of FPEXC among the registers of floating point. */
    private static final int FPEXC = 8;

    public int sctlr;
    public int ttbcr;
    public long ttbr0;
    public long ttbr1;
    public int dacr;
    public int dfsr;
    public int ifsr;
    public int dfar;
    public int ifar;
    public int vbar;
    public int contextidr;
    int cpacr;
    long par;
    int cntkctl;
    int cntfrq = (int) Identification.CNTFRQ_EL0;
    int fpexc;

    /** DBGDSCR. */
    public int dscr;

    private boolean closed;

    public PrivilegedState(ArmEnv env, Clock clock) {
        super(env, clock, CoprocessorRegisters.PLAIN);
    }

    /** Makes all as after a reset: in Supervisor mode, with everything masked and the MMU off. */
    @Override
    public void reset() {
        for (CoprocessorRegister register : CoprocessorRegisters.ALL) {
            if (!register.isReadOnly()) {
                register.write(this, 0);
            }
        }
        sctlr = SCTLR_RESET;
        fpexc = 0;
        osLock = true;
        cntfrq = (int) Identification.CNTFRQ_EL0;
        ProgramStatus.write(env, Modes.SUPERVISOR | Modes.A | Modes.I | Modes.F);
        translation.forgetAll();
        changed();
        events.pointsChanged();
    }

    /** The mode or its masks have changed. */
    void statusChanged(boolean moved) {
        if (moved) {
            translation.levelChanged();
            privilegesChanged();
        }
        look();
    }

    /** Whether programs run: PL0. */
    public boolean isUser() {
        return env.modes.mode() == Modes.USER;
    }

    /** A register that governs translation has changed. */
    void changed() {
        translation.changed();
        privilegesChanged();
    }

    /** A register that governs translation has changed, and nothing that is known of it holds any more. */
    void translationChanged() {
        translation.forgetAll();
        changed();
    }

    /** TTBCR: without EL3, PD0 and PD1 came with Armv8 only; Armv7-A ARM section B4.1.153. */
    void ttbcr(long value) {
        int missing = (value & EAE) == 0 && !env.identification.has("v8") ? PD0 | PD1 : 0;
        ttbcr = (int) value & ~missing;
    }

    private void privilegesChanged() {
        closed = !isOpen() || (fpexc & EN) == 0;
    }

    /** Whether CPACR lets this mode use floating point: 1 for PL1 only, 3 for all. */
    private boolean isOpen() {
        int access = cpacr >>> 20 & 3;
        return access == 3 || access == 1 && !isUser();
    }

    /** Whether instructions of floating point and Advanced SIMD are undefined now. */
    public boolean closed() {
        return closed;
    }

    /** FPEXC and the registers that tell of the unit, by their number; the values are those of a Cortex-A15. */
    public int floatRegister(int number) {
        env.require(isOpen());
        return switch (number) {
            case 0 -> 0x4103_30f0;
            case 6 -> 0x1111_1111;
            case 7 -> 0x1011_0222;
            case FPEXC -> fpexc;
            default -> throw env.undefined();
        };
    }

    /** Sets FPEXC; what tells of the unit stays. */
    public void floatRegister(int number, int value) {
        env.require(isOpen() && (number == FPEXC || number == 0));
        if (number == FPEXC) {
            setFpexc(value);
        }
    }

    void setFpexc(int value) {
        fpexc = value & EN;
        privilegesChanged();
    }

    /** HVC and SMC: a call of who stands above. */
    public void call(int of, int number) {
        throw new Trap.SystemCall(number, of);
    }

    /** Checks an access that is made with the rights of a program. */
    void requireUnprivileged(long address, Access access) {
        if (!isUser()) {
            translation.translate(address, access, 0);
        }
    }

    long tpidrurw() {
        return env.tpidrEl0;
    }

    void tpidrurw(long value) {
        env.tpidrEl0 = value;
    }

    /** ISR: what is pending. */
    int pending() {
        return (line(false) ? Modes.I : 0) | (line(true) ? Modes.F : 0);
    }

    /** Whether an FIQ or an IRQ is to be taken now. */
    @Override
    public boolean interrupted(boolean fast) {
        return line(fast) && (env.modes.control() & (fast ? Modes.F : Modes.I)) == 0;
    }

    /** What ID_ISAR5 says of the features of this processor. */
    int cryptography() {
        return env.identification.isar5();
    }
}
