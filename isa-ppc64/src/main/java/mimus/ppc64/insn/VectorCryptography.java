package mimus.ppc64.insn;

import mimus.bits.AesSteps;
import mimus.bits.Carryless;
import mimus.insn.Insn;
import mimus.ppc64.state.Cipher;
import mimus.ppc64.state.Permute;
import mimus.ppc64.state.Polynomials;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Sigma;

/** AES, SHA-2 and products of polynomials (Power ISA 2.07 Book I, 6.11). */
final class VectorCryptography {
    private VectorCryptography() {}

    @Insn(value = "vcipher vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10100001000")
    static void vcipher(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = e.vh(vra);
        long low = e.vl(vra);
        e.v(vrt, Cipher.round(high, low) ^ e.vh(vrb), Cipher.round(low, high) ^ e.vl(vrb));
    }

    @Insn(value = "vcipherlast vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10100001001")
    static void vcipherlast(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = e.vh(vra);
        long low = e.vl(vra);
        e.v(vrt, Cipher.lastRound(high, low) ^ e.vh(vrb), Cipher.lastRound(low, high) ^ e.vl(vrb));
    }

    @Insn(value = "vncipher vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10101001000")
    static void vncipher(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = e.vh(vra);
        long low = e.vl(vra);
        long keyHigh = e.vh(vrb);
        long keyLow = e.vl(vrb);
        e.v(vrt, Cipher.inverseRound(high, low, keyHigh), Cipher.inverseRound(low, high, keyLow));
    }

    @Insn(value = "vncipherlast vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10101001001")
    static void vncipherlast(Ppc64Env e, int vrt, int vra, int vrb) {
        long high = e.vh(vra);
        long low = e.vl(vra);
        e.v(vrt, Cipher.lastInverseRound(high, low) ^ e.vh(vrb), Cipher.lastInverseRound(low, high) ^ e.vl(vrb));
    }

    @Insn(value = "vsbox vrt, vra", bits = "000100 vrt:5 vra:5 ----- 10111001000")
    static void vsbox(Ppc64Env e, int vrt, int vra) {
        e.v(vrt, AesSteps.substituted(e.vh(vra)), AesSteps.substituted(e.vl(vra)));
    }

    @Insn(value = "vshasigmaw vrt, vra, st, six", bits = "000100 vrt:5 vra:5 st:1 six:4 11010000010")
    static void vshasigmaw(Ppc64Env e, int vrt, int vra, int st, int six) {
        long high = Sigma.words(e.vh(vra), st, six >>> 2);
        e.v(vrt, high, Sigma.words(e.vl(vra), st, six));
    }

    @Insn(value = "vshasigmad vrt, vra, st, six", bits = "000100 vrt:5 vra:5 st:1 six:4 11011000010")
    static void vshasigmad(Ppc64Env e, int vrt, int vra, int st, int six) {
        long high = Sigma.doubleword(e.vh(vra), st, six >>> 3 & 1);
        e.v(vrt, high, Sigma.doubleword(e.vl(vra), st, six >>> 1 & 1));
    }

    @Insn(value = "vpmsumb vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10000001000")
    static void vpmsumb(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Polynomials.sums(8, e.vh(vra), e.vh(vrb)), Polynomials.sums(8, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vpmsumh vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10001001000")
    static void vpmsumh(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Polynomials.sums(16, e.vh(vra), e.vh(vrb)), Polynomials.sums(16, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vpmsumw vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10010001000")
    static void vpmsumw(Ppc64Env e, int vrt, int vra, int vrb) {
        e.v(vrt, Polynomials.sums(32, e.vh(vra), e.vh(vrb)), Polynomials.sums(32, e.vl(vra), e.vl(vrb)));
    }

    @Insn(value = "vpmsumd vrt, vra, vrb", bits = "000100 vrt:5 vra:5 vrb:5 10011001000")
    static void vpmsumd(Ppc64Env e, int vrt, int vra, int vrb) {
        long ah = e.vh(vra);
        long al = e.vl(vra);
        long bh = e.vh(vrb);
        long bl = e.vl(vrb);
        e.v(vrt, Carryless.high(ah, bh) ^ Carryless.high(al, bl), Carryless.low(ah, bh) ^ Carryless.low(al, bl));
    }

    @Insn(value = "vpermxor vrt, vra, vrb, vrc", bits = "000100 vrt:5 vra:5 vrb:5 vrc:5 101101")
    static void vpermxor(Ppc64Env e, int vrt, int vra, int vrb, int vrc) {
        long ah = e.vh(vra);
        long al = e.vl(vra);
        long bh = e.vh(vrb);
        long bl = e.vl(vrb);
        long high = Permute.exclusiveOr(ah, al, bh, bl, e.vh(vrc));
        e.v(vrt, high, Permute.exclusiveOr(ah, al, bh, bl, e.vl(vrc)));
    }
}
