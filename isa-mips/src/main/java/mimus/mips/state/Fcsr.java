package mimus.mips.state;

import mimus.cpu.Trap;
import mimus.ieee.Flags;
import mimus.ieee.FloatRules;
import mimus.ieee.FloatUnit;
import mimus.ieee.IntegerRange;
import mimus.ieee.Rounding;

/**
 * The floating-point control and status register, its three partial views, and the unit that computes as it says.
 *
 * <p>An arithmetic instruction takes its {@link #unit} from here, which clears Cause, and passes the result through
 * {@link #signal}, which raises what is enabled and else collects Cause in Flags. In between they are the unit's flags;
 * the bits of the register are made when it is read.
 */
public final class Fcsr {
    /** NaNs as in IEEE 754-2008; else the legacy ones, whose quiet bit is inverted. */
    public static final int NAN2008 = 1 << 18;

    /** ABS and NEG only change the sign. */
    public static final int ABS2008 = 1 << 19;

    /** Tiny results become zero. */
    private static final int FS = 1 << 24;

    /** The bits of FEXR and FENR; the bit FS has a place of its own in the latter. */
    private static final int FEXR = 0x3f07c;

    private static final int FENR = 0xf83;
    private static final int FENR_FS = 1 << 2;

    /** Cause.E, unimplemented operation, among the unit's flags; always enabled. */
    private static final int UNIMPLEMENTED = 1 << 31;

    private static final Rounding[] ROUNDINGS = {Rounding.NEAREST_EVEN, Rounding.TOWARD_ZERO, Rounding.UP, Rounding.DOWN
    };
    private static final IntegerRange WORDS = IntegerRange.INT32.indefinite(Integer.MAX_VALUE);
    private static final IntegerRange LONGS = IntegerRange.INT64.indefinite(Long.MAX_VALUE);

    private final FloatUnit unit = new FloatUnit(FloatRules.MIPS_LEGACY);
    private final FpuModel model;
    private int mode;
    private int enables = UNIMPLEMENTED;
    private int sticky;
    private int conditions;

    Fcsr(FpuModel model) {
        this.model = model;
        set(model.fcsr());
    }

    /** What the next arithmetic instruction computes with if it is one of {@link mimus.ieee.Deferred}. */
    public FloatUnit deferred() {
        return unit;
    }

    /** What the next arithmetic instruction computes with; Cause is clear. */
    public FloatUnit unit() {
        unit.flags(0);
        return unit;
    }

    /** Ends an arithmetic instruction; a trap keeps it from writing its result. */
    public int signal(int result) {
        if (!unit.pending()) {
            collect();
        }
        return result;
    }

    /** Ends an arithmetic instruction; a trap keeps it from writing its result. */
    public long signal(long result) {
        if (!unit.pending()) {
            collect();
        }
        return result;
    }

    private void collect() {
        requireNoneEnabled();
        if ((unit.flags() & ~sticky) != 0) {
            sticky |= unit.flags();
            review();
        }
    }

    /** Whether an ordinary result changes nothing but Cause, and so can wait until that is read. */
    private void review() {
        boolean awaited = (enables & (Flags.INEXACT | Flags.UNDERFLOW | Flags.TINY)) != 0;
        unit.defers(!awaited && (sticky & Flags.INEXACT) != 0);
    }

    /** Raises a trap if an exception that is enabled stands in Cause. */
    public void requireNoneEnabled() {
        if ((unit.flags() & enables) != 0) {
            throw exception();
        }
    }

    private Trap exception() {
        if ((unit.flags() & enables & Flags.TINY) != 0) {
            unit.raise(
                    Flags.UNDERFLOW); // MIPS32 volume I, "Underflow Exception": enabled, it takes no loss of accuracy
        }
        return new Trap.Arithmetic(Trap.Arithmetic.Kind.FLOATING_POINT);
    }

    /** Floating-point condition {@code cc}, 0 to 7. */
    public boolean condition(int cc) {
        return (conditions >>> cc & 1) != 0;
    }

