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
 * @param largerFirst true when of two NaNs a quiet one goes first, then that of the larger significand, then the
 *     positive one
 */
public record NanRule(
        boolean signallingBitSet,
        boolean defaultNegative,
        boolean signallingFirst,
        int addendRank,
        boolean productOutranksQuietAddend,
        boolean productInvalidDespiteNan,
        boolean largerFirst) {

    /**
     * MIPS with FCSR.NAN2008 = 0 (MIPS32 volume I, section 5.5): default NaNs 0x7fbfffff and 0x7ff7ffffffffffff. The
     * manual also lets a quiet operand be the result; QEMU never does.
     */
    public static final NanRule MIPS_LEGACY = new NanRule(true, false, true, 2, true, true, false);

    /** MIPS with FCSR.NAN2008 = 1 (MIPS32 release 6 volume I, section 6.3.2). */
    public static final NanRule MIPS_2008 = new NanRule(false, false, true, 0, false, true, false);

    /**
     * x86 SSE, AVX and FMA (Intel SDM volume 1, tables 4-7 and 14-17): the first NaN, default negative. A fused a is
     * the multiplicand of the manual's formula, which is the second operand of the 213 and 231 forms.
     */
    public static final NanRule X86_SSE = new NanRule(false, true, false, 2, false, false, false);

    /** x87 (Intel SDM volume 1, table 4-7). */
    public static final NanRule X87 = new NanRule(false, true, false, 2, false, false, true);

    /** Arm (Arm ARM, pseudocode FPProcessNaNs and FPProcessNaNs3); FPCR.DN is {@link FloatUnit#defaultNan}. */
    public static final NanRule ARM = new NanRule(false, false, true, 0, true, true, false);

    /** Power (Power ISA 3.1 Book I, section 4.4.1): FRA, then FRB, which is the addend, then FRC. */
    public static final NanRule POWER = new NanRule(false, false, false, 1, false, true, false);

    private static final long TOP_FRACTION_BIT = 1L << 62;

    /** Makes x the default NaN. */
    void setDefault(Unpacked x) {
        x.kind = Unpacked.QUIET;
        x.negative = defaultNegative;
        x.high = signallingBitSet ? TOP_FRACTION_BIT - 1 : TOP_FRACTION_BIT;
        x.low = signallingBitSet ? -1 : 0;
    }

    /** Whether a NaN of left-aligned fraction (bit 62 down) is signalling. */
    boolean signalling(long fraction) {
        return (fraction & TOP_FRACTION_BIT) != 0 == signallingBitSet;
    }

    /** Makes x the result of an operation with operands x and y, of which one is NaN; pass a single one twice. */
    void propagate(FloatUnit u, Unpacked x, Unpacked y) {
        raiseSignalling(u, x.isSignalling() || y.isSignalling());
        quiet(u, x, first(x, y));
    }

    /** Makes x the result of x * y + z when an operand is NaN. */
    void propagate(FloatUnit u, Unpacked x, Unpacked y, Unpacked z) {
        raiseSignalling(u, x.isSignalling() || y.isSignalling() || z.isSignalling());
        if (x.infinityTimesZero(y)) {
            if (productInvalidDespiteNan) {
                u.raise(Flags.INVALID | Flags.INVALID_IMZ);
            }
            if (productOutranksQuietAddend && !z.isSignalling()) {
                setDefault(x);
                return;
            }
        }
        if (addendRank == 0) {
            quiet(u, x, first(z, first(x, y)));
        } else {
            quiet(u, x, addendRank == 1 ? first(x, first(z, y)) : first(first(x, y), z));
        }
    }

    /** Makes x the quiet NaN that {@code operand} becomes. */
    private void quiet(FloatUnit u, Unpacked x, Unpacked operand) {
        if (u.defaultNan() || signallingBitSet) {
            setDefault(x);
        } else {
            x.set(operand);
            x.kind = Unpacked.QUIET;
            x.high |= TOP_FRACTION_BIT;
        }
    }

    private Unpacked first(Unpacked x, Unpacked y) {
        if (largerFirst && x.isNan() && y.isNan()) {
            return larger(x, y);
        }
        if (signallingFirst && x.isSignalling() != y.isSignalling()) {
            return x.isSignalling() ? x : y;
        }
        return x.isNan() ? x : y;
    }

    private static Unpacked larger(Unpacked x, Unpacked y) {
        if (x.isSignalling() != y.isSignalling()) {
            return x.isSignalling() ? y : x;
        }
        int order = Unpacked.compareSignificands(x, y);
        return order > 0 || order == 0 && !x.negative ? x : y;
    }

    private static void raiseSignalling(FloatUnit u, boolean signalling) {
        if (signalling) {
            u.raise(Flags.INVALID | Flags.INVALID_SNAN);
        }
    }
}
