package mimus.x86.insn;

import mimus.bits.AesSteps;
import mimus.bits.Carryless;
import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;

/** AES-NI and PCLMULQDQ. */
final class Cryptography {
    private Cryptography() {}

    @Op(value = "66 0F 38 DC aesenc Vdq, Wdq", feature = "aes")
    @Op(value = "VEX.128.66.0F38 DC vaesenc Vdq, Hdq, Wdq", feature = "avx")
    static void aesenc(X86Env e, int d, int a, int b) {
        long low = AesSteps.encrypt(e.v(a, 0), e.v(a, 1)) ^ e.v(b, 0);
        long high = AesSteps.encrypt(e.v(a, 1), e.v(a, 0)) ^ e.v(b, 1);
        e.v(d, low, high, 0, 0, 128);
    }

    @Op(value = "66 0F 38 DD aesenclast Vdq, Wdq", feature = "aes")
    @Op(value = "VEX.128.66.0F38 DD vaesenclast Vdq, Hdq, Wdq", feature = "avx")
    static void aesenclast(X86Env e, int d, int a, int b) {
        long low = AesSteps.encryptLast(e.v(a, 0), e.v(a, 1)) ^ e.v(b, 0);
        long high = AesSteps.encryptLast(e.v(a, 1), e.v(a, 0)) ^ e.v(b, 1);
        e.v(d, low, high, 0, 0, 128);
    }

    @Op(value = "66 0F 38 DE aesdec Vdq, Wdq", feature = "aes")
    @Op(value = "VEX.128.66.0F38 DE vaesdec Vdq, Hdq, Wdq", feature = "avx")
    static void aesdec(X86Env e, int d, int a, int b) {
        long low = AesSteps.decrypt(e.v(a, 0), e.v(a, 1)) ^ e.v(b, 0);
        long high = AesSteps.decrypt(e.v(a, 1), e.v(a, 0)) ^ e.v(b, 1);
        e.v(d, low, high, 0, 0, 128);
    }

    @Op(value = "66 0F 38 DF aesdeclast Vdq, Wdq", feature = "aes")
    @Op(value = "VEX.128.66.0F38 DF vaesdeclast Vdq, Hdq, Wdq", feature = "avx")
    static void aesdeclast(X86Env e, int d, int a, int b) {
        long low = AesSteps.decryptLast(e.v(a, 0), e.v(a, 1)) ^ e.v(b, 0);
        long high = AesSteps.decryptLast(e.v(a, 1), e.v(a, 0)) ^ e.v(b, 1);
        e.v(d, low, high, 0, 0, 128);
    }

    @Op(value = "66 0F 38 DB aesimc Vdq, Wdq", feature = "aes")
    @Op(value = "VEX.128.66.0F38 DB vaesimc Vdq, Wdq", feature = "avx")
    static void aesimc(X86Env e, int d, int a) {
        e.v(d, AesSteps.inverseMixColumns(e.v(a, 0)), AesSteps.inverseMixColumns(e.v(a, 1)), 0, 0, 128);
    }

    @Op(value = "66 0F 3A DF aeskeygenassist Vdq, Wdq, Ib", feature = "aes")
    @Op(value = "VEX.128.66.0F3A DF vaeskeygenassist Vdq, Wdq, Ib", feature = "avx")
    static void aeskeygenassist(X86Env e, int d, int a, long round) {
        e.v(d, AesSteps.keyAssist(e.v(a, 0), (int) round), AesSteps.keyAssist(e.v(a, 1), (int) round), 0, 0, 128);
    }

    @Op(value = "66 0F 3A 44 pclmulqdq Vdq, Wdq, Ib", feature = "pclmul")
    @Op(value = "VEX.128.66.0F3A 44 vpclmulqdq Vdq, Hdq, Wdq, Ib", feature = "avx")
    static void pclmulqdq(X86Env e, int d, int a, int b, long control) {
        long x = e.v(a, (int) control & 1);
        long y = e.v(b, (int) control >> 4 & 1);
        e.v(d, Carryless.low(x, y), Carryless.high(x, y), 0, 0, 128);
    }
}
