package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.ppc64.state.Lanes;
import mimus.ppc64.state.Mask;
import mimus.ppc64.state.Ppc64Env;

/** Logic, shifts, rotations and counts of bits of elements (Power ISA Book I, 6.9.4, 6.9.5 and 6.13). */
final class VectorLogic {
    private VectorLogic() {}

    @Insn(value = "vand vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10000000100")
    static void vand(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, e.vh(vra) & e.vh(vrb), e.vl(vra) & e.vl(vrb));
    }

    @Insn(value = "vandc vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10001000100")
    static void vandc(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, e.vh(vra) & ~e.vh(vrb), e.vl(vra) & ~e.vl(vrb));
    }

    @Insn(value = "vor vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10010000100")
    @Alias(value = "vmr vrt, vra", bits = "000100 vrt:5 vra:5 vra:5 10010000100", pseudo = true)
    static void vor(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, e.vh(vra) | e.vh(vrb), e.vl(vra) | e.vl(vrb));
    }

    @Insn(value = "vorc vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10101000100")
    static void vorc(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, e.vh(vra) | ~e.vh(vrb), e.vl(vra) | ~e.vl(vrb));
    }

    @Insn(value = "vxor vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10011000100")
    static void vxor(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, e.vh(vra) ^ e.vh(vrb), e.vl(vra) ^ e.vl(vrb));
    }

    @Insn(value = "vnor vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10100000100")
    @Alias(value = "vnot vrt, vra", bits = "000100 vrt:5 vra:5 vra:5 10100000100", pseudo = true)
    static void vnor(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, ~(e.vh(vra) | e.vh(vrb)), ~(e.vl(vra) | e.vl(vrb)));
    }

    @Insn(value = "vnand vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10110000100")
    static void vnand(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, ~(e.vh(vra) & e.vh(vrb)), ~(e.vl(vra) & e.vl(vrb)));
    }

    @Insn(value = "veqv vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11010000100")
    static void veqv(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, ~(e.vh(vra) ^ e.vh(vrb)), ~(e.vl(vra) ^ e.vl(vrb)));
    }

    @Insn(value = "vsel vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 101010")
    static void vsel(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long mh = e.vh(vrc);
        long ml = e.vl(vrc);
        e.v(vrt, Mask.merge(e.vh(vrb), e.vh(vra), mh), Mask.merge(e.vl(vrb), e.vl(vra), ml));
    }

    @Insn(value = "vslb vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00100000100")
    static void vslb(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.shiftLeft(8, e.vh(vra), e.vh(vrb)), Lanes.shiftLeft(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vslh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00101000100")
    static void vslh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.shiftLeft(16, e.vh(vra), e.vh(vrb)), Lanes.shiftLeft(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vslw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00110000100")
    static void vslw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.shiftLeft(32, e.vh(vra), e.vh(vrb)), Lanes.shiftLeft(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsld vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10111000100")
    static void vsld(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.shiftLeft(64, e.vh(vra), e.vh(vrb)), Lanes.shiftLeft(64, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsrb vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01000000100")
    static void vsrb(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.shiftRight(8, e.vh(vra), e.vh(vrb)), Lanes.shiftRight(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsrh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01001000100")
    static void vsrh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.shiftRight(16, e.vh(vra), e.vh(vrb)), Lanes.shiftRight(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsrw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01010000100")
    static void vsrw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.shiftRight(32, e.vh(vra), e.vh(vrb)), Lanes.shiftRight(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsrd vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11011000100")
    static void vsrd(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.shiftRight(64, e.vh(vra), e.vh(vrb)), Lanes.shiftRight(64, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsrab vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01100000100")
    static void vsrab(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Lanes.shiftRightAlgebraic(8, e.vh(vra), e.vh(vrb)),
                Lanes.shiftRightAlgebraic(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsrah vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01101000100")
    static void vsrah(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Lanes.shiftRightAlgebraic(16, e.vh(vra), e.vh(vrb)),
                Lanes.shiftRightAlgebraic(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsraw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01110000100")
    static void vsraw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Lanes.shiftRightAlgebraic(32, e.vh(vra), e.vh(vrb)),
                Lanes.shiftRightAlgebraic(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vsrad vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01111000100")
    static void vsrad(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Lanes.shiftRightAlgebraic(64, e.vh(vra), e.vh(vrb)),
                Lanes.shiftRightAlgebraic(64, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vrlb vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00000000100")
    static void vrlb(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.rotateLeft(8, e.vh(vra), e.vh(vrb)), Lanes.rotateLeft(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vrlh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00001000100")
    static void vrlh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.rotateLeft(16, e.vh(vra), e.vh(vrb)), Lanes.rotateLeft(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vrlw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00010000100")
    static void vrlw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.rotateLeft(32, e.vh(vra), e.vh(vrb)), Lanes.rotateLeft(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vrld vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00011000100")
    static void vrld(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.rotateLeft(64, e.vh(vra), e.vh(vrb)), Lanes.rotateLeft(64, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vclzb vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 11100000010")
    static void vclzb(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.leadingZeros(8, e.vh(vrb)), Lanes.leadingZeros(8, e.vl(vrb)));
    }

    @Insn(value = "vclzh vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 11101000010")
    static void vclzh(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.leadingZeros(16, e.vh(vrb)), Lanes.leadingZeros(16, e.vl(vrb)));
    }

    @Insn(value = "vclzw vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 11110000010")
    static void vclzw(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.leadingZeros(32, e.vh(vrb)), Lanes.leadingZeros(32, e.vl(vrb)));
    }

    @Insn(value = "vclzd vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 11111000010")
    static void vclzd(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.leadingZeros(64, e.vh(vrb)), Lanes.leadingZeros(64, e.vl(vrb)));
    }

    @Insn(value = "vpopcntb vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 11100000011")
    static void vpopcntb(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.bitCount(8, e.vh(vrb)), Lanes.bitCount(8, e.vl(vrb)));
    }

    @Insn(value = "vpopcnth vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 11101000011")
    static void vpopcnth(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.bitCount(16, e.vh(vrb)), Lanes.bitCount(16, e.vl(vrb)));
    }

    @Insn(value = "vpopcntw vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 11110000011")
    static void vpopcntw(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.bitCount(32, e.vh(vrb)), Lanes.bitCount(32, e.vl(vrb)));
    }

    @Insn(value = "vpopcntd vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 11111000011")
    static void vpopcntd(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.bitCount(64, e.vh(vrb)), Lanes.bitCount(64, e.vl(vrb)));
    }
}
