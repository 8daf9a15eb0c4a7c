package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Lanes;
import mimus.x86.state.Singles;
import mimus.x86.state.X86Env;

/** Moves of parts of vectors. */
final class PartialMoves {
    private PartialMoves() {}

    @Op("F3 0F 10 rm movss Vss, Uss")
    @Op("F2 0F 10 rm movsd Vsd, Usd")
    @Op(value = "VEX.LIG.F3.0F 10 rm vmovss Vss, Hss, Uss", feature = "avx")
    @Op(value = "VEX.LIG.F2.0F 10 rm vmovsd Vsd, Hsd, Usd", feature = "avx")
    @Op(value = "VEX.LIG.F3.0F 11 rm vmovss Uss, Hss, Vss", feature = "avx")
    @Op(value = "VEX.LIG.F2.0F 11 rm vmovsd Usd, Hsd, Vsd", feature = "avx")
    @Op("NP 0F 12 mem movlps Vq, Mq")
    @Op("66 0F 12 mem movlpd Vq, Mq")
    @Op(value = "VEX.128.NP.0F 12 mem vmovlps Vq, Hq, Mq", feature = "avx")
    @Op(value = "VEX.128.66.0F 12 mem vmovlpd Vq, Hq, Mq", feature = "avx")
    static long movss(long kept, long a) {
        return a;
    }

    @Op("F3 0F 11 movss Wss, Vss")
    @Op("F2 0F 11 movsd Wsd, Vsd")
    @Op(value = "VEX.LIG.F3.0F 11 mem vmovss Md, Vss", feature = "avx")
    @Op(value = "VEX.LIG.F2.0F 11 mem vmovsd Mq, Vsd", feature = "avx")
    @Op("NP 0F 13 mem movlps Mq, Vq")
    @Op("66 0F 13 mem movlpd Mq, Vq")
    @Op(value = "VEX.128.NP.0F 13 mem vmovlps Mq, Vq", feature = "avx")
    @Op(value = "VEX.128.66.0F 13 mem vmovlpd Mq, Vq", feature = "avx")
    static long storeScalar(long a) {
        return a;
    }

    @Op("NP 0F 16 mem movhps Vdq, Mq")
    @Op("66 0F 16 mem movhpd Vdq, Mq")
    @Op(value = "VEX.128.NP.0F 16 mem vmovhps Vdq, Hdq, Mq", feature = "avx")
    @Op(value = "VEX.128.66.0F 16 mem vmovhpd Vdq, Hdq, Mq", feature = "avx")
    static void movhps(X86Env e, int d, int a, long value) {
        e.v(d, e.v(a, 0), value, 0, 0, 128);
    }

    @Op("NP 0F 17 mem movhps Mq, Vdq")
    @Op("66 0F 17 mem movhpd Mq, Vdq")
    @Op(value = "VEX.128.NP.0F 17 mem vmovhps Mq, Vdq", feature = "avx")
    @Op(value = "VEX.128.66.0F 17 mem vmovhpd Mq, Vdq", feature = "avx")
    static long movhpsStore(X86Env e, int a) {
        return e.v(a, 1);
    }

    @Op("NP 0F 12 rm movhlps Vdq, Udq")
    @Op(value = "VEX.128.NP.0F 12 rm vmovhlps Vdq, Hdq, Udq", feature = "avx")
    static void movhlps(X86Env e, int d, int a, int b) {
        e.v(d, e.v(b, 1), e.v(a, 1), 0, 0, 128);
    }

    @Op("NP 0F 16 rm movlhps Vdq, Udq")
    @Op(value = "VEX.128.NP.0F 16 rm vmovlhps Vdq, Hdq, Udq", feature = "avx")
    static void movlhps(X86Env e, int d, int a, int b) {
        e.v(d, e.v(a, 0), e.v(b, 0), 0, 0, 128);
    }

    @Op(value = "F3 0F 12 movsldup Vdq, Wdq", feature = "sse3")
    @Op(value = "VEX.F3.0F 12 vmovsldup Vx, Wx", feature = "avx")
    static long movsldup(long a) {
        return Singles.join((int) a, (int) a);
    }

    @Op(value = "F3 0F 16 movshdup Vdq, Wdq", feature = "sse3")
    @Op(value = "VEX.F3.0F 16 vmovshdup Vx, Wx", feature = "avx")
    static long movshdup(long a) {
        return Singles.join(Singles.high(a), Singles.high(a));
    }

    @Op(value = "F2 0F 12 movddup Vdq, Wq", feature = "sse3")
    @Op(value = "VEX.128.F2.0F 12 vmovddup Vdq, Wq", feature = "avx")
    @Op(value = "VEX.256.F2.0F 12 vmovddup Vqq, Wqq", feature = "avx")
    static void movddup(X86Env e, int d, int a, int size) {
        long low = e.v(a, 0);
        long high = e.v(a, 2);
        e.v(d, low, low, high, high, size);
    }

    @Op("NP 0F 50 movmskps Gd, Udq")
    @Op(value = "VEX.NP.0F 50 vmovmskps Gd, Ux", feature = "avx")
    static long movmskps(X86Env e, int a, int size) {
        int low = Lanes.LONG.tops(e.v(a, 0)) | Lanes.LONG.tops(e.v(a, 1)) << 2;
        int high = Lanes.LONG.tops(e.v(a, 2)) | Lanes.LONG.tops(e.v(a, 3)) << 2;
        return size == 256 ? low | high << 4 : low;
    }

    @Op("66 0F 50 movmskpd Gd, Udq")
    @Op(value = "VEX.66.0F 50 vmovmskpd Gd, Ux", feature = "avx")
    static long movmskpd(X86Env e, int a, int size) {
        int low = Lanes.QUAD.tops(e.v(a, 0)) | Lanes.QUAD.tops(e.v(a, 1)) << 1;
        int high = Lanes.QUAD.tops(e.v(a, 2)) | Lanes.QUAD.tops(e.v(a, 3)) << 1;
        return size == 256 ? low | high << 2 : low;
    }

    @Op("NP 0F D7 pmovmskb Gd, Nq")
    static long pmovmskb(long a) {
        return Lanes.BYTE.tops(a);
    }

    @Op("66 0F D7 pmovmskb Gd, Udq")
    @Op(value = "VEX.66.0F D7 vpmovmskb Gd, Ux", feature = "avx2")
    static long pmovmskb(X86Env e, int a, int size) {
        int low = Lanes.BYTE.tops(e.v(a, 0)) | Lanes.BYTE.tops(e.v(a, 1)) << 8;
        int high = Lanes.BYTE.tops(e.v(a, 2)) | Lanes.BYTE.tops(e.v(a, 3)) << 8;
        return (size == 256 ? low | high << 16 : low) & 0xffffffffL;
    }
}
