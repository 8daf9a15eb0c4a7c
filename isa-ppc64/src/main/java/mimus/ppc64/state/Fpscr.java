package mimus.ppc64.state;

import mimus.cpu.Trap;
import mimus.ieee.Flags;
import mimus.ieee.FloatRules;
import mimus.ieee.FloatUnit;
import mimus.ieee.Rounding;

/**
 * The floating-point status and control register, and the unit that computes as it says (Power ISA Book I, 4.2.2).
 *
 * <p>An arithmetic instruction takes its {@link #unit} from here, which clears the unit's flags, and asks {@link #accepts}
 * of the result; that collects the flags. FR, FI and FPRF are made from what was last computed when somebody reads them;
 * the sums VX and FEX likewise.
 */
public final class Fpscr {
    /** Exceptions among {@link Flags}, each kind of invalid operation for itself. */
    private static final int KINDS = Flags.IEEE & ~Flags.INVALID | 0xff00;

    private static final int FX = 1 << 31;
    private static final int FEX = 1 << 30;
    private static final int VX = 1 << 29;
    private static final int FR = 1 << 18;
    private static final int FI = 1 << 17;
    private static final int FPRF = 0x1f;
    private static final int FPRF_SHIFT = 12;
    private static final int FPCC = 0xf;
    private static final int NI = 1 << 2;
    private static final int RN = 3;

    /** All kinds of invalid operations. */
    private static final int ALL_VX = 0x01f8_0700;
    /** OX, UX, ZX, XX and all kinds of VX: what sets FX when it is set. */
    private static final int EXCEPTIONS = 0x1e00_0000 | ALL_VX;
    /** Bits that are stored: neither sums nor what follows from the last result. */
    private static final int STORED = FX | EXCEPTIONS | 0xff;
    /** DRN, the rounding mode of decimal arithmetic, in the upper word. */
    private static final long DRN = 7L << 32;

    private static final Rounding[] ROUNDINGS = {Rounding.NEAREST_EVEN, Rounding.TOWARD_ZERO, Rounding.UP, Rounding.DOWN
    };

    /** Exceptions after which the target register keeps its value, if they are enabled. */
    private static final int SUPPRESSING = Flags.INVALID | Flags.DIV_BY_ZERO;

    private final FloatUnit unit = new FloatUnit(FloatRules.POWER);

    /** FX, the exceptions and the control bits. */
    private int stored;

    private long drn;
    /** Exceptions, as {@link Flags}, of which raising one again changes nothing in {@link #stored}. */
    private int settled;
    /** Exceptions, as {@link Flags}, that are enabled. */
    private int enabled;
    /** FR and FI, in place. */
    private int rounded;
    /** FPRF; negative if it is the class of {@link #last}. */
    private int fprf;

    /** FPCC, if a comparison came after what {@link #fprf} tells of; else negative. */
    private int compared = -1;

    private long last;
    private boolean interrupts;

    /** Whether enabled exceptions interrupt (MSR.FE0, MSR.FE1). */
    public boolean interrupts() {
        return interrupts;
    }

    public void interrupts(boolean on) {
        interrupts = on;
    }

    /** What the next arithmetic instruction computes with. */
    public FloatUnit unit() {
        catchUp();
        unit.flags(0);
        return unit;
    }

    /** What the next arithmetic instruction computes with if it is one of {@link mimus.ieee.Deferred}. */
    public FloatUnit deferred() {
        return unit;
    }

    /** Finds out what the latest instruction has left to be found out. */
    private void catchUp() {
        if (unit.pending()) {
            last = unit.settle();
            fprf = -1;
            round(unit.flags());
        }
    }

    /** The rounding direction that the register asks for. */
    public Rounding rounding() {
        return unit.rounding();
    }

    /**
     * Collects what the unit has raised on the way to a result of double precision.
     *
     * @return whether the result is to be written, and nothing further happens; else ask {@link #writes}
     */
    public boolean accepts(long result) {
        if (unit.pending()) {
            compared = -1;
            return true;
        }
        int flags = unit.flags();
        if ((flags & (enabled | SUPPRESSING)) != 0) {
            return troubled(flags, result);
        }
        collect(flags);
        last = result;
        classed(-1);
        return true;
    }

