package mimus.x86.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.insn.opmap.Op;
import mimus.x86.state.Singles;

/** Floating-point arithmetic of SSE and AVX, packed and scalar. */
final class PackedFloat {
    private PackedFloat() {}

    @Op("NP 0F 58 addps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 58 vaddps Vx, Hx, Wx", feature = "avx")
    static long addps(FloatUnit u, long a, long b) {
        return Singles.join(Binary32.add(u, (int) a, (int) b), Binary32.add(u, Singles.high(a), Singles.high(b)));
    }

    @Op("66 0F 58 addpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 58 vaddpd Vx, Hx, Wx", feature = "avx")
    @Op("F2 0F 58 addsd Vsd, Wsd")
    @Op(value = "VEX.LIG.F2.0F 58 vaddsd Vsd, Hsd, Wsd", feature = "avx")
    static long addpd(FloatUnit u, long a, long b) {
        return Binary64.add(u, a, b);
    }

    @Op("F3 0F 58 addss Vss, Wss")
    @Op(value = "VEX.LIG.F3.0F 58 vaddss Vss, Hss, Wss", feature = "avx")
    static long addss(FloatUnit u, long a, long b) {
        return Binary32.add(u, (int) a, (int) b);
    }

    @Op("NP 0F 5C subps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 5C vsubps Vx, Hx, Wx", feature = "avx")
    static long subps(FloatUnit u, long a, long b) {
        return Singles.join(Binary32.sub(u, (int) a, (int) b), Binary32.sub(u, Singles.high(a), Singles.high(b)));
    }

    @Op("66 0F 5C subpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 5C vsubpd Vx, Hx, Wx", feature = "avx")
    @Op("F2 0F 5C subsd Vsd, Wsd")
    @Op(value = "VEX.LIG.F2.0F 5C vsubsd Vsd, Hsd, Wsd", feature = "avx")
    static long subpd(FloatUnit u, long a, long b) {
        return Binary64.sub(u, a, b);
    }

    @Op("F3 0F 5C subss Vss, Wss")
    @Op(value = "VEX.LIG.F3.0F 5C vsubss Vss, Hss, Wss", feature = "avx")
    static long subss(FloatUnit u, long a, long b) {
        return Binary32.sub(u, (int) a, (int) b);
    }

    @Op("NP 0F 59 mulps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 59 vmulps Vx, Hx, Wx", feature = "avx")
    static long mulps(FloatUnit u, long a, long b) {
        return Singles.join(Binary32.mul(u, (int) a, (int) b), Binary32.mul(u, Singles.high(a), Singles.high(b)));
    }

    @Op("66 0F 59 mulpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 59 vmulpd Vx, Hx, Wx", feature = "avx")
    @Op("F2 0F 59 mulsd Vsd, Wsd")
    @Op(value = "VEX.LIG.F2.0F 59 vmulsd Vsd, Hsd, Wsd", feature = "avx")
    static long mulpd(FloatUnit u, long a, long b) {
        return Binary64.mul(u, a, b);
    }

    @Op("F3 0F 59 mulss Vss, Wss")
    @Op(value = "VEX.LIG.F3.0F 59 vmulss Vss, Hss, Wss", feature = "avx")
    static long mulss(FloatUnit u, long a, long b) {
        return Binary32.mul(u, (int) a, (int) b);
    }

    @Op("NP 0F 5E divps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 5E vdivps Vx, Hx, Wx", feature = "avx")
    static long divps(FloatUnit u, long a, long b) {
        return Singles.join(Binary32.div(u, (int) a, (int) b), Binary32.div(u, Singles.high(a), Singles.high(b)));
    }

    @Op("66 0F 5E divpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 5E vdivpd Vx, Hx, Wx", feature = "avx")
    @Op("F2 0F 5E divsd Vsd, Wsd")
    @Op(value = "VEX.LIG.F2.0F 5E vdivsd Vsd, Hsd, Wsd", feature = "avx")
    static long divpd(FloatUnit u, long a, long b) {
        return Binary64.div(u, a, b);
    }

    @Op("F3 0F 5E divss Vss, Wss")
    @Op(value = "VEX.LIG.F3.0F 5E vdivss Vss, Hss, Wss", feature = "avx")
    static long divss(FloatUnit u, long a, long b) {
        return Binary32.div(u, (int) a, (int) b);
    }

    @Op("NP 0F 51 sqrtps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 51 vsqrtps Vx, Wx", feature = "avx")
    static long sqrtps(FloatUnit u, long a) {
        return Singles.join(Binary32.sqrt(u, (int) a), Binary32.sqrt(u, Singles.high(a)));
    }

    @Op("66 0F 51 sqrtpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 51 vsqrtpd Vx, Wx", feature = "avx")
    static long sqrtpd(FloatUnit u, long a) {
        return Binary64.sqrt(u, a);
    }

    @Op("F3 0F 51 sqrtss Vss, Wss")
    @Op(value = "VEX.LIG.F3.0F 51 vsqrtss Vss, Hss, Wss", feature = "avx")
    static long sqrtss(FloatUnit u, long kept, long a) {
        return Binary32.sqrt(u, (int) a);
    }

    @Op("F2 0F 51 sqrtsd Vsd, Wsd")
    @Op(value = "VEX.LIG.F2.0F 51 vsqrtsd Vsd, Hsd, Wsd", feature = "avx")
    static long sqrtsd(FloatUnit u, long kept, long a) {
        return Binary64.sqrt(u, a);
    }
}
