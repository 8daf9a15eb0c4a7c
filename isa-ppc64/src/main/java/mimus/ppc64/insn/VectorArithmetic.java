package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Lanes;
import mimus.ppc64.state.Ppc64Env;

/** Addition, subtraction, extremes and averages of integer elements (Power ISA Book I, 6.9.1). */
final class VectorArithmetic {
    private VectorArithmetic() {}

    @Insn(value = "vaddubm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00000000000")
    static void vaddubm(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.add(8, e.vh(vra), e.vh(vrb)), Lanes.add(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vadduhm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00001000000")
    static void vadduhm(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.add(16, e.vh(vra), e.vh(vrb)), Lanes.add(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vadduwm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00010000000")
    static void vadduwm(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.add(32, e.vh(vra), e.vh(vrb)), Lanes.add(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vaddudm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00011000000")
    static void vaddudm(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.add(64, e.vh(vra), e.vh(vrb)), Lanes.add(64, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsububm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10000000000")
    static void vsububm(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.subtract(8, e.vh(vra), e.vh(vrb)), Lanes.subtract(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsubuhm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10001000000")
    static void vsubuhm(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.subtract(16, e.vh(vra), e.vh(vrb)), Lanes.subtract(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsubuwm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10010000000")
    static void vsubuwm(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.subtract(32, e.vh(vra), e.vh(vrb)), Lanes.subtract(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsubudm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10011000000")
    static void vsubudm(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.subtract(64, e.vh(vra), e.vh(vrb)), Lanes.subtract(64, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmaxsb vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00100000010")
    static void vmaxsb(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.most(8, e.vh(vra), e.vh(vrb)), Lanes.most(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmaxsh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00101000010")
    static void vmaxsh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.most(16, e.vh(vra), e.vh(vrb)), Lanes.most(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmaxsw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00110000010")
    static void vmaxsw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.most(32, e.vh(vra), e.vh(vrb)), Lanes.most(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmaxsd vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00111000010")
    static void vmaxsd(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.most(64, e.vh(vra), e.vh(vrb)), Lanes.most(64, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmaxub vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00000000010")
    static void vmaxub(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.mostUnsigned(8, e.vh(vra), e.vh(vrb)), Lanes.mostUnsigned(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmaxuh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00001000010")
    static void vmaxuh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.mostUnsigned(16, e.vh(vra), e.vh(vrb)), Lanes.mostUnsigned(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmaxuw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00010000010")
    static void vmaxuw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.mostUnsigned(32, e.vh(vra), e.vh(vrb)), Lanes.mostUnsigned(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vmaxud vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00011000010")
    static void vmaxud(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.mostUnsigned(64, e.vh(vra), e.vh(vrb)), Lanes.mostUnsigned(64, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vminsb vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01100000010")
    static void vminsb(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.least(8, e.vh(vra), e.vh(vrb)), Lanes.least(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vminsh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01101000010")
    static void vminsh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.least(16, e.vh(vra), e.vh(vrb)), Lanes.least(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vminsw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01110000010")
    static void vminsw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.least(32, e.vh(vra), e.vh(vrb)), Lanes.least(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vminsd vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01111000010")
    static void vminsd(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.least(64, e.vh(vra), e.vh(vrb)), Lanes.least(64, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vminub vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01000000010")
    static void vminub(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.leastUnsigned(8, e.vh(vra), e.vh(vrb)), Lanes.leastUnsigned(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vminuh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01001000010")
    static void vminuh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.leastUnsigned(16, e.vh(vra), e.vh(vrb)), Lanes.leastUnsigned(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vminuw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01010000010")
    static void vminuw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.leastUnsigned(32, e.vh(vra), e.vh(vrb)), Lanes.leastUnsigned(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vminud vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01011000010")
    static void vminud(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.leastUnsigned(64, e.vh(vra), e.vh(vrb)), Lanes.leastUnsigned(64, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vavgsb vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10100000010")
    static void vavgsb(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.average(8, e.vh(vra), e.vh(vrb)), Lanes.average(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vavgsh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10101000010")
    static void vavgsh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.average(16, e.vh(vra), e.vh(vrb)), Lanes.average(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vavgsw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10110000010")
    static void vavgsw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.average(32, e.vh(vra), e.vh(vrb)), Lanes.average(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vavgub vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10000000010")
    static void vavgub(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.averageUnsigned(8, e.vh(vra), e.vh(vrb)), Lanes.averageUnsigned(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vavguh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10001000010")
    static void vavguh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.averageUnsigned(16, e.vh(vra), e.vh(vrb)), Lanes.averageUnsigned(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vavguw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10010000010")
    static void vavguw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.averageUnsigned(32, e.vh(vra), e.vh(vrb)), Lanes.averageUnsigned(32, e.vl(vra), e.vl(vrb)));
    }
}
