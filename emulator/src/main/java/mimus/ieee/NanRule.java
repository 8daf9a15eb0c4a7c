package mimus.ieee;

/**
 * How an architecture makes and propagates NaNs, which IEEE 754-2019 section 6.2 leaves open.
 *
 * @param signallingBitSet true when the most significant fraction bit is 1 in a signalling NaN (MIPS before NAN2008);
 *     such a NaN cannot be made quiet by setting a bit, so that every NaN result is the default NaN
 * @param defaultNegative sign of the default NaN; its fraction is the quiet bit alone, or with signallingBitSet all
 *     ones below that bit
 * @param signallingFirst true when any signalling operand goes before any quiet one; otherwise only their order counts
 * @param addendRank where c stands among the NaN operands of a * b + c: 0 before a, 1 between a and b, 2 after b
 * @param productOutranksQuietAddend true when infinity * 0 + quiet NaN gives the default NaN, false for the addend
 * @param productInvalidDespiteNan true when infinity * 0 + quiet NaN raises INVALID
 */
public record NanRule(
        boolean signallingBitSet,
        boolean defaultNegative,
        boolean signallingFirst,
        int addendRank,
        boolean productOutranksQuietAddend,
        boolean productInvalidDespiteNan) {

    /**
     * MIPS with FCSR.NAN2008 = 0 (MIPS32 volume I, section 5.5): default NaNs 0x7fbfffff and 0x7ff7ffffffffffff. The
     * manual also lets a quiet operand be the result; QEMU never does.
     */
    public static final NanRule MIPS_LEGACY = new NanRule(true, false, true, 2, true, true);

    /** MIPS with FCSR.NAN2008 = 1 (MIPS32 release 6 volume I, section 6.3.2). */
    public static final NanRule MIPS_2008 = new NanRule(false, false, true, 0, false, true);

    /**
     * x86 SSE, AVX and FMA (Intel SDM volume 1, tables 4-7 and 14-17): the first NaN, default negative. A fused a is
     * the multiplicand of the manual's formula, which is the second operand of the 213 and 231 forms.
     */
    public static final NanRule X86_SSE = new NanRule(false, true, false, 2, false, false);

    /** Arm (Arm ARM, pseudocode FPProcessNaNs and FPProcessNaNs3); FPCR.DN is {@link FloatUnit#defaultNan}. */
    public static final NanRule ARM = new NanRule(false, false, true, 0, true, true);

    /** Power (Power ISA 3.1 Book I, section 4.4.1): FRA, then FRB, which is the addend, then FRC. */
    public static final NanRule POWER = new NanRule(false, false, false, 1, false, true);

    private static final long TOP_FRACTION_BIT = 1L << 62;

    /** The default NaN's bits. */
    long defaultNan(Format f) {
        long fraction = 1L << f.fractionBits() - 1;
        return f.sign(defaultNegative) | f.infinity() | (signallingBitSet ? fraction - 1 : fraction);
    }

    /** Whether a NaN of left-aligned fraction (bit 62 down) is signalling. */
    boolean signalling(long fraction) {
        return (fraction & TOP_FRACTION_BIT) != 0 == signallingBitSet;
    }

    /** The result of a one- or two-operand operation of which an operand is NaN; pass a single operand twice. */
    long propagate(FloatUnit u, Format f, Unpacked x, Unpacked y) {
        raiseSignalling(u, x.isSignalling() || y.isSignalling());
        return quiet(u, f, first(x, y));
    }

    /** The result of x * y + z when an operand is NaN. */
    long propagate(FloatUnit u, Format f, Unpacked x, Unpacked y, Unpacked z) {
        raiseSignalling(u, x.isSignalling() || y.isSignalling() || z.isSignalling());
        if (x.infinityTimesZero(y)) {
            if (productInvalidDespiteNan) {
                u.raise(Flags.INVALID | Flags.INVALID_IMZ);
            }
            if (productOutranksQuietAddend && !z.isSignalling()) {
                return defaultNan(f);
            }
        }
        if (addendRank == 0) {
            return quiet(u, f, first(z, first(x, y)));
        }
        return quiet(u, f, addendRank == 1 ? first(x, first(z, y)) : first(first(x, y), z));
    }

    /** The bits, in format f, of the quiet NaN that NaN x becomes; a fraction too long loses its low bits. */
    long quiet(FloatUnit u, Format f, Unpacked x) {
        if (u.defaultNan() || signallingBitSet) {
            return defaultNan(f);
        }
        long fraction = x.isSignalling() ? x.high | TOP_FRACTION_BIT : x.high;
        return f.sign(x.negative) | f.infinity() | fraction >>> 63 - f.fractionBits();
    }

    private Unpacked first(Unpacked x, Unpacked y) {
        if (signallingFirst && x.isSignalling() != y.isSignalling()) {
            return x.isSignalling() ? x : y;
        }
        return x.isNan() ? x : y;
    }

    private static void raiseSignalling(FloatUnit u, boolean signalling) {
        if (signalling) {
            u.raise(Flags.INVALID | Flags.INVALID_SNAN);
        }
    }
}
