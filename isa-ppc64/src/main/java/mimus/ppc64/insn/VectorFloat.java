package mimus.ppc64.insn;

import mimus.ieee.FloatUnit;
import mimus.ieee.FusedVariant;
import mimus.ieee.Rounding;
import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Singles;
import mimus.ppc64.state.VectorEstimates;
import mimus.ppc64.state.VectorFloats;

/** Single-precision arithmetic of AltiVec, which rounds to nearest and reports nothing (Power ISA Book I, 6.10). */
final class VectorFloat {
    private VectorFloat() {}

    @Insn(value = "vaddfp vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00000001010")
    static void vaddfp(Ppc64Env e, int vrt, int vra, int vrb) {
        FloatUnit u = e.vectorUnit;
        e.v(vrt, Singles.add(u, e.vh(vra), e.vh(vrb)), Singles.add(u, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsubfp vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00001001010")
    static void vsubfp(Ppc64Env e, int vrt, int vra, int vrb) {
        FloatUnit u = e.vectorUnit;
        e.v(vrt, Singles.sub(u, e.vh(vra), e.vh(vrb)), Singles.sub(u, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmaddfp vrt, vra, vrc, vrb", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 101110")
    static void vmaddfp(Ppc64Env e, int vrt, int vra, int vrc, int vrb) {
        FloatUnit u = e.vectorUnit;
        long high = Singles.fma(u, e.vh(vra), e.vh(vrc), e.vh(vrb), FusedVariant.MADD);
        e.v(vrt, high, Singles.fma(u, e.vl(vra), e.vl(vrc), e.vl(vrb), FusedVariant.MADD));
    }

    @Insn(value = "vnmsubfp vrt, vra, vrc, vrb", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 101111")
    static void vnmsubfp(Ppc64Env e, int vrt, int vra, int vrc, int vrb) {
        FloatUnit u = e.vectorUnit;
        long high = Singles.fma(u, e.vh(vra), e.vh(vrc), e.vh(vrb), FusedVariant.MSUB_NEGATED_RESULT);
        e.v(vrt, high, Singles.fma(u, e.vl(vra), e.vl(vrc), e.vl(vrb), FusedVariant.MSUB_NEGATED_RESULT));
    }

    @Insn(value = "vmaxfp vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10000001010")
    static void vmaxfp(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = VectorFloats.extreme(e, e.vh(vra), e.vh(vrb), true);
        e.v(vrt, high, VectorFloats.extreme(e, e.vl(vra), e.vl(vrb), true));
    }

    @Insn(value = "vminfp vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10001001010")
    static void vminfp(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = VectorFloats.extreme(e, e.vh(vra), e.vh(vrb), false);
        e.v(vrt, high, VectorFloats.extreme(e, e.vl(vra), e.vl(vrb), false));
    }

    @Insn(value = "vrfin vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 01000001010")
    static void vrfin(Ppc64Env e, int vrt, int vrb) {
        FloatUnit u = e.vectorUnit;
        long high = Singles.integral(u, e.vh(vrb), Rounding.NEAREST_EVEN, false);
        e.v(vrt, high, Singles.integral(u, e.vl(vrb), Rounding.NEAREST_EVEN, false));
    }

    @Insn(value = "vrfiz vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 01001001010")
    static void vrfiz(Ppc64Env e, int vrt, int vrb) {
        FloatUnit u = e.vectorUnit;
        long high = Singles.integral(u, e.vh(vrb), Rounding.TOWARD_ZERO, false);
        e.v(vrt, high, Singles.integral(u, e.vl(vrb), Rounding.TOWARD_ZERO, false));
    }

    @Insn(value = "vrfip vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 01010001010")
    static void vrfip(Ppc64Env e, int vrt, int vrb) {
        FloatUnit u = e.vectorUnit;
        long high = Singles.integral(u, e.vh(vrb), Rounding.UP, false);
        e.v(vrt, high, Singles.integral(u, e.vl(vrb), Rounding.UP, false));
    }

    @Insn(value = "vrfim vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 01011001010")
    static void vrfim(Ppc64Env e, int vrt, int vrb) {
        FloatUnit u = e.vectorUnit;
        long high = Singles.integral(u, e.vh(vrb), Rounding.DOWN, false);
        e.v(vrt, high, Singles.integral(u, e.vl(vrb), Rounding.DOWN, false));
    }

    @Insn(value = "vcfsx vrt, vrb, uim", bits = "000100 vrt:5 uim:5 vrb:5 01101001010")
    static void vcfsx(Ppc64Env e, int vrt, int vrb, int uim) {
        e.v(vrt, VectorFloats.fromSigned(e.vh(vrb), uim), VectorFloats.fromSigned(e.vl(vrb), uim));
    }

    @Insn(value = "vcfux vrt, vrb, uim", bits = "000100 vrt:5 uim:5 vrb:5 01100001010")
    static void vcfux(Ppc64Env e, int vrt, int vrb, int uim) {
        e.v(vrt, VectorFloats.fromUnsigned(e.vh(vrb), uim), VectorFloats.fromUnsigned(e.vl(vrb), uim));
    }

    @Insn(value = "vctsxs vrt, vrb, uim", bits = "000100 vrt:5 uim:5 vrb:5 01111001010")
    static void vctsxs(Ppc64Env e, int vrt, int vrb, int uim) {
        long high = VectorFloats.toSigned(e, e.vh(vrb), uim);
        e.v(vrt, high, VectorFloats.toSigned(e, e.vl(vrb), uim));
    }

    @Insn(value = "vctuxs vrt, vrb, uim", bits = "000100 vrt:5 uim:5 vrb:5 01110001010")
    static void vctuxs(Ppc64Env e, int vrt, int vrb, int uim) {
        long high = VectorFloats.toUnsigned(e, e.vh(vrb), uim);
        e.v(vrt, high, VectorFloats.toUnsigned(e, e.vl(vrb), uim));
    }

    @Insn(value = "vrefp vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 00100001010")
    static void vrefp(Ppc64Env e, int vrt, int vrb) {
        FloatUnit u = e.vectorUnit;
        e.v(vrt, VectorEstimates.reciprocal(u, e.vh(vrb)), VectorEstimates.reciprocal(u, e.vl(vrb)));
    }

    @Insn(value = "vrsqrtefp vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 00101001010")
    static void vrsqrtefp(Ppc64Env e, int vrt, int vrb) {
        FloatUnit u = e.vectorUnit;
        e.v(vrt, VectorEstimates.reciprocalRoot(u, e.vh(vrb)), VectorEstimates.reciprocalRoot(u, e.vl(vrb)));
    }

    @Insn(value = "vexptefp vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 00110001010")
    static void vexptefp(Ppc64Env e, int vrt, int vrb) {
        FloatUnit u = e.vectorUnit;
        e.v(vrt, VectorEstimates.power(u, e.vh(vrb)), VectorEstimates.power(u, e.vl(vrb)));
    }

    @Insn(value = "vlogefp vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 00111001010")
    static void vlogefp(Ppc64Env e, int vrt, int vrb) {
        FloatUnit u = e.vectorUnit;
        e.v(vrt, VectorEstimates.logarithm(u, e.vh(vrb)), VectorEstimates.logarithm(u, e.vl(vrb)));
    }
}
