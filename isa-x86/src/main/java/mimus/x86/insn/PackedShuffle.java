package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Shuffling;
import mimus.x86.state.X86Env;

/** Shuffles within 128 bits. */
final class PackedShuffle {
    private PackedShuffle() {}

    @Op("NP 0F 70 pshufw Pq, Qq, Ib")
    static long pshufw(long a, long order) {
        return Shuffling.words(a, (int) order);
    }

    @Op("66 0F 70 pshufd Vdq, Wdq, Ib")
    @Op(value = "VEX.66.0F 70 vpshufd Vx, Wx, Ib", feature = "avx2")
    @Op(value = "VEX.66.0F3A.W0 04 vpermilps Vx, Wx, Ib", feature = "avx")
    static void pshufd(X86Env e, int d, int a, long order, int size) {
        doublewords(e, d, a, order, 0);
        if (size == 256) {
            doublewords(e, d, a, order, 2);
        }
    }

    private static void doublewords(X86Env e, int d, int a, long order, int i) {
        long low = e.v(a, i);
        long high = e.v(a, i + 1);
        e.v(d, i, Shuffling.doublewords(low, high, (int) order));
        e.v(d, i + 1, Shuffling.doublewords(low, high, (int) order >> 4));
    }

    @Op("F2 0F 70 pshuflw Vdq, Wdq, Ib")
    @Op(value = "VEX.F2.0F 70 vpshuflw Vx, Wx, Ib", feature = "avx2")
    static void pshuflw(X86Env e, int d, int a, long order, int size) {
        lowWords(e, d, a, order, 0);
        if (size == 256) {
            lowWords(e, d, a, order, 2);
        }
    }

    private static void lowWords(X86Env e, int d, int a, long order, int i) {
        e.v(d, i, Shuffling.words(e.v(a, i), (int) order));
        e.v(d, i + 1, e.v(a, i + 1));
    }

    @Op("F3 0F 70 pshufhw Vdq, Wdq, Ib")
    @Op(value = "VEX.F3.0F 70 vpshufhw Vx, Wx, Ib", feature = "avx2")
    static void pshufhw(X86Env e, int d, int a, long order, int size) {
        highWords(e, d, a, order, 0);
        if (size == 256) {
            highWords(e, d, a, order, 2);
        }
    }

    private static void highWords(X86Env e, int d, int a, long order, int i) {
        e.v(d, i, e.v(a, i));
        e.v(d, i + 1, Shuffling.words(e.v(a, i + 1), (int) order));
    }

    @Op("NP 0F C6 shufps Vdq, Wdq, Ib")
    @Op(value = "VEX.NP.0F C6 vshufps Vx, Hx, Wx, Ib", feature = "avx")
    static void shufps(X86Env e, int d, int a, int b, long order, int size) {
        singles(e, d, a, b, order, 0);
        if (size == 256) {
            singles(e, d, a, b, order, 2);
        }
    }

    private static void singles(X86Env e, int d, int a, int b, long order, int i) {
        long low = Shuffling.doublewords(e.v(a, i), e.v(a, i + 1), (int) order);
        long high = Shuffling.doublewords(e.v(b, i), e.v(b, i + 1), (int) order >> 4);
        e.v(d, i, low);
        e.v(d, i + 1, high);
    }

    @Op("66 0F C6 shufpd Vdq, Wdq, Ib")
    @Op(value = "VEX.66.0F C6 vshufpd Vx, Hx, Wx, Ib", feature = "avx")
    static void shufpd(X86Env e, int d, int a, int b, long order, int size) {
        doubles(e, d, a, b, order, 0);
        if (size == 256) {
            doubles(e, d, a, b, order, 2);
        }
    }

    private static void doubles(X86Env e, int d, int a, int b, long order, int i) {
        long low = e.v(a, i + ((int) order >> i & 1));
        long high = e.v(b, i + ((int) order >> i + 1 & 1));
        e.v(d, i, low);
        e.v(d, i + 1, high);
    }

    @Op(value = "NP 0F 38 00 pshufb Pq, Qq", feature = "ssse3")
    static long pshufb(long a, long order) {
        return Shuffling.bytes(a, a, order & 0x8787_8787_8787_8787L);
    }

    @Op(value = "66 0F 38 00 pshufb Vdq, Wdq", feature = "ssse3")
    @Op(value = "VEX.66.0F38 00 vpshufb Vx, Hx, Wx", feature = "avx2")
    static void pshufb(X86Env e, int d, int a, int b, int size) {
        bytes(e, d, a, b, 0);
        if (size == 256) {
            bytes(e, d, a, b, 2);
        }
    }

    private static void bytes(X86Env e, int d, int a, int b, int i) {
        long low = Shuffling.bytes(e.v(a, i), e.v(a, i + 1), e.v(b, i));
        long high = Shuffling.bytes(e.v(a, i), e.v(a, i + 1), e.v(b, i + 1));
        e.v(d, i, low);
        e.v(d, i + 1, high);
    }

    @Op(value = "NP 0F 3A 0F palignr Pq, Qq, Ib", feature = "ssse3")
    static long palignr(long a, long b, long count) {
        return Shuffling.aligned(b, a, 0, 0, 8 * (int) count);
    }

    @Op(value = "66 0F 3A 0F palignr Vdq, Wdq, Ib", feature = "ssse3")
    @Op(value = "VEX.66.0F3A 0F vpalignr Vx, Hx, Wx, Ib", feature = "avx2")
    static void palignr(X86Env e, int d, int a, int b, long count, int size) {
        aligned(e, d, a, b, count, 0);
        if (size == 256) {
            aligned(e, d, a, b, count, 2);
        }
    }

    private static void aligned(X86Env e, int d, int a, int b, long count, int i) {
        long low = Shuffling.aligned(e.v(b, i), e.v(b, i + 1), e.v(a, i), e.v(a, i + 1), 8 * (int) count);
        long high = Shuffling.aligned(e.v(b, i + 1), e.v(a, i), e.v(a, i + 1), 0, 8 * (int) count);
        e.v(d, i, low);
        e.v(d, i + 1, high);
    }
}
