package mimus.ppc64.insn;

import mimus.ieee.Deferred;
import mimus.insn.Insn;
import mimus.ppc64.state.Estimates;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VsxResults;

/** Scalar floating-point arithmetic in vector-scalar registers (Power ISA Book I, 7.6.1.2). */
final class VsxScalarArithmetic {
    private VsxScalarArithmetic() {}

    @Insn(value = "xsadddp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00100000 xa.5:1 xb.5:1 xt.5:1")
    static void xsadddp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.add(e.fpscr.deferred(), e.xh(xa), e.xh(xb)));
    }

    @Insn(value = "xsaddsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00000000 xa.5:1 xb.5:1 xt.5:1")
    static void xsaddsp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.addSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xb)));
    }

    @Insn(value = "xssubdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00101000 xa.5:1 xb.5:1 xt.5:1")
    static void xssubdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.sub(e.fpscr.deferred(), e.xh(xa), e.xh(xb)));
    }

    @Insn(value = "xssubsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00001000 xa.5:1 xb.5:1 xt.5:1")
    static void xssubsp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.subSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xb)));
    }

    @Insn(value = "xsmuldp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00110000 xa.5:1 xb.5:1 xt.5:1")
    static void xsmuldp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.mul(e.fpscr.deferred(), e.xh(xa), e.xh(xb)));
    }

    @Insn(value = "xsmulsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00010000 xa.5:1 xb.5:1 xt.5:1")
    static void xsmulsp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.mulSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xb)));
    }

    @Insn(value = "xsdivdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00111000 xa.5:1 xb.5:1 xt.5:1")
    static void xsdivdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.div(e.fpscr.deferred(), e.xh(xa), e.xh(xb)));
    }

    @Insn(value = "xsdivsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00011000 xa.5:1 xb.5:1 xt.5:1")
    static void xsdivsp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.divSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xb)));
    }

    @Insn(value = "xssqrtdp xt, xb", bits = "111100 xt:5 ----- xb:5 001001011 xb.5:1 xt.5:1")
    static void xssqrtdp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Deferred.sqrt(e.fpscr.deferred(), e.xh(xb)));
    }

    @Insn(value = "xssqrtsp xt, xb", bits = "111100 xt:5 ----- xb:5 000001011 xb.5:1 xt.5:1")
    static void xssqrtsp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Deferred.sqrtSingle(e.fpscr.deferred(), e.xh(xb)));
    }

    @Insn(value = "xsredp xt, xb", bits = "111100 xt:5 ----- xb:5 001011010 xb.5:1 xt.5:1")
    static void xsredp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Estimates.reciprocal(e.fpscr.unit(), e.xh(xb)));
    }

    @Insn(value = "xsresp xt, xb", bits = "111100 xt:5 ----- xb:5 000011010 xb.5:1 xt.5:1")
    static void xsresp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Estimates.reciprocalSingle(e.fpscr.unit(), e.xh(xb)));
    }

    @Insn(value = "xsrsqrtedp xt, xb", bits = "111100 xt:5 ----- xb:5 001001010 xb.5:1 xt.5:1")
    static void xsrsqrtedp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Estimates.reciprocalRoot(e.fpscr.unit(), e.xh(xb)));
    }

    @Insn(value = "xsrsqrtesp xt, xb", bits = "111100 xt:5 ----- xb:5 000001010 xb.5:1 xt.5:1")
    static void xsrsqrtesp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Estimates.reciprocalRootSingle(e.fpscr.unit(), e.xh(xb)));
    }
}
