package mimus.ppc64.insn;

import mimus.ieee.DecimalArithmetic;
import mimus.insn.Insn;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.DecimalTests;
import mimus.ppc64.state.Decimals;
import mimus.ppc64.state.FloatResults;
import mimus.ppc64.state.Ppc64Env;

/** Comparisons and tests of decimal numbers (Power ISA 2.07 Book I, 5.6.2 and 5.6.3). */
final class DfpTests {
    private DfpTests() {}

    @Insn(value = "dcmpu<q> bf, fra, frb", bits = "111 q:1 11 bf:3 -- fra:5 frb:5 1010000010 -")
    static void dcmpu(Ppc64Env e, int q, int bf, int fra, int frb) {
        Decimals d = e.decimals.of(e, q, 0, fra, frb);
        FloatResults.compared(e, bf, DecimalArithmetic.compare(e.fpscr.unit(), d.a, d.b, true));
    }

    @Insn(value = "dcmpo<q> bf, fra, frb", bits = "111 q:1 11 bf:3 -- fra:5 frb:5 0010000010 -")
    static void dcmpo(Ppc64Env e, int q, int bf, int fra, int frb) {
        Decimals d = e.decimals.of(e, q, 0, fra, frb);
        int order = DecimalArithmetic.compare(e.fpscr.unit(), d.a, d.b, false);
        FloatResults.compared(e, bf, Conversions.ordered(e.fpscr, order));
    }

    @Insn(value = "dtstdc<q> bf, fra, dcm", bits = "111 q:1 11 bf:3 -- fra:5 dcm:6 011000010 -")
    static void dtstdc(Ppc64Env e, int q, int bf, int fra, int dcm) {
        Decimals d = e.decimals.of(e, q, fra).a(e, fra);
        DecimalTests.dataClass(e, bf, d.a, dcm);
    }

    @Insn(value = "dtstdg<q> bf, fra, dgm", bits = "111 q:1 11 bf:3 -- fra:5 dgm:6 011100010 -")
    static void dtstdg(Ppc64Env e, int q, int bf, int fra, int dgm) {
        Decimals d = e.decimals.of(e, q, fra).a(e, fra);
        DecimalTests.dataGroup(e, bf, d.a, dgm);
    }

    @Insn(value = "dtstex<q> bf, fra, frb", bits = "111 q:1 11 bf:3 -- fra:5 frb:5 0010100010 -")
    static void dtstex(Ppc64Env e, int q, int bf, int fra, int frb) {
        Decimals d = e.decimals.of(e, q, 0, fra, frb);
        DecimalTests.exponents(e, bf, d.a, d.b);
    }

    @Insn(value = "dtstsf<q> bf, fra, frb", bits = "111 q:1 11 bf:3 -- fra:5 frb:5 1010100010 -")
    static void dtstsf(Ppc64Env e, int q, int bf, int fra, int frb) {
        Decimals d = e.decimals.of(e, q, 0, frb);
        DecimalTests.significance(e, bf, (int) e.f(fra) & 63, d.b);
    }

    @Insn(value = "dtstsfi<q> bf, uim, frb", bits = "111 q:1 11 bf:3 - uim:6 frb:5 1010100011 -", feature = "power9")
    static void dtstsfi(Ppc64Env e, int q, int bf, int uim, int frb) {
        Decimals d = e.decimals.of(e, q, 0, frb);
        DecimalTests.significance(e, bf, uim, d.b);
    }
}
