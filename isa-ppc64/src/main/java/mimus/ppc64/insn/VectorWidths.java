package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Repack;

/** Elements made wider and narrower, and products of elements (Power ISA Book I, 6.8.1, 6.8.2 and 6.9.1.3). */
final class VectorWidths {
    private VectorWidths() {}

    @Insn(value = "vupkhsb vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 01000001110")
    static void vupkhsb(Ppc64Env e, int vrt, int vrb) {
        long from = e.vh(vrb);
        e.v(vrt, Repack.widen(8, from >>> 32), Repack.widen(8, from));
    }

    @Insn(value = "vupkhsh vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 01001001110")
    static void vupkhsh(Ppc64Env e, int vrt, int vrb) {
        long from = e.vh(vrb);
        e.v(vrt, Repack.widen(16, from >>> 32), Repack.widen(16, from));
    }

    @Insn(value = "vupkhsw vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 11001001110")
    static void vupkhsw(Ppc64Env e, int vrt, int vrb) {
        long from = e.vh(vrb);
        e.v(vrt, Repack.widen(32, from >>> 32), Repack.widen(32, from));
    }

    @Insn(value = "vupklsb vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 01010001110")
    static void vupklsb(Ppc64Env e, int vrt, int vrb) {
        long from = e.vl(vrb);
        e.v(vrt, Repack.widen(8, from >>> 32), Repack.widen(8, from));
    }

    @Insn(value = "vupklsh vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 01011001110")
    static void vupklsh(Ppc64Env e, int vrt, int vrb) {
        long from = e.vl(vrb);
        e.v(vrt, Repack.widen(16, from >>> 32), Repack.widen(16, from));
    }

    @Insn(value = "vupklsw vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 11011001110")
    static void vupklsw(Ppc64Env e, int vrt, int vrb) {
        long from = e.vl(vrb);
        e.v(vrt, Repack.widen(32, from >>> 32), Repack.widen(32, from));
    }

    @Insn(value = "vpkuhum vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00000001110")
    static void vpkuhum(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Repack.narrow(16, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Repack.narrow(16, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vpkuwum vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00001001110")
    static void vpkuwum(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Repack.narrow(32, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Repack.narrow(32, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vpkudum vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10001001110")
    static void vpkudum(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Repack.narrow(64, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Repack.narrow(64, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vmulesb vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01100001000")
    static void vmulesb(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Repack.multiply(8, e.vh(vra) >>> 8, e.vh(vrb) >>> 8),
                Repack.multiply(8, e.vl(vra) >>> 8, e.vl(vrb) >>> 8));
    }

    @Insn(value = "vmuleub vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01000001000")
    static void vmuleub(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Repack.multiplyUnsigned(8, e.vh(vra) >>> 8, e.vh(vrb) >>> 8),
                Repack.multiplyUnsigned(8, e.vl(vra) >>> 8, e.vl(vrb) >>> 8));
    }

    @Insn(value = "vmulesh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01101001000")
    static void vmulesh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Repack.multiply(16, e.vh(vra) >>> 16, e.vh(vrb) >>> 16),
                Repack.multiply(16, e.vl(vra) >>> 16, e.vl(vrb) >>> 16));
    }

    @Insn(value = "vmuleuh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01001001000")
    static void vmuleuh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Repack.multiplyUnsigned(16, e.vh(vra) >>> 16, e.vh(vrb) >>> 16),
                Repack.multiplyUnsigned(16, e.vl(vra) >>> 16, e.vl(vrb) >>> 16));
    }

    @Insn(value = "vmulesw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01110001000")
    static void vmulesw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Repack.multiply(32, e.vh(vra) >>> 32, e.vh(vrb) >>> 32),
                Repack.multiply(32, e.vl(vra) >>> 32, e.vl(vrb) >>> 32));
    }

    @Insn(value = "vmuleuw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01010001000")
    static void vmuleuw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Repack.multiplyUnsigned(32, e.vh(vra) >>> 32, e.vh(vrb) >>> 32),
                Repack.multiplyUnsigned(32, e.vl(vra) >>> 32, e.vl(vrb) >>> 32));
    }

    @Insn(value = "vmulosb vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00100001000")
    static void vmulosb(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Repack.multiply(8, e.vh(vra), e.vh(vrb)), Repack.multiply(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmuloub vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00000001000")
    static void vmuloub(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Repack.multiplyUnsigned(8, e.vh(vra), e.vh(vrb)), Repack.multiplyUnsigned(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmulosh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00101001000")
    static void vmulosh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Repack.multiply(16, e.vh(vra), e.vh(vrb)), Repack.multiply(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmulouh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00001001000")
    static void vmulouh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Repack.multiplyUnsigned(16, e.vh(vra), e.vh(vrb)), Repack.multiplyUnsigned(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmulosw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00110001000")
    static void vmulosw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Repack.multiply(32, e.vh(vra), e.vh(vrb)), Repack.multiply(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmulouw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00010001000")
    static void vmulouw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Repack.multiplyUnsigned(32, e.vh(vra), e.vh(vrb)), Repack.multiplyUnsigned(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmuluwm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00010001001")
    static void vmuluwm(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Repack.product(e.vh(vra), e.vh(vrb)), Repack.product(e.vl(vra), e.vl(vrb)));
    }
}
