package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Lanes;
import mimus.ppc64.state.Mask;
import mimus.ppc64.state.Permute;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VectorElements;

/** Moves, logic and permutations of vector-scalar registers (Power ISA Book I, 7.6.1.9 and 7.6.1.10). */
final class VsxMoves {
    private VsxMoves() {}

    @Insn(value = "mfvsrd ra, xs", bits = "011111 xs:5 ra:5 ----- 0000110011 xs.5:1")
    static void mfvsrd(Ppc64Env e, int ra, int xs) {
        e.r(ra, e.xh(xs));
    }

    @Insn(value = "mfvsrwz ra, xs", bits = "011111 xs:5 ra:5 ----- 0001110011 xs.5:1")
    static void mfvsrwz(Ppc64Env e, int ra, int xs) {
        e.r(ra, e.xh(xs) & 0xffff_ffffL);
    }

    @Insn(value = "mfvsrld ra, xs", bits = "011111 xs:5 ra:5 ----- 0100110011 xs.5:1", feature = "power9")
    static void mfvsrld(Ppc64Env e, int ra, int xs) {
        e.r(ra, e.xl(xs));
    }

    @Insn(value = "mtvsrd xt, ra", bits = "011111 xt:5 ra:5 ----- 0010110011 xt.5:1")
    static void mtvsrd(Ppc64Env e, int xt, int ra) {
        e.x(xt, e.r(ra), 0);
    }

    @Insn(value = "mtvsrwa xt, ra", bits = "011111 xt:5 ra:5 ----- 0011010011 xt.5:1")
    static void mtvsrwa(Ppc64Env e, int xt, int ra) {
        e.x(xt, (int) e.r(ra), 0);
    }

    @Insn(value = "mtvsrwz xt, ra", bits = "011111 xt:5 ra:5 ----- 0011110011 xt.5:1")
    static void mtvsrwz(Ppc64Env e, int xt, int ra) {
        e.x(xt, e.r(ra) & 0xffff_ffffL, 0);
    }

    @Insn(value = "mtvsrdd xt, base, rb", bits = "011111 xt:5 base:5 rb:5 0110110011 xt.5:1", feature = "power9")
    static void mtvsrdd(Ppc64Env e, int xt, int base, int rb) {
        e.x(xt, e.base(base), e.r(rb));
    }

    @Insn(value = "mtvsrws xt, ra", bits = "011111 xt:5 ra:5 ----- 0110010011 xt.5:1", feature = "power9")
    static void mtvsrws(Ppc64Env e, int xt, int ra) {
        long value = Lanes.repeat(32, e.r(ra));
        e.x(xt, value, value);
    }

