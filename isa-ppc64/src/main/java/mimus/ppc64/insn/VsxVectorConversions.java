package mimus.ppc64.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.Rounding;
import mimus.insn.Insn;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.SinglePairs;
import mimus.ppc64.state.VsxResults;

/** Conversions of vectors between formats of numbers (Power ISA Book I, 7.6.1.5). */
final class VsxVectorConversions {
    private VsxVectorConversions() {}

    @Insn(value = "xvcvdpsp xt, xb", bits = "111100 xt:5 ----- xb:5 110001001 xb.5:1 xt.5:1")
    static void xvcvdpsp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = SinglePairs.doubled(Binary64.toBinary32(u, e.xh(xb)));
        VsxResults.vector(e, xt, high, SinglePairs.doubled(Binary64.toBinary32(u, e.xl(xb))));
    }

    @Insn(value = "xvcvdpsxws xt, xb", bits = "111100 xt:5 ----- xb:5 011011000 xb.5:1 xt.5:1")
    static void xvcvdpsxws(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = SinglePairs.doubled((int) Binary64.toInteger(u, e.xh(xb), Rounding.TOWARD_ZERO, Conversions.INT32));
        VsxResults.vector(e, xt, high, SinglePairs.doubled((int)
                Binary64.toInteger(u, e.xl(xb), Rounding.TOWARD_ZERO, Conversions.INT32)));
    }

    @Insn(value = "xvcvdpuxws xt, xb", bits = "111100 xt:5 ----- xb:5 011001000 xb.5:1 xt.5:1")
    static void xvcvdpuxws(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high =
                SinglePairs.doubled((int) Binary64.toInteger(u, e.xh(xb), Rounding.TOWARD_ZERO, Conversions.UINT32));
        VsxResults.vector(e, xt, high, SinglePairs.doubled((int)
                Binary64.toInteger(u, e.xl(xb), Rounding.TOWARD_ZERO, Conversions.UINT32)));
    }

    @Insn(value = "xvcvsxdsp xt, xb", bits = "111100 xt:5 ----- xb:5 110111000 xb.5:1 xt.5:1")
    static void xvcvsxdsp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = SinglePairs.doubled(Binary32.fromInt64(u, e.xh(xb)));
        VsxResults.vector(e, xt, high, SinglePairs.doubled(Binary32.fromInt64(u, e.xl(xb))));
    }

    @Insn(value = "xvcvuxdsp xt, xb", bits = "111100 xt:5 ----- xb:5 110101000 xb.5:1 xt.5:1")
    static void xvcvuxdsp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = SinglePairs.doubled(Binary32.fromUint64(u, e.xh(xb)));
        VsxResults.vector(e, xt, high, SinglePairs.doubled(Binary32.fromUint64(u, e.xl(xb))));
    }

    @Insn(value = "xvcvspdp xt, xb", bits = "111100 xt:5 ----- xb:5 111001001 xb.5:1 xt.5:1")
    static void xvcvspdp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary32.toBinary64(u, (int) (e.xh(xb) >>> 32));
        VsxResults.vector(e, xt, high, Binary32.toBinary64(u, (int) (e.xl(xb) >>> 32)));
    }

    @Insn(value = "xvcvspsxds xt, xb", bits = "111100 xt:5 ----- xb:5 110011000 xb.5:1 xt.5:1")
    static void xvcvspsxds(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary32.toInteger(u, (int) (e.xh(xb) >>> 32), Rounding.TOWARD_ZERO, Conversions.INT64);
        VsxResults.vector(
                e, xt, high, Binary32.toInteger(u, (int) (e.xl(xb) >>> 32), Rounding.TOWARD_ZERO, Conversions.INT64));
    }

    @Insn(value = "xvcvspuxds xt, xb", bits = "111100 xt:5 ----- xb:5 110001000 xb.5:1 xt.5:1")
    static void xvcvspuxds(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary32.toInteger(u, (int) (e.xh(xb) >>> 32), Rounding.TOWARD_ZERO, Conversions.UINT64);
        VsxResults.vector(
                e, xt, high, Binary32.toInteger(u, (int) (e.xl(xb) >>> 32), Rounding.TOWARD_ZERO, Conversions.UINT64));
    }

    @Insn(value = "xvcvspsxws xt, xb", bits = "111100 xt:5 ----- xb:5 010011000 xb.5:1 xt.5:1")
    static void xvcvspsxws(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = SinglePairs.toInteger(u, e.xh(xb), Conversions.INT32);
        VsxResults.vector(e, xt, high, SinglePairs.toInteger(u, e.xl(xb), Conversions.INT32));
    }

    @Insn(value = "xvcvspuxws xt, xb", bits = "111100 xt:5 ----- xb:5 010001000 xb.5:1 xt.5:1")
    static void xvcvspuxws(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = SinglePairs.toInteger(u, e.xh(xb), Conversions.UINT32);
        VsxResults.vector(e, xt, high, SinglePairs.toInteger(u, e.xl(xb), Conversions.UINT32));
    }

    @Insn(value = "xvcvsxwsp xt, xb", bits = "111100 xt:5 ----- xb:5 010111000 xb.5:1 xt.5:1")
    static void xvcvsxwsp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = SinglePairs.fromSigned(u, e.xh(xb));
        VsxResults.vector(e, xt, high, SinglePairs.fromSigned(u, e.xl(xb)));
    }

    @Insn(value = "xvcvuxwsp xt, xb", bits = "111100 xt:5 ----- xb:5 010101000 xb.5:1 xt.5:1")
    static void xvcvuxwsp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = SinglePairs.fromUnsigned(u, e.xh(xb));
        VsxResults.vector(e, xt, high, SinglePairs.fromUnsigned(u, e.xl(xb)));
    }

    @Insn(value = "xvcvsxwdp xt, xb", bits = "111100 xt:5 ----- xb:5 011111000 xb.5:1 xt.5:1")
    static void xvcvsxwdp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.fromInt64(u, e.xh(xb) >> 32);
        VsxResults.vector(e, xt, high, Binary64.fromInt64(u, e.xl(xb) >> 32));
    }

    @Insn(value = "xvcvuxwdp xt, xb", bits = "111100 xt:5 ----- xb:5 011101000 xb.5:1 xt.5:1")
    static void xvcvuxwdp(Ppc64Env e, int xt, int xb) {
        FloatUnit u = e.fpscr.unit();
        long high = Binary64.fromInt64(u, e.xh(xb) >>> 32);
        VsxResults.vector(e, xt, high, Binary64.fromInt64(u, e.xl(xb) >>> 32));
    }
}
