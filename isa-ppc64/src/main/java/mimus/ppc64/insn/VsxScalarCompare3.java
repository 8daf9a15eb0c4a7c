package mimus.ppc64.insn;

import mimus.ieee.Ordering;
import mimus.insn.Insn;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.Doubles;
import mimus.ppc64.state.Extremes;
import mimus.ppc64.state.FloatTests;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VsxResults;

/** Scalar comparisons and extremes that came with ISA 3.0 (Power ISA 3.0 Book I, 7.6.1.3). */
final class VsxScalarCompare3 {
    private VsxScalarCompare3() {}

    @Insn(
            value = "xscmpexpdp bf, xa, xb",
            bits = "111100 bf:3 -- xa:5 xb:5 00111011 xa.5:1 xb.5:1 -",
            feature = "power9")
    static void xscmpexpdp(Ppc64Env e, int bf, int xa, int xb) {
        FloatTests.compareExponents(e, bf, e.xh(xa), e.xh(xb));
    }

    @Insn(
            value = "xscmpeqdp xt, xa, xb",
            bits = "111100 xt:5 xa:5 xb:5 00000011 xa.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xscmpeqdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.selected(e, xt, Doubles.equal(e.fpscr.unit(), e.xh(xa), e.xh(xb)));
    }

    @Insn(
            value = "xscmpgtdp xt, xa, xb",
            bits = "111100 xt:5 xa:5 xb:5 00001011 xa.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xscmpgtdp(Ppc64Env e, int xt, int xa, int xb) {
        int order = Conversions.compareOrdered(e.fpscr, e.xh(xa), e.xh(xb));
        VsxResults.selected(e, xt, order == Ordering.GREATER ? -1 : 0);
    }

    @Insn(
            value = "xscmpgedp xt, xa, xb",
            bits = "111100 xt:5 xa:5 xb:5 00010011 xa.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xscmpgedp(Ppc64Env e, int xt, int xa, int xb) {
        int order = Conversions.compareOrdered(e.fpscr, e.xh(xa), e.xh(xb));
        VsxResults.selected(e, xt, order == Ordering.GREATER || order == Ordering.EQUAL ? -1 : 0);
    }

    @Insn(
            value = "xsmaxcdp xt, xa, xb",
            bits = "111100 xt:5 xa:5 xb:5 10000000 xa.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xsmaxcdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.selected(e, xt, Extremes.ofC(e.fpscr.unit(), e.xh(xa), e.xh(xb), true));
    }

    @Insn(
            value = "xsmincdp xt, xa, xb",
            bits = "111100 xt:5 xa:5 xb:5 10001000 xa.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xsmincdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.selected(e, xt, Extremes.ofC(e.fpscr.unit(), e.xh(xa), e.xh(xb), false));
    }

    @Insn(
            value = "xsmaxjdp xt, xa, xb",
            bits = "111100 xt:5 xa:5 xb:5 10010000 xa.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xsmaxjdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.selected(e, xt, Extremes.ofJava(e.fpscr.unit(), e.xh(xa), e.xh(xb), true));
    }

    @Insn(
            value = "xsminjdp xt, xa, xb",
            bits = "111100 xt:5 xa:5 xb:5 10011000 xa.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xsminjdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.selected(e, xt, Extremes.ofJava(e.fpscr.unit(), e.xh(xa), e.xh(xb), false));
    }
}
