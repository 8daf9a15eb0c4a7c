package mimus.arm.state;

import mimus.cpu.Clock;

/**
 * What the system level is in AArch64 as in AArch32: who translates addresses and acts upon debug registers, timers, the
 * inputs for interrupts.
 */
public abstract class SystemLevel {
    public final GenericTimer physical;
    public final GenericTimer virtual;

    /** Whether debug exceptions are locked out. */
    public boolean osLock = true;

    /** Hardware breakpoints and watchpoints of the guest's own: value and control. */
    public final long[][] debug = new long[4][16];

    /** Registers without a meaning here, by their place among the declarations. */
    final long[] plain;

    final ArmEnv env;
    final Clock clock;
    AddressTranslation translation;
    DebugEvents events = DebugEvents.NONE;
    private boolean irq;
    private boolean fiq;

    /** @param kept how many registers have no meaning here */
    SystemLevel(ArmEnv env, Clock clock, int kept) {
        this.env = env;
        this.clock = clock;
        plain = new long[kept];
        physical = new GenericTimer(clock, () -> 0);
        virtual = new GenericTimer(clock, this::virtualOffset);
    }

    /** How far the virtual counter is behind the physical one. */
    long virtualOffset() {
        return 0;
    }

    /** Makes all as after a reset: with everything masked and the MMU off. */
    public abstract void reset();

    /** Says who translates addresses. */
    public void translation(AddressTranslation mmu) {
        translation = mmu;
    }

    /** Says who acts upon debug registers. */
    public void debugEvents(DebugEvents listener) {
        events = listener;
    }

    void pointsChanged() {
        events.pointsChanged();
    }

    /** The physical counter. */
    long count() {
        return clock.now();
    }

    long tpidrro() {
        return env.tpidrroEl0;
    }

    void tpidrro(long value) {
        env.tpidrroEl0 = value;
    }

    /** Sets the level of an input: IRQ or FIQ. */
    public void line(boolean fast, boolean high) {
        if (fast) {
            fiq = high;
        } else {
            irq = high;
        }
        look();
    }

    /** The level of an input: IRQ or FIQ. */
    boolean line(boolean fast) {
        return fast ? fiq : irq;
    }

    /** Whether interrupts are to be taken may have changed. */
    void look() {
        if (interrupted(true) || interrupted(false)) {
            env.attention = true;
        }
    }

    public boolean interruptPending() {
        return irq || fiq;
    }

    /** Whether an FIQ or an IRQ is to be taken now. */
    public abstract boolean interrupted(boolean fast);
}
