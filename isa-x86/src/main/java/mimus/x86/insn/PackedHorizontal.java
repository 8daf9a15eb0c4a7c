package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Lanes;
import mimus.x86.state.Narrowing;

/** Signs and magnitudes of packed integers, and sums of neighbours (SSSE3). */
final class PackedHorizontal {
    private PackedHorizontal() {}

    @Op(value = "NP 0F 38 08 psignb Pq, Qq", feature = "ssse3")
    @Op(value = "66 0F 38 08 psignb Vdq, Wdq", feature = "ssse3")
    @Op(value = "VEX.66.0F38 08 vpsignb Vx, Hx, Wx", feature = "avx2")
    static long psignb(long a, long b) {
        return Lanes.BYTE.sign(a, b);
    }

    @Op(value = "NP 0F 38 09 psignw Pq, Qq", feature = "ssse3")
    @Op(value = "66 0F 38 09 psignw Vdq, Wdq", feature = "ssse3")
    @Op(value = "VEX.66.0F38 09 vpsignw Vx, Hx, Wx", feature = "avx2")
    static long psignw(long a, long b) {
        return Lanes.WORD.sign(a, b);
    }

    @Op(value = "NP 0F 38 0A psignd Pq, Qq", feature = "ssse3")
    @Op(value = "66 0F 38 0A psignd Vdq, Wdq", feature = "ssse3")
    @Op(value = "VEX.66.0F38 0A vpsignd Vx, Hx, Wx", feature = "avx2")
    static long psignd(long a, long b) {
        return Lanes.LONG.sign(a, b);
    }

    @Op(value = "NP 0F 38 1C pabsb Pq, Qq", feature = "ssse3")
    @Op(value = "66 0F 38 1C pabsb Vdq, Wdq", feature = "ssse3")
    @Op(value = "VEX.66.0F38 1C vpabsb Vx, Wx", feature = "avx2")
    static long pabsb(long a) {
        return Lanes.BYTE.absolute(a);
    }

    @Op(value = "NP 0F 38 1D pabsw Pq, Qq", feature = "ssse3")
    @Op(value = "66 0F 38 1D pabsw Vdq, Wdq", feature = "ssse3")
    @Op(value = "VEX.66.0F38 1D vpabsw Vx, Wx", feature = "avx2")
    static long pabsw(long a) {
        return Lanes.WORD.absolute(a);
    }

    @Op(value = "NP 0F 38 1E pabsd Pq, Qq", feature = "ssse3")
    @Op(value = "66 0F 38 1E pabsd Vdq, Wdq", feature = "ssse3")
    @Op(value = "VEX.66.0F38 1E vpabsd Vx, Wx", feature = "avx2")
    static long pabsd(long a) {
        return Lanes.LONG.absolute(a);
    }

    @Op(value = "NP 0F 38 01 phaddw Pq, Qq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "66 0F 38 01 phaddw Vdq, Wdq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F38 01 vphaddw Vx, Hx, Wx", feature = "avx2", halves = Op.Halves.PAIRS)
    static long phaddw(long x, long y) {
        return Narrowing.sums(x, y);
    }

    @Op(value = "NP 0F 38 02 phaddd Pq, Qq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "66 0F 38 02 phaddd Vdq, Wdq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F38 02 vphaddd Vx, Hx, Wx", feature = "avx2", halves = Op.Halves.PAIRS)
    static long phaddd(long x, long y) {
        return Narrowing.sums32(x, y);
    }

    @Op(value = "NP 0F 38 03 phaddsw Pq, Qq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "66 0F 38 03 phaddsw Vdq, Wdq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F38 03 vphaddsw Vx, Hx, Wx", feature = "avx2", halves = Op.Halves.PAIRS)
    static long phaddsw(long x, long y) {
        return Narrowing.saturatedSums(x, y);
    }

    @Op(value = "NP 0F 38 05 phsubw Pq, Qq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "66 0F 38 05 phsubw Vdq, Wdq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F38 05 vphsubw Vx, Hx, Wx", feature = "avx2", halves = Op.Halves.PAIRS)
    static long phsubw(long x, long y) {
        return Narrowing.differences(x, y);
    }

    @Op(value = "NP 0F 38 06 phsubd Pq, Qq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "66 0F 38 06 phsubd Vdq, Wdq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F38 06 vphsubd Vx, Hx, Wx", feature = "avx2", halves = Op.Halves.PAIRS)
    static long phsubd(long x, long y) {
        return Narrowing.differences32(x, y);
    }

    @Op(value = "NP 0F 38 07 phsubsw Pq, Qq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "66 0F 38 07 phsubsw Vdq, Wdq", feature = "ssse3", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F38 07 vphsubsw Vx, Hx, Wx", feature = "avx2", halves = Op.Halves.PAIRS)
    static long phsubsw(long x, long y) {
        return Narrowing.saturatedDifferences(x, y);
    }
}
