package mimus.ppc64.insn;

import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.Rounding;
import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Singles;
import mimus.ppc64.state.VsxResults;

/** Vector floating-point numbers rounded to integral ones (Power ISA Book I, 7.6.1.6). */
final class VsxVectorRounding {
    private VsxVectorRounding() {}

    @Insn(value = "xvrdpi xt, xb", bits = "111100 xt:5 ----- xb:5 011001001 xb.5:1 xt.5:1")
    static void xvrdpi(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.roundToIntegral(u, e.xh(xb), Rounding.NEAREST_AWAY, false);
        VsxResults.vector(e, xt, high, Binary64.roundToIntegral(u, e.xl(xb), Rounding.NEAREST_AWAY, false));
    }

    @Insn(value = "xvrdpiz xt, xb", bits = "111100 xt:5 ----- xb:5 011011001 xb.5:1 xt.5:1")
    static void xvrdpiz(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.roundToIntegral(u, e.xh(xb), Rounding.TOWARD_ZERO, false);
        VsxResults.vector(e, xt, high, Binary64.roundToIntegral(u, e.xl(xb), Rounding.TOWARD_ZERO, false));
    }

    @Insn(value = "xvrdpip xt, xb", bits = "111100 xt:5 ----- xb:5 011101001 xb.5:1 xt.5:1")
    static void xvrdpip(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.roundToIntegral(u, e.xh(xb), Rounding.UP, false);
        VsxResults.vector(e, xt, high, Binary64.roundToIntegral(u, e.xl(xb), Rounding.UP, false));
    }

    @Insn(value = "xvrdpim xt, xb", bits = "111100 xt:5 ----- xb:5 011111001 xb.5:1 xt.5:1")
    static void xvrdpim(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.roundToIntegral(u, e.xh(xb), Rounding.DOWN, false);
        VsxResults.vector(e, xt, high, Binary64.roundToIntegral(u, e.xl(xb), Rounding.DOWN, false));
    }

    @Insn(value = "xvrdpic xt, xb", bits = "111100 xt:5 ----- xb:5 011101011 xb.5:1 xt.5:1")
    static void xvrdpic(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.roundToIntegral(u, e.xh(xb), e.fpscr.rounding(), true);
        VsxResults.vector(e, xt, high, Binary64.roundToIntegral(u, e.xl(xb), e.fpscr.rounding(), true));
    }

    @Insn(value = "xvrspi xt, xb", bits = "111100 xt:5 ----- xb:5 010001001 xb.5:1 xt.5:1")
    static void xvrspi(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.integral(u, e.xh(xb), Rounding.NEAREST_AWAY, false);
        VsxResults.vector(e, xt, high, Singles.integral(u, e.xl(xb), Rounding.NEAREST_AWAY, false));
    }

    @Insn(value = "xvrspiz xt, xb", bits = "111100 xt:5 ----- xb:5 010011001 xb.5:1 xt.5:1")
    static void xvrspiz(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.integral(u, e.xh(xb), Rounding.TOWARD_ZERO, false);
        VsxResults.vector(e, xt, high, Singles.integral(u, e.xl(xb), Rounding.TOWARD_ZERO, false));
    }

    @Insn(value = "xvrspip xt, xb", bits = "111100 xt:5 ----- xb:5 010101001 xb.5:1 xt.5:1")
    static void xvrspip(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.integral(u, e.xh(xb), Rounding.UP, false);
        VsxResults.vector(e, xt, high, Singles.integral(u, e.xl(xb), Rounding.UP, false));
    }

    @Insn(value = "xvrspim xt, xb", bits = "111100 xt:5 ----- xb:5 010111001 xb.5:1 xt.5:1")
    static void xvrspim(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.integral(u, e.xh(xb), Rounding.DOWN, false);
        VsxResults.vector(e, xt, high, Singles.integral(u, e.xl(xb), Rounding.DOWN, false));
    }

    @Insn(value = "xvrspic xt, xb", bits = "111100 xt:5 ----- xb:5 010101011 xb.5:1 xt.5:1")
    static void xvrspic(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Singles.integral(u, e.xh(xb), e.fpscr.rounding(), true);
        VsxResults.vector(e, xt, high, Singles.integral(u, e.xl(xb), e.fpscr.rounding(), true));
    }
}
