package mimus.arm.state;

import mimus.ieee.Flags;
import mimus.ieee.FloatRules;
import mimus.ieee.FloatUnit;
import mimus.ieee.NanRule;
import mimus.ieee.Rounding;

/** How a set of instructions does floating point: as FPCR says, or as Advanced SIMD of AArch32 always does. */
public final class FloatUnits {
    /** FPCR.AHP: halves are in the alternative format when they are converted. */
    static final int AHP = 1 << 26;

    static final int DN = 1 << 25;
    static final int FZ = 1 << 24;
    static final int RMODE = 3 << 22;
    static final int FZ16 = 1 << 19;

    private static final Rounding[] MODES = {Rounding.NEAREST_EVEN, Rounding.UP, Rounding.DOWN, Rounding.TOWARD_ZERO};

    /** Flushing a half that is an operand is not reported (Arm ARM, pseudocode FPUnpackBase). */
    private static final FloatRules HALF = new FloatRules(NanRule.ARM, true, true, Flags.UNDERFLOW, 0, false);

    /** The unit of singles and doubles. */
    final FloatUnit wide = new FloatUnit(FloatRules.ARM);

    /** The unit of halves. */
    final FloatUnit half = new FloatUnit(HALF);

    /** What converts to halves, which are never flushed then (Arm ARM, pseudocode FPRoundCV). */
    final FloatUnit toHalf = new FloatUnit(FloatRules.ARM);

    /** What converts from halves, which are never flushed then (Arm ARM, pseudocode FPUnpackCV). */
    final FloatUnit fromHalf = new FloatUnit(HALF);

    private boolean alternativeHalf;

    FloatUnits() {}

    /** The unit of an element of {@code 8 << size} bits. */
    FloatUnit of(int size) {
        return size == 1 ? half : wide;
    }

    /** Whether halves are in the alternative format when they are converted. */
    boolean alternativeHalf() {
        return alternativeHalf;
    }

    /** The rounding mode of instructions that name none. */
    public Rounding rounding() {
        return wide.rounding();
    }

    /** Follows the control register. */
    void control(int fpcr) {
        alternativeHalf = (fpcr & AHP) != 0;
        set(wide, fpcr, fpcr & FZ);
        set(half, fpcr, fpcr & FZ16);
        set(toHalf, fpcr, fpcr & FZ);
        toHalf.flushToZero(false);
        set(fromHalf, fpcr, 0);
    }

    private static void set(FloatUnit unit, int fpcr, int flush) {
        unit.rounding(MODES[(fpcr & RMODE) >>> 22]);
        unit.defaultNan((fpcr & DN) != 0);
        unit.flushToZero(flush != 0);
        unit.denormalsAreZero(flush != 0);
    }

    /** The cumulative flags, where they stand in FPSR. */
    int flags() {
        int flags = wide.flags() | half.flags() | toHalf.flags() | fromHalf.flags();
        return flags & Flags.IEEE | ((flags & Flags.INPUT_DENORMAL) != 0 ? FloatControl.IDC : 0);
    }

    /** Sets the cumulative flags. */
    void flags(int fpsr) {
        wide.flags(fpsr & Flags.IEEE | ((fpsr & FloatControl.IDC) != 0 ? Flags.INPUT_DENORMAL : 0));
        half.flags(0);
        toHalf.flags(0);
        fromHalf.flags(0);
    }
}
