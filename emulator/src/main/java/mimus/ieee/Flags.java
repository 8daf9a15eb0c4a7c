package mimus.ieee;

/**
 * The bits of {@link FloatUnit#flags()}: the exceptions of IEEE 754-2019 section 7, and what individual ISAs report
 * besides.
 */
public final class Flags {
    /** No useful result exists (section 7.2); one of the {@code INVALID_…} bits says why. */
    public static final int INVALID = 1;
    /** An exact infinity from finite operands (section 7.3). */
    public static final int DIV_BY_ZERO = 1 << 1;
    /** The rounded result exceeds the largest finite number (section 7.4). */
    public static final int OVERFLOW = 1 << 2;
    /** The result is tiny and inexact (section 7.5, default handling). */
    public static final int UNDERFLOW = 1 << 3;
    /** The result differs from the exact one (section 7.6). */
    public static final int INEXACT = 1 << 4;
    /** A subnormal operand was used (x86 DE) or taken as zero (Arm IDC), as {@link FloatRules} say. */
    public static final int INPUT_DENORMAL = 1 << 5;
    /** A tiny result was replaced by zero ({@link FloatUnit#flushToZero(boolean)}). */
    public static final int FLUSHED = 1 << 6;
    /** The result is tiny, exact or not: what an enabled underflow trap looks at (section 7.5). */
    public static final int TINY = 1 << 7;

    /** An operand was a signalling NaN (Power VXSNAN). */
    public static final int INVALID_SNAN = 1 << 8;
    /** Infinity minus infinity (Power VXISI). */
    public static final int INVALID_ISI = 1 << 9;
    /** Infinity divided by infinity (Power VXIDI). */
    public static final int INVALID_IDI = 1 << 10;
    /** Zero divided by zero (Power VXZDZ). */
    public static final int INVALID_ZDZ = 1 << 11;
    /** Infinity times zero (Power VXIMZ). */
    public static final int INVALID_IMZ = 1 << 12;
    /** Square root of a negative number (Power VXSQRT). */
    public static final int INVALID_SQRT = 1 << 13;
    /** A number that has no integer of the wanted width (Power VXCVI). */
    public static final int INVALID_CVI = 1 << 14;
    /** A signalling comparison with a NaN (Power VXVC). */
    public static final int INVALID_VC = 1 << 15;

    /** Rounding made the magnitude larger (x87 C1, Power FR); operations on {@link Extended} and {@link Binary64} say so. */
    public static final int ROUNDED_UP = 1 << 16;

    /** The five exceptions of the standard. */
    public static final int IEEE = INVALID | DIV_BY_ZERO | OVERFLOW | UNDERFLOW | INEXACT;

    private Flags() {}
}
