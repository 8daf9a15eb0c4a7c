package mimus.ppc64.insn;

import mimus.ieee.DecimalArithmetic;
import mimus.insn.Insn;
import mimus.ppc64.state.Decimals;
import mimus.ppc64.state.Ppc64Env;

/** Decimal floating-point arithmetic; with q, of numbers in pairs of registers (Power ISA 2.07 Book I, 5.6.1). */
final class DfpArithmetic {
    private DfpArithmetic() {}

    @Insn(value = "dadd<q><rc> frt, fra, frb", bits = "111 q:1 11 frt:5 fra:5 frb:5 0000000010 rc:1")
    static void dadd(Ppc64Env e, int q, int frt, int fra, int frb, int rc) {
        Decimals d = e.decimals.of(e, q, frt, fra, frb);
        DecimalArithmetic.add(e.fpscr.unit(), d.format(), d.result, d.a, d.b);
        d.end(e, frt, rc);
    }

    @Insn(value = "dsub<q><rc> frt, fra, frb", bits = "111 q:1 11 frt:5 fra:5 frb:5 1000000010 rc:1")
    static void dsub(Ppc64Env e, int q, int frt, int fra, int frb, int rc) {
        Decimals d = e.decimals.of(e, q, frt, fra, frb);
        DecimalArithmetic.sub(e.fpscr.unit(), d.format(), d.result, d.a, d.b);
        d.end(e, frt, rc);
    }

    @Insn(value = "dmul<q><rc> frt, fra, frb", bits = "111 q:1 11 frt:5 fra:5 frb:5 0000100010 rc:1")
    static void dmul(Ppc64Env e, int q, int frt, int fra, int frb, int rc) {
        Decimals d = e.decimals.of(e, q, frt, fra, frb);
        DecimalArithmetic.mul(e.fpscr.unit(), d.format(), d.result, d.a, d.b);
        d.end(e, frt, rc);
    }

    @Insn(value = "ddiv<q><rc> frt, fra, frb", bits = "111 q:1 11 frt:5 fra:5 frb:5 1000100010 rc:1")
    static void ddiv(Ppc64Env e, int q, int frt, int fra, int frb, int rc) {
        Decimals d = e.decimals.of(e, q, frt, fra, frb);
        DecimalArithmetic.div(e.fpscr.unit(), d.format(), d.result, d.a, d.b);
        d.end(e, frt, rc);
    }
}
