package mimus.ppc64.insn;

import mimus.ieee.DecimalArithmetic;
import mimus.insn.Insn;
import mimus.ppc64.state.Decimals;
import mimus.ppc64.state.Ppc64Env;

/** Decimal numbers with another exponent, or fewer digits (Power ISA 2.07 Book I, 5.6.4). */
final class DfpQuanta {
    private DfpQuanta() {}

    @Insn(value = "dquai<q><rc> te, frt, frb, rmc", bits = "111 q:1 11 frt:5 te:s5 frb:5 rmc:2 01000011 rc:1")
    static void dquai(Ppc64Env e, int q, int te, int frt, int frb, int rmc, int rc) {
        Decimals d = e.decimals.of(e, q, frt, frb);
        DecimalArithmetic.quantize(d.unit(e, 0, rmc), d.format(), d.result, te, d.b);
        d.end(e, frt, rc);
    }

    @Insn(value = "dqua<q><rc> frt, fra, frb, rmc", bits = "111 q:1 11 frt:5 fra:5 frb:5 rmc:2 00000011 rc:1")
    static void dqua(Ppc64Env e, int q, int frt, int fra, int frb, int rmc, int rc) {
        Decimals d = e.decimals.of(e, q, frt, fra, frb);
        DecimalArithmetic.quantize(d.unit(e, 0, rmc), d.format(), d.result, d.a, d.b);
        d.end(e, frt, rc);
    }

    @Insn(value = "drrnd<q><rc> frt, fra, frb, rmc", bits = "111 q:1 11 frt:5 fra:5 frb:5 rmc:2 00100011 rc:1")
    static void drrnd(Ppc64Env e, int q, int frt, int fra, int frb, int rmc, int rc) {
        Decimals d = e.decimals.of(e, q, frt, frb);
        DecimalArithmetic.reround(d.unit(e, 0, rmc), d.format(), d.result, (int) e.f(fra) & 63, d.b);
        d.end(e, frt, rc);
    }

    @Insn(value = "drintx<q><rc> r, frt, frb, rmc", bits = "111 q:1 11 frt:5 ---- r:1 frb:5 rmc:2 01100011 rc:1")
    static void drintx(Ppc64Env e, int q, int r, int frt, int frb, int rmc, int rc) {
        Decimals d = e.decimals.of(e, q, frt, frb);
        DecimalArithmetic.roundToIntegral(d.unit(e, r, rmc), d.result, d.b, true);
        d.end(e, frt, rc);
    }

    @Insn(value = "drintn<q><rc> r, frt, frb, rmc", bits = "111 q:1 11 frt:5 ---- r:1 frb:5 rmc:2 11100011 rc:1")
    static void drintn(Ppc64Env e, int q, int r, int frt, int frb, int rmc, int rc) {
        Decimals d = e.decimals.of(e, q, frt, frb);
        DecimalArithmetic.roundToIntegral(d.unit(e, r, rmc), d.result, d.b, false);
        d.end(e, frt, rc);
    }
}
