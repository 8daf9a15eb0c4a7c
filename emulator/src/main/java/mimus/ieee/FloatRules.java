package mimus.ieee;

/**
 * What IEEE 754-2019 leaves to an architecture, constant for the life of a processor or of one of its modes.
 *
 * @param nan how NaNs are made and propagated
 * @param tinyBeforeRounding when a result counts as tiny for UNDERFLOW (section 7.5): before or after rounding
 * @param flushesBeforeRounding when flush-to-zero looks for a tiny result: before or after rounding
 * @param flushedResultFlags what flushing a result raises besides FLUSHED and TINY
 * @param flushedOperandFlags what taking a subnormal operand as zero raises
 * @param reportsSubnormalOperands whether a subnormal operand used as it is raises INPUT_DENORMAL
 */
public record FloatRules(
        NanRule nan,
        boolean tinyBeforeRounding,
        boolean flushesBeforeRounding,
        int flushedResultFlags,
        int flushedOperandFlags,
        boolean reportsSubnormalOperands) {

    /** MIPS with FCSR.NAN2008 = 0; FCSR.FS is flush-to-zero, which raises nothing (as in QEMU). */
    public static final FloatRules MIPS_LEGACY = new FloatRules(NanRule.MIPS_LEGACY, false, true, 0, 0, false);

    /** MIPS with FCSR.NAN2008 = 1. */
    public static final FloatRules MIPS_2008 = new FloatRules(NanRule.MIPS_2008, false, true, 0, 0, false);

    /** x86 SSE and AVX (Intel SDM volume 1, sections 10.2.3 and 11.5.2): MXCSR.FTZ, MXCSR.DAZ and the DE flag. */
    public static final FloatRules X86_SSE =
            new FloatRules(NanRule.X86_SSE, false, false, Flags.UNDERFLOW | Flags.INEXACT, 0, true);

    /** x87 (Intel SDM volume 1, section 8.5). */
    public static final FloatRules X87 = new FloatRules(NanRule.X87, false, false, 0, 0, true);

    /** Arm (Arm ARM, pseudocode FPRound and FPUnpack): FPCR.FZ sets both kinds of flushing. */
    public static final FloatRules ARM =
            new FloatRules(NanRule.ARM, true, true, Flags.UNDERFLOW, Flags.INPUT_DENORMAL, false);

    /** Power (Power ISA 3.1 Book I, section 4.4.4). */
    public static final FloatRules POWER =
            new FloatRules(NanRule.POWER, true, true, Flags.UNDERFLOW | Flags.INEXACT, 0, false);
}
