package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Lanes;
import mimus.ppc64.state.Mask;
import mimus.ppc64.state.Permute;
import mimus.ppc64.state.Ppc64Env;

/** Permutations, splats and merges (Power ISA Book I, 6.8). */
final class VectorPermute {
    private static final long UPPER = 0xffff_ffff_0000_0000L;

    private VectorPermute() {}

    @Insn(value = "vperm vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 101011")
    static void vperm(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long ah = e.vh(vra);
        long al = e.vl(vra);
        long bh = e.vh(vrb);
        long bl = e.vl(vrb);
        e.v(vrt, Permute.choose(ah, al, bh, bl, e.vh(vrc)), Permute.choose(ah, al, bh, bl, e.vl(vrc)));
    }

    @Insn(value = "vpermr vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 111011", feature = "power9")
    static void vpermr(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long ah = e.vh(vra);
        long al = e.vl(vra);
        long bh = e.vh(vrb);
        long bl = e.vl(vrb);
        e.v(vrt, Permute.choose(ah, al, bh, bl, ~e.vh(vrc)), Permute.choose(ah, al, bh, bl, ~e.vl(vrc)));
    }

    @Insn(value = "vsldoi vrt, vra, vrb, shb", bits = "000100 vrt:5 vra:5 vrb:5 - shb:4 101100")
    static void vsldoi(Ppc64Env e, int vrt, int vra, int vrb, int shb) {
        long ah = e.vh(vra);
        long al = e.vl(vra);
        long bh = e.vh(vrb);
        long bl = e.vl(vrb);
        e.v(vrt, Permute.window(ah, al, bh, bl, shb), Permute.window(ah, al, bh, bl, shb + 8));
    }

    @Insn(value = "vspltb vrt, vrb, uim", bits = "000100 vrt:5 - uim:4 vrb:5 01000001100")
    static void vspltb(Ppc64Env e, int vrt, int vrb, int uim) {
        long all = Lanes.repeat(8, Permute.element(8, e.vh(vrb), e.vl(vrb), uim));
        e.v(vrt, all, all);
    }

    @Insn(value = "vsplth vrt, vrb, uim", bits = "000100 vrt:5 -- uim:3 vrb:5 01001001100")
    static void vsplth(Ppc64Env e, int vrt, int vrb, int uim) {
        long all = Lanes.repeat(16, Permute.element(16, e.vh(vrb), e.vl(vrb), uim));
        e.v(vrt, all, all);
    }

    @Insn(value = "vspltw vrt, vrb, uim", bits = "000100 vrt:5 --- uim:2 vrb:5 01010001100")
    static void vspltw(Ppc64Env e, int vrt, int vrb, int uim) {
        long all = Lanes.repeat(32, Permute.element(32, e.vh(vrb), e.vl(vrb), uim));
        e.v(vrt, all, all);
    }

    @Insn(value = "vspltisb vrt, sim", bits = "000100 vrt:5 sim:s5 ----- 01100001100")
    static void vspltisb(Ppc64Env e, int vrt, int sim) {
        long all = Lanes.repeat(8, sim);
        e.v(vrt, all, all);
    }

    @Insn(value = "vspltish vrt, sim", bits = "000100 vrt:5 sim:s5 ----- 01101001100")
    static void vspltish(Ppc64Env e, int vrt, int sim) {
        long all = Lanes.repeat(16, sim);
        e.v(vrt, all, all);
    }

    @Insn(value = "vspltisw vrt, sim", bits = "000100 vrt:5 sim:s5 ----- 01110001100")
    static void vspltisw(Ppc64Env e, int vrt, int sim) {
        long all = Lanes.repeat(32, sim);
        e.v(vrt, all, all);
    }

    @Insn(value = "vmrghb vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00000001100")
    static void vmrghb(Ppc64Env e, int vrt, int vra, int vrb) {
        long a = e.vh(vra);
        long b = e.vh(vrb);
        e.v(vrt, Permute.interleave(8, a >>> 32, b >>> 32), Permute.interleave(8, a, b));
    }

    @Insn(value = "vmrglb vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00100001100")
    static void vmrglb(Ppc64Env e, int vrt, int vra, int vrb) {
        long a = e.vl(vra);
        long b = e.vl(vrb);
        e.v(vrt, Permute.interleave(8, a >>> 32, b >>> 32), Permute.interleave(8, a, b));
    }

    @Insn(value = "vmrghh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00001001100")
    static void vmrghh(Ppc64Env e, int vrt, int vra, int vrb) {
        long a = e.vh(vra);
        long b = e.vh(vrb);
        e.v(vrt, Permute.interleave(16, a >>> 32, b >>> 32), Permute.interleave(16, a, b));
    }

    @Insn(value = "vmrglh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00101001100")
    static void vmrglh(Ppc64Env e, int vrt, int vra, int vrb) {
        long a = e.vl(vra);
        long b = e.vl(vrb);
        e.v(vrt, Permute.interleave(16, a >>> 32, b >>> 32), Permute.interleave(16, a, b));
    }

    @Insn(value = "vmrghw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00010001100")
    static void vmrghw(Ppc64Env e, int vrt, int vra, int vrb) {
        long a = e.vh(vra);
        long b = e.vh(vrb);
        e.v(vrt, Permute.interleave(32, a >>> 32, b >>> 32), Permute.interleave(32, a, b));
    }

    @Insn(value = "vmrglw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 00110001100")
    static void vmrglw(Ppc64Env e, int vrt, int vra, int vrb) {
        long a = e.vl(vra);
        long b = e.vl(vrb);
        e.v(vrt, Permute.interleave(32, a >>> 32, b >>> 32), Permute.interleave(32, a, b));
    }

    @Insn(value = "vmrgew vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11110001100")
    static void vmrgew(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Mask.merge(e.vh(vra), e.vh(vrb) >>> 32, UPPER), Mask.merge(e.vl(vra), e.vl(vrb) >>> 32, UPPER));
    }

    @Insn(value = "vmrgow vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 11010001100")
    static void vmrgow(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Mask.merge(e.vh(vra) << 32, e.vh(vrb), UPPER), Mask.merge(e.vl(vra) << 32, e.vl(vrb), UPPER));
    }

    @Insn(value = "vgbbd vrt, vrb", bits = "000100 vrt:5 ----- vrb:5 10100001100")
    static void vgbbd(Ppc64Env e, int vrt, int vrb) {
        e.v(vrt, Permute.transpose(e.vh(vrb)), Permute.transpose(e.vl(vrb)));
    }

    @Insn(value = "vbpermq vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10101001100")
    static void vbpermq(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = e.vh(vra);
        long low = e.vl(vra);
        e.v(vrt, Permute.bits(high, low, e.vh(vrb)) << 8 | Permute.bits(high, low, e.vl(vrb)), 0);
    }
}