    public void condition(int cc, boolean holds) {
        conditions = conditions & ~(1 << cc) | (holds ? 1 : 0) << cc;
    }

    /** The rounding direction that the register asks for. */
    public Rounding rounding() {
        return unit.rounding();
    }

    /** Whether ABS and NEG only change the sign. */
    public boolean abs2008() {
        return (mode & ABS2008) != 0;
    }

    /** The 32-bit integers of conversions, with what stands for a number that has none. */
    public IntegerRange words() {
        return (mode & NAN2008) != 0 ? IntegerRange.INT32 : WORDS;
    }

    /** The 64-bit integers of conversions, with what stands for a number that has none. */
    public IntegerRange longs() {
        return (mode & NAN2008) != 0 ? IntegerRange.INT64 : LONGS;
    }

    /** Chooses NaNs, ABS and NEG as an operating system does that loads a program. */
    public void standard2008(boolean on) {
        int both = NAN2008 | ABS2008;
        set(on ? read() | both : read() & ~both);
    }

    /** The register. */
    public int read() {
        int exceptions = (unit.flags() & UNIMPLEMENTED) >>> 14 | swap(unit.flags()) << 12;
        int rest = swap(enables) << 7 | swap(sticky) << 2;
        return (conditions & 1) << 23 | conditions >>> 1 << 25 | mode | exceptions | rest;
    }

    /** Writes the bits of the register that can be written, and raises nothing. */
    public void write(int value) {
        set(value & model.writable() | read() & ~model.writable());
    }

    private void set(int value) {
        mode = value & (FS | ABS2008 | NAN2008 | 0x3);
        conditions = value >>> 23 & 1 | value >>> 25 << 1;
        sticky = swap(value >>> 2);
        int enabled = swap(value >>> 7);
        boolean tininess = (enabled & Flags.UNDERFLOW) != 0 && (mode & FS) == 0;
        enables = enabled | UNIMPLEMENTED | (tininess ? Flags.TINY : 0);
        unit.flags(swap(value >>> 12) | value << 14 & UNIMPLEMENTED);
        unit.rounding(ROUNDINGS[value & 0x3]);
        unit.flushToZero((mode & FS) != 0);
        unit.rules((mode & NAN2008) != 0 ? FloatRules.MIPS_2008 : FloatRules.MIPS_LEGACY);
        review();
    }

    /** The five exceptions stand in the register in the opposite order of {@link Flags}. */
    private static int swap(int exceptions) {
        return Integer.reverse(exceptions) >>> 27;
    }

    /** FCCR: the eight conditions. */
    public int fccr() {
        return conditions;
    }

    public void fccr(int value) {
        conditions = value & 0xff;
    }

    /** FEXR: Cause and Flags in their places. */
    public int fexr() {
        return read() & FEXR;
    }

    public void fexr(int value) {
        write(read() & ~FEXR | value & FEXR);
    }

    /** FENR: enables and rounding mode in their places, and FS at bit 2. */
    public int fenr() {
        return read() & FENR | (mode & FS) >>> 22;
    }

    public void fenr(int value) {
        write(read() & ~(FENR | FS) | value & FENR | (value & FENR_FS) << 22);
    }

    /** Control register {@code n} of the coprocessor, as CFC1 reads it; those that do not exist read as zero. */
    public int control(int n) {
        return switch (n) {
            case 0 -> model.fir();
            case 25 -> fccr();
            case 26 -> fexr();
            case 28 -> fenr();
            case 31 -> read();
            default -> 0;
        };
    }

    /** Writes control register {@code n} as CTC1 does; {@link #requireNoneEnabled} must follow. */
    public void control(int n, int value) {
        switch (n) {
            case 25 -> fccr(value);
            case 26 -> fexr(value);
            case 28 -> fenr(value);
            case 31 -> write(value);
            default -> {
                // FIR is read-only, the others do not exist
            }
        }
    }
}
