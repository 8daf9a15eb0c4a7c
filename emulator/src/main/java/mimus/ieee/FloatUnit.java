package mimus.ieee;

/**
 * The state of one floating-point unit: rounding direction, accumulated flags and the rules of its architecture.
 *
 * <p>Flags only accumulate; the owner reads and clears them. One unit belongs to one thread at a time.
 */
public final class FloatUnit {

    /** Whether Java's own arithmetic rounds as this unit does. */
    boolean nearestEven = true;

    /** Whether a subnormal operand needs the soft core, because it is flushed or reported. */
    boolean screensSubnormals;

    /** Operands taken apart by the soft core, here so that it does not allocate. */
    final Unpacked x = new Unpacked();

    final Unpacked y = new Unpacked();
    final Unpacked z = new Unpacked();

    /** Products and sums too long for those. */
    final Wide wide = new Wide();

    final Wide addend = new Wide();

    private int flags;
    private FloatRules rules;
    private Rounding rounding = Rounding.NEAREST_EVEN;
    private DecimalRounding decimalRounding = DecimalRounding.NEAREST_EVEN;
    private boolean flushToZero;
    private boolean denormalsAreZero;
    private boolean defaultNan;
    private int precision = 64;
    private int wrapped;

    /** A unit that rounds to nearest even, with no flag set, nothing flushed and NaNs propagated. */
    public FloatUnit(FloatRules rules) {
        rules(rules);
    }

    /** The {@link Flags} raised since they were last cleared. */
    public int flags() {
        return flags;
    }

    /** Replaces all flags, as a write to the status register does; 0 clears them. */
    public void flags(int bits) {
        flags = bits;
    }

    /** Adds flags, for operations an ISA composes itself. */
    public void raise(int bits) {
        flags |= bits;
    }

    /** Whether INEXACT is still to be found out; testing a result for it costs more than the result. */
    boolean exactSoFar() {
        return (flags & Flags.INEXACT) == 0;
    }

    /** The current rounding direction. */
    public Rounding rounding() {
        return rounding;
    }

    /** Sets the rounding direction of the operations that name none. */
    public void rounding(Rounding direction) {
        rounding = direction;
        nearestEven = direction == Rounding.NEAREST_EVEN;
    }

    /** The rounding direction of decimal operations. */
    public DecimalRounding decimalRounding() {
        return decimalRounding;
    }

    public void decimalRounding(DecimalRounding direction) {
        decimalRounding = direction;
    }

    /** The architecture's rules. */
    public FloatRules rules() {
        return rules;
    }

    /** Changes the rules, as a write to MIPS FCSR.NAN2008 does. */
    public void rules(FloatRules architecture) {
        rules = architecture;
        screen();
    }

    /** Whether tiny results become zero of their sign. */
    public boolean flushToZero() {
        return flushToZero;
    }

    /** Sets whether tiny results become zero (MIPS FCSR.FS, x86 MXCSR.FTZ, Arm FPCR.FZ). */
    public void flushToZero(boolean on) {
        flushToZero = on;
    }

    /** Whether subnormal operands are taken as zero of their sign. */
    public boolean denormalsAreZero() {
        return denormalsAreZero;
    }

    /** Sets whether subnormal operands are taken as zero (x86 MXCSR.DAZ, Arm FPCR.FZ). */
    public void denormalsAreZero(boolean on) {
        denormalsAreZero = on;
        screen();
    }

    /** Whether every NaN result is the default NaN. */
    public boolean defaultNan() {
        return defaultNan;
    }

    /** Sets whether every NaN result is the default NaN (Arm FPCR.DN). */
    public void defaultNan(boolean on) {
        defaultNan = on;
    }

    /** Significand bits that x87 arithmetic rounds to: 24, 53 or 64 (Intel SDM volume 1, section 8.1.5.2). */
    public int precision() {
        return precision;
    }

    public void precision(int bits) {
        precision = bits;
    }

    /**
     * Chooses the exceptions whose result has its exponent wrapped round instead of being infinite or denormal, as x87
     * does for those that are unmasked: OVERFLOW, UNDERFLOW or both.
     */
    public void wrapped(int exceptions) {
        wrapped = exceptions;
    }

    /**
     * Raises INEXACT, and ROUNDED_UP if the magnitude of the result is the larger one.
     *
     * @param error the exact result less this one, or another number of its sign
     */
    void inexact(double error, double result) {
        raise(error < 0 == result < 0 ? Flags.INEXACT : Flags.INEXACT | Flags.ROUNDED_UP);
    }

    boolean wraps(int exception) {
        return (wrapped & exception) != 0;
    }

    private void screen() {
        screensSubnormals = denormalsAreZero || rules.reportsSubnormalOperands();
    }
}
