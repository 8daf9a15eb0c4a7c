package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Multiplication;

/** Products of packed integers. */
final class PackedMultiplication {
    private PackedMultiplication() {}

    @Op("NP 0F D5 pmullw Pq, Qq")
    @Op("66 0F D5 pmullw Vdq, Wdq")
    @Op(value = "VEX.66.0F D5 vpmullw Vx, Hx, Wx", feature = "avx2")
    static long pmullw(long a, long b) {
        return Multiplication.low16(a, b);
    }

    @Op("NP 0F E5 pmulhw Pq, Qq")
    @Op("66 0F E5 pmulhw Vdq, Wdq")
    @Op(value = "VEX.66.0F E5 vpmulhw Vx, Hx, Wx", feature = "avx2")
    static long pmulhw(long a, long b) {
        return Multiplication.high16(a, b);
    }

    @Op("NP 0F E4 pmulhuw Pq, Qq")
    @Op("66 0F E4 pmulhuw Vdq, Wdq")
    @Op(value = "VEX.66.0F E4 vpmulhuw Vx, Hx, Wx", feature = "avx2")
    static long pmulhuw(long a, long b) {
        return Multiplication.highUnsigned16(a, b);
    }

    @Op("NP 0F F5 pmaddwd Pq, Qq")
    @Op("66 0F F5 pmaddwd Vdq, Wdq")
    @Op(value = "VEX.66.0F F5 vpmaddwd Vx, Hx, Wx", feature = "avx2")
    static long pmaddwd(long a, long b) {
        return Multiplication.pairs16(a, b);
    }

    @Op("NP 0F F4 pmuludq Pq, Qq")
    @Op("66 0F F4 pmuludq Vdq, Wdq")
    @Op(value = "VEX.66.0F F4 vpmuludq Vx, Hx, Wx", feature = "avx2")
    static long pmuludq(long a, long b) {
        return (a & 0xffffffffL) * (b & 0xffffffffL);
    }

    @Op("NP 0F F6 psadbw Pq, Qq")
    @Op("66 0F F6 psadbw Vdq, Wdq")
    @Op(value = "VEX.66.0F F6 vpsadbw Vx, Hx, Wx", feature = "avx2")
    static long psadbw(long a, long b) {
        return Multiplication.differences(a, b);
    }

    @Op(value = "NP 0F 38 04 pmaddubsw Pq, Qq", feature = "ssse3")
    @Op(value = "66 0F 38 04 pmaddubsw Vdq, Wdq", feature = "ssse3")
    @Op(value = "VEX.66.0F38 04 vpmaddubsw Vx, Hx, Wx", feature = "avx2")
    static long pmaddubsw(long a, long b) {
        return Multiplication.pairs8(a, b);
    }

    @Op(value = "NP 0F 38 0B pmulhrsw Pq, Qq", feature = "ssse3")
    @Op(value = "66 0F 38 0B pmulhrsw Vdq, Wdq", feature = "ssse3")
    @Op(value = "VEX.66.0F38 0B vpmulhrsw Vx, Hx, Wx", feature = "avx2")
    static long pmulhrsw(long a, long b) {
        return Multiplication.rounded16(a, b);
    }

    @Op(value = "66 0F 38 28 pmuldq Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 28 vpmuldq Vx, Hx, Wx", feature = "avx2")
    static long pmuldq(long a, long b) {
        return (long) (int) a * (int) b;
    }

    @Op(value = "66 0F 38 40 pmulld Vdq, Wdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 40 vpmulld Vx, Hx, Wx", feature = "avx2")
    static long pmulld(long a, long b) {
        return Multiplication.low32(a, b);
    }
}
