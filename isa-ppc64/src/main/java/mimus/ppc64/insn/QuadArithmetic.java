package mimus.ppc64.insn;

import mimus.ieee.Binary128;
import mimus.ieee.FusedVariant;
import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Quads;

/** Quad-precision arithmetic (Power ISA 3.0 Book I, 7.6.1.2). */
final class QuadArithmetic {
    private QuadArithmetic() {}

    @Insn(value = "xsaddqp<ro> vrt, vra, vrb", bits = "111111 vrt:5 vra:5 vrb:5 0000000100 ro:1", feature = "power9")
    static void xsaddqp(Ppc64Env e, int vrt, int vra, int vrb, int ro) {
        Quads q = e.quads.of(e, vra, vrb);
        Binary128.add(q.unit(e, ro), q.result, q.a, q.b);
        q.end(e, vrt);
    }

    @Insn(value = "xssubqp<ro> vrt, vra, vrb", bits = "111111 vrt:5 vra:5 vrb:5 1000000100 ro:1", feature = "power9")
    static void xssubqp(Ppc64Env e, int vrt, int vra, int vrb, int ro) {
        Quads q = e.quads.of(e, vra, vrb);
        Binary128.sub(q.unit(e, ro), q.result, q.a, q.b);
        q.end(e, vrt);
    }

    @Insn(value = "xsmulqp<ro> vrt, vra, vrb", bits = "111111 vrt:5 vra:5 vrb:5 0000100100 ro:1", feature = "power9")
    static void xsmulqp(Ppc64Env e, int vrt, int vra, int vrb, int ro) {
        Quads q = e.quads.of(e, vra, vrb);
        Binary128.mul(q.unit(e, ro), q.result, q.a, q.b);
        q.end(e, vrt);
    }

    @Insn(value = "xsdivqp<ro> vrt, vra, vrb", bits = "111111 vrt:5 vra:5 vrb:5 1000100100 ro:1", feature = "power9")
    static void xsdivqp(Ppc64Env e, int vrt, int vra, int vrb, int ro) {
        Quads q = e.quads.of(e, vra, vrb);
        Binary128.div(q.unit(e, ro), q.result, q.a, q.b);
        q.end(e, vrt);
    }

    @Insn(value = "xssqrtqp<ro> vrt, vrb", bits = "111111 vrt:5 11011 vrb:5 1100100100 ro:1", feature = "power9")
    static void xssqrtqp(Ppc64Env e, int vrt, int vrb, int ro) {
        Quads q = e.quads.b(e, vrb);
        Binary128.sqrt(q.unit(e, ro), q.result, q.b);
        q.end(e, vrt);
    }

    @Insn(value = "xsmaddqp<ro> vrt, vra, vrb", bits = "111111 vrt:5 vra:5 vrb:5 0110000100 ro:1", feature = "power9")
    static void xsmaddqp(Ppc64Env e, int vrt, int vra, int vrb, int ro) {
        Quads q = e.quads.of(e, vra, vrb, vrt);
        Binary128.fma(q.unit(e, ro), q.result, q.a, q.b, q.addend, FusedVariant.MADD);
        q.end(e, vrt);
    }

    @Insn(value = "xsmsubqp<ro> vrt, vra, vrb", bits = "111111 vrt:5 vra:5 vrb:5 0110100100 ro:1", feature = "power9")
    static void xsmsubqp(Ppc64Env e, int vrt, int vra, int vrb, int ro) {
        Quads q = e.quads.of(e, vra, vrb, vrt);
        Binary128.fma(q.unit(e, ro), q.result, q.a, q.b, q.addend, FusedVariant.MSUB);
        q.end(e, vrt);
    }

    @Insn(value = "xsnmaddqp<ro> vrt, vra, vrb", bits = "111111 vrt:5 vra:5 vrb:5 0111000100 ro:1", feature = "power9")
    static void xsnmaddqp(Ppc64Env e, int vrt, int vra, int vrb, int ro) {
        Quads q = e.quads.of(e, vra, vrb, vrt);
        Binary128.fma(q.unit(e, ro), q.result, q.a, q.b, q.addend, FusedVariant.MADD_NEGATED_RESULT);
        q.end(e, vrt);
    }

    @Insn(value = "xsnmsubqp<ro> vrt, vra, vrb", bits = "111111 vrt:5 vra:5 vrb:5 0111100100 ro:1", feature = "power9")
    static void xsnmsubqp(Ppc64Env e, int vrt, int vra, int vrb, int ro) {
        Quads q = e.quads.of(e, vra, vrb, vrt);
        Binary128.fma(q.unit(e, ro), q.result, q.a, q.b, q.addend, FusedVariant.MSUB_NEGATED_RESULT);
        q.end(e, vrt);
    }
}
