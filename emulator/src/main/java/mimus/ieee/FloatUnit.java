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

    /** Whether a result that is a normal number is all there is to find out: it rounds as Java does, and INEXACT is set. */
    boolean plain;

    /** Whether {@link Deferred} operations may leave their flags to be found out later. */
    boolean defers;

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
    private boolean mayDefer;

    /** Whether it rounds as Java does, and small and large numbers are as IEEE 754 has them. */
    private boolean usual;

    private boolean reports;

    /** The operation of {@link Deferred} whose flags nobody has asked for yet, or 0, and its operands. */
    private int pending;

    private long pendingA;
    private long pendingB;
    private long pendingC;

    /** A unit that rounds to nearest even, with no flag set, nothing flushed and NaNs propagated. */
    public FloatUnit(FloatRules rules) {
        rules(rules);
    }

    /** The {@link Flags} raised since they were last cleared. */
    public int flags() {
        if (pending != 0) {
            settle();
        }
        return flags;
    }

    /** Replaces all flags, as a write to the status register does; 0 clears them. */
    public void flags(int bits) {
        pending = 0;
        flags = bits;
        flagsChanged();
    }

    /** Adds flags, for operations an ISA composes itself. */
    public void raise(int bits) {
        flags |= bits;
        flagsChanged();
    }

    /**
     * Lets {@link Deferred} operations leave their flags to be found out when somebody asks, for an owner who keeps those of
     * earlier operations himself; only while nothing depends on INEXACT, UNDERFLOW or TINY at once.
     */
    public void defers(boolean on) {
        mayDefer = on;
        review();
    }

    /** Whether the flags are those of a {@link Deferred} operation, and not known yet. */
    public boolean pending() {
        return pending != 0;
    }

    /** Leaves the flags of an operation to be found out later; at most INEXACT, UNDERFLOW and TINY are among them. */
    void pending(int operation, long a, long b) {
        pendingA = a;
        pendingB = b;
        pending = operation;
    }

    void pending(int operation, long a, long b, long c) {
        pendingC = c;
        pending(operation, a, b);
    }

    /**
     * Finds out the flags that are pending.
     *
     * @return the result of the operation, as bits
     */
    public long settle() {
        int operation = pending;
        flags(0);
        return Deferred.again(this, operation, pendingA, pendingB, pendingC);
    }

    /** The same, without flags, for an operation that finds out its own. */
    FloatUnit cleared() {
        flags(0);
        return this;
    }

    private void review() {
        usual = nearestEven && !flushToZero && wrapped == 0;
        reports = rules.reportsSubnormalOperands();
        defers = usual && mayDefer && !denormalsAreZero && !reports;
        flagsChanged();
    }

    private void flagsChanged() {
        plain = usual && (flags & Flags.INEXACT) != 0;
        screensSubnormals = denormalsAreZero || reports && (flags & Flags.INPUT_DENORMAL) == 0;
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
        review();
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
        review();
    }

    /** Whether tiny results become zero of their sign. */
    public boolean flushToZero() {
        return flushToZero;
    }

    /** Sets whether tiny results become zero (MIPS FCSR.FS, x86 MXCSR.FTZ, Arm FPCR.FZ). */
    public void flushToZero(boolean on) {
        flushToZero = on;
        review();
    }

    /** Whether subnormal operands are taken as zero of their sign. */
    public boolean denormalsAreZero() {
        return denormalsAreZero;
    }

    /** Sets whether subnormal operands are taken as zero (x86 MXCSR.DAZ, Arm FPCR.FZ). */
    public void denormalsAreZero(boolean on) {
        denormalsAreZero = on;
        review();
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
        review();
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
}
