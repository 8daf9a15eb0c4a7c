package mimus.arm.state;

/** What governs floating point, and what it leaves behind: FPCR and FPSR, which AArch32 sees as one FPSCR. */
public final class FloatControl {
    private int fpcr;
    private int fpsr;

    /** The control register. */
    public int fpcr() {
        return fpcr;
    }

    public void fpcr(int value) {
        fpcr = value;
    }

    /** The status register, with the cumulative flags. */
    public int fpsr() {
        return fpsr;
    }

    public void fpsr(int value) {
        fpsr = value;
    }
}
