package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.PackedArithmetic;
import mimus.ppc64.state.PackedConversion;
import mimus.ppc64.state.Ppc64Env;

/** Decimal integers in vector registers (Power ISA 3.0 Book I, 6.17). */
final class PackedDecimals {
    private PackedDecimals() {}

    @Insn(value = "bcdadd. vrt, vra, vrb, ps", bits = "000100 vrt:5 vra:5 vrb:5 1 ps:1 000000001")
    static void bcdadd(Ppc64Env e, int vrt, int vra, int vrb, int ps) {
        PackedArithmetic.sum(e, vrt, vra, vrb, 1, ps);
    }

    @Insn(value = "bcdsub. vrt, vra, vrb, ps", bits = "000100 vrt:5 vra:5 vrb:5 1 ps:1 001000001")
    static void bcdsub(Ppc64Env e, int vrt, int vra, int vrb, int ps) {
        PackedArithmetic.sum(e, vrt, vra, vrb, -1, ps);
    }

    @Insn(value = "bcdcfn. vrt, vrb, ps", bits = "000100 vrt:5 00111 vrb:5 1 ps:1 110000001", feature = "power9")
    static void bcdcfn(Ppc64Env e, int vrt, int vrb, int ps) {
        PackedConversion.fromNational(e, vrt, vrb, ps);
    }

    @Insn(value = "bcdctn. vrt, vrb", bits = "000100 vrt:5 00101 vrb:5 1 - 110000001", feature = "power9")
    static void bcdctn(Ppc64Env e, int vrt, int vrb) {
        PackedConversion.toNational(e, vrt, vrb);
    }

    @Insn(value = "bcdcfz. vrt, vrb, ps", bits = "000100 vrt:5 00110 vrb:5 1 ps:1 110000001", feature = "power9")
    static void bcdcfz(Ppc64Env e, int vrt, int vrb, int ps) {
        PackedConversion.fromZoned(e, vrt, vrb, ps);
    }

    @Insn(value = "bcdctz. vrt, vrb, ps", bits = "000100 vrt:5 00100 vrb:5 1 ps:1 110000001", feature = "power9")
    static void bcdctz(Ppc64Env e, int vrt, int vrb, int ps) {
        PackedConversion.toZoned(e, vrt, vrb, ps);
    }

    @Insn(value = "bcdcfsq. vrt, vrb, ps", bits = "000100 vrt:5 00010 vrb:5 1 ps:1 110000001", feature = "power9")
    static void bcdcfsq(Ppc64Env e, int vrt, int vrb, int ps) {
        PackedConversion.fromSignedQuadword(e, vrt, vrb, ps);
    }

    @Insn(value = "bcdctsq. vrt, vrb", bits = "000100 vrt:5 00000 vrb:5 1 - 110000001", feature = "power9")
    static void bcdctsq(Ppc64Env e, int vrt, int vrb) {
        PackedConversion.toSignedQuadword(e, vrt, vrb);
    }

    @Insn(value = "bcdcpsgn. vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01101000001", feature = "power9")
    static void bcdcpsgn(Ppc64Env e, int vrt, int vra, int vrb) {
        PackedArithmetic.copySign(e, vrt, vra, vrb);
    }

    @Insn(value = "bcdsetsgn. vrt, vrb, ps", bits = "000100 vrt:5 11111 vrb:5 1 ps:1 110000001", feature = "power9")
    static void bcdsetsgn(Ppc64Env e, int vrt, int vrb, int ps) {
        PackedArithmetic.setSign(e, vrt, vrb, ps);
    }

    @Insn(value = "bcds. vrt, vra, vrb, ps", bits = "000100 vrt:5 vra:5 vrb:5 1 ps:1 011000001", feature = "power9")
    static void bcds(Ppc64Env e, int vrt, int vra, int vrb, int ps) {
        PackedArithmetic.shift(e, vrt, vra, vrb, ps, false);
    }

    @Insn(value = "bcdus. vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 1 - 010000001", feature = "power9")
    static void bcdus(Ppc64Env e, int vrt, int vra, int vrb) {
        PackedArithmetic.shiftUnsigned(e, vrt, vra, vrb);
    }

    @Insn(value = "bcdsr. vrt, vra, vrb, ps", bits = "000100 vrt:5 vra:5 vrb:5 1 ps:1 111000001", feature = "power9")
    static void bcdsr(Ppc64Env e, int vrt, int vra, int vrb, int ps) {
        PackedArithmetic.shift(e, vrt, vra, vrb, ps, true);
    }

    @Insn(value = "bcdtrunc. vrt, vra, vrb, ps", bits = "000100 vrt:5 vra:5 vrb:5 1 ps:1 100000001", feature = "power9")
    static void bcdtrunc(Ppc64Env e, int vrt, int vra, int vrb, int ps) {
        PackedArithmetic.truncate(e, vrt, vra, vrb, ps);
    }

    @Insn(value = "bcdutrunc. vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 1 - 101000001", feature = "power9")
    static void bcdutrunc(Ppc64Env e, int vrt, int vra, int vrb) {
        PackedArithmetic.truncateUnsigned(e, vrt, vra, vrb);
    }

    @Insn(value = "vmul10uq vrt, vra", bits = "000100 vrt:5 vra:5 ----- 01000000001", feature = "power9")
    static void vmul10uq(Ppc64Env e, int vrt, int vra) {
        PackedArithmetic.multiplyByTen(e, vrt, vra, 0, false);
    }

    @Insn(value = "vmul10cuq vrt, vra", bits = "000100 vrt:5 vra:5 ----- 00000000001", feature = "power9")
    static void vmul10cuq(Ppc64Env e, int vrt, int vra) {
        PackedArithmetic.multiplyByTen(e, vrt, vra, 0, true);
    }

    @Insn(value = "vmul10euq vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 01001000001", feature = "power9")
    static void vmul10euq(Ppc64Env e, int vrt, int vra, int vrb) {
        PackedArithmetic.multiplyByTen(e, vrt, vra, e.vl(vrb) & 0xf, false);
    }

    @Insn(value = "vmul10ecuq vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00001000001", feature = "power9")
    static void vmul10ecuq(Ppc64Env e, int vrt, int vra, int vrb) {
        PackedArithmetic.multiplyByTen(e, vrt, vra, e.vl(vrb) & 0xf, true);
    }
}
