package mimus.ppc64.insn;

import mimus.ieee.Binary128;
import mimus.ieee.FloatUnit;
import mimus.ieee.QuadConversion;
import mimus.ieee.Rounding;
import mimus.insn.Insn;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Quads;
import mimus.ppc64.state.VsxResults;

/** Quad-precision roundings and conversions (Power ISA 3.0 Book I, 7.6.1.5 and 7.6.1.7). */
final class QuadConversions {
    private QuadConversions() {}

    @Insn(value = "xscvqpdp<ro> vrt, vrb", bits = "111111 vrt:5 10100 vrb:5 1101000100 ro:1", feature = "power9")
    static void xscvqpdp(Ppc64Env e, int vrt, int vrb, int ro) {
        Quads q = e.quads.b(e, vrb);
        q.endDouble(e, vrt, QuadConversion.toBinary64(q.unit(e, ro), q.b));
    }

    @Insn(value = "xscvdpqp vrt, vrb", bits = "111111 vrt:5 10110 vrb:5 1101000100 -", feature = "power9")
    static void xscvdpqp(Ppc64Env e, int vrt, int vrb) {
        Quads q = e.quads;
        QuadConversion.fromBinary64(e.fpscr.unit(), q.result, e.vh(vrb));
        q.end(e, vrt);
    }

    @Insn(value = "xscvqpsdz vrt, vrb", bits = "111111 vrt:5 11001 vrb:5 1101000100 -", feature = "power9")
    static void xscvqpsdz(Ppc64Env e, int vrt, int vrb) {
        Quads q = e.quads.b(e, vrb);
        long value = QuadConversion.toInteger(e.fpscr.unit(), q.b, Rounding.TOWARD_ZERO, Conversions.INT64);
        VsxResults.scalarInteger(e, vrt + 32, value);
    }

    @Insn(value = "xscvqpudz vrt, vrb", bits = "111111 vrt:5 10001 vrb:5 1101000100 -", feature = "power9")
    static void xscvqpudz(Ppc64Env e, int vrt, int vrb) {
        Quads q = e.quads.b(e, vrb);
        long value = QuadConversion.toInteger(e.fpscr.unit(), q.b, Rounding.TOWARD_ZERO, Conversions.UINT64);
        VsxResults.scalarInteger(e, vrt + 32, value);
    }

    @Insn(value = "xscvqpswz vrt, vrb", bits = "111111 vrt:5 01001 vrb:5 1101000100 -", feature = "power9")
    static void xscvqpswz(Ppc64Env e, int vrt, int vrb) {
        Quads q = e.quads.b(e, vrb);
        long value = QuadConversion.toInteger(e.fpscr.unit(), q.b, Rounding.TOWARD_ZERO, Conversions.INT32);
        VsxResults.scalarInteger(e, vrt + 32, (int) value);
    }

    @Insn(value = "xscvqpuwz vrt, vrb", bits = "111111 vrt:5 00001 vrb:5 1101000100 -", feature = "power9")
    static void xscvqpuwz(Ppc64Env e, int vrt, int vrb) {
        Quads q = e.quads.b(e, vrb);
        long value = QuadConversion.toInteger(e.fpscr.unit(), q.b, Rounding.TOWARD_ZERO, Conversions.UINT32);
        VsxResults.scalarInteger(e, vrt + 32, value & 0xffff_ffffL);
    }

    @Insn(value = "xscvsdqp vrt, vrb", bits = "111111 vrt:5 01010 vrb:5 1101000100 -", feature = "power9")
    static void xscvsdqp(Ppc64Env e, int vrt, int vrb) {
        Quads q = e.quads;
        QuadConversion.fromInt64(e.fpscr.unit(), q.result, e.vh(vrb));
        q.end(e, vrt);
    }

    @Insn(value = "xscvudqp vrt, vrb", bits = "111111 vrt:5 00010 vrb:5 1101000100 -", feature = "power9")
    static void xscvudqp(Ppc64Env e, int vrt, int vrb) {
        Quads q = e.quads;
        QuadConversion.fromUint64(e.fpscr.unit(), q.result, e.vh(vrb));
        q.end(e, vrt);
    }

    @Insn(
            value = "xsrqpi<ex> r, vrt, vrb, rmc",
            bits = "111111 vrt:5 ---- r:1 vrb:5 rmc:2 00000101 ex:1",
            feature = "power9")
    static void xsrqpi(Ppc64Env e, int r, int vrt, int vrb, int rmc, int ex) {
        Quads q = e.quads.b(e, vrb);
        FloatUnit unit = q.unit(e, r, rmc);
        Binary128.roundToIntegral(unit, q.result, q.b, unit.rounding(), ex != 0);
        q.end(e, vrt);
    }

    @Insn(value = "xsrqpxp r, vrt, vrb, rmc", bits = "111111 vrt:5 ---- r:1 vrb:5 rmc:2 00100101 -", feature = "power9")
    static void xsrqpxp(Ppc64Env e, int r, int vrt, int vrb, int rmc) {
        Quads q = e.quads.b(e, vrb);
        Binary128.roundToExtended(q.unit(e, r, rmc), q.result, q.b);
        q.end(e, vrt);
    }
}
