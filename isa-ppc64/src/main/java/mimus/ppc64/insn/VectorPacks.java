package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Packs;
import mimus.ppc64.state.Pixels;
import mimus.ppc64.state.Ppc64Env;

/** Elements packed with saturation, and pixels (Power ISA Book I, 6.8.1 and 6.8.2). */
final class VectorPacks {
    private VectorPacks() {}

    @Insn(value = "vpkshss vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00110001110")
    static void vpkshss(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Packs.signed(e, 16, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Packs.signed(e, 16, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vpkswss vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00111001110")
    static void vpkswss(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Packs.signed(e, 32, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Packs.signed(e, 32, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vpksdss vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10111001110")
    static void vpksdss(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Packs.signed(e, 64, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Packs.signed(e, 64, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vpkshus vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00100001110")
    static void vpkshus(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Packs.signedToUnsigned(e, 16, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Packs.signedToUnsigned(e, 16, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vpkswus vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00101001110")
    static void vpkswus(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Packs.signedToUnsigned(e, 32, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Packs.signedToUnsigned(e, 32, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vpksdus vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10101001110")
    static void vpksdus(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Packs.signedToUnsigned(e, 64, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Packs.signedToUnsigned(e, 64, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vpkuhus vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00010001110")
    static void vpkuhus(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Packs.unsigned(e, 16, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Packs.unsigned(e, 16, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vpkuwus vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00011001110")
    static void vpkuwus(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Packs.unsigned(e, 32, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Packs.unsigned(e, 32, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vpkudus vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10011001110")
    static void vpkudus(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Packs.unsigned(e, 64, e.vh(vra), e.vl(vra));
        e.v(vrt, high, Packs.unsigned(e, 64, e.vh(vrb), e.vl(vrb)));
    }

    @Insn(value = "vpkpx vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01100001110")
    static void vpkpx(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = Pixels.pack(e.vh(vra)) << 32 | Pixels.pack(e.vl(vra));
        e.v(vrt, high, Pixels.pack(e.vh(vrb)) << 32 | Pixels.pack(e.vl(vrb)));
    }

    @Insn(value = "vupkhpx vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 01101001110")
    static void vupkhpx(Ppc64Env e, int vrt, int vrb) {
        long from = e.vh(vrb);
        e.v(vrt, Pixels.unpack(from >>> 32), Pixels.unpack(from));
    }

    @Insn(value = "vupklpx vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 01111001110")
    static void vupklpx(Ppc64Env e, int vrt, int vrb) {
        long from = e.vl(vrb);
        e.v(vrt, Pixels.unpack(from >>> 32), Pixels.unpack(from));
    }
}
