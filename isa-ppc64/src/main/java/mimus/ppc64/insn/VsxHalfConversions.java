package mimus.ppc64.insn;

import mimus.ieee.Binary16;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.insn.Insn;
import mimus.ppc64.state.Halves;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VsxResults;

/** Conversions from and to half precision (Power ISA 3.0 Book I, 7.6.1.5). */
final class VsxHalfConversions {
    private VsxHalfConversions() {}

    @Insn(value = "xscvhpdp xt, xb", bits = "111100 xt:5 10000 xb:5 101011011 xb.5:1 xt.5:1", feature = "power9")
    static void xscvhpdp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Binary16.toBinary64(e.fpscr.unit(), (int) e.xh(xb) & 0xffff));
    }

    @Insn(value = "xscvdphp xt, xb", bits = "111100 xt:5 10001 xb:5 101011011 xb.5:1 xt.5:1", feature = "power9")
    static void xscvdphp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalarHalf(e, xt, Binary64.toBinary16(e.fpscr.unit(), e.xh(xb)));
    }

    @Insn(value = "xvcvhpsp xt, xb", bits = "111100 xt:5 11000 xb:5 111011011 xb.5:1 xt.5:1", feature = "power9")
    static void xvcvhpsp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Halves.widen(u, e.xh(xb));
        VsxResults.vector(e, xt, high, Halves.widen(u, e.xl(xb)));
    }

    @Insn(value = "xvcvsphp xt, xb", bits = "111100 xt:5 11001 xb:5 111011011 xb.5:1 xt.5:1", feature = "power9")
    static void xvcvsphp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Halves.narrow(u, e.xh(xb));
        VsxResults.vector(e, xt, high, Halves.narrow(u, e.xl(xb)));
    }
}
