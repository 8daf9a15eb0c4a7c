package mimus.x86.insn;

import mimus.insn.opmap.Op;

/** Bitwise operations on vectors. */
final class PackedLogical {
    private PackedLogical() {}

    @Op(value = "NP 0F DB pand Pq, Qq", feature = "mmx")
    @Op(value = "66 0F DB pand Vdq, Wdq", feature = "sse2")
    @Op(value = "VEX.66.0F DB vpand Vx, Hx, Wx", feature = "avx2")
    @Op(value = "NP 0F 54 andps Vdq, Wdq", feature = "sse")
    @Op(value = "VEX.NP.0F 54 vandps Vx, Hx, Wx", feature = "avx")
    @Op(value = "66 0F 54 andpd Vdq, Wdq", feature = "sse2")
    @Op(value = "VEX.66.0F 54 vandpd Vx, Hx, Wx", feature = "avx")
    static long pand(long a, long b) {
        return a & b;
    }

    @Op(value = "NP 0F DF pandn Pq, Qq", feature = "mmx")
    @Op(value = "66 0F DF pandn Vdq, Wdq", feature = "sse2")
    @Op(value = "VEX.66.0F DF vpandn Vx, Hx, Wx", feature = "avx2")
    @Op(value = "NP 0F 55 andnps Vdq, Wdq", feature = "sse")
    @Op(value = "VEX.NP.0F 55 vandnps Vx, Hx, Wx", feature = "avx")
    @Op(value = "66 0F 55 andnpd Vdq, Wdq", feature = "sse2")
    @Op(value = "VEX.66.0F 55 vandnpd Vx, Hx, Wx", feature = "avx")
    static long pandn(long a, long b) {
        return ~a & b;
    }

    @Op(value = "NP 0F EB por Pq, Qq", feature = "mmx")
    @Op(value = "66 0F EB por Vdq, Wdq", feature = "sse2")
    @Op(value = "VEX.66.0F EB vpor Vx, Hx, Wx", feature = "avx2")
    @Op(value = "NP 0F 56 orps Vdq, Wdq", feature = "sse")
    @Op(value = "VEX.NP.0F 56 vorps Vx, Hx, Wx", feature = "avx")
    @Op(value = "66 0F 56 orpd Vdq, Wdq", feature = "sse2")
    @Op(value = "VEX.66.0F 56 vorpd Vx, Hx, Wx", feature = "avx")
    static long por(long a, long b) {
        return a | b;
    }

    @Op(value = "NP 0F EF pxor Pq, Qq", feature = "mmx")
    @Op(value = "66 0F EF pxor Vdq, Wdq", feature = "sse2")
    @Op(value = "VEX.66.0F EF vpxor Vx, Hx, Wx", feature = "avx2")
    @Op(value = "NP 0F 57 xorps Vdq, Wdq", feature = "sse")
    @Op(value = "VEX.NP.0F 57 vxorps Vx, Hx, Wx", feature = "avx")
    @Op(value = "66 0F 57 xorpd Vdq, Wdq", feature = "sse2")
    @Op(value = "VEX.66.0F 57 vxorpd Vx, Hx, Wx", feature = "avx")
    static long pxor(long a, long b) {
        return a ^ b;
    }
}
