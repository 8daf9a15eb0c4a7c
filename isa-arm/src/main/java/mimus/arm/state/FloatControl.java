package mimus.arm.state;

/** What governs floating point, and what it leaves behind: FPCR and FPSR, which AArch32 sees as one FPSCR. */
public final class FloatControl {
    /** The bits that can be written. */
    private static final int CONTROL = 0x07ff0000;

    private static final int STATUS = 0xf800009f;

    private int fpcr;
    private int fpsr;

    /** The control register. */
    public int fpcr() {
        return fpcr;
    }

    public void fpcr(int value) {
        fpcr = value & CONTROL;
    }

    /** The status register, with the cumulative flags. */
    public int fpsr() {
        return fpsr;
    }

    public void fpsr(int value) {
        fpsr = value & STATUS;
    }
}
