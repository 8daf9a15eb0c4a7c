package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.DecimalDigits;
import mimus.ppc64.state.Decimals;
import mimus.ppc64.state.FloatResults;
import mimus.ppc64.state.Ppc64Env;

/** The parts of decimal numbers: digits and exponents (Power ISA 2.07 Book I, 5.6.6). */
final class DfpFormats {
    private DfpFormats() {}

    @Insn(value = "ddedpd<q><rc> sp, frt, frb", bits = "111 q:1 11 frt:5 sp:2 --- frb:5 0101000010 rc:1")
    static void ddedpd(Ppc64Env e, int q, int sp, int frt, int frb, int rc) {
        Decimals d = e.decimals.of(e, q, frt, frb);
        DecimalDigits.decode(e, d, sp, frt, rc);
    }

    @Insn(value = "denbcd<q><rc> s, frt, frb", bits = "111 q:1 11 frt:5 s:1 ---- frb:5 1101000010 rc:1")
    static void denbcd(Ppc64Env e, int q, int s, int frt, int frb, int rc) {
        Decimals d = e.decimals.of(e, q, frt | frb);
        DecimalDigits.encode(e, d, s, frb);
        d.end(e, frt, rc);
    }

    @Insn(value = "dxex<q><rc> frt, frb", bits = "111 q:1 11 frt:5 ----- frb:5 0101100010 rc:1")
    static void dxex(Ppc64Env e, int q, int frt, int frb, int rc) {
        Decimals d = e.decimals.of(e, q, 0, frb);
        FloatResults.move(e, frt, DecimalDigits.exponent(d), rc);
    }

    @Insn(value = "diex<q><rc> frt, fra, frb", bits = "111 q:1 11 frt:5 fra:5 frb:5 1101100010 rc:1")
    static void diex(Ppc64Env e, int q, int frt, int fra, int frb, int rc) {
        Decimals d = e.decimals.of(e, q, frt, frb);
        DecimalDigits.insertExponent(d, e.f(fra));
        d.move(e, frt, rc);
    }

    @Insn(value = "dscli<q><rc> frt, fra, sh", bits = "111 q:1 11 frt:5 fra:5 sh:6 001000010 rc:1")
    static void dscli(Ppc64Env e, int q, int frt, int fra, int sh, int rc) {
        Decimals d = e.decimals.of(e, q, frt, fra);
        DecimalDigits.shift(d, sh);
        d.move(e, frt, rc);
    }

    @Insn(value = "dscri<q><rc> frt, fra, sh", bits = "111 q:1 11 frt:5 fra:5 sh:6 001100010 rc:1")
    static void dscri(Ppc64Env e, int q, int frt, int fra, int sh, int rc) {
        Decimals d = e.decimals.of(e, q, frt, fra);
        DecimalDigits.shift(d, -sh);
        d.move(e, frt, rc);
    }
}
