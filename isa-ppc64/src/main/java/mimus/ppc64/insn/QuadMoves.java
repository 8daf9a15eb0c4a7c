package mimus.ppc64.insn;

import mimus.ieee.Binary128;
import mimus.insn.Insn;
import mimus.ppc64.state.Conversions;
import mimus.ppc64.state.FloatResults;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Quads;

/** Quad-precision signs, exponents, significands, comparisons and tests (Power ISA 3.0 Book I, 7.6.1.1, 7.6.1.3, 7.6.1.8). */
final class QuadMoves {
    private static final long EXPONENT = 0x7fff_0000_0000_0000L;

    private QuadMoves() {}

    @Insn(value = "xsabsqp vrt, vrb", bits = "111111 vrt:5 00000 vrb:5 1100100100 -", feature = "power9")
    static void xsabsqp(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, e.vh(vrb) & Long.MAX_VALUE, e.vl(vrb));
    }

    @Insn(value = "xsnabsqp vrt, vrb", bits = "111111 vrt:5 01000 vrb:5 1100100100 -", feature = "power9")
    static void xsnabsqp(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, e.vh(vrb) | Long.MIN_VALUE, e.vl(vrb));
    }

    @Insn(value = "xsnegqp vrt, vrb", bits = "111111 vrt:5 10000 vrb:5 1100100100 -", feature = "power9")
    static void xsnegqp(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, e.vh(vrb) ^ Long.MIN_VALUE, e.vl(vrb));
    }

    @Insn(value = "xscpsgnqp vrt, vra, vrb", bits = "111111 vrt:5 vra:5 vrb:5 0001100100 -", feature = "power9")
    static void xscpsgnqp(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, e.vh(vrb) & Long.MAX_VALUE | e.vh(vra) & Long.MIN_VALUE, e.vl(vrb));
    }

    @Insn(value = "xsiexpqp vrt, vra, vrb", bits = "111111 vrt:5 vra:5 vrb:5 1101100100 -", feature = "power9")
    static void xsiexpqp(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, e.vh(vra) & ~EXPONENT | e.vh(vrb) << 48 & EXPONENT, e.vl(vra));
    }

    @Insn(value = "xsxexpqp vrt, vrb", bits = "111111 vrt:5 00010 vrb:5 1100100100 -", feature = "power9")
    static void xsxexpqp(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, (e.vh(vrb) & EXPONENT) >>> 48, 0);
    }

    @Insn(value = "xsxsigqp vrt, vrb", bits = "111111 vrt:5 10010 vrb:5 1100100100 -", feature = "power9")
    static void xsxsigqp(Ppc64Env e, int vrt, int vrb) {
        Quads q = e.quads.b(e, vrb);
        e.v(vrt, q.significandHigh(), q.b.low);
    }

    @Insn(value = "xscmpuqp bf, vra, vrb", bits = "111111 bf:3 -- vra:5 vrb:5 1010000100 -", feature = "power9")
    static void xscmpuqp(Ppc64Env e, int bf, int vra, int vrb) {
        Quads q = e.quads.of(e, vra, vrb);
        FloatResults.compared(e, bf, Binary128.compareQuiet(e.fpscr.unit(), q.a, q.b));
    }

    @Insn(value = "xscmpoqp bf, vra, vrb", bits = "111111 bf:3 -- vra:5 vrb:5 0010000100 -", feature = "power9")
    static void xscmpoqp(Ppc64Env e, int bf, int vra, int vrb) {
        Quads q = e.quads.of(e, vra, vrb);
        int order = Binary128.compareSignalling(e.fpscr.unit(), q.a, q.b);
        FloatResults.compared(e, bf, Conversions.ordered(e.fpscr, order));
    }

    @Insn(value = "xscmpexpqp bf, vra, vrb", bits = "111111 bf:3 -- vra:5 vrb:5 0010100100 -", feature = "power9")
    static void xscmpexpqp(Ppc64Env e, int bf, int vra, int vrb) {
        e.quads.of(e, vra, vrb).compareExponents(e, bf);
    }

    @Insn(value = "xststdcqp bf, vrb, dcmx", bits = "111111 bf:3 dcmx:7 vrb:5 1011000100 -", feature = "power9")
    static void xststdcqp(Ppc64Env e, int bf, int vrb, int dcmx) {
        e.quads.b(e, vrb).test(e, bf, dcmx);
    }
}
