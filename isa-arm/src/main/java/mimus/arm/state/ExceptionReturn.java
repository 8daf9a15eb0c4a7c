package mimus.arm.state;

/** Where a return from an exception leads in AArch32, and the status that comes with it; Arm ARM section G1.13. */
public final class ExceptionReturn {
    private ExceptionReturn() {}

    /** To an address, with the status that SPSR of this mode has; UNPREDICTABLE in User and System mode: undefined. */
    public static long to(ArmEnv e, int address) {
        int mode = e.modes.mode();
        e.require(mode != Modes.USER && mode != Modes.SYSTEM);
        return to(e, address, e.modes.saved(mode));
    }

    /** To an address with a status. */
    public static long to(ArmEnv e, int address, int status) {
        e.delayed = false; // a write that keeps it out of translated regions: whatever they stand for may change
        e.release();
        ProgramStatus.write(e, status);
        return e.thumb ? address & ~1 : address & ~3;
    }
}
