package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Bytes;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VectorElements;

/** Elements of vectors extracted, inserted and found (Power ISA 3.0 Book I, 6.8.7 and 6.8.8). */
final class VectorElementMoves {
    private VectorElementMoves() {}

    @Insn(value = "vextractub vrt, vrb, uim", bits = "000100 vrt:5 - uim:4 vrb:5 01000001101", feature = "power9")
    static void vextractub(Ppc64Env e, int vrt, int vrb, int uim) {
        e.v(vrt, VectorElements.window(e, vrb, 8, uim), 0);
    }

    @Insn(value = "vextractuh vrt, vrb, uim", bits = "000100 vrt:5 - uim:4 vrb:5 01001001101", feature = "power9")
    static void vextractuh(Ppc64Env e, int vrt, int vrb, int uim) {
        e.v(vrt, VectorElements.window(e, vrb, 16, uim), 0);
    }

    @Insn(value = "vextractuw vrt, vrb, uim", bits = "000100 vrt:5 - uim:4 vrb:5 01010001101", feature = "power9")
    static void vextractuw(Ppc64Env e, int vrt, int vrb, int uim) {
        e.v(vrt, VectorElements.window(e, vrb, 32, uim), 0);
    }

    @Insn(value = "vextractd vrt, vrb, uim", bits = "000100 vrt:5 - uim:4 vrb:5 01011001101", feature = "power9")
    static void vextractd(Ppc64Env e, int vrt, int vrb, int uim) {
        e.v(vrt, VectorElements.window(e, vrb, 64, uim), 0);
    }

    @Insn(value = "vinsertb vrt, vrb, uim", bits = "000100 vrt:5 - uim:4 vrb:5 01100001101", feature = "power9")
    static void vinsertb(Ppc64Env e, int vrt, int vrb, int uim) {
        VectorElements.insert(e, vrt, 8, uim, e.vh(vrb));
    }

    @Insn(value = "vinserth vrt, vrb, uim", bits = "000100 vrt:5 - uim:4 vrb:5 01101001101", feature = "power9")
    static void vinserth(Ppc64Env e, int vrt, int vrb, int uim) {
        VectorElements.insert(e, vrt, 16, uim, e.vh(vrb));
    }

    @Insn(value = "vinsertw vrt, vrb, uim", bits = "000100 vrt:5 - uim:4 vrb:5 01110001101", feature = "power9")
    static void vinsertw(Ppc64Env e, int vrt, int vrb, int uim) {
        VectorElements.insert(e, vrt, 32, uim, e.vh(vrb));
    }

    @Insn(value = "vinsertd vrt, vrb, uim", bits = "000100 vrt:5 - uim:4 vrb:5 01111001101", feature = "power9")
    static void vinsertd(Ppc64Env e, int vrt, int vrb, int uim) {
        VectorElements.insert(e, vrt, 64, uim, e.vh(vrb));
    }

    @Insn(value = "vextublx rt, ra, vrb", bits = "000100 rt:5 ra:5 vrb:5 11000001101", feature = "power9")
    static void vextublx(Ppc64Env e, int rt, int ra, int vrb) {
        e.r(rt, VectorElements.window(e, vrb, 8, (int) e.r(ra) & 0xf));
    }

    @Insn(value = "vextubrx rt, ra, vrb", bits = "000100 rt:5 ra:5 vrb:5 11100001101", feature = "power9")
    static void vextubrx(Ppc64Env e, int rt, int ra, int vrb) {
        e.r(rt, VectorElements.window(e, vrb, 8, 15 - ((int) e.r(ra) & 0xf)));
    }

    @Insn(value = "vextuhlx rt, ra, vrb", bits = "000100 rt:5 ra:5 vrb:5 11001001101", feature = "power9")
    static void vextuhlx(Ppc64Env e, int rt, int ra, int vrb) {
        e.r(rt, VectorElements.window(e, vrb, 16, (int) e.r(ra) & 0xf));
    }

    @Insn(value = "vextuhrx rt, ra, vrb", bits = "000100 rt:5 ra:5 vrb:5 11101001101", feature = "power9")
    static void vextuhrx(Ppc64Env e, int rt, int ra, int vrb) {
        e.r(rt, VectorElements.window(e, vrb, 16, 14 - ((int) e.r(ra) & 0xf)));
    }

    @Insn(value = "vextuwlx rt, ra, vrb", bits = "000100 rt:5 ra:5 vrb:5 11010001101", feature = "power9")
    static void vextuwlx(Ppc64Env e, int rt, int ra, int vrb) {
        e.r(rt, VectorElements.window(e, vrb, 32, (int) e.r(ra) & 0xf));
    }

    @Insn(value = "vextuwrx rt, ra, vrb", bits = "000100 rt:5 ra:5 vrb:5 11110001101", feature = "power9")
    static void vextuwrx(Ppc64Env e, int rt, int ra, int vrb) {
        e.r(rt, VectorElements.window(e, vrb, 32, 12 - ((int) e.r(ra) & 0xf)));
    }

    @Insn(value = "vclzlsbb rt, vrb", bits = "000100 rt:5 00000 vrb:5 11000000010", feature = "power9")
    static void vclzlsbb(Ppc64Env e, int rt, int vrb) {
        e.r(rt, Bytes.leadingEven(e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vctzlsbb rt, vrb", bits = "000100 rt:5 00001 vrb:5 11000000010", feature = "power9")
    static void vctzlsbb(Ppc64Env e, int rt, int vrb) {
        e.r(rt, Bytes.trailingEven(e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vbpermd vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10111001100", feature = "power9")
    static void vbpermd(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Bytes.permuteBits(e.vh(vrb), e.vh(vra)), Bytes.permuteBits(e.vl(vrb), e.vl(vra)));
    }
}
