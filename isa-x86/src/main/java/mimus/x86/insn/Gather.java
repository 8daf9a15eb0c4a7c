package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Gathering;
import mimus.x86.state.X86Env;

/** Loads of lanes from addresses that a vector holds (AVX2). */
final class Gather {
    private Gather() {}

    @Op(value = "VEX.66.0F38.W0 92 vsib vgatherdps Vx, Max, Hx", feature = "avx2")
    @Op(value = "VEX.66.0F38.W0 90 vsib vpgatherdd Vx, Max, Hx", feature = "avx2")
    static void vgatherdps(X86Env e, int d, long address, int chosen, int last, int scale, long linear, int size) {
        Gathering.doublewords(e, d, address, chosen, last, scale, linear, size);
    }

    @Op(value = "VEX.66.0F38.W1 92 vsib vgatherdpd Vx, Max, Hx", feature = "avx2")
    @Op(value = "VEX.66.0F38.W1 90 vsib vpgatherdq Vx, Max, Hx", feature = "avx2")
    static void vgatherdpd(X86Env e, int d, long address, int chosen, int last, int scale, long linear, int size) {
        Gathering.quadwordsByDoublewords(e, d, address, chosen, last, scale, linear, size);
    }

    @Op(value = "VEX.66.0F38.W0 93 vsib vgatherqps Vx, Max, Hx", feature = "avx2")
    @Op(value = "VEX.66.0F38.W0 91 vsib vpgatherqd Vx, Max, Hx", feature = "avx2")
    static void vgatherqps(X86Env e, int d, long address, int chosen, int last, int scale, long linear, int size) {
        Gathering.doublewordsByQuadwords(e, d, address, chosen, last, scale, linear, size);
    }

    @Op(value = "VEX.66.0F38.W1 93 vsib vgatherqpd Vx, Max, Hx", feature = "avx2")
    @Op(value = "VEX.66.0F38.W1 91 vsib vpgatherqq Vx, Max, Hx", feature = "avx2")
    static void vgatherqpd(X86Env e, int d, long address, int chosen, int last, int scale, long linear, int size) {
        Gathering.quadwords(e, d, address, chosen, last, scale, linear, size);
    }
}
