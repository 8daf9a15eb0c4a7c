package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Narrowing;

/** Packing of integers with saturation. */
final class PackedNarrowing {
    private PackedNarrowing() {}

    @Op(value = "NP 0F 63 packsswb Pq, Qq", halves = Op.Halves.PAIRS)
    @Op(value = "66 0F 63 packsswb Vdq, Wdq", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F 63 vpacksswb Vx, Hx, Wx", feature = "avx2", halves = Op.Halves.PAIRS)
    static long packsswb(long x, long y) {
        return Narrowing.signedBytes(x, y);
    }

    @Op(value = "NP 0F 6B packssdw Pq, Qq", halves = Op.Halves.PAIRS)
    @Op(value = "66 0F 6B packssdw Vdq, Wdq", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F 6B vpackssdw Vx, Hx, Wx", feature = "avx2", halves = Op.Halves.PAIRS)
    static long packssdw(long x, long y) {
        return Narrowing.signedWords(x, y);
    }

    @Op(value = "NP 0F 67 packuswb Pq, Qq", halves = Op.Halves.PAIRS)
    @Op(value = "66 0F 67 packuswb Vdq, Wdq", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F 67 vpackuswb Vx, Hx, Wx", feature = "avx2", halves = Op.Halves.PAIRS)
    static long packuswb(long x, long y) {
        return Narrowing.unsignedBytes(x, y);
    }

    @Op(value = "66 0F 38 2B packusdw Vdq, Wdq", feature = "sse4.1", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F38 2B vpackusdw Vx, Hx, Wx", feature = "avx2", halves = Op.Halves.PAIRS)
    static long packusdw(long x, long y) {
        return Narrowing.unsignedWords(x, y);
    }
}
