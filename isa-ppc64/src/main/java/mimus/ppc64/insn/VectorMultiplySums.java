package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.MultiplySums;
import mimus.ppc64.state.Ppc64Env;

/** Products of integer elements that are added up (Power ISA Book I, 6.9.1.4 and 6.9.1.5). */
final class VectorMultiplySums {
    private VectorMultiplySums() {}

    @Insn(value = "vmsumubm vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 100100")
    static void vmsumubm(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long high = MultiplySums.bytesUnsigned(e.vh(vra), e.vh(vrb), e.vh(vrc));
        e.v(vrt, high, MultiplySums.bytesUnsigned(e.vl(vra), e.vl(vrb), e.vl(vrc)));
    }

    @Insn(value = "vmsummbm vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 100101")
    static void vmsummbm(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long high = MultiplySums.bytesMixed(e.vh(vra), e.vh(vrb), e.vh(vrc));
        e.v(vrt, high, MultiplySums.bytesMixed(e.vl(vra), e.vl(vrb), e.vl(vrc)));
    }

    @Insn(value = "vmsumuhm vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 100110")
    static void vmsumuhm(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long high = MultiplySums.halfwordsUnsigned(e.vh(vra), e.vh(vrb), e.vh(vrc));
        e.v(vrt, high, MultiplySums.halfwordsUnsigned(e.vl(vra), e.vl(vrb), e.vl(vrc)));
    }

    @Insn(value = "vmsumshm vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 101000")
    static void vmsumshm(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long high = MultiplySums.halfwords(e.vh(vra), e.vh(vrb), e.vh(vrc));
        e.v(vrt, high, MultiplySums.halfwords(e.vl(vra), e.vl(vrb), e.vl(vrc)));
    }

    @Insn(value = "vmsumuhs vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 100111")
    static void vmsumuhs(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long high = MultiplySums.halfwordsUnsignedSaturating(e, e.vh(vra), e.vh(vrb), e.vh(vrc));
        e.v(vrt, high, MultiplySums.halfwordsUnsignedSaturating(e, e.vl(vra), e.vl(vrb), e.vl(vrc)));
    }

    @Insn(value = "vmsumshs vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 101001")
    static void vmsumshs(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long high = MultiplySums.halfwordsSaturating(e, e.vh(vra), e.vh(vrb), e.vh(vrc));
        e.v(vrt, high, MultiplySums.halfwordsSaturating(e, e.vl(vra), e.vl(vrb), e.vl(vrc)));
    }

    @Insn(value = "vmhaddshs vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 100000")
    static void vmhaddshs(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long high = MultiplySums.highHalves(e, e.vh(vra), e.vh(vrb), e.vh(vrc), 0);
        e.v(vrt, high, MultiplySums.highHalves(e, e.vl(vra), e.vl(vrb), e.vl(vrc), 0));
    }

    @Insn(value = "vmhraddshs vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 100001")
    static void vmhraddshs(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long high = MultiplySums.highHalves(e, e.vh(vra), e.vh(vrb), e.vh(vrc), 1 << 14);
        e.v(vrt, high, MultiplySums.highHalves(e, e.vl(vra), e.vl(vrb), e.vl(vrc), 1 << 14));
    }

    @Insn(value = "vmladduhm vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 100010")
    static void vmladduhm(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long high = MultiplySums.lowHalves(e.vh(vra), e.vh(vrb), e.vh(vrc));
        e.v(vrt, high, MultiplySums.lowHalves(e.vl(vra), e.vl(vrb), e.vl(vrc)));
    }
}
