package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.ByteShifts;
import mimus.ppc64.state.Bytes;
import mimus.ppc64.state.Lanes;
import mimus.ppc64.state.MaskedRotation;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Quadword;

/** Integer arithmetic of vectors that came with ISA 3.0 (Power ISA 3.0 Book I, 6.9). */
final class VectorArithmetic3 {
    private VectorArithmetic3() {}

    @Insn(value = "vabsdub vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10000000011", feature = "power9")
    static void vabsdub(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Lanes.differenceUnsigned(8, e.vh(vra), e.vh(vrb)), Lanes.differenceUnsigned(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vabsduh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10001000011", feature = "power9")
    static void vabsduh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Lanes.differenceUnsigned(16, e.vh(vra), e.vh(vrb)),
                Lanes.differenceUnsigned(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vabsduw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10010000011", feature = "power9")
    static void vabsduw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(
                vrt,
                Lanes.differenceUnsigned(32, e.vh(vra), e.vh(vrb)),
                Lanes.differenceUnsigned(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vnegw vrt, vrb", bits = "000100 vrt:5 00110 vrb:5 11000000010", feature = "power9")
    static void vnegw(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.subtract(32, 0, e.vh(vrb)), Lanes.subtract(32, 0, e.vl(vrb)));
    }

    @Insn(value = "vnegd vrt, vrb", bits = "000100 vrt:5 00111 vrb:5 11000000010", feature = "power9")
    static void vnegd(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.subtract(64, 0, e.vh(vrb)), Lanes.subtract(64, 0, e.vl(vrb)));
    }

    @Insn(value = "vextsb2w vrt, vrb", bits = "000100 vrt:5 10000 vrb:5 11000000010", feature = "power9")
    static void vextsb2w(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.extend(32, e.vh(vrb), 8), Lanes.extend(32, e.vl(vrb), 8));
    }

    @Insn(value = "vextsh2w vrt, vrb", bits = "000100 vrt:5 10001 vrb:5 11000000010", feature = "power9")
    static void vextsh2w(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.extend(32, e.vh(vrb), 16), Lanes.extend(32, e.vl(vrb), 16));
    }

    @Insn(value = "vextsb2d vrt, vrb", bits = "000100 vrt:5 11000 vrb:5 11000000010", feature = "power9")
    static void vextsb2d(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, (long) (byte) e.vh(vrb), (long) (byte) e.vl(vrb));
    }

    @Insn(value = "vextsh2d vrt, vrb", bits = "000100 vrt:5 11001 vrb:5 11000000010", feature = "power9")
    static void vextsh2d(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, (long) (short) e.vh(vrb), (long) (short) e.vl(vrb));
    }

    @Insn(value = "vextsw2d vrt, vrb", bits = "000100 vrt:5 11010 vrb:5 11000000010", feature = "power9")
    static void vextsw2d(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, (long) (int) e.vh(vrb), (long) (int) e.vl(vrb));
    }

    @Insn(value = "vctzb vrt, vrb", bits = "000100 vrt:5 11100 vrb:5 11000000010", feature = "power9")
    static void vctzb(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.trailingZeros(8, e.vh(vrb)), Lanes.trailingZeros(8, e.vl(vrb)));
    }

    @Insn(value = "vctzh vrt, vrb", bits = "000100 vrt:5 11101 vrb:5 11000000010", feature = "power9")
    static void vctzh(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.trailingZeros(16, e.vh(vrb)), Lanes.trailingZeros(16, e.vl(vrb)));
    }

    @Insn(value = "vctzw vrt, vrb", bits = "000100 vrt:5 11110 vrb:5 11000000010", feature = "power9")
    static void vctzw(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.trailingZeros(32, e.vh(vrb)), Lanes.trailingZeros(32, e.vl(vrb)));
    }

    @Insn(value = "vctzd vrt, vrb", bits = "000100 vrt:5 11111 vrb:5 11000000010", feature = "power9")
    static void vctzd(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Lanes.trailingZeros(64, e.vh(vrb)), Lanes.trailingZeros(64, e.vl(vrb)));
    }

    @Insn(value = "vprtybw vrt, vrb", bits = "000100 vrt:5 01000 vrb:5 11000000010", feature = "power9")
    static void vprtybw(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Bytes.parity(e.vh(vrb)) & 0x1_0000_0001L, Bytes.parity(e.vl(vrb)) & 0x1_0000_0001L);
    }

    @Insn(value = "vprtybd vrt, vrb", bits = "000100 vrt:5 01001 vrb:5 11000000010", feature = "power9")
    static void vprtybd(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Bytes.parityOfDoubleword(e.vh(vrb)), Bytes.parityOfDoubleword(e.vl(vrb)));
    }

    @Insn(value = "vprtybq vrt, vrb", bits = "000100 vrt:5 01010 vrb:5 11000000010", feature = "power9")
    static void vprtybq(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, 0, Bytes.parityOfDoubleword(e.vh(vrb) ^ e.vl(vrb)));
    }

    @Insn(value = "vrlwmi vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00010000101", feature = "power9")
    static void vrlwmi(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = MaskedRotation.insert(32, e.vh(vra), e.vh(vrb), e.vh(vrt));
        e.v(vrt, high, MaskedRotation.insert(32, e.vl(vra), e.vl(vrb), e.vl(vrt)));
    }

    @Insn(value = "vrlwnm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00110000101", feature = "power9")
    static void vrlwnm(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = MaskedRotation.and(32, e.vh(vra), e.vh(vrb));
        e.v(vrt, high, MaskedRotation.and(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vrldmi vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00011000101", feature = "power9")
    static void vrldmi(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = MaskedRotation.insert(64, e.vh(vra), e.vh(vrb), e.vh(vrt));
        e.v(vrt, high, MaskedRotation.insert(64, e.vl(vra), e.vl(vrb), e.vl(vrt)));
    }

    @Insn(value = "vrldnm vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00111000101", feature = "power9")
    static void vrldnm(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = MaskedRotation.and(64, e.vh(vra), e.vh(vrb));
        e.v(vrt, high, MaskedRotation.and(64, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vslv vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11101000100", feature = "power9")
    static void vslv(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = ByteShifts.left(e.vh(vra), e.vl(vra) >>> 56, e.vh(vrb));
        e.v(vrt, high, ByteShifts.left(e.vl(vra), 0, e.vl(vrb)));
    }

    @Insn(value = "vsrv vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11100000100", feature = "power9")
    static void vsrv(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = ByteShifts.right(e.vh(vra), 0, e.vh(vrb));
        e.v(vrt, high, ByteShifts.right(e.vl(vra), e.vh(vra), e.vl(vrb)));
    }

    @Insn(value = "vmsumudm vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 100011", feature = "power9")
    static void vmsumudm(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        Quadword.addProducts(e, vrt, vra, vrb, vrc);
    }
}
