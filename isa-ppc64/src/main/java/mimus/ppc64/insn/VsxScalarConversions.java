package mimus.ppc64.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.Deferred;
import mimus.ieee.Rounding;
import mimus.insn.Insn;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VsxResults;

/** Scalar roundings and conversions in vector-scalar registers (Power ISA Book I, 7.6.1.5 and 7.6.1.7). */
final class VsxScalarConversions {
    private VsxScalarConversions() {}

    @Insn(value = "xscvdpsxds xt, xb", bits = "111100 xt:5 ----- xb:5 101011000 xb.5:1 xt.5:1")
    static void xscvdpsxds(Ppc64Env e, int xt, int xb) {
        VsxResults.scalarInteger(
                e, xt, Binary64.toInteger(e.fpscr.unit(), e.xh(xb), Rounding.TOWARD_ZERO, Conversions.INT64));
    }

    @Insn(value = "xscvdpuxds xt, xb", bits = "111100 xt:5 ----- xb:5 101001000 xb.5:1 xt.5:1")
    static void xscvdpuxds(Ppc64Env e, int xt, int xb) {
        VsxResults.scalarInteger(
                e, xt, Binary64.toInteger(e.fpscr.unit(), e.xh(xb), Rounding.TOWARD_ZERO, Conversions.UINT64));
    }

    @Insn(value = "xscvdpsxws xt, xb", bits = "111100 xt:5 ----- xb:5 001011000 xb.5:1 xt.5:1")
    static void xscvdpsxws(Ppc64Env e, int xt, int xb) {
        VsxResults.scalarWord(
                e, xt, (int) Binary64.toInteger(e.fpscr.unit(), e.xh(xb), Rounding.TOWARD_ZERO, Conversions.INT32));
    }

    @Insn(value = "xscvdpuxws xt, xb", bits = "111100 xt:5 ----- xb:5 001001000 xb.5:1 xt.5:1")
    static void xscvdpuxws(Ppc64Env e, int xt, int xb) {
        VsxResults.scalarWord(
                e, xt, (int) Binary64.toInteger(e.fpscr.unit(), e.xh(xb), Rounding.TOWARD_ZERO, Conversions.UINT32));
    }

    @Insn(value = "xscvsxddp xt, xb", bits = "111100 xt:5 ----- xb:5 101111000 xb.5:1 xt.5:1")
    static void xscvsxddp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Binary64.fromInt64(e.fpscr.unit(), e.xh(xb)));
    }

    @Insn(value = "xscvuxddp xt, xb", bits = "111100 xt:5 ----- xb:5 101101000 xb.5:1 xt.5:1")
    static void xscvuxddp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Binary64.fromUint64(e.fpscr.unit(), e.xh(xb)));
    }

    @Insn(value = "xscvsxdsp xt, xb", bits = "111100 xt:5 ----- xb:5 100111000 xb.5:1 xt.5:1")
    static void xscvsxdsp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Conversions.widen(Binary32.fromInt64(e.fpscr.unit(), e.xh(xb))));
    }

    @Insn(value = "xscvuxdsp xt, xb", bits = "111100 xt:5 ----- xb:5 100101000 xb.5:1 xt.5:1")
    static void xscvuxdsp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Conversions.widen(Binary32.fromUint64(e.fpscr.unit(), e.xh(xb))));
    }

    @Insn(value = "xsrdpi xt, xb", bits = "111100 xt:5 ----- xb:5 001001001 xb.5:1 xt.5:1")
    static void xsrdpi(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Binary64.roundToIntegral(e.fpscr.unit(), e.xh(xb), Rounding.NEAREST_AWAY, false));
    }

    @Insn(value = "xsrdpiz xt, xb", bits = "111100 xt:5 ----- xb:5 001011001 xb.5:1 xt.5:1")
    static void xsrdpiz(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Binary64.roundToIntegral(e.fpscr.unit(), e.xh(xb), Rounding.TOWARD_ZERO, false));
    }

    @Insn(value = "xsrdpip xt, xb", bits = "111100 xt:5 ----- xb:5 001101001 xb.5:1 xt.5:1")
    static void xsrdpip(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Binary64.roundToIntegral(e.fpscr.unit(), e.xh(xb), Rounding.UP, false));
    }

    @Insn(value = "xsrdpim xt, xb", bits = "111100 xt:5 ----- xb:5 001111001 xb.5:1 xt.5:1")
    static void xsrdpim(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Binary64.roundToIntegral(e.fpscr.unit(), e.xh(xb), Rounding.DOWN, false));
    }

    @Insn(value = "xsrdpic xt, xb", bits = "111100 xt:5 ----- xb:5 001101011 xb.5:1 xt.5:1")
    static void xsrdpic(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Binary64.roundToIntegral(e.fpscr.unit(), e.xh(xb), e.fpscr.rounding(), true));
    }

    @Insn(value = "xsrsp xt, xb", bits = "111100 xt:5 ----- xb:5 100011001 xb.5:1 xt.5:1")
    static void xsrsp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Deferred.roundSingle(e.fpscr.deferred(), e.xh(xb)));
    }

    @Insn(value = "xscvdpspn xt, xb", bits = "111100 xt:5 ----- xb:5 100001011 xb.5:1 xt.5:1")
    static void xscvdpspn(Ppc64Env e, int xt, int xb) {
        int word = Conversions.narrow(e.xh(xb));
        e.x(xt, (long) word << 32 | word & 0xffff_ffffL, 0); // as processors do; word 1 is undefined
    }

    @Insn(value = "xscvspdpn xt, xb", bits = "111100 xt:5 ----- xb:5 101001011 xb.5:1 xt.5:1")
    static void xscvspdpn(Ppc64Env e, int xt, int xb) {
        e.x(xt, Conversions.widen((int) (e.xh(xb) >>> 32)), 0);
    }

    @Insn(value = "xscvdpsp xt, xb", bits = "111100 xt:5 ----- xb:5 100001001 xb.5:1 xt.5:1")
    static void xscvdpsp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalarSingle(e, xt, Binary64.toBinary32(e.fpscr.unit(), e.xh(xb)));
    }

    @Insn(value = "xscvspdp xt, xb", bits = "111100 xt:5 ----- xb:5 101001001 xb.5:1 xt.5:1")
    static void xscvspdp(Ppc64Env e, int xt, int xb) {
        VsxResults.scalar(e, xt, Binary32.toBinary64(e.fpscr.unit(), (int) (e.xh(xb) >>> 32)));
    }
}
