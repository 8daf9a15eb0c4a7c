package mimus.ppc64.insn;

import mimus.ieee.FloatUnit;
import mimus.insn.Insn;
import mimus.ppc64.state.Doubles;
import mimus.ppc64.state.Extremes;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Singles;
import mimus.ppc64.state.VsxResults;

/** Vector floating-point comparisons and extremes (Power ISA Book I, 7.6.1.4). */
final class VsxVectorCompare {
    private VsxVectorCompare() {}

    @Insn(value = "xvcmpeqdp<rc> xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 rc:1 1100011 xa.5:1 xb.5:1 xt.5:1")
    static void xvcmpeqdp(Ppc64Env e, int xt, int xa, int xb, int rc) {
        FloatUnit u = e.fpscr.unit();
        long high = Doubles.equal(u, e.xh(xa), e.xh(xb));
        VsxResults.tested(e, xt, high, Doubles.equal(u, e.xl(xa), e.xl(xb)), rc);
    }

    @Insn(value = "xvcmpeqsp<rc> xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 rc:1 1000011 xa.5:1 xb.5:1 xt.5:1")
    static void xvcmpeqsp(Ppc64Env e, int xt, int xa, int xb, int rc) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.equal(u, e.xh(xa), e.xh(xb));
        VsxResults.tested(e, xt, high, Singles.equal(u, e.xl(xa), e.xl(xb)), rc);
    }

    @Insn(value = "xvcmpgtdp<rc> xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 rc:1 1101011 xa.5:1 xb.5:1 xt.5:1")
    static void xvcmpgtdp(Ppc64Env e, int xt, int xa, int xb, int rc) {
        FloatUnit u = e.fpscr.unit();
        long high = Doubles.greater(u, e.xh(xa), e.xh(xb));
        VsxResults.tested(e, xt, high, Doubles.greater(u, e.xl(xa), e.xl(xb)), rc);
    }

    @Insn(value = "xvcmpgtsp<rc> xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 rc:1 1001011 xa.5:1 xb.5:1 xt.5:1")
    static void xvcmpgtsp(Ppc64Env e, int xt, int xa, int xb, int rc) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.greater(u, e.xh(xa), e.xh(xb));
        VsxResults.tested(e, xt, high, Singles.greater(u, e.xl(xa), e.xl(xb)), rc);
    }

    @Insn(value = "xvcmpgedp<rc> xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 rc:1 1110011 xa.5:1 xb.5:1 xt.5:1")
    static void xvcmpgedp(Ppc64Env e, int xt, int xa, int xb, int rc) {
        FloatUnit u = e.fpscr.unit();
        long high = Doubles.greaterOrEqual(u, e.xh(xa), e.xh(xb));
        VsxResults.tested(e, xt, high, Doubles.greaterOrEqual(u, e.xl(xa), e.xl(xb)), rc);
    }

    @Insn(value = "xvcmpgesp<rc> xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 rc:1 1010011 xa.5:1 xb.5:1 xt.5:1")
    static void xvcmpgesp(Ppc64Env e, int xt, int xa, int xb, int rc) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.greaterOrEqual(u, e.xh(xa), e.xh(xb));
        VsxResults.tested(e, xt, high, Singles.greaterOrEqual(u, e.xl(xa), e.xl(xb)), rc);
    }

    @Insn(value = "xvmaxdp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11100000 xa.5:1 xb.5:1 xt.5:1")
    static void xvmaxdp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Extremes.of(u, e.xh(xa), e.xh(xb), true);
        VsxResults.vector(e, xt, high, Extremes.of(u, e.xl(xa), e.xl(xb), true));
    }

    @Insn(value = "xvmindp xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 11101000 xa.5:1 xb.5:1 xt.5:1")
    static void xvmindp(Ppc64Env e, int xt, int xa, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Extremes.of(u, e.xh(xa), e.xh(xb), false);
        VsxResults.vector(e, xt, high, Extremes.of(u, e.xl(xa), e.xl(xb), false));
    }
}
