package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Estimates;
import mimus.ppc64.state.Extremes;
import mimus.ppc64.state.FloatResults;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VsxResults;

/** Scalar signs, comparisons and extremes in vector-scalar registers (Power ISA Book I, 7.6.1.1 and 7.6.1.3). */
final class VsxScalarMoves {
    private VsxScalarMoves() {}

    @Insn(value = "xsabsdp xt, xb", bits = "111100 xt:5 ----- xb:5 101011001 xb.5:1 xt.5:1")
    static void xsabsdp(Ppc64Env e, int xt, int xb) {
        e.x(xt, e.xh(xb) & Long.MAX_VALUE, 0);
    }

    @Insn(value = "xsnabsdp xt, xb", bits = "111100 xt:5 ----- xb:5 101101001 xb.5:1 xt.5:1")
    static void xsnabsdp(Ppc64Env e, int xt, int xb) {
        e.x(xt, e.xh(xb) | Long.MIN_VALUE, 0);
    }

    @Insn(value = "xsnegdp xt, xb", bits = "111100 xt:5 ----- xb:5 101111001 xb.5:1 xt.5:1")
    static void xsnegdp(Ppc64Env e, int xt, int xb) {
        e.x(xt, e.xh(xb) ^ Long.MIN_VALUE, 0);
    }

    @Insn(value = "xscpsgndp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10110000 xa.5:1 xb.5:1 xt.5:1")
    static void xscpsgndp(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, e.xh(xb) & Long.MAX_VALUE | e.xh(xa) & Long.MIN_VALUE, 0);
    }

    @Insn(value = "xscmpudp bf, xa, xb", bits = "111100 bf:3 -- xa:5 xb:5 00100011 xa.5:1 xb.5:1 -")
    static void xscmpudp(Ppc64Env e, int bf, int xa, int xb) {
        FloatResults.compareQuiet(e, bf, e.xh(xa), e.xh(xb));
    }

    @Insn(value = "xscmpodp bf, xa, xb", bits = "111100 bf:3 -- xa:5 xb:5 00101011 xa.5:1 xb.5:1 -")
    static void xscmpodp(Ppc64Env e, int bf, int xa, int xb) {
        FloatResults.compareOrdered(e, bf, e.xh(xa), e.xh(xb));
    }

    @Insn(value = "xstdivdp bf, xa, xb", bits = "111100 bf:3 -- xa:5 xb:5 00111101 xa.5:1 xb.5:1 -")
    static void xstdivdp(Ppc64Env e, int bf, int xa, int xb) {
        e.cr(bf, Estimates.testDivision(e.xh(xa), e.xh(xb)));
    }

    @Insn(value = "xstsqrtdp bf, xb", bits = "111100 bf:3 -- ----- xb:5 001101010 xb.5:1 -")
    static void xstsqrtdp(Ppc64Env e, int bf, int xb) {
        e.cr(bf, Estimates.testRoot(e.xh(xb)));
    }

    @Insn(value = "xsmaxdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10100000 xa.5:1 xb.5:1 xt.5:1")
    static void xsmaxdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.selected(e, xt, Extremes.of(e.fpscr.unit(), e.xh(xa), e.xh(xb), true));
    }

    @Insn(value = "xsmindp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10101000 xa.5:1 xb.5:1 xt.5:1")
    static void xsmindp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.selected(e, xt, Extremes.of(e.fpscr.unit(), e.xh(xa), e.xh(xb), false));
    }
}
