package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Permutation;
import mimus.x86.state.X86Env;

/** Broadcasts and permutations across 128 bits (AVX and AVX2). */
final class Permute {
    private Permute() {}

    @Op(value = "VEX.66.0F38.W0 18 vbroadcastss Vx, Wss", feature = "avx")
    @Op(value = "VEX.66.0F38.W0 58 vpbroadcastd Vx, Wd", feature = "avx2")
    static void vbroadcastss(X86Env e, int d, int a, int size) {
        long all = (e.v(a, 0) & 0xffffffffL) * 0x1_0000_0001L;
        e.v(d, all, all, all, all, size);
    }

    @Op(value = "VEX.256.66.0F38.W0 19 vbroadcastsd Vqq, Wsd", feature = "avx")
    @Op(value = "VEX.66.0F38.W0 59 vpbroadcastq Vx, Wq", feature = "avx2")
    static void vbroadcastsd(X86Env e, int d, int a, int size) {
        long all = e.v(a, 0);
        e.v(d, all, all, all, all, size);
    }

    @Op(value = "VEX.66.0F38.W0 78 vpbroadcastb Vx, Wb", feature = "avx2")
    static void vpbroadcastb(X86Env e, int d, int a, int size) {
        long all = (e.v(a, 0) & 0xff) * 0x0101_0101_0101_0101L;
        e.v(d, all, all, all, all, size);
    }

    @Op(value = "VEX.66.0F38.W0 79 vpbroadcastw Vx, Ww", feature = "avx2")
    static void vpbroadcastw(X86Env e, int d, int a, int size) {
        long all = (e.v(a, 0) & 0xffff) * 0x0001_0001_0001_0001L;
        e.v(d, all, all, all, all, size);
    }

    @Op(value = "VEX.256.66.0F38.W0 1A mem vbroadcastf128 Vqq, Mdq", feature = "avx")
    @Op(value = "VEX.256.66.0F38.W0 5A mem vbroadcasti128 Vqq, Mdq", feature = "avx2")
    static void vbroadcastf128(X86Env e, int d, int a) {
        e.v(d, e.v(a, 0), e.v(a, 1), e.v(a, 0), e.v(a, 1), 256);
    }

    @Op(value = "VEX.256.66.0F3A.W0 19 vextractf128 Wdq, Vqq, Ib", feature = "avx")
    @Op(value = "VEX.256.66.0F3A.W0 39 vextracti128 Wdq, Vqq, Ib", feature = "avx2")
    static void vextractf128(X86Env e, int d, int a, long i) {
        int part = 2 * ((int) i & 1);
        e.v(d, e.v(a, part), e.v(a, part + 1), 0, 0, 128);
    }

    @Op(value = "VEX.256.66.0F3A.W0 18 vinsertf128 Vqq, Hqq, Wdq, Ib", feature = "avx")
    @Op(value = "VEX.256.66.0F3A.W0 38 vinserti128 Vqq, Hqq, Wdq, Ib", feature = "avx2")
    static void vinsertf128(X86Env e, int d, int a, int b, long i) {
        boolean high = (i & 1) != 0;
        e.v(
                d,
                e.v(high ? a : b, 0),
                e.v(high ? a : b, 1),
                high ? e.v(b, 0) : e.v(a, 2),
                high ? e.v(b, 1) : e.v(a, 3),
                256);
    }

    @Op(value = "VEX.256.66.0F3A.W0 06 vperm2f128 Vqq, Hqq, Wqq, Ib", feature = "avx")
    @Op(value = "VEX.256.66.0F3A.W0 46 vperm2i128 Vqq, Hqq, Wqq, Ib", feature = "avx2")
    static void vperm2f128(X86Env e, int d, int a, int b, long control) {
        e.v(
                d,
                Permutation.half(e, a, b, (int) control, 0),
                Permutation.half(e, a, b, (int) control, 1),
                Permutation.half(e, a, b, (int) control >> 4, 0),
                Permutation.half(e, a, b, (int) control >> 4, 1),
                256);
    }

    @Op(value = "VEX.66.0F38.W0 0C vpermilps Vx, Hx, Wx", feature = "avx")
    static void vpermilps(X86Env e, int d, int a, int b, int size) {
        for (int i = 0; i < size / 64; i += 2) {
            long low = Permutation.doublewords(e.v(a, i), e.v(a, i + 1), e.v(b, i));
            long high = Permutation.doublewords(e.v(a, i), e.v(a, i + 1), e.v(b, i + 1));
            e.v(d, i, low);
            e.v(d, i + 1, high);
        }
    }

    @Op(value = "VEX.66.0F38.W0 0D vpermilpd Vx, Hx, Wx", feature = "avx")
    static void vpermilpd(X86Env e, int d, int a, int b, int size) {
        for (int i = 0; i < size / 64; i += 2) {
            long low = e.v(a, i + (int) (e.v(b, i) >> 1 & 1));
            long high = e.v(a, i + (int) (e.v(b, i + 1) >> 1 & 1));
            e.v(d, i, low);
            e.v(d, i + 1, high);
        }
    }

    @Op(value = "VEX.66.0F3A.W0 05 vpermilpd Vx, Wx, Ib", feature = "avx")
    static void vpermilpd(X86Env e, int d, int a, long order, int size) {
        for (int i = 0; i < size / 64; i += 2) {
            long low = e.v(a, i + ((int) order >> i & 1));
            long high = e.v(a, i + ((int) order >> i + 1 & 1));
            e.v(d, i, low);
            e.v(d, i + 1, high);
        }
    }

    @Op(value = "VEX.256.66.0F38.W0 36 vpermd Vqq, Hqq, Wqq", feature = "avx2")
    @Op(value = "VEX.256.66.0F38.W0 16 vpermps Vqq, Hqq, Wqq", feature = "avx2")
    static void vpermd(X86Env e, int d, int order, int a) {
        e.v(
                d,
                Permutation.doublewords(e, a, e.v(order, 0)),
                Permutation.doublewords(e, a, e.v(order, 1)),
                Permutation.doublewords(e, a, e.v(order, 2)),
                Permutation.doublewords(e, a, e.v(order, 3)),
                256);
    }

    @Op(value = "VEX.256.66.0F3A.W1 00 vpermq Vqq, Wqq, Ib", feature = "avx2")
    @Op(value = "VEX.256.66.0F3A.W1 01 vpermpd Vqq, Wqq, Ib", feature = "avx2")
    static void vpermq(X86Env e, int d, int a, long order) {
        int which = (int) order;
        e.v(d, e.v(a, which & 3), e.v(a, which >> 2 & 3), e.v(a, which >> 4 & 3), e.v(a, which >> 6 & 3), 256);
    }
}
