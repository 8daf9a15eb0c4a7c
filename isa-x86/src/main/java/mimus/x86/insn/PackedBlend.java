package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Blending;
import mimus.x86.state.Lanes;
import mimus.x86.state.X86Env;

/** Vectors made of lanes of two (SSE4.1). */
final class PackedBlend {
    private PackedBlend() {}

    @Op(value = "66 0F 3A 0C blendps Vdq, Wdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.66.0F3A 0C vblendps Vx, Hx, Wx, Ib", feature = "avx")
    @Op(value = "VEX.66.0F3A.W0 02 vpblendd Vx, Hx, Wx, Ib", feature = "avx2")
    static void blendps(X86Env e, int d, int a, int b, long chosen, int size) {
        for (int i = 0; i < size / 64; i++) {
            long taken = Blending.lanes(Lanes.LONG, (int) chosen >> 2 * i);
            e.v(d, i, Lanes.select(taken, e.v(b, i), e.v(a, i)));
        }
    }

    @Op(value = "66 0F 3A 0D blendpd Vdq, Wdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.66.0F3A 0D vblendpd Vx, Hx, Wx, Ib", feature = "avx")
    static void blendpd(X86Env e, int d, int a, int b, long chosen, int size) {
        for (int i = 0; i < size / 64; i++) {
            e.v(d, i, (chosen >> i & 1) != 0 ? e.v(b, i) : e.v(a, i));
        }
    }

    @Op(value = "66 0F 3A 0E pblendw Vdq, Wdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.66.0F3A 0E vpblendw Vx, Hx, Wx, Ib", feature = "avx2")
    static void pblendw(X86Env e, int d, int a, int b, long chosen, int size) {
        for (int i = 0; i < size / 64; i++) {
            long taken = Blending.lanes(Lanes.WORD, (int) chosen >> 4 * (i & 1));
            e.v(d, i, Lanes.select(taken, e.v(b, i), e.v(a, i)));
        }
    }

    @Op(value = "66 0F 38 10 pblendvb Vdq, Wdq, XMM0", feature = "sse4.1")
    static void pblendvb(X86Env e, int d, int b) {
        for (int i = 0; i < 2; i++) {
            e.v(d, i, Lanes.select(Lanes.BYTE.spread(e.v(0, i)), e.v(b, i), e.v(d, i)));
        }
    }

    @Op(value = "VEX.66.0F3A.W0 4C vpblendvb Vx, Hx, Wx, Lx", feature = "avx2")
    static long vpblendvb(long a, long b, long chosen) {
        return Lanes.select(Lanes.BYTE.spread(chosen), b, a);
    }

    @Op(value = "66 0F 38 14 blendvps Vdq, Wdq, XMM0", feature = "sse4.1")
    static void blendvps(X86Env e, int d, int b) {
        for (int i = 0; i < 2; i++) {
            e.v(d, i, Lanes.select(Lanes.LONG.spread(e.v(0, i)), e.v(b, i), e.v(d, i)));
        }
    }

    @Op(value = "VEX.66.0F3A.W0 4A vblendvps Vx, Hx, Wx, Lx", feature = "avx")
    static long vblendvps(long a, long b, long chosen) {
        return Lanes.select(Lanes.LONG.spread(chosen), b, a);
    }

    @Op(value = "66 0F 38 15 blendvpd Vdq, Wdq, XMM0", feature = "sse4.1")
    static void blendvpd(X86Env e, int d, int b) {
        for (int i = 0; i < 2; i++) {
            e.v(d, i, Lanes.select(Lanes.QUAD.spread(e.v(0, i)), e.v(b, i), e.v(d, i)));
        }
    }

    @Op(value = "VEX.66.0F3A.W0 4B vblendvpd Vx, Hx, Wx, Lx", feature = "avx")
    static long vblendvpd(long a, long b, long chosen) {
        return Lanes.select(Lanes.QUAD.spread(chosen), b, a);
    }
}
