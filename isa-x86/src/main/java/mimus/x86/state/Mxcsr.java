package mimus.x86.state;

import mimus.cpu.Trap;
import mimus.ieee.Flags;
import mimus.ieee.FloatRules;
import mimus.ieee.FloatUnit;
import mimus.ieee.Rounding;

/** The control and status register of SSE, and the unit that computes as it says (Intel SDM volume 1, section 10.2.3). */
public final class Mxcsr {
    /** The bits that there are (MXCSR_MASK of FXSAVE). */
    public static final int MASK = 0xffff;

    private static final int INITIAL = 0x1f80;
    private static final int DAZ = 1 << 6;
    private static final int FTZ = 1 << 15;
    private static final int UNDERFLOW_MASKED = 1 << 11;
    private static final int EXCEPTIONS = 0x3f;

    /** Invalid operation, denormal operand and division by zero: found before anything is computed. */
    private static final int BEFORE = 7;

    private static final Rounding[] ROUNDINGS = {Rounding.NEAREST_EVEN, Rounding.DOWN, Rounding.UP, Rounding.TOWARD_ZERO
    };

    private final FloatUnit unit = new FloatUnit(FloatRules.X86_SSE);
    private int control;
    private int sticky;

    /** Whether an exception is not masked. */
    private boolean traps;

    public Mxcsr() {
        reset();
    }

    /** As after a reset: all exceptions masked, rounding to nearest. */
    public void reset() {
        write(INITIAL);
    }

    /** What the next instruction computes with; its flags are clear if one of them would be raised. */
    public FloatUnit unit() {
        if (traps) {
            collect();
        }
        return unit;
    }

    /** Ends an instruction that computes; a trap keeps it from writing its result. */
    public void finish() {
        if (traps) {
            requireNoneUnmasked();
        }
    }

    private void collect() {
        sticky |= exceptions(unit.flags());
        unit.flags(0);
    }

    private void requireNoneUnmasked() {
        int raised = exceptions(unit.flags());
        int unmasked = ~control >> 7 & EXCEPTIONS;
        if ((raised & unmasked) != 0) {
            int shown = (raised & unmasked & BEFORE) != 0 ? raised & BEFORE : raised;
            sticky |= shown;
            unit.flags(0);
            throw new Trap.Arithmetic(Trap.Arithmetic.Kind.FLOATING_POINT);
        }
    }

    /** Whether it is as after a reset. */
    boolean isInitial() {
        return read() == INITIAL;
    }

    /** Flags of exceptions that are set and not masked. */
    public int unmasked() {
        return read() & ~control >> 7 & EXCEPTIONS;
    }

    /** The register. */
    public int read() {
        return control | sticky | exceptions(unit.flags());
    }

    /** Writes the register; bits outside {@link #MASK} must be zero. */
    public void write(int value) {
        control = value & ~EXCEPTIONS & MASK;
        sticky = value & EXCEPTIONS;
        traps = (control & EXCEPTIONS << 7) != EXCEPTIONS << 7;
        unit.flags(0);
        unit.rounding(ROUNDINGS[value >> 13 & 3]);
        unit.wrapped(((value & 1 << 10) == 0 ? Flags.OVERFLOW : 0)
                | ((value & UNDERFLOW_MASKED) == 0 ? Flags.UNDERFLOW : 0));
        unit.denormalsAreZero((value & DAZ) != 0);
        // section 10.2.3.3: results are flushed only if underflow is masked
        unit.flushToZero((value & FTZ) != 0 && (value & UNDERFLOW_MASKED) != 0);
    }

    private static int exceptions(int flags) {
        int all = flags & Flags.INVALID;
        all |= (flags & Flags.INPUT_DENORMAL) != 0 ? 1 << 1 : 0;
        all |= (flags & Flags.DIV_BY_ZERO) != 0 ? 1 << 2 : 0;
        all |= (flags & Flags.OVERFLOW) != 0 ? 1 << 3 : 0;
        all |= (flags & Flags.UNDERFLOW) != 0 ? 1 << 4 : 0;
        return all | ((flags & Flags.INEXACT) != 0 ? 1 << 5 : 0);
    }
}
