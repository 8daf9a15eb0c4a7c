package mimus.arm.state;

/** FPSCR, in which AArch32 sees FPCR and FPSR together; Arm ARM section G8.2.53. */
public final class FloatingStatus {
    /** What of it AArch64 has in FPSR: cumulative flags and saturation. */
    private static final int STATUS = 0x0800_009f;

    private static final int FLAGS = 0xf000_0000;

    private FloatingStatus() {}

    /** All of it. */
    public static int read(ArmEnv e) {
        return e.fpscrFlags & FLAGS | e.floats.fpcr() & ~FLAGS & ~STATUS | e.floats.fpsr() & STATUS;
    }

    /** Sets all of it. */
    public static void write(ArmEnv e, int value) {
        e.fpscrFlags = value & FLAGS;
        e.floats.fpcr(value & ~FLAGS & ~STATUS);
        e.floats.fpsr(value & STATUS);
    }
}
