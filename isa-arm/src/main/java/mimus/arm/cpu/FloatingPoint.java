package mimus.arm.cpu;

/** Which instructions of A64 CPACR_EL1.FPEN closes: those that reach the vector registers, FPCR or FPSR. */
final class FloatingPoint {
    private FloatingPoint() {}

    static boolean isMeant(int word) {
        boolean vectors = (word & 0x0c00_0000) == 0x0c00_0000; // Arm ARM section C4.1: bits 28 to 25 are x11x
        boolean control = (word & 0xffdf_ffc0) == 0xd51b_4400;
        return vectors || control;
    }
}
