package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Quadword;
import mimus.ppc64.state.Sums;

/** Sums of the elements of a register, and carries (Power ISA Book I, 6.9.1.1, 6.9.1.2 and 6.9.1.6). */
final class VectorSums {
    private VectorSums() {}

    @Insn(value = "vsum4ubs vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11000001000")
    static void vsum4ubs(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Sums.bytesUnsigned(e, e.vh(vra), e.vh(vrb));
        e.v(vrt, high, Sums.bytesUnsigned(e, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsum4sbs vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11100001000")
    static void vsum4sbs(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Sums.elements(e, 8, e.vh(vra), e.vh(vrb));
        e.v(vrt, high, Sums.elements(e, 8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsum4shs vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11001001000")
    static void vsum4shs(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Sums.elements(e, 16, e.vh(vra), e.vh(vrb));
        e.v(vrt, high, Sums.elements(e, 16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsum2sws vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11010001000")
    static void vsum2sws(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Sums.words(e, e.vh(vra), 0, e.vh(vrb));
        e.v(vrt, high, Sums.words(e, e.vl(vra), 0, e.vl(vrb)));
    }

    @Insn(value = "vsumsws vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11110001000")
    static void vsumsws(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, 0, Sums.words(e, e.vh(vra), e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vaddcuw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00110000000")
    static void vaddcuw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Sums.carries(e.vh(vra), e.vh(vrb), 0), Sums.carries(e.vl(vra), e.vl(vrb), 0));
    }

    @Insn(value = "vsubcuw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10110000000")
    static void vsubcuw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Sums.carries(e.vh(vra), ~e.vh(vrb), 1), Sums.carries(e.vl(vra), ~e.vl(vrb), 1));
    }

    @Insn(value = "vadduqm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00100000000")
    static void vadduqm(Ppc64Env e, int vrt, int vra, int vrb) {
        Quadword.add(e, vrt, vra, e.vh(vrb), e.vl(vrb), 0);
    }

    @Insn(value = "vaddcuq vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00101000000")
    static void vaddcuq(Ppc64Env e, int vrt, int vra, int vrb) {
        Quadword.carry(e, vrt, vra, e.vh(vrb), e.vl(vrb), 0);
    }

    @Insn(value = "vaddeuqm vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 111100")
    static void vaddeuqm(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        Quadword.add(e, vrt, vra, e.vh(vrb), e.vl(vrb), e.vl(vrc) & 1);
    }

    @Insn(value = "vaddecuq vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 111101")
    static void vaddecuq(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        Quadword.carry(e, vrt, vra, e.vh(vrb), e.vl(vrb), e.vl(vrc) & 1);
    }

    @Insn(value = "vsubuqm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10100000000")
    static void vsubuqm(Ppc64Env e, int vrt, int vra, int vrb) {
        Quadword.add(e, vrt, vra, ~e.vh(vrb), ~e.vl(vrb), 1);
    }

    @Insn(value = "vsubcuq vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10101000000")
    static void vsubcuq(Ppc64Env e, int vrt, int vra, int vrb) {
        Quadword.carry(e, vrt, vra, ~e.vh(vrb), ~e.vl(vrb), 1);
    }

    @Insn(value = "vsubeuqm vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 111110")
    static void vsubeuqm(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        Quadword.add(e, vrt, vra, ~e.vh(vrb), ~e.vl(vrb), e.vl(vrc) & 1);
    }

    @Insn(value = "vsubecuq vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 111111")
    static void vsubecuq(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        Quadword.carry(e, vrt, vra, ~e.vh(vrb), ~e.vl(vrb), e.vl(vrc) & 1);
    }
}
