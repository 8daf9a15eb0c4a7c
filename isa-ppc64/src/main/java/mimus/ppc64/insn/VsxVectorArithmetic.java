package mimus.ppc64.insn;

import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.Rounding;
import mimus.insn.Insn;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.Mask;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Singles;
import mimus.ppc64.state.VsxResults;

/** Vector floating-point arithmetic, signs and conversions of doublewords (Power ISA Book I, 7.6.1.1, 7.6.1.2 and 7.6.1.7). */
final class VsxVectorArithmetic {
    private VsxVectorArithmetic() {}

    @Insn(value = "xvadddp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01100000 xa.5:1 xb.5:1 xt.5:1")
    static void xvadddp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Binary64.add(u, e.xh(xa), e.xh(xb)), Binary64.add(u, e.xl(xa), e.xl(xb)));
    }

    @Insn(value = "xvaddsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01000000 xa.5:1 xb.5:1 xt.5:1")
    static void xvaddsp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Singles.add(u, e.xh(xa), e.xh(xb)), Singles.add(u, e.xl(xa), e.xl(xb)));
    }

    @Insn(value = "xvsubdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01101000 xa.5:1 xb.5:1 xt.5:1")
    static void xvsubdp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Binary64.sub(u, e.xh(xa), e.xh(xb)), Binary64.sub(u, e.xl(xa), e.xl(xb)));
    }

    @Insn(value = "xvsubsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01001000 xa.5:1 xb.5:1 xt.5:1")
    static void xvsubsp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Singles.sub(u, e.xh(xa), e.xh(xb)), Singles.sub(u, e.xl(xa), e.xl(xb)));
    }

    @Insn(value = "xvmuldp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01110000 xa.5:1 xb.5:1 xt.5:1")
    static void xvmuldp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Binary64.mul(u, e.xh(xa), e.xh(xb)), Binary64.mul(u, e.xl(xa), e.xl(xb)));
    }

    @Insn(value = "xvmulsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01010000 xa.5:1 xb.5:1 xt.5:1")
    static void xvmulsp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Singles.mul(u, e.xh(xa), e.xh(xb)), Singles.mul(u, e.xl(xa), e.xl(xb)));
    }

    @Insn(value = "xvdivdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01111000 xa.5:1 xb.5:1 xt.5:1")
    static void xvdivdp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Binary64.div(u, e.xh(xa), e.xh(xb)), Binary64.div(u, e.xl(xa), e.xl(xb)));
    }

    @Insn(value = "xvdivsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01011000 xa.5:1 xb.5:1 xt.5:1")
    static void xvdivsp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Singles.div(u, e.xh(xa), e.xh(xb)), Singles.div(u, e.xl(xa), e.xl(xb)));
    }

    @Insn(value = "xvsqrtdp xt, xb", bits = "111100 xt:5 ----- xb:5 011001011 xb.5:1 xt.5:1")
    static void xvsqrtdp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Binary64.sqrt(u, e.xh(xb)), Binary64.sqrt(u, e.xl(xb)));
    }

    @Insn(value = "xvsqrtsp xt, xb", bits = "111100 xt:5 ----- xb:5 010001011 xb.5:1 xt.5:1")
    static void xvsqrtsp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Singles.sqrt(u, e.xh(xb)), Singles.sqrt(u, e.xl(xb)));
    }

    @Insn(value = "xvabsdp xt, xb", bits = "111100 xt:5 ----- xb:5 111011001 xb.5:1 xt.5:1")
    static void xvabsdp(Ppc64Env e, int xt, int xb) {
        e.x(xt, e.xh(xb) & Long.MAX_VALUE, e.xl(xb) & Long.MAX_VALUE);
    }

    @Insn(value = "xvnabsdp xt, xb", bits = "111100 xt:5 ----- xb:5 111101001 xb.5:1 xt.5:1")
    static void xvnabsdp(Ppc64Env e, int xt, int xb) {
        e.x(xt, e.xh(xb) | Long.MIN_VALUE, e.xl(xb) | Long.MIN_VALUE);
    }

    @Insn(value = "xvnegdp xt, xb", bits = "111100 xt:5 ----- xb:5 111111001 xb.5:1 xt.5:1")
    static void xvnegdp(Ppc64Env e, int xt, int xb) {
        e.x(xt, e.xh(xb) ^ Long.MIN_VALUE, e.xl(xb) ^ Long.MIN_VALUE);
    }

    @Insn(value = "xvabssp xt, xb", bits = "111100 xt:5 ----- xb:5 110011001 xb.5:1 xt.5:1")
    static void xvabssp(Ppc64Env e, int xt, int xb) {
        e.x(xt, e.xh(xb) & ~Singles.SIGNS, e.xl(xb) & ~Singles.SIGNS);
    }

    @Insn(value = "xvnabssp xt, xb", bits = "111100 xt:5 ----- xb:5 110101001 xb.5:1 xt.5:1")
    static void xvnabssp(Ppc64Env e, int xt, int xb) {
        e.x(xt, e.xh(xb) | Singles.SIGNS, e.xl(xb) | Singles.SIGNS);
    }

    @Insn(value = "xvnegsp xt, xb", bits = "111100 xt:5 ----- xb:5 110111001 xb.5:1 xt.5:1")
    static void xvnegsp(Ppc64Env e, int xt, int xb) {
        e.x(xt, e.xh(xb) ^ Singles.SIGNS, e.xl(xb) ^ Singles.SIGNS);
    }

    @Insn(value = "xvcpsgndp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11110000 xa.5:1 xb.5:1 xt.5:1")
    static void xvcpsgndp(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, Mask.merge(e.xh(xa), e.xh(xb), Long.MIN_VALUE), Mask.merge(e.xl(xa), e.xl(xb), Long.MIN_VALUE));
    }

    @Insn(value = "xvcpsgnsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11010000 xa.5:1 xb.5:1 xt.5:1")
    static void xvcpsgnsp(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, Mask.merge(e.xh(xa), e.xh(xb), Singles.SIGNS), Mask.merge(e.xl(xa), e.xl(xb), Singles.SIGNS));
    }

    @Insn(value = "xvcvsxddp xt, xb", bits = "111100 xt:5 ----- xb:5 111111000 xb.5:1 xt.5:1")
    static void xvcvsxddp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Binary64.fromInt64(u, e.xh(xb)), Binary64.fromInt64(u, e.xl(xb)));
    }

    @Insn(value = "xvcvuxddp xt, xb", bits = "111100 xt:5 ----- xb:5 111101000 xb.5:1 xt.5:1")
    static void xvcvuxddp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(e, xt, Binary64.fromUint64(u, e.xh(xb)), Binary64.fromUint64(u, e.xl(xb)));
    }

    @Insn(value = "xvcvdpsxds xt, xb", bits = "111100 xt:5 ----- xb:5 111011000 xb.5:1 xt.5:1")
    static void xvcvdpsxds(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(
                e,
                xt,
                Binary64.toInteger(u, e.xh(xb), Rounding.TOWARD_ZERO, Conversions.INT64),
                Binary64.toInteger(u, e.xl(xb), Rounding.TOWARD_ZERO, Conversions.INT64));
    }

    @Insn(value = "xvcvdpuxds xt, xb", bits = "111100 xt:5 ----- xb:5 111001000 xb.5:1 xt.5:1")
    static void xvcvdpuxds(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        VsxResults.vector(
                e,
                xt,
                Binary64.toInteger(u, e.xh(xb), Rounding.TOWARD_ZERO, Conversions.UINT64),
                Binary64.toInteger(u, e.xl(xb), Rounding.TOWARD_ZERO, Conversions.UINT64));
    }
}
