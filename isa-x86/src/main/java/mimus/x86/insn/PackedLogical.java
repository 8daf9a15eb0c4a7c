package mimus.x86.insn;

import mimus.insn.opmap.Op;

/** Bitwise operations on vectors. */
final class PackedLogical {
    private PackedLogical() {}

    @Op("NP 0F DB pand Pq, Qq")
    @Op("66 0F DB pand Vdq, Wdq")
    @Op(value = "VEX.66.0F DB vpand Vx, Hx, Wx", feature = "avx2")
    @Op("NP 0F 54 andps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 54 vandps Vx, Hx, Wx", feature = "avx")
    @Op("66 0F 54 andpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 54 vandpd Vx, Hx, Wx", feature = "avx")
    static long pand(long a, long b) {
        return a & b;
    }

    @Op("NP 0F DF pandn Pq, Qq")
    @Op("66 0F DF pandn Vdq, Wdq")
    @Op(value = "VEX.66.0F DF vpandn Vx, Hx, Wx", feature = "avx2")
    @Op("NP 0F 55 andnps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 55 vandnps Vx, Hx, Wx", feature = "avx")
    @Op("66 0F 55 andnpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 55 vandnpd Vx, Hx, Wx", feature = "avx")
    static long pandn(long a, long b) {
        return ~a & b;
    }

    @Op("NP 0F EB por Pq, Qq")
    @Op("66 0F EB por Vdq, Wdq")
    @Op(value = "VEX.66.0F EB vpor Vx, Hx, Wx", feature = "avx2")
    @Op("NP 0F 56 orps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 56 vorps Vx, Hx, Wx", feature = "avx")
    @Op("66 0F 56 orpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 56 vorpd Vx, Hx, Wx", feature = "avx")
    static long por(long a, long b) {
        return a | b;
    }

    @Op("NP 0F EF pxor Pq, Qq")
    @Op("66 0F EF pxor Vdq, Wdq")
    @Op(value = "VEX.66.0F EF vpxor Vx, Hx, Wx", feature = "avx2")
    @Op("NP 0F 57 xorps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 57 vxorps Vx, Hx, Wx", feature = "avx")
    @Op("66 0F 57 xorpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 57 vxorpd Vx, Hx, Wx", feature = "avx")
    static long pxor(long a, long b) {
        return a ^ b;
    }
}
