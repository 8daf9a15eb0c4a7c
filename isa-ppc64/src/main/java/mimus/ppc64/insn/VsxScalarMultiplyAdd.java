package mimus.ppc64.insn;

import mimus.ieee.Deferred;
import mimus.ieee.FusedVariant;
import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VsxResults;

/** Scalar fused multiplications and additions in vector-scalar registers (Power ISA Book I, 7.6.1.2). */
final class VsxScalarMultiplyAdd {
    private VsxScalarMultiplyAdd() {}

    @Insn(value = "xsmaddadp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00100001 xa.5:1 xb.5:1 xt.5:1")
    static void xsmaddadp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.fma(e.fpscr.deferred(), e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MADD));
    }

    @Insn(value = "xsmaddmdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00101001 xa.5:1 xb.5:1 xt.5:1")
    static void xsmaddmdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.fma(e.fpscr.deferred(), e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MADD));
    }

    @Insn(value = "xsmaddasp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00000001 xa.5:1 xb.5:1 xt.5:1")
    static void xsmaddasp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e, xt, Deferred.fmaSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MADD));
    }

    @Insn(value = "xsmaddmsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00001001 xa.5:1 xb.5:1 xt.5:1")
    static void xsmaddmsp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e, xt, Deferred.fmaSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MADD));
    }

    @Insn(value = "xsmsubadp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00110001 xa.5:1 xb.5:1 xt.5:1")
    static void xsmsubadp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.fma(e.fpscr.deferred(), e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MSUB));
    }

    @Insn(value = "xsmsubmdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00111001 xa.5:1 xb.5:1 xt.5:1")
    static void xsmsubmdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(e, xt, Deferred.fma(e.fpscr.deferred(), e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MSUB));
    }

    @Insn(value = "xsmsubasp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00010001 xa.5:1 xb.5:1 xt.5:1")
    static void xsmsubasp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e, xt, Deferred.fmaSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MSUB));
    }

    @Insn(value = "xsmsubmsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00011001 xa.5:1 xb.5:1 xt.5:1")
    static void xsmsubmsp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e, xt, Deferred.fmaSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MSUB));
    }

    @Insn(value = "xsnmaddadp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10100001 xa.5:1 xb.5:1 xt.5:1")
    static void xsnmaddadp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e,
                xt,
                Deferred.fma(e.fpscr.deferred(), e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MADD_NEGATED_RESULT));
    }

    @Insn(value = "xsnmaddmdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10101001 xa.5:1 xb.5:1 xt.5:1")
    static void xsnmaddmdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e,
                xt,
                Deferred.fma(e.fpscr.deferred(), e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MADD_NEGATED_RESULT));
    }

    @Insn(value = "xsnmaddasp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10000001 xa.5:1 xb.5:1 xt.5:1")
    static void xsnmaddasp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e,
                xt,
                Deferred.fmaSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MADD_NEGATED_RESULT));
    }

    @Insn(value = "xsnmaddmsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10001001 xa.5:1 xb.5:1 xt.5:1")
    static void xsnmaddmsp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e,
                xt,
                Deferred.fmaSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MADD_NEGATED_RESULT));
    }

    @Insn(value = "xsnmsubadp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10110001 xa.5:1 xb.5:1 xt.5:1")
    static void xsnmsubadp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e,
                xt,
                Deferred.fma(e.fpscr.deferred(), e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MSUB_NEGATED_RESULT));
    }

    @Insn(value = "xsnmsubmdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10111001 xa.5:1 xb.5:1 xt.5:1")
    static void xsnmsubmdp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e,
                xt,
                Deferred.fma(e.fpscr.deferred(), e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MSUB_NEGATED_RESULT));
    }

    @Insn(value = "xsnmsubasp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10010001 xa.5:1 xb.5:1 xt.5:1")
    static void xsnmsubasp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e,
                xt,
                Deferred.fmaSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MSUB_NEGATED_RESULT));
    }

    @Insn(value = "xsnmsubmsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10011001 xa.5:1 xb.5:1 xt.5:1")
    static void xsnmsubmsp(Ppc64Env e, int xt, int xa, int xb) {
        VsxResults.scalar(
                e,
                xt,
                Deferred.fmaSingle(e.fpscr.deferred(), e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MSUB_NEGATED_RESULT));
    }
}
