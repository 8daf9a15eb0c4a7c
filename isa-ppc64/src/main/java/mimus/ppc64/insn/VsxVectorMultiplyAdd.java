package mimus.ppc64.insn;

import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.FusedVariant;
import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Singles;
import mimus.ppc64.state.VsxResults;

/** Vector fused multiplications and additions (Power ISA Book I, 7.6.1.2). */
final class VsxVectorMultiplyAdd {
    private VsxVectorMultiplyAdd() {}

    @Insn(value = "xvmaddadp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01100001 xa.5:1 xb.5:1 xt.5:1")
    static void xvmaddadp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.fma(u, e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MADD);
        VsxResults.vector(e, xt, high, Binary64.fma(u, e.xl(xa), e.xl(xb), e.xl(xt), FusedVariant.MADD));
    }

    @Insn(value = "xvmaddmdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01101001 xa.5:1 xb.5:1 xt.5:1")
    static void xvmaddmdp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.fma(u, e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MADD);
        VsxResults.vector(e, xt, high, Binary64.fma(u, e.xl(xa), e.xl(xt), e.xl(xb), FusedVariant.MADD));
    }

    @Insn(value = "xvmaddasp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01000001 xa.5:1 xb.5:1 xt.5:1")
    static void xvmaddasp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.fma(u, e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MADD);
        VsxResults.vector(e, xt, high, Singles.fma(u, e.xl(xa), e.xl(xb), e.xl(xt), FusedVariant.MADD));
    }

    @Insn(value = "xvmaddmsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01001001 xa.5:1 xb.5:1 xt.5:1")
    static void xvmaddmsp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.fma(u, e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MADD);
        VsxResults.vector(e, xt, high, Singles.fma(u, e.xl(xa), e.xl(xt), e.xl(xb), FusedVariant.MADD));
    }

    @Insn(value = "xvmsubadp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01110001 xa.5:1 xb.5:1 xt.5:1")
    static void xvmsubadp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.fma(u, e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MSUB);
        VsxResults.vector(e, xt, high, Binary64.fma(u, e.xl(xa), e.xl(xb), e.xl(xt), FusedVariant.MSUB));
    }

    @Insn(value = "xvmsubmdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01111001 xa.5:1 xb.5:1 xt.5:1")
    static void xvmsubmdp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.fma(u, e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MSUB);
        VsxResults.vector(e, xt, high, Binary64.fma(u, e.xl(xa), e.xl(xt), e.xl(xb), FusedVariant.MSUB));
    }

    @Insn(value = "xvmsubasp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01010001 xa.5:1 xb.5:1 xt.5:1")
    static void xvmsubasp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.fma(u, e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MSUB);
        VsxResults.vector(e, xt, high, Singles.fma(u, e.xl(xa), e.xl(xb), e.xl(xt), FusedVariant.MSUB));
    }

    @Insn(value = "xvmsubmsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 01011001 xa.5:1 xb.5:1 xt.5:1")
    static void xvmsubmsp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.fma(u, e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MSUB);
        VsxResults.vector(e, xt, high, Singles.fma(u, e.xl(xa), e.xl(xt), e.xl(xb), FusedVariant.MSUB));
    }

    @Insn(value = "xvnmaddadp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11100001 xa.5:1 xb.5:1 xt.5:1")
    static void xvnmaddadp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.fma(u, e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MADD_NEGATED_RESULT);
        VsxResults.vector(e, xt, high, Binary64.fma(u, e.xl(xa), e.xl(xb), e.xl(xt), FusedVariant.MADD_NEGATED_RESULT));
    }

    @Insn(value = "xvnmaddmdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11101001 xa.5:1 xb.5:1 xt.5:1")
    static void xvnmaddmdp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.fma(u, e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MADD_NEGATED_RESULT);
        VsxResults.vector(e, xt, high, Binary64.fma(u, e.xl(xa), e.xl(xt), e.xl(xb), FusedVariant.MADD_NEGATED_RESULT));
    }

    @Insn(value = "xvnmaddasp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11000001 xa.5:1 xb.5:1 xt.5:1")
    static void xvnmaddasp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.fma(u, e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MADD_NEGATED_RESULT);
        VsxResults.vector(e, xt, high, Singles.fma(u, e.xl(xa), e.xl(xb), e.xl(xt), FusedVariant.MADD_NEGATED_RESULT));
    }

    @Insn(value = "xvnmaddmsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11001001 xa.5:1 xb.5:1 xt.5:1")
    static void xvnmaddmsp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.fma(u, e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MADD_NEGATED_RESULT);
        VsxResults.vector(e, xt, high, Singles.fma(u, e.xl(xa), e.xl(xt), e.xl(xb), FusedVariant.MADD_NEGATED_RESULT));
    }

    @Insn(value = "xvnmsubadp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11110001 xa.5:1 xb.5:1 xt.5:1")
    static void xvnmsubadp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.fma(u, e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MSUB_NEGATED_RESULT);
        VsxResults.vector(e, xt, high, Binary64.fma(u, e.xl(xa), e.xl(xb), e.xl(xt), FusedVariant.MSUB_NEGATED_RESULT));
    }

    @Insn(value = "xvnmsubmdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11111001 xa.5:1 xb.5:1 xt.5:1")
    static void xvnmsubmdp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.fma(u, e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MSUB_NEGATED_RESULT);
        VsxResults.vector(e, xt, high, Binary64.fma(u, e.xl(xa), e.xl(xt), e.xl(xb), FusedVariant.MSUB_NEGATED_RESULT));
    }

    @Insn(value = "xvnmsubasp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11010001 xa.5:1 xb.5:1 xt.5:1")
    static void xvnmsubasp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.fma(u, e.xh(xa), e.xh(xb), e.xh(xt), FusedVariant.MSUB_NEGATED_RESULT);
        VsxResults.vector(e, xt, high, Singles.fma(u, e.xl(xa), e.xl(xb), e.xl(xt), FusedVariant.MSUB_NEGATED_RESULT));
    }

    @Insn(value = "xvnmsubmsp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11011001 xa.5:1 xb.5:1 xt.5:1")
    static void xvnmsubmsp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.fma(u, e.xh(xa), e.xh(xt), e.xh(xb), FusedVariant.MSUB_NEGATED_RESULT);
        VsxResults.vector(e, xt, high, Singles.fma(u, e.xl(xa), e.xl(xt), e.xl(xb), FusedVariant.MSUB_NEGATED_RESULT));
    }
}
