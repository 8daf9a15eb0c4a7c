package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Lanes;
import mimus.x86.state.Widening;
import mimus.x86.state.X86Env;

/** Integers made wider, with their sign or with zeros (SSE4.1). */
final class PackedWiden {
    private PackedWiden() {}

    @Op(value = "66 0F 38 20 pmovsxbw Vdq, Wq", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 20 vpmovsxbw Vdq, Wq", feature = "avx")
    @Op(value = "VEX.256.66.0F38 20 vpmovsxbw Vqq, Wdq", feature = "avx2")
    static void pmovsxbw(X86Env e, int d, int a, int size) {
        Widening.signed(e, Lanes.BYTE, Lanes.WORD, d, a, size);
    }

    @Op(value = "66 0F 38 21 pmovsxbd Vdq, Wd", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 21 vpmovsxbd Vdq, Wd", feature = "avx")
    @Op(value = "VEX.256.66.0F38 21 vpmovsxbd Vqq, Wq", feature = "avx2")
    static void pmovsxbd(X86Env e, int d, int a, int size) {
        Widening.signed(e, Lanes.BYTE, Lanes.LONG, d, a, size);
    }

    @Op(value = "66 0F 38 22 pmovsxbq Vdq, Ww", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 22 vpmovsxbq Vdq, Ww", feature = "avx")
    @Op(value = "VEX.256.66.0F38 22 vpmovsxbq Vqq, Wd", feature = "avx2")
    static void pmovsxbq(X86Env e, int d, int a, int size) {
        Widening.signed(e, Lanes.BYTE, Lanes.QUAD, d, a, size);
    }

    @Op(value = "66 0F 38 23 pmovsxwd Vdq, Wq", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 23 vpmovsxwd Vdq, Wq", feature = "avx")
    @Op(value = "VEX.256.66.0F38 23 vpmovsxwd Vqq, Wdq", feature = "avx2")
    static void pmovsxwd(X86Env e, int d, int a, int size) {
        Widening.signed(e, Lanes.WORD, Lanes.LONG, d, a, size);
    }

    @Op(value = "66 0F 38 24 pmovsxwq Vdq, Wd", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 24 vpmovsxwq Vdq, Wd", feature = "avx")
    @Op(value = "VEX.256.66.0F38 24 vpmovsxwq Vqq, Wq", feature = "avx2")
    static void pmovsxwq(X86Env e, int d, int a, int size) {
        Widening.signed(e, Lanes.WORD, Lanes.QUAD, d, a, size);
    }

    @Op(value = "66 0F 38 25 pmovsxdq Vdq, Wq", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 25 vpmovsxdq Vdq, Wq", feature = "avx")
    @Op(value = "VEX.256.66.0F38 25 vpmovsxdq Vqq, Wdq", feature = "avx2")
    static void pmovsxdq(X86Env e, int d, int a, int size) {
        Widening.signed(e, Lanes.LONG, Lanes.QUAD, d, a, size);
    }

    @Op(value = "66 0F 38 30 pmovzxbw Vdq, Wq", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 30 vpmovzxbw Vdq, Wq", feature = "avx")
    @Op(value = "VEX.256.66.0F38 30 vpmovzxbw Vqq, Wdq", feature = "avx2")
    static void pmovzxbw(X86Env e, int d, int a, int size) {
        Widening.unsigned(e, Lanes.BYTE, Lanes.WORD, d, a, size);
    }

    @Op(value = "66 0F 38 31 pmovzxbd Vdq, Wd", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 31 vpmovzxbd Vdq, Wd", feature = "avx")
    @Op(value = "VEX.256.66.0F38 31 vpmovzxbd Vqq, Wq", feature = "avx2")
    static void pmovzxbd(X86Env e, int d, int a, int size) {
        Widening.unsigned(e, Lanes.BYTE, Lanes.LONG, d, a, size);
    }

    @Op(value = "66 0F 38 32 pmovzxbq Vdq, Ww", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 32 vpmovzxbq Vdq, Ww", feature = "avx")
    @Op(value = "VEX.256.66.0F38 32 vpmovzxbq Vqq, Wd", feature = "avx2")
    static void pmovzxbq(X86Env e, int d, int a, int size) {
        Widening.unsigned(e, Lanes.BYTE, Lanes.QUAD, d, a, size);
    }

    @Op(value = "66 0F 38 33 pmovzxwd Vdq, Wq", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 33 vpmovzxwd Vdq, Wq", feature = "avx")
    @Op(value = "VEX.256.66.0F38 33 vpmovzxwd Vqq, Wdq", feature = "avx2")
    static void pmovzxwd(X86Env e, int d, int a, int size) {
        Widening.unsigned(e, Lanes.WORD, Lanes.LONG, d, a, size);
    }

    @Op(value = "66 0F 38 34 pmovzxwq Vdq, Wd", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 34 vpmovzxwq Vdq, Wd", feature = "avx")
    @Op(value = "VEX.256.66.0F38 34 vpmovzxwq Vqq, Wq", feature = "avx2")
    static void pmovzxwq(X86Env e, int d, int a, int size) {
        Widening.unsigned(e, Lanes.WORD, Lanes.QUAD, d, a, size);
    }

    @Op(value = "66 0F 38 35 pmovzxdq Vdq, Wq", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F38 35 vpmovzxdq Vdq, Wq", feature = "avx")
    @Op(value = "VEX.256.66.0F38 35 vpmovzxdq Vqq, Wdq", feature = "avx2")
    static void pmovzxdq(X86Env e, int d, int a, int size) {
        Widening.unsigned(e, Lanes.LONG, Lanes.QUAD, d, a, size);
    }
}