    /** As {@link #accepts}, for a single, whose class is that of a single. */
    public boolean acceptsSingle(int result) {
        return acceptsClassed(FloatClass.of(result));
    }

    /** As {@link #accepts}, for a result whose class is known. */
    boolean acceptsClassed(int kind) {
        int kept = fprf();
        boolean plain = accepts(0);
        classed(plain || writes() ? kind : kept);
        return plain;
    }

    /** As {@link #accepts}, for a number of half precision. */
    public boolean acceptsHalf(int result) {
        int kept = fprf();
        boolean plain = accepts(0);
        classed(plain || writes() ? FloatClass.ofHalf(result) : kept);
        return plain;
    }

    /** As {@link #accepts}, for results without a class, such as integers. */
    public boolean acceptsUnclassed() {
        int flags = unit.flags();
        collect(flags);
        return (flags & enabled) == 0;
    }

    /** As {@link #acceptsUnclassed}; FPRF, which is undefined, tells of a NaN where there is no integer, as in QEMU. */
    public boolean acceptsInteger() {
        boolean plain = acceptsUnclassed();
        if ((unit.flags() & Flags.INVALID) != 0 && writes()) {
            classed(FloatClass.QUIET_NAN);
        }
        return plain;
    }

    /** As {@link #accepts}, for comparisons and vectors, which leave FR and FI as they are. */
    public boolean acceptsVector() {
        int kept = rounded;
        boolean plain = acceptsUnclassed();
        rounded = kept;
        return plain;
    }

    private void collect(int flags) {
        if ((flags & ~settled & KINDS) != 0) {
            raise(exceptions(flags));
        }
        round(flags);
    }

    private void round(int flags) {
        boolean invalid = (flags & SUPPRESSING) != 0;
        rounded = invalid ? 0 : (flags & Flags.INEXACT) << 13 | (flags & Flags.ROUNDED_UP) << 2;
    }

    private boolean troubled(int flags, long result) {
        collect(flags);
        if ((flags & enabled & SUPPRESSING) == 0) {
            last = result;
            classed(-1);
        }
        return (flags & enabled) == 0;
    }

    /** FPRF is this from now on, or if it is negative the class of {@link #last}. */
    private void classed(int kind) {
        fprf = kind;
        compared = -1;
    }

    /** Whether a result that {@link #accepts} has refused is to be written nevertheless. */
    public boolean writes() {
        return (unit.flags() & enabled & SUPPRESSING) == 0;
    }

    /** The bits of the exceptions in {@link Flags}. */
    private static int exceptions(int flags) {
        int ieee = (flags & Flags.OVERFLOW) << 26
                | (flags & Flags.UNDERFLOW) << 24
                | (flags & Flags.DIV_BY_ZERO) << 25
                | (flags & Flags.INEXACT) << 21;
        int invalid = (flags & Flags.INVALID_SNAN) << 16
                | (flags & Flags.INVALID_ISI) << 14
                | (flags & Flags.INVALID_IDI) << 12
                | (flags & Flags.INVALID_ZDZ) << 10
                | (flags & Flags.INVALID_IMZ) << 8
                | (flags & Flags.INVALID_SQRT) >>> 4
                | (flags & Flags.INVALID_CVI) >>> 6
                | (flags & Flags.INVALID_VC) << 4;
        return ieee | invalid;
    }

    /** Sets exceptions, and FX if one of them is new. */
    public void raise(int exceptions) {
        if ((exceptions & ~stored) != 0) {
            stored |= exceptions | FX;
        }
        settle();
    }

    /** Raised by an instruction that is over, if an exception that is enabled is to interrupt. */
    public void interrupt() {
        if (interrupts && (read() & FEX) != 0) {
            throw new Trap.Arithmetic(Trap.Arithmetic.Kind.FLOATING_POINT);
        }
    }

