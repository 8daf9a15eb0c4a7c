package mimus.ppc64.state;

import mimus.ieee.FloatUnit;
import mimus.ieee.Ordering;
import mimus.ieee.Quad;
import mimus.ieee.Rounding;

/** Operands and result of a quad-precision instruction, which are vector registers (Power ISA 3.0 Book I, 7.6.1). */
public final class Quads {
    /** What R and RMC say; the unit's own direction where there is none. */
    private static final Rounding[] DIRECTIONS = {
        Rounding.NEAREST_AWAY,
        Rounding.NEAREST_EVEN,
        Rounding.NEAREST_EVEN,
        null,
        Rounding.NEAREST_EVEN,
        Rounding.TOWARD_ZERO,
        Rounding.UP,
        Rounding.DOWN
    };

    public final Quad a = new Quad();
    public final Quad b = new Quad();
    public final Quad addend = new Quad();
    public final Quad result = new Quad();

    /** Takes an operand from a vector register. */
    public Quads b(Ppc64Env e, int vrb) {
        b.set(e.vh(vrb), e.vl(vrb));
        return this;
    }

    /** Takes two operands from vector registers. */
    public Quads of(Ppc64Env e, int vra, int vrb) {
        a.set(e.vh(vra), e.vl(vra));
        return b(e, vrb);
    }

    /** As {@link #of}, and the addend, which is where the result goes. */
    public Quads of(Ppc64Env e, int vra, int vrb, int vrt) {
        addend.set(e.vh(vrt), e.vl(vrt));
        return of(e, vra, vrb);
    }

    /** What the instruction computes with: in the usual direction or, if asked for, to odd. */
    public FloatUnit unit(Ppc64Env e, int ro) {
        FloatUnit unit = e.fpscr.unit();
        if (ro != 0) {
            unit.rounding(Rounding.TO_ODD);
        }
        return unit;
    }

    /** As {@link #unit(Ppc64Env, int)}, in the direction that an instruction names by R and RMC. */
    public FloatUnit unit(Ppc64Env e, int r, int rmc) {
        FloatUnit unit = e.fpscr.unit();
        Rounding direction = DIRECTIONS[r << 2 | rmc];
        if (direction != null) {
            unit.rounding(direction);
        }
        return unit;
    }

    /** Ends the instruction: the result goes to a vector register, as FPSCR asks. */
    public void end(Ppc64Env e, int vrt) {
        e.fpscr.resumeRounding();
        boolean plain = e.fpscr.acceptsClassed(classOf(result));
        if (plain || e.fpscr.writes()) {
            e.v(vrt, result.high, result.low);
        }
        FloatResults.ended(e, plain, 0);
    }

    /** As {@link #end}, for a double. */
    public void endDouble(Ppc64Env e, int vrt, long bits) {
        e.fpscr.resumeRounding();
        VsxResults.scalar(e, vrt + 32, bits);
    }

    private static int classOf(Quad x) {
        return FloatClass.of(x.negative(), x.exponent(), Quad.SPECIAL, x.bare());
    }

    /** Ends a comparison of the exponents of two numbers that FPSCR does not hear of but for the outcome. */
    public void compareExponents(Ppc64Env e, int bf) {
        FloatResults.outcome(
                e, bf, isNan(a) || isNan(b) ? Ordering.UNORDERED : Integer.compare(a.exponent(), b.exponent()));
    }

    private static boolean isNan(Quad x) {
        return x.exponent() == Quad.SPECIAL && !x.bare();
    }

    /** Ends a test of the class of b. */
    public void test(Ppc64Env e, int bf, int dcmx) {
        boolean holds = FloatClass.isOneOf(classOf(b), dcmx);
        FloatResults.condition(e, bf, (b.negative() ? 8 : 0) | (holds ? 2 : 0));
    }

    /** The first doubleword of b's significand, its implied bit in place. */
    public long significandHigh() {
        int exponent = b.exponent();
        boolean normal = exponent != 0 && exponent != Quad.SPECIAL;
        return b.high & 0xffff_ffff_ffffL | (normal ? 1L << 48 : 0);
    }
}
