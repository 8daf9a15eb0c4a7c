package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;

/** Moves of whole vectors, and of numbers into cleared ones. */
final class VectorMoves {
    private VectorMoves() {}

    @Op("NP 0F 10 un movups Vdq, Wdq")
    @Op("NP 0F 11 un movups Wdq, Vdq")
    @Op(value = "VEX.NP.0F 10 vmovups Vx, Wx", feature = "avx")
    @Op(value = "VEX.NP.0F 11 vmovups Wx, Vx", feature = "avx")
    static long movups(long a) {
        return a;
    }

    @Op("66 0F 10 un movupd Vdq, Wdq")
    @Op("66 0F 11 un movupd Wdq, Vdq")
    @Op(value = "VEX.66.0F 10 vmovupd Vx, Wx", feature = "avx")
    @Op(value = "VEX.66.0F 11 vmovupd Wx, Vx", feature = "avx")
    static long movupd(long a) {
        return a;
    }

    @Op("NP 0F 28 movaps Vdq, Wdq")
    @Op("NP 0F 29 movaps Wdq, Vdq")
    @Op(value = "VEX.NP.0F 28 al vmovaps Vx, Wx", feature = "avx")
    @Op(value = "VEX.NP.0F 29 al vmovaps Wx, Vx", feature = "avx")
    static long movaps(long a) {
        return a;
    }

    @Op("66 0F 28 movapd Vdq, Wdq")
    @Op("66 0F 29 movapd Wdq, Vdq")
    @Op(value = "VEX.66.0F 28 al vmovapd Vx, Wx", feature = "avx")
    @Op(value = "VEX.66.0F 29 al vmovapd Wx, Vx", feature = "avx")
    static long movapd(long a) {
        return a;
    }

    @Op("66 0F 6F movdqa Vdq, Wdq")
    @Op("66 0F 7F movdqa Wdq, Vdq")
    @Op(value = "VEX.66.0F 6F al vmovdqa Vx, Wx", feature = "avx")
    @Op(value = "VEX.66.0F 7F al vmovdqa Wx, Vx", feature = "avx")
    static long movdqa(long a) {
        return a;
    }

    @Op("F3 0F 6F un movdqu Vdq, Wdq")
    @Op("F3 0F 7F un movdqu Wdq, Vdq")
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

    @Op("NP 0F 2B mem movntps Mdq, Vdq")
    @Op(value = "VEX.NP.0F 2B mem al vmovntps Mx, Vx", feature = "avx")
    static long movntps(long a) {
        return a;
    }

    @Op("66 0F 2B mem movntpd Mdq, Vdq")
    @Op(value = "VEX.66.0F 2B mem al vmovntpd Mx, Vx", feature = "avx")
    static long movntpd(long a) {
        return a;
    }

    @Op("66 0F E7 mem movntdq Mdq, Vdq")
    @Op(value = "VEX.66.0F E7 mem al vmovntdq Mx, Vx", feature = "avx")
    static long movntdq(long a) {
        return a;
    }

    @Op(value = "66 0F 38 2A mem movntdqa Vdq, Mdq", feature = "sse4.1")
    @Op(value = "VEX.66.0F38 2A mem al vmovntdqa Vx, Mx", feature = "avx2")
    static long movntdqa(long a) {
        return a;
    }

    @Op("NP 0F E7 mem movntq Mq, Pq")
    static long movntq(long a) {
        return a;
    }

    @Op("NP 0F 6F movq Pq, Qq")
    @Op("NP 0F 7F movq Qq, Pq")
    @Op("F2 0F D6 movdq2q Pq, Uq")
    static long movq(long a) {
        return a;
    }

    @Op("NP 0F 6E W0 movd Pq, Ed")
    @Op("NP 0F 6E W1 o64 movq Pq, Eq")
    static long movdToMmx(long a) {
        return a;
    }

    @Op("NP 0F 7E W0 movd Ed, Pq")
    @Op("NP 0F 7E W1 o64 movq Eq, Pq")
    @Op("66 0F 7E W0 movd Ed, Vd")
    @Op("66 0F 7E W1 o64 movq Eq, Vq")
    @Op(value = "VEX.128.66.0F.W0 7E vmovd Ed, Vd", feature = "avx")
    @Op(value = "VEX.128.66.0F.W1 7E o64 vmovq Eq, Vq", feature = "avx")
    static long movd(long a) {
        return a;
    }

    @Op("66 0F 6E W0 movd Vdq, Ed")
    @Op("66 0F 6E W1 o64 movq Vdq, Eq")
    @Op(value = "VEX.128.66.0F.W0 6E vmovd Vdq, Ed", feature = "avx")
    @Op(value = "VEX.128.66.0F.W1 6E o64 vmovq Vdq, Eq", feature = "avx")
    @Op("F3 0F 10 mem movss Vdq, Md")
    @Op("F2 0F 10 mem movsd Vdq, Mq")
    @Op(value = "VEX.LIG.F3.0F 10 mem vmovss Vdq, Md", feature = "avx")
    @Op(value = "VEX.LIG.F2.0F 10 mem vmovsd Vdq, Mq", feature = "avx")
    static void loadScalar(X86Env e, int d, long value) {
        e.v(d, value, 0, 0, 0, 128);
    }

    @Op("F3 0F 7E movq Vdq, Wq")
    @Op("66 0F D6 movq Wq, Vq")
    @Op(value = "VEX.128.F3.0F 7E vmovq Vdq, Wq", feature = "avx")
    @Op(value = "VEX.128.66.0F D6 vmovq Wq, Vq", feature = "avx")
    @Op("F3 0F D6 movq2dq Vdq, Nq")
    static void movq(X86Env e, int d, int a) {
        e.v(d, e.v(a, 0), 0, 0, 0, 128);
    }
}
