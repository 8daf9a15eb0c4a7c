package mimus.arm.state;

/** What governs floating point, and what it leaves behind: FPCR and FPSR, which AArch32 sees as one FPSCR. */
public final class FloatControl {
    /** FPSR: an operand was taken as zero. */
    static final int IDC = 1 << 7;

    private static final int QC = 1 << 27;
    /** The bits that can be written; those besides FloatUnits' do nothing. */
    private static final int CONTROLS = 0x07ff0000;

    private static final int NZCV = 0xf << 28;
    private static final int EXCEPTIONS = 0x9f;

    /** What follows FPCR. */
    public final FloatUnits units = new FloatUnits();

    /** Advanced SIMD of AArch32: Arm ARM, pseudocode StandardFPSCRValue. */
    public final FloatUnits standard = new FloatUnits();

    private int fpcr;
    private int nzcv;
    private boolean saturated;

    /** All zero. */
    public FloatControl() {
        fpcr(0);
    }

    /** The control register. */
    public int fpcr() {
        return fpcr;
    }

    /** Sets the control register; bits that it does not have are ignored. */
    public void fpcr(int value) {
        fpcr = value & CONTROLS;
        units.control(fpcr);
        standard.control(fpcr & (FloatUnits.AHP | FloatUnits.FZ16) | FloatUnits.FZ | FloatUnits.DN);
    }

    /** The status register, with the cumulative flags and the conditions of AArch32. */
    public int fpsr() {
        return nzcv | (saturated ? QC : 0) | units.flags() | standard.flags();
    }

    public void fpsr(int value) {
        nzcv = value & NZCV;
        saturated = (value & QC) != 0;
        units.flags(value & EXCEPTIONS);
        standard.flags(0);
    }

    /** AArch32: both registers. */
    public int fpscr() {
        return fpcr | fpsr();
    }

    /** AArch32: sets both registers. */
    public void fpscr(int value) {
        fpcr(value);
        fpsr(value);
    }

    /** Sets FPSR.QC if a saturating instruction had to. */
    public void saturated(boolean had) {
        saturated |= had;
    }

    /** AArch32: the conditions that a comparison has left, in bits 31 to 28. */
    public int conditions() {
        return nzcv;
    }

    /** AArch32: sets the conditions that a comparison leaves, in bits 3 to 0. */
    public void conditions(int flags) {
        nzcv = flags << 28;
    }
}
