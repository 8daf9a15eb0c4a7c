package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Lanes;
import mimus.x86.state.Unpacking;
import mimus.x86.state.X86Env;

/** Interleaving of two vectors. */
final class PackedUnpack {
    private PackedUnpack() {}

    @Op("NP 0F 60 punpcklbw Pq, Qd")
    @Op("66 0F 60 punpcklbw Vdq, Wdq")
    @Op(value = "VEX.66.0F 60 vpunpcklbw Vx, Hx, Wx", feature = "avx2")
    static void punpcklbw(X86Env e, int d, int a, int b, int size) {
        Unpacking.low(e, Lanes.BYTE, d, a, b, size);
    }

    @Op("NP 0F 61 punpcklwd Pq, Qd")
    @Op("66 0F 61 punpcklwd Vdq, Wdq")
    @Op(value = "VEX.66.0F 61 vpunpcklwd Vx, Hx, Wx", feature = "avx2")
    static void punpcklwd(X86Env e, int d, int a, int b, int size) {
        Unpacking.low(e, Lanes.WORD, d, a, b, size);
    }

    @Op("NP 0F 62 punpckldq Pq, Qd")
    @Op("66 0F 62 punpckldq Vdq, Wdq")
    @Op(value = "VEX.66.0F 62 vpunpckldq Vx, Hx, Wx", feature = "avx2")
    @Op("NP 0F 14 unpcklps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 14 vunpcklps Vx, Hx, Wx", feature = "avx")
    static void punpckldq(X86Env e, int d, int a, int b, int size) {
        Unpacking.low(e, Lanes.LONG, d, a, b, size);
    }

    @Op("66 0F 6C punpcklqdq Vdq, Wdq")
    @Op(value = "VEX.66.0F 6C vpunpcklqdq Vx, Hx, Wx", feature = "avx2")
    @Op("66 0F 14 unpcklpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 14 vunpcklpd Vx, Hx, Wx", feature = "avx")
    static void punpcklqdq(X86Env e, int d, int a, int b, int size) {
        Unpacking.low(e, Lanes.QUAD, d, a, b, size);
    }

    @Op("NP 0F 68 punpckhbw Pq, Qq")
    @Op("66 0F 68 punpckhbw Vdq, Wdq")
    @Op(value = "VEX.66.0F 68 vpunpckhbw Vx, Hx, Wx", feature = "avx2")
    static void punpckhbw(X86Env e, int d, int a, int b, int size) {
        Unpacking.high(e, Lanes.BYTE, d, a, b, size);
    }

    @Op("NP 0F 69 punpckhwd Pq, Qq")
    @Op("66 0F 69 punpckhwd Vdq, Wdq")
    @Op(value = "VEX.66.0F 69 vpunpckhwd Vx, Hx, Wx", feature = "avx2")
    static void punpckhwd(X86Env e, int d, int a, int b, int size) {
        Unpacking.high(e, Lanes.WORD, d, a, b, size);
    }

    @Op("NP 0F 6A punpckhdq Pq, Qq")
    @Op("66 0F 6A punpckhdq Vdq, Wdq")
    @Op(value = "VEX.66.0F 6A vpunpckhdq Vx, Hx, Wx", feature = "avx2")
    @Op("NP 0F 15 unpckhps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 15 vunpckhps Vx, Hx, Wx", feature = "avx")
    static void punpckhdq(X86Env e, int d, int a, int b, int size) {
        Unpacking.high(e, Lanes.LONG, d, a, b, size);
    }

    @Op("66 0F 6D punpckhqdq Vdq, Wdq")
    @Op(value = "VEX.66.0F 6D vpunpckhqdq Vx, Hx, Wx", feature = "avx2")
    @Op("66 0F 15 unpckhpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 15 vunpckhpd Vx, Hx, Wx", feature = "avx")
    static void punpckhqdq(X86Env e, int d, int a, int b, int size) {
        Unpacking.high(e, Lanes.QUAD, d, a, b, size);
    }
}
