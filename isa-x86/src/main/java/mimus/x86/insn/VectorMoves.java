package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;

/** Moves of whole vectors, and of numbers into cleared ones. */
final class VectorMoves {
    private VectorMoves() {}

    @Op(value = "NP 0F 10 un movups Vdq, Wdq", feature = "sse")
    @Op(value = "NP 0F 11 un movups Wdq, Vdq", feature = "sse")
    @Op(value = "VEX.NP.0F 10 vmovups Vx, Wx", feature = "avx")
    @Op(value = "VEX.NP.0F 11 vmovups Wx, Vx", feature = "avx")
    static long movups(long a) {
        return a;
    }

    @Op(value = "66 0F 10 un movupd Vdq, Wdq", feature = "sse2")
    @Op(value = "66 0F 11 un movupd Wdq, Vdq", feature = "sse2")
    @Op(value = "VEX.66.0F 10 vmovupd Vx, Wx", feature = "avx")
    @Op(value = "VEX.66.0F 11 vmovupd Wx, Vx", feature = "avx")
    static long movupd(long a) {
        return a;
    }

    @Op(value = "NP 0F 28 movaps Vdq, Wdq", feature = "sse")
    @Op(value = "NP 0F 29 movaps Wdq, Vdq", feature = "sse")
    @Op(value = "VEX.NP.0F 28 al vmovaps Vx, Wx", feature = "avx")
    @Op(value = "VEX.NP.0F 29 al vmovaps Wx, Vx", feature = "avx")
    static long movaps(long a) {
        return a;
    }

    @Op(value = "66 0F 28 movapd Vdq, Wdq", feature = "sse2")
    @Op(value = "66 0F 29 movapd Wdq, Vdq", feature = "sse2")
    @Op(value = "VEX.66.0F 28 al vmovapd Vx, Wx", feature = "avx")
    @Op(value = "VEX.66.0F 29 al vmovapd Wx, Vx", feature = "avx")
    static long movapd(long a) {
        return a;
    }

    @Op(value = "66 0F 6F movdqa Vdq, Wdq", feature = "sse2")
    @Op(value = "66 0F 7F movdqa Wdq, Vdq", feature = "sse2")
    @Op(value = "VEX.66.0F 6F al vmovdqa Vx, Wx", feature = "avx")
    @Op(value = "VEX.66.0F 7F al vmovdqa Wx, Vx", feature = "avx")
    static long movdqa(long a) {
        return a;
    }

    @Op(value = "F3 0F 6F un movdqu Vdq, Wdq", feature = "sse2")
    @Op(value = "F3 0F 7F un movdqu Wdq, Vdq", feature = "sse2")
    @Op(value = "VEX.F3.0F 6F vmovdqu Vx, Wx", feature = "avx")
    @Op(value = "VEX.F3.0F 7F vmovdqu Wx, Vx", feature = "avx")
    static long movdqu(long a) {
        return a;
    }

    @Op(value = "F2 0F F0 mem un lddqu Vdq, Mdq", feature = "sse3")
    @Op(value = "VEX.F2.0F F0 mem vlddqu Vx, Mx", feature = "avx")
    static long lddqu(long a) {
        return a;
    }

    @Op(value = "NP 0F 2B mem movntps Mdq, Vdq", feature = "sse")
    @Op(value = "VEX.NP.0F 2B mem al vmovntps Mx, Vx", feature = "avx")
    static long movntps(long a) {
        return a;
    }

    @Op(value = "66 0F 2B mem movntpd Mdq, Vdq", feature = "sse2")
    @Op(value = "VEX.66.0F 2B mem al vmovntpd Mx, Vx", feature = "avx")
    static long movntpd(long a) {
        return a;
    }

    @Op(value = "66 0F E7 mem movntdq Mdq, Vdq", feature = "sse2")
    @Op(value = "VEX.66.0F E7 mem al vmovntdq Mx, Vx", feature = "avx")
    static long movntdq(long a) {
        return a;
    }

    @Op(value = "66 0F 38 2A mem movntdqa Vdq, Mdq", feature = "sse4_1")
    @Op(value = "VEX.66.0F38 2A mem al vmovntdqa Vx, Mx", feature = "avx2")
    static long movntdqa(long a) {
        return a;
    }

    @Op(value = "NP 0F E7 mem movntq Mq, Pq", feature = "sse")
    static long movntq(long a) {
        return a;
    }

    @Op(value = "NP 0F 6F movq Pq, Qq", feature = "mmx")
    @Op(value = "NP 0F 7F movq Qq, Pq", feature = "mmx")
    @Op(value = "F2 0F D6 movdq2q Pq, Uq", feature = "sse2")
    static long movq(long a) {
        return a;
    }

    @Op(value = "NP 0F 6E W0 movd Pq, Ed", feature = "mmx")
    @Op(value = "NP 0F 6E W1 o64 movq Pq, Eq", feature = "mmx")
    static long movdToMmx(long a) {
        return a;
    }

    @Op(value = "NP 0F 7E W0 movd Ed, Pq", feature = "mmx")
    @Op(value = "NP 0F 7E W1 o64 movq Eq, Pq", feature = "mmx")
    @Op(value = "66 0F 7E W0 movd Ed, Vd", feature = "sse2")
    @Op(value = "66 0F 7E W1 o64 movq Eq, Vq", feature = "sse2")
    @Op(value = "VEX.128.66.0F.W0 7E vmovd Ed, Vd", feature = "avx")
    @Op(value = "VEX.128.66.0F.W1 7E o64 vmovq Eq, Vq", feature = "avx")
    static long movd(long a) {
        return a;
    }

    @Op(value = "66 0F 6E W0 movd Vdq, Ed", feature = "sse2")
    @Op(value = "66 0F 6E W1 o64 movq Vdq, Eq", feature = "sse2")
    @Op(value = "VEX.128.66.0F.W0 6E vmovd Vdq, Ed", feature = "avx")
    @Op(value = "VEX.128.66.0F.W1 6E o64 vmovq Vdq, Eq", feature = "avx")
    @Op(value = "F3 0F 10 mem movss Vdq, Md", feature = "sse")
    @Op(value = "F2 0F 10 mem movsd Vdq, Mq", feature = "sse2")
    @Op(value = "VEX.LIG.F3.0F 10 mem vmovss Vdq, Md", feature = "avx")
    @Op(value = "VEX.LIG.F2.0F 10 mem vmovsd Vdq, Mq", feature = "avx")
    static void loadScalar(X86Env e, int d, long value) {
        e.v(d, value, 0, 0, 0, 128);
    }

    @Op(value = "F3 0F 7E movq Vdq, Wq", feature = "sse2")
    @Op(value = "66 0F D6 movq Wq, Vq", feature = "sse2")
    @Op(value = "VEX.128.F3.0F 7E vmovq Vdq, Wq", feature = "avx")
    @Op(value = "VEX.128.66.0F D6 vmovq Wq, Vq", feature = "avx")
    @Op(value = "F3 0F D6 movq2dq Vdq, Nq", feature = "sse2")
    static void movq(X86Env e, int d, int a) {
        e.v(d, e.v(a, 0), 0, 0, 0, 128);
    }
}
