package mimus.mips.state;

/**
 * What a processor's floating-point unit says of itself.
 *
 * @param fir the implementation register
 * @param fcsr the control register after reset
 * @param writable the bits of the control register that software can change
 */
public record FpuModel(int fir, int fcsr, int writable) {
    /** All but the reserved and implementation bits and the choice of NaNs. */
    private static final int USUAL = 0xff83ffff;

    /** MIPS 24Kf: 64-bit registers, single, double, word and long. */
    public static final FpuModel MIPS32R2 = new FpuModel(0x0073_9300, 0, USUAL);

    /** A MIPS64 release 2 processor, with paired single, but without MIPS-3D. */
    public static final FpuModel MIPS64R2 = new FpuModel(0x0077_0000, 0, USUAL);
}