    @Insn(value = "xxland xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10000010 xa.5:1 xb.5:1 xt.5:1")
    static void xxland(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, e.xh(xa) & e.xh(xb), e.xl(xa) & e.xl(xb));
    }

    @Insn(value = "xxlandc xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10001010 xa.5:1 xb.5:1 xt.5:1")
    static void xxlandc(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, e.xh(xa) & ~e.xh(xb), e.xl(xa) & ~e.xl(xb));
    }

    @Insn(value = "xxlor xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10010010 xa.5:1 xb.5:1 xt.5:1")
    static void xxlor(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, e.xh(xa) | e.xh(xb), e.xl(xa) | e.xl(xb));
    }

    @Insn(value = "xxlxor xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10011010 xa.5:1 xb.5:1 xt.5:1")
    static void xxlxor(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, e.xh(xa) ^ e.xh(xb), e.xl(xa) ^ e.xl(xb));
    }

    @Insn(value = "xxlnor xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10100010 xa.5:1 xb.5:1 xt.5:1")
    static void xxlnor(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, ~(e.xh(xa) | e.xh(xb)), ~(e.xl(xa) | e.xl(xb)));
    }

    @Insn(value = "xxlorc xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10101010 xa.5:1 xb.5:1 xt.5:1")
    static void xxlorc(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, e.xh(xa) | ~e.xh(xb), e.xl(xa) | ~e.xl(xb));
    }

    @Insn(value = "xxlnand xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10110010 xa.5:1 xb.5:1 xt.5:1")
    static void xxlnand(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, ~(e.xh(xa) & e.xh(xb)), ~(e.xl(xa) & e.xl(xb)));
    }

    @Insn(value = "xxleqv xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 10111010 xa.5:1 xb.5:1 xt.5:1")
    static void xxleqv(Ppc64Env e, int xt, int xa, int xb) {
        e.x(xt, ~(e.xh(xa) ^ e.xh(xb)), ~(e.xl(xa) ^ e.xl(xb)));
    }

    @Insn(value = "xxsel xt, xa, xb, xc", bits = "111100 xt:5 xa:5 xb:5 xc:5 11 xc.5:1 xa.5:1 xb.5:1 xt.5:1")
    static void xxsel(Ppc64Env e, int xt, int xa, int xb, int xc) {
        long mh = e.xh(xc);
        long ml = e.xl(xc);
        e.x(xt, Mask.merge(e.xh(xb), e.xh(xa), mh), Mask.merge(e.xl(xb), e.xl(xa), ml));
    }

    @Insn(value = "xxpermdi xt, xa, xb, dm", bits = "111100 xt:5 xa:5 xb:5 0 dm:2 01010 xa.5:1 xb.5:1 xt.5:1")
    static void xxpermdi(Ppc64Env e, int xt, int xa, int xb, int dm) {
        e.x(xt, (dm & 2) != 0 ? e.xl(xa) : e.xh(xa), (dm & 1) != 0 ? e.xl(xb) : e.xh(xb));
    }

    @Insn(value = "xxsldwi xt, xa, xb, shw", bits = "111100 xt:5 xa:5 xb:5 0 shw:2 00010 xa.5:1 xb.5:1 xt.5:1")
    static void xxsldwi(Ppc64Env e, int xt, int xa, int xb, int shw) {
        long ah = e.xh(xa);
        long al = e.xl(xa);
        long bh = e.xh(xb);
        long bl = e.xl(xb);
        e.x(xt, Permute.window(ah, al, bh, bl, 4 * shw), Permute.window(ah, al, bh, bl, 4 * shw + 8));
    }

    @Insn(value = "xxmrghw xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00010010 xa.5:1 xb.5:1 xt.5:1")
    static void xxmrghw(Ppc64Env e, int xt, int xa, int xb) {
        long a = e.xh(xa);
        long b = e.xh(xb);
        e.x(xt, Permute.interleave(32, a >>> 32, b >>> 32), Permute.interleave(32, a, b));
    }

    @Insn(value = "xxmrglw xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00110010 xa.5:1 xb.5:1 xt.5:1")
    static void xxmrglw(Ppc64Env e, int xt, int xa, int xb) {
        long a = e.xl(xa);
        long b = e.xl(xb);
        e.x(xt, Permute.interleave(32, a >>> 32, b >>> 32), Permute.interleave(32, a, b));
    }

    @Insn(value = "xxspltw xt, xb, uim", bits = "111100 xt:5 --- uim:2 xb:5 010100100 xb.5:1 xt.5:1")
    static void xxspltw(Ppc64Env e, int xt, int xb, int uim) {
        long all = Lanes.repeat(32, Permute.element(32, e.xh(xb), e.xl(xb), uim));
        e.x(xt, all, all);
    }

    @Insn(value = "xxspltib xt, imm8", bits = "111100 xt:5 00 imm8:8 0101101000 xt.5:1", feature = "power9")
    static void xxspltib(Ppc64Env e, int xt, int imm8) {
        long all = Lanes.repeat(8, imm8);
        e.x(xt, all, all);
    }

    @Insn(
            value = "xxextractuw xt, xb, uim",
            bits = "111100 xt:5 - uim:4 xb:5 010100101 xb.5:1 xt.5:1",
            feature = "power9")
    static void xxextractuw(Ppc64Env e, int xt, int xb, int uim) {
        e.x(xt, VectorElements.windowOf(e.xh(xb), e.xl(xb), 32, uim), 0);
    }

    @Insn(
            value = "xxinsertw xt, xb, uim",
            bits = "111100 xt:5 - uim:4 xb:5 010110101 xb.5:1 xt.5:1",
            feature = "power9")
    static void xxinsertw(Ppc64Env e, int xt, int xb, int uim) {
        VectorElements.insertInto(e, xt, 32, uim, e.xh(xb));
    }

    @Insn(value = "xxperm xt, xa, xb", bits = "111100 xt:5 xa:5 xb:5 00011010 xa.5:1 xb.5:1 xt.5:1", feature = "power9")
    static void xxperm(Ppc64Env e, int xt, int xa, int xb) {
        long ah = e.xh(xa);
        long al = e.xl(xa);
        long th = e.xh(xt);
        long tl = e.xl(xt);
        long high = Permute.choose(ah, al, th, tl, e.xh(xb));
        e.x(xt, high, Permute.choose(ah, al, th, tl, e.xl(xb)));
    }

    @Insn(
            value = "xxpermr xt, xa, xb",
            bits = "111100 xt:5 xa:5 xb:5 00111010 xa.5:1 xb.5:1 xt.5:1",
            feature = "power9")
    static void xxpermr(Ppc64Env e, int xt, int xa, int xb) {
        long ah = e.xh(xa);
        long al = e.xl(xa);
        long th = e.xh(xt);
        long tl = e.xl(xt);
        long high = Permute.choose(ah, al, th, tl, ~e.xh(xb));
        e.x(xt, high, Permute.choose(ah, al, th, tl, ~e.xl(xb)));
    }
}
