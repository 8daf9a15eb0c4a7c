package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Lanes;

/** Comparisons, minima and maxima of packed integers. */
final class PackedComparison {
    private PackedComparison() {}

    @Op("NP 0F 74 pcmpeqb Pq, Qq")
    @Op("66 0F 74 pcmpeqb Vdq, Wdq")
    @Op(value = "VEX.66.0F 74 vpcmpeqb Vx, Hx, Wx", feature = "avx2")
    static long pcmpeqb(long a, long b) {
        return Lanes.BYTE.equal(a, b);
    }

    @Op("NP 0F 75 pcmpeqw Pq, Qq")
    @Op("66 0F 75 pcmpeqw Vdq, Wdq")
    @Op(value = "VEX.66.0F 75 vpcmpeqw Vx, Hx, Wx", feature = "avx2")
    static long pcmpeqw(long a, long b) {
        return Lanes.WORD.equal(a, b);
    }

    @Op("NP 0F 76 pcmpeqd Pq, Qq")
    @Op("66 0F 76 pcmpeqd Vdq, Wdq")
    @Op(value = "VEX.66.0F 76 vpcmpeqd Vx, Hx, Wx", feature = "avx2")
    static long pcmpeqd(long a, long b) {
        return Lanes.LONG.equal(a, b);
    }

    @Op(value = "66 0F 38 29 pcmpeqq Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 29 vpcmpeqq Vx, Hx, Wx", feature = "avx2")
    static long pcmpeqq(long a, long b) {
        return Lanes.QUAD.equal(a, b);
    }

    @Op("NP 0F 64 pcmpgtb Pq, Qq")
    @Op("66 0F 64 pcmpgtb Vdq, Wdq")
    @Op(value = "VEX.66.0F 64 vpcmpgtb Vx, Hx, Wx", feature = "avx2")
    static long pcmpgtb(long a, long b) {
        return Lanes.BYTE.greater(a, b);
    }

    @Op("NP 0F 65 pcmpgtw Pq, Qq")
    @Op("66 0F 65 pcmpgtw Vdq, Wdq")
    @Op(value = "VEX.66.0F 65 vpcmpgtw Vx, Hx, Wx", feature = "avx2")
    static long pcmpgtw(long a, long b) {
        return Lanes.WORD.greater(a, b);
    }

    @Op("NP 0F 66 pcmpgtd Pq, Qq")
    @Op("66 0F 66 pcmpgtd Vdq, Wdq")
    @Op(value = "VEX.66.0F 66 vpcmpgtd Vx, Hx, Wx", feature = "avx2")
    static long pcmpgtd(long a, long b) {
        return Lanes.LONG.greater(a, b);
    }

    @Op(value = "66 0F 38 37 pcmpgtq Vdq, Wdq", feature = "sse4.2")
    @Op(value = "VEX.66.0F38 37 vpcmpgtq Vx, Hx, Wx", feature = "avx2")
    static long pcmpgtq(long a, long b) {
        return Lanes.QUAD.greater(a, b);
    }

    @Op("NP 0F DA pminub Pq, Qq")
    @Op("66 0F DA pminub Vdq, Wdq")
    @Op(value = "VEX.66.0F DA vpminub Vx, Hx, Wx", feature = "avx2")
    static long pminub(long a, long b) {
        return Lanes.BYTE.minUnsigned(a, b);
    }

    @Op("NP 0F DE pmaxub Pq, Qq")
    @Op("66 0F DE pmaxub Vdq, Wdq")
    @Op(value = "VEX.66.0F DE vpmaxub Vx, Hx, Wx", feature = "avx2")
    static long pmaxub(long a, long b) {
        return Lanes.BYTE.maxUnsigned(a, b);
    }

    @Op("NP 0F EA pminsw Pq, Qq")
    @Op("66 0F EA pminsw Vdq, Wdq")
    @Op(value = "VEX.66.0F EA vpminsw Vx, Hx, Wx", feature = "avx2")
    static long pminsw(long a, long b) {
        return Lanes.WORD.min(a, b);
    }

    @Op("NP 0F EE pmaxsw Pq, Qq")
    @Op("66 0F EE pmaxsw Vdq, Wdq")
    @Op(value = "VEX.66.0F EE vpmaxsw Vx, Hx, Wx", feature = "avx2")
    static long pmaxsw(long a, long b) {
        return Lanes.WORD.max(a, b);
    }

    @Op(value = "66 0F 38 38 pminsb Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 38 vpminsb Vx, Hx, Wx", feature = "avx2")
    static long pminsb(long a, long b) {
        return Lanes.BYTE.min(a, b);
    }

    @Op(value = "66 0F 38 39 pminsd Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 39 vpminsd Vx, Hx, Wx", feature = "avx2")
    static long pminsd(long a, long b) {
        return Lanes.LONG.min(a, b);
    }

    @Op(value = "66 0F 38 3A pminuw Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 3A vpminuw Vx, Hx, Wx", feature = "avx2")
    static long pminuw(long a, long b) {
        return Lanes.WORD.minUnsigned(a, b);
    }

    @Op(value = "66 0F 38 3B pminud Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 3B vpminud Vx, Hx, Wx", feature = "avx2")
    static long pminud(long a, long b) {
        return Lanes.LONG.minUnsigned(a, b);
    }

    @Op(value = "66 0F 38 3C pmaxsb Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 3C vpmaxsb Vx, Hx, Wx", feature = "avx2")
    static long pmaxsb(long a, long b) {
        return Lanes.BYTE.max(a, b);
    }

    @Op(value = "66 0F 38 3D pmaxsd Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 3D vpmaxsd Vx, Hx, Wx", feature = "avx2")
    static long pmaxsd(long a, long b) {
        return Lanes.LONG.max(a, b);
    }

    @Op(value = "66 0F 38 3E pmaxuw Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 3E vpmaxuw Vx, Hx, Wx", feature = "avx2")
    static long pmaxuw(long a, long b) {
        return Lanes.WORD.maxUnsigned(a, b);
    }

    @Op(value = "66 0F 38 3F pmaxud Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 3F vpmaxud Vx, Hx, Wx", feature = "avx2")
    static long pmaxud(long a, long b) {
        return Lanes.LONG.maxUnsigned(a, b);
    }
}
