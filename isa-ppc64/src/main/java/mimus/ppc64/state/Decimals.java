package mimus.ppc64.state;

import mimus.ieee.Decimal;
import mimus.ieee.DecimalFormat;
import mimus.ieee.DecimalRounding;
import mimus.ieee.FloatUnit;

/**
 * Operands and result of a decimal floating-point instruction, which are floating-point registers, or pairs of them for numbers
 * of 128 bits (Power ISA 2.07 Book I, 5.3).
 */
public final class Decimals {
    private static final DecimalRounding[] DRN = DecimalRounding.values();

    /** What R and RMC say; FPSCR's direction where there is none (5.2.2). */
    private static final DecimalRounding[] DIRECTIONS = {
        DecimalRounding.NEAREST_EVEN,
        DecimalRounding.TOWARD_ZERO,
        DecimalRounding.NEAREST_AWAY,
        null,
        DecimalRounding.UP,
        DecimalRounding.DOWN,
        DecimalRounding.AWAY_FROM_ZERO,
        DecimalRounding.NEAREST_TOWARD_ZERO
    };

    public final Decimal a = new Decimal();
    public final Decimal b = new Decimal();
    public final Decimal result = new Decimal();

    /** Of the instruction that is being executed. */
    private DecimalFormat format = DecimalFormat.DECIMAL64;

    public DecimalFormat format() {
        return format;
    }

    /** The direction of a code in FPSCR. */
    static DecimalRounding direction(int drn) {
        return DRN[drn];
    }

    /**
     * Begins an instruction on numbers of 64 bits or, if q is 1, of 128.
     *
     * @param registers the numbers of all that are pairs then, by or: one that is odd makes the form invalid
     */
    public Decimals of(Ppc64Env e, int q, int registers) {
        if ((registers & q) != 0) {
            throw e.invalidForm();
        }
        format = q != 0 ? DecimalFormat.DECIMAL128 : DecimalFormat.DECIMAL64;
        return this;
    }

    /** Begins an instruction on the operand b. */
    public Decimals of(Ppc64Env e, int q, int frt, int frb) {
        return of(e, q, frt | frb).b(e, frb);
    }

    /** Begins an instruction on the operands a and b. */
    public Decimals of(Ppc64Env e, int q, int frt, int fra, int frb) {
        return of(e, q, frt | fra | frb).a(e, fra).b(e, frb);
    }

    public Decimals a(Ppc64Env e, int fra) {
        format.unpack(a, e.f(fra), e.f(fra + 1 & 31));
        return this;
    }

    public Decimals b(Ppc64Env e, int frb) {
        format.unpack(b, e.f(frb), e.f(frb + 1 & 31));
        return this;
    }

    /** What the instruction computes with, in the direction that it names by R and RMC. */
    public FloatUnit unit(Ppc64Env e, int r, int rmc) {
        FloatUnit unit = e.fpscr.unit();
        DecimalRounding direction = DIRECTIONS[r << 2 | rmc];
        if (direction != null) {
            unit.decimalRounding(direction);
        }
        return unit;
    }

    /** Ends the instruction with its result, as FPSCR and Rc ask. */
    public void end(Ppc64Env e, int frt, int rc) {
        end(e, format, frt, rc);
    }

    /** As {@link #end(Ppc64Env, int, int)}, with a result of a format of its own. */
    public void end(Ppc64Env e, DecimalFormat f, int frt, int rc) {
        e.fpscr.resumeRounding();
        boolean plain = e.fpscr.acceptsClassed(FloatClass.of(result, f));
        if (plain || e.fpscr.writes()) {
            put(e, f, frt);
        }
        FloatResults.ended(e, plain, rc);
    }

    /** Ends an instruction that leaves FPSCR alone. */
    public void move(Ppc64Env e, int frt, int rc) {
        put(e, format, frt);
        FloatResults.ended(e, true, rc);
    }

    /** One that is longer than a register, or that comes of such a one, has a pair. */
    private void put(Ppc64Env e, DecimalFormat f, int frt) {
        e.f(frt, f.high(result));
        if (format == DecimalFormat.DECIMAL128) {
            e.f(frt + 1, f.low(result));
        }
    }
}