    /** FX, FEX, VX and OX: what {@code Rc = 1} copies to CR field 1. */
    public int summary() {
        return (int) read() >>> 28;
    }

    /** The register. */
    public long read() {
        catchUp();
        int vx = (stored & ALL_VX) != 0 ? VX : 0;
        int raised = (stored | vx) >>> 25 & 0x1f;
        int fex = (raised & stored >>> 3) != 0 ? FEX : 0;
        return (stored | vx | fex | rounded | fprf() << FPRF_SHIFT) & 0xffff_ffffL | drn;
    }

    /** Writes all bits but the sums. */
    public void write(long value) {
        unit.flags(0);
        stored = (int) value & STORED;
        rounded = (int) value & (FR | FI);
        classed((int) value >>> FPRF_SHIFT & FPRF);
        drn = value & DRN;
        control();
    }

    private void control() {
        resumeRounding();
        unit.flushToZero((stored & NI) != 0);
        int enables = stored >>> 3;
        enabled = (enables & 1) << 4 | (enables & 2) | (enables & 4) << 1 | (enables & 8) >>> 1 | (enables & 16) >>> 4;
        unit.wrapped(enabled & (Flags.OVERFLOW | Flags.UNDERFLOW));
        settle();
    }

    private void settle() {
        int s = stored;
        settled = s >>> 26 & Flags.OVERFLOW
                | s >>> 24 & Flags.UNDERFLOW
                | s >>> 25 & Flags.DIV_BY_ZERO
                | s >>> 21 & Flags.INEXACT
                | s >>> 16 & Flags.INVALID_SNAN
                | s >>> 14 & Flags.INVALID_ISI
                | s >>> 12 & Flags.INVALID_IDI
                | s >>> 10 & Flags.INVALID_ZDZ
                | s >>> 8 & Flags.INVALID_IMZ
                | s << 4 & Flags.INVALID_SQRT
                | s << 6 & Flags.INVALID_CVI
                | s >>> 4 & Flags.INVALID_VC;
        unit.defers(enabled == 0 && (settled & Flags.INEXACT) != 0);
    }

    private int fprf() {
        catchUp();
        int kind = fprf < 0 ? FloatClass.of(last) : fprf;
        return compared < 0 ? kind : kind & ~FPCC | compared;
    }

    /** Sets the four bits of FPRF that tell the outcome of a comparison. */
    public void fpcc(int outcome) {
        compared = outcome;
    }

    /** Whether VE keeps a comparison with a signalling NaN from setting VXVC besides VXSNAN (4.6.8). */
    boolean silentAboutOrder() {
        return (enabled & Flags.INVALID) != 0 && (unit.flags() & Flags.INVALID_SNAN) != 0;
    }

    /** Lets the unit round as the register says, after an instruction that does otherwise. */
    void resumeRounding() {
        unit.rounding(ROUNDINGS[stored & RN]);
        unit.decimalRounding(Decimals.direction((int) (drn >>> 32)));
    }

    /** Takes back what the unit has raised. */
    void drop(int flags) {
        unit.flags(unit.flags() & ~flags);
    }

    /** Sets FPRF. */
    public void fprf(int value) {
        catchUp();
        classed(value);
    }

    /** Sets bits, counted from the high end of the low word; those of exceptions set FX too. */
    public void set(int bit) {
        int mask = 1 << 31 - bit;
        if ((mask & EXCEPTIONS) != 0) {
            raise(mask);
        } else if ((mask & (FEX | VX)) == 0) {
            write(read() | mask & 0xffff_ffffL);
        }
    }

    /** Clears a bit, counted from the high end of the low word. */
    public void clear(int bit) {
        write(read() & ~(1L << 31 - bit));
    }

    /** Clears the exceptions, and FX, in a field of four bits. */
    public void clearExceptions(int field) {
        int mask = 0xf << 28 - 4 * field & (FX | EXCEPTIONS);
        stored &= ~mask;
        settle();
    }

    /** Replaces the bits of a mask. */
    public void write(long value, long mask) {
        write(read() & ~mask | value & mask);
    }
}
