package mimus.x86.state;

import mimus.ieee.Flags;
import mimus.ieee.FloatUnit;
import mimus.ieee.Ordering;
import mimus.ieee.Rounding;

/** The control word and the status word of x87 (Intel SDM volume 1, sections 8.1.3 and 8.1.5). */
public final class X87Words {
    /** Condition code bits of the status word. */
    public static final int C0 = 0x100;

    public static final int C1 = 0x200;
    public static final int C2 = 0x400;
    public static final int C3 = 0x4000;

    private static final int INVALID = 1;
    private static final int DENORMAL = 2;
    private static final int ZERO_DIVIDE = 4;
    private static final int OVERFLOW = 8;
    private static final int UNDERFLOW = 0x10;
    private static final int PRECISION = 0x20;
    private static final int EXCEPTIONS = 0x3f;
    private static final int STACK_FAULT = 0x40;
    private static final int SUMMARY = 0x80;
    private static final int BUSY = 0x8000;
    private static final int TOP = 11;

    /** Exceptions found before anything is computed: unmasked, they leave all operands as they are. */
    private static final int BEFORE = INVALID | DENORMAL | ZERO_DIVIDE;

    private static final int INITIAL_CONTROL = 0x37f;
    private static final int CONTROL_WRITABLE = 0x1f3f;
    private static final int CONTROL_FIXED = 0x40;

    private static final Rounding[] ROUNDINGS = {Rounding.NEAREST_EVEN, Rounding.DOWN, Rounding.UP, Rounding.TOWARD_ZERO
    };
    private static final int[] PRECISIONS = {24, 64, 53, 64};

    private final FloatUnit unit;
    private int control;
    private int status;
    private int top;

    X87Words(FloatUnit unit) {
        this.unit = unit;
        initialize();
    }

    void initialize() {
        control(INITIAL_CONTROL);
        status(0);
    }

    boolean isInitial() {
        return control == INITIAL_CONTROL && status() == 0;
    }

    public int control() {
        return control;
    }

    public void control(int value) {
        control = value & CONTROL_WRITABLE | CONTROL_FIXED;
        unit.rounding(ROUNDINGS[value >> 10 & 3]);
        unit.precision(PRECISIONS[value >> 8 & 3]);
        unit.wrapped(((value & OVERFLOW) == 0 ? Flags.OVERFLOW : 0) | ((value & UNDERFLOW) == 0 ? Flags.UNDERFLOW : 0));
    }

    /** The status word; the summary bit and its copy tell of exceptions that are pending. */
    public int status() {
        return status | top << TOP | (pending() ? SUMMARY | BUSY : 0);
    }

    public void status(int value) {
        top = value >> TOP & 7;
        status = value & ~(7 << TOP | SUMMARY | BUSY);
    }

    /** The number of the register on top of the stack. */
    public int top() {
        return top;
    }

    public void top(int n) {
        top = n;
    }

    /** Flags of exceptions that are set and not masked. */
    public int unmasked() {
        return status & ~control & EXCEPTIONS;
    }

    /** Whether an exception that is not masked waits to be raised. */
    public boolean pending() {
        return unmasked() != 0;
    }

    /** Whether a positive significand is rounded up of which the next eight bits are {@code rest}, neither 0 nor a half. */
    public boolean roundsUp(int rest) {
        return unit.rounding() == Rounding.UP || unit.rounding() == Rounding.NEAREST_EVEN && rest >= 0x80;
    }

    /** Whether an exception is pending that kept the instruction which raised it from doing anything. */
    public boolean forbidden() {
        return (unmasked() & BEFORE) != 0;
    }

    /** FNCLEX. */
    public void clearExceptions() {
        status &= ~(EXCEPTIONS | STACK_FAULT);
    }

    void clearC1() {
        status &= ~C1;
    }

    /** C1 tells an overflow of the stack from an underflow. */
    void stackFault(boolean overflow) {
        status = status & ~C1 | STACK_FAULT | (overflow ? C1 : 0);
    }

    /** Sets C0, C2 and C3; C1 is cleared when an instruction begins. */
    public void conditions(int bits) {
        status = status & ~(C0 | C2 | C3) | bits;
    }

    public void conditionsWithC1(int bits) {
        status = status & ~(C0 | C1 | C2 | C3) | bits;
    }

    void compared(int ordering) {
        conditions(
                ordering == Ordering.LESS
                        ? C0
                        : ordering == Ordering.EQUAL ? C3 : ordering == Ordering.GREATER ? 0 : C0 | C2 | C3);
    }

    /** Adds the unit's flags to the status; false if an exception forbids to write the result. */
    boolean takeFlags() {
        int raised = raised();
        int forbidding = raised & ~control & BEFORE;
        if (forbidding != 0) {
            status |= raised & BEFORE;
            return false;
        }
        status |= raised | roundedUp();
        return true;
    }

    /** As {@link #takeFlags}, where a denormal operand forbids nothing. */
    void takeLoadFlags() {
        status |= raised();
    }

    boolean mayStore() {
        return forbidsStore(raisedByStore()) == 0;
    }

    boolean takeStoreFlags() {
        int raised = raisedByStore();
        int forbidding = forbidsStore(raised);
        status |= forbidding != 0 ? forbidding : raised | roundedUp();
        return forbidding == 0;
    }

    private int forbidsStore(int raised) {
        return raised & ~control & (BEFORE | OVERFLOW | UNDERFLOW);
    }

    /** An unmasked underflow needs no loss of accuracy. */
    private int raisedByStore() {
        return raised() | ((unit.flags() & Flags.TINY) != 0 ? UNDERFLOW & ~control : 0);
    }

    private int roundedUp() {
        return (unit.flags() & Flags.ROUNDED_UP) != 0 ? C1 : 0;
    }

    private int raised() {
        int flags = unit.flags();
        return (flags & Flags.INVALID) != 0
                ? INVALID | ((flags & Flags.INPUT_DENORMAL) != 0 ? DENORMAL : 0)
                : raisedWithResult(flags);
    }

    private static int raisedWithResult(int flags) {
        int raised = (flags & Flags.INPUT_DENORMAL) != 0 ? DENORMAL : 0;
        raised |= (flags & Flags.DIV_BY_ZERO) != 0 ? ZERO_DIVIDE : 0;
        raised |= (flags & Flags.OVERFLOW) != 0 ? OVERFLOW : 0;
        raised |= (flags & Flags.UNDERFLOW) != 0 ? UNDERFLOW : 0;
        return raised | ((flags & Flags.INEXACT) != 0 ? PRECISION : 0);
    }
}
