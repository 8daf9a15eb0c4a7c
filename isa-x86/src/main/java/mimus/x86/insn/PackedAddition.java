package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Lanes;

/** Sums, differences and averages of packed integers. */
final class PackedAddition {
    private PackedAddition() {}

    @Op("NP 0F FC paddb Pq, Qq")
    @Op("66 0F FC paddb Vdq, Wdq")
    @Op(value = "VEX.66.0F FC vpaddb Vx, Hx, Wx", feature = "avx2")
    static long paddb(long a, long b) {
        return Lanes.BYTE.add(a, b);
    }

    @Op("NP 0F FD paddw Pq, Qq")
    @Op("66 0F FD paddw Vdq, Wdq")
    @Op(value = "VEX.66.0F FD vpaddw Vx, Hx, Wx", feature = "avx2")
    static long paddw(long a, long b) {
        return Lanes.WORD.add(a, b);
    }

    @Op("NP 0F FE paddd Pq, Qq")
    @Op("66 0F FE paddd Vdq, Wdq")
    @Op(value = "VEX.66.0F FE vpaddd Vx, Hx, Wx", feature = "avx2")
    static long paddd(long a, long b) {
        return Lanes.LONG.add(a, b);
    }

    @Op("NP 0F D4 paddq Pq, Qq")
    @Op("66 0F D4 paddq Vdq, Wdq")
    @Op(value = "VEX.66.0F D4 vpaddq Vx, Hx, Wx", feature = "avx2")
    static long paddq(long a, long b) {
        return Lanes.QUAD.add(a, b);
    }

    @Op("NP 0F F8 psubb Pq, Qq")
    @Op("66 0F F8 psubb Vdq, Wdq")
    @Op(value = "VEX.66.0F F8 vpsubb Vx, Hx, Wx", feature = "avx2")
    static long psubb(long a, long b) {
        return Lanes.BYTE.sub(a, b);
    }

    @Op("NP 0F F9 psubw Pq, Qq")
    @Op("66 0F F9 psubw Vdq, Wdq")
    @Op(value = "VEX.66.0F F9 vpsubw Vx, Hx, Wx", feature = "avx2")
    static long psubw(long a, long b) {
        return Lanes.WORD.sub(a, b);
    }

    @Op("NP 0F FA psubd Pq, Qq")
    @Op("66 0F FA psubd Vdq, Wdq")
    @Op(value = "VEX.66.0F FA vpsubd Vx, Hx, Wx", feature = "avx2")
    static long psubd(long a, long b) {
        return Lanes.LONG.sub(a, b);
    }

    @Op("NP 0F FB psubq Pq, Qq")
    @Op("66 0F FB psubq Vdq, Wdq")
    @Op(value = "VEX.66.0F FB vpsubq Vx, Hx, Wx", feature = "avx2")
    static long psubq(long a, long b) {
        return Lanes.QUAD.sub(a, b);
    }

    @Op("NP 0F EC paddsb Pq, Qq")
    @Op("66 0F EC paddsb Vdq, Wdq")
    @Op(value = "VEX.66.0F EC vpaddsb Vx, Hx, Wx", feature = "avx2")
    static long paddsb(long a, long b) {
        return Lanes.BYTE.addSigned(a, b);
    }

    @Op("NP 0F ED paddsw Pq, Qq")
    @Op("66 0F ED paddsw Vdq, Wdq")
    @Op(value = "VEX.66.0F ED vpaddsw Vx, Hx, Wx", feature = "avx2")
    static long paddsw(long a, long b) {
        return Lanes.WORD.addSigned(a, b);
    }

    @Op("NP 0F DC paddusb Pq, Qq")
    @Op("66 0F DC paddusb Vdq, Wdq")
    @Op(value = "VEX.66.0F DC vpaddusb Vx, Hx, Wx", feature = "avx2")
    static long paddusb(long a, long b) {
        return Lanes.BYTE.addUnsigned(a, b);
    }

    @Op("NP 0F DD paddusw Pq, Qq")
    @Op("66 0F DD paddusw Vdq, Wdq")
    @Op(value = "VEX.66.0F DD vpaddusw Vx, Hx, Wx", feature = "avx2")
    static long paddusw(long a, long b) {
        return Lanes.WORD.addUnsigned(a, b);
    }

    @Op("NP 0F E8 psubsb Pq, Qq")
    @Op("66 0F E8 psubsb Vdq, Wdq")
    @Op(value = "VEX.66.0F E8 vpsubsb Vx, Hx, Wx", feature = "avx2")
    static long psubsb(long a, long b) {
        return Lanes.BYTE.subSigned(a, b);
    }

    @Op("NP 0F E9 psubsw Pq, Qq")
    @Op("66 0F E9 psubsw Vdq, Wdq")
    @Op(value = "VEX.66.0F E9 vpsubsw Vx, Hx, Wx", feature = "avx2")
    static long psubsw(long a, long b) {
        return Lanes.WORD.subSigned(a, b);
    }

    @Op("NP 0F D8 psubusb Pq, Qq")
    @Op("66 0F D8 psubusb Vdq, Wdq")
    @Op(value = "VEX.66.0F D8 vpsubusb Vx, Hx, Wx", feature = "avx2")
    static long psubusb(long a, long b) {
        return Lanes.BYTE.subUnsigned(a, b);
    }

    @Op("NP 0F D9 psubusw Pq, Qq")
    @Op("66 0F D9 psubusw Vdq, Wdq")
    @Op(value = "VEX.66.0F D9 vpsubusw Vx, Hx, Wx", feature = "avx2")
    static long psubusw(long a, long b) {
        return Lanes.WORD.subUnsigned(a, b);
    }

    @Op("NP 0F E0 pavgb Pq, Qq")
    @Op("66 0F E0 pavgb Vdq, Wdq")
    @Op(value = "VEX.66.0F E0 vpavgb Vx, Hx, Wx", feature = "avx2")
    static long pavgb(long a, long b) {
        return Lanes.BYTE.average(a, b);
    }

    @Op("NP 0F E3 pavgw Pq, Qq")
    @Op("66 0F E3 pavgw Vdq, Wdq")
    @Op(value = "VEX.66.0F E3 vpavgw Vx, Hx, Wx", feature = "avx2")
    static long pavgw(long a, long b) {
        return Lanes.WORD.average(a, b);
    }
}
