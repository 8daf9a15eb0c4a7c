package mimus.arm.cpu;

/** Which instructions are of floating point and Advanced SIMD, which an operating system may close. */
final class FloatingPoint {
    private FloatingPoint() {}

    /** Whether one of A64 reaches the vector registers, FPCR or FPSR. */
    static boolean isMeant(int word) {
        boolean vectors = (word & 0x0c00_0000) == 0x0c00_0000; // Arm ARM section C4.1: bits 28 to 25 are x11x
        boolean control = (word & 0xffdf_ffc0) == 0xd51b_4400;
        return vectors || control;
    }

    /**
     * The same of A32 and T32, which CPACR and FPEXC.EN close: Advanced SIMD, and coprocessors 10 and 11 but for VMRS and VMSR
     * of what is not FPSCR; Arm ARM sections F4.1 and F3.1.
     */
    static boolean isMeant(int word, boolean t32) {
        int top = word >>> 24;
        boolean coprocessor = (word & 0xe00) == 0xa00;
        boolean status = (word & 0x0fe0_0fff) == 0x0ee0_0a10 && (word >>> 16 & 15) != 1;
        boolean simd = t32
                ? (top & 0xef) == 0xef || (word & 0xff10_0000) == 0xf900_0000
                : (top & 0xfe) == 0xf2 || (word & 0xff10_0000) == 0xf400_0000;
        boolean transfers = (top & 0xf) >= 0xc && (top & 0xf) <= 0xe && (!t32 || (top & 0xe0) == 0xe0);
        return simd || transfers && coprocessor && !status;
    }
}
