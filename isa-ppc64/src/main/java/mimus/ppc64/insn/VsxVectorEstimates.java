package mimus.ppc64.insn;

import mimus.ieee.FloatUnit;
import mimus.insn.Insn;
import mimus.ppc64.state.Estimates;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.SinglePairs;
import mimus.ppc64.state.VsxResults;

/** Vector estimates and tests for division and square root (Power ISA Book I, 7.6.1.2). */
final class VsxVectorEstimates {
    private VsxVectorEstimates() {}

    @Insn(value = "xvredp xt, xb", bits = "111100 xt:5 ----- xb:5 011011010 xb.5:1 xt.5:1")
    static void xvredp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Estimates.reciprocal(u, e.xh(xb));
        VsxResults.vector(e, xt, high, Estimates.reciprocal(u, e.xl(xb)));
    }

    @Insn(value = "xvrsqrtedp xt, xb", bits = "111100 xt:5 ----- xb:5 011001010 xb.5:1 xt.5:1")
    static void xvrsqrtedp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Estimates.reciprocalRoot(u, e.xh(xb));
        VsxResults.vector(e, xt, high, Estimates.reciprocalRoot(u, e.xl(xb)));
    }

    @Insn(value = "xvresp xt, xb", bits = "111100 xt:5 ----- xb:5 010011010 xb.5:1 xt.5:1")
    static void xvresp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Estimates.reciprocals(u, e.xh(xb));
        VsxResults.vector(e, xt, high, Estimates.reciprocals(u, e.xl(xb)));
    }

    @Insn(value = "xvrsqrtesp xt, xb", bits = "111100 xt:5 ----- xb:5 010001010 xb.5:1 xt.5:1")
    static void xvrsqrtesp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Estimates.reciprocalRoots(u, e.xh(xb));
        VsxResults.vector(e, xt, high, Estimates.reciprocalRoots(u, e.xl(xb)));
    }

    @Insn(value = "xvtdivdp bf, xa, xb", bits = "111100 bf:3 -- xa:5 xb:5 01111101 xa.5:1 xb.5:1 -")
    static void xvtdivdp(Ppc64Env e, int bf, int xa, int xb) {
        e.cr(bf, Estimates.testDivision(e.xh(xa), e.xh(xb)) | Estimates.testDivision(e.xl(xa), e.xl(xb)));
    }

    @Insn(value = "xvtdivsp bf, xa, xb", bits = "111100 bf:3 -- xa:5 xb:5 01011101 xa.5:1 xb.5:1 -")
    static void xvtdivsp(Ppc64Env e, int bf, int xa, int xb) {
        e.cr(bf, SinglePairs.testDivision(e.xh(xa), e.xh(xb)) | SinglePairs.testDivision(e.xl(xa), e.xl(xb)));
    }

    @Insn(value = "xvtsqrtdp bf, xb", bits = "111100 bf:3 ------- xb:5 011101010 xb.5:1 -")
    static void xvtsqrtdp(Ppc64Env e, int bf, int xb) {
        e.cr(bf, Estimates.testRoot(e.xh(xb)) | Estimates.testRoot(e.xl(xb)));
    }

    @Insn(value = "xvtsqrtsp bf, xb", bits = "111100 bf:3 ------- xb:5 010101010 xb.5:1 -")
    static void xvtsqrtsp(Ppc64Env e, int bf, int xb) {
        e.cr(bf, SinglePairs.testRoot(e.xh(xb)) | SinglePairs.testRoot(e.xl(xb)));
    }

    @Insn(value = "xvmaxsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11000000 xa.5:1 xb.5:1 xt.5:1")
    static void xvmaxsp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = SinglePairs.extreme(u, e.xh(xa), e.xh(xb), true);
        VsxResults.vector(e, xt, high, SinglePairs.extreme(u, e.xl(xa), e.xl(xb), true));
    }

    @Insn(value = "xvminsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11001000 xa.5:1 xb.5:1 xt.5:1")
    static void xvminsp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = SinglePairs.extreme(u, e.xh(xa), e.xh(xb), false);
        VsxResults.vector(e, xt, high, SinglePairs.extreme(u, e.xl(xa), e.xl(xb), false));
    }
}
