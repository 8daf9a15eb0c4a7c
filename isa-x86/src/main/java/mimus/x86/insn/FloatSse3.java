package mimus.x86.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.Rounding;
import mimus.insn.opmap.Op;
import mimus.x86.state.DotProduct;
import mimus.x86.state.Predicates;
import mimus.x86.state.Singles;
import mimus.x86.state.X86Env;

/** Floating-point arithmetic that SSE3 and SSE4.1 added. */
final class FloatSse3 {
    private FloatSse3() {}

    @Op(value = "F2 0F 7C haddps Vdq, Wdq", feature = "sse3", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.F2.0F 7C vhaddps Vx, Hx, Wx", feature = "avx", halves = Op.Halves.PAIRS)
    static long haddps(FloatUnit u, long x, long y) {
        return Singles.join(Binary32.add(u, (int) x, Singles.high(x)), Binary32.add(u, (int) y, Singles.high(y)));
    }

    @Op(value = "66 0F 7C haddpd Vdq, Wdq", feature = "sse3", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F 7C vhaddpd Vx, Hx, Wx", feature = "avx", halves = Op.Halves.PAIRS)
    static long haddpd(FloatUnit u, long x, long y) {
        return Binary64.add(u, x, y);
    }

    @Op(value = "F2 0F 7D hsubps Vdq, Wdq", feature = "sse3", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.F2.0F 7D vhsubps Vx, Hx, Wx", feature = "avx", halves = Op.Halves.PAIRS)
    static long hsubps(FloatUnit u, long x, long y) {
        return Singles.join(Binary32.sub(u, (int) x, Singles.high(x)), Binary32.sub(u, (int) y, Singles.high(y)));
    }

    @Op(value = "66 0F 7D hsubpd Vdq, Wdq", feature = "sse3", halves = Op.Halves.PAIRS)
    @Op(value = "VEX.66.0F 7D vhsubpd Vx, Hx, Wx", feature = "avx", halves = Op.Halves.PAIRS)
    static long hsubpd(FloatUnit u, long x, long y) {
        return Binary64.sub(u, x, y);
    }

    @Op(value = "F2 0F D0 addsubps Vdq, Wdq", feature = "sse3")
    @Op(value = "VEX.F2.0F D0 vaddsubps Vx, Hx, Wx", feature = "avx")
    static long addsubps(FloatUnit u, long a, long b) {
        return Singles.join(Binary32.sub(u, (int) a, (int) b), Binary32.add(u, Singles.high(a), Singles.high(b)));
    }

    @Op(value = "66 0F D0 addsubpd Vdq, Wdq", feature = "sse3")
    @Op(value = "VEX.66.0F D0 vaddsubpd Vx, Hx, Wx", feature = "avx")
    static void addsubpd(X86Env e, int d, int a, int b, int size) {
        FloatUnit u = e.mxcsr.unit();
        long r0 = Binary64.sub(u, e.v(a, 0), e.v(b, 0));
        long r1 = Binary64.add(u, e.v(a, 1), e.v(b, 1));
        long r2 = size == 256 ? Binary64.sub(u, e.v(a, 2), e.v(b, 2)) : 0;
        long r3 = size == 256 ? Binary64.add(u, e.v(a, 3), e.v(b, 3)) : 0;
        e.mxcsr.finish();
        e.v(d, r0, r1, r2, r3, size);
    }

    @Op(value = "66 0F 3A 08 roundps Vdq, Wdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.66.0F3A 08 vroundps Vx, Wx, Ib", feature = "avx")
    static long roundps(FloatUnit u, long a, long control) {
        Rounding mode = Predicates.direction(u, (int) control);
        boolean inexact = (control & 8) == 0;
        return Singles.join(
                Binary32.roundToIntegral(u, (int) a, mode, inexact),
                Binary32.roundToIntegral(u, Singles.high(a), mode, inexact));
    }

    @Op(value = "66 0F 3A 09 roundpd Vdq, Wdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.66.0F3A 09 vroundpd Vx, Wx, Ib", feature = "avx")
    static long roundpd(FloatUnit u, long a, long control) {
        Rounding mode = Predicates.direction(u, (int) control);
        boolean inexact = (control & 8) == 0;
        return Binary64.roundToIntegral(u, a, mode, inexact);
    }

    @Op(value = "66 0F 3A 0A roundss Vss, Wss, Ib", feature = "sse4.1")
    @Op(value = "VEX.LIG.66.0F3A 0A vroundss Vss, Hss, Wss, Ib", feature = "avx")
    static long roundss(FloatUnit u, long kept, long a, long control) {
        Rounding mode = Predicates.direction(u, (int) control);
        return Binary32.roundToIntegral(u, (int) a, mode, (control & 8) == 0);
    }

    @Op(value = "66 0F 3A 0B roundsd Vsd, Wsd, Ib", feature = "sse4.1")
    @Op(value = "VEX.LIG.66.0F3A 0B vroundsd Vsd, Hsd, Wsd, Ib", feature = "avx")
    static long roundsd(FloatUnit u, long kept, long a, long control) {
        Rounding mode = Predicates.direction(u, (int) control);
        return Binary64.roundToIntegral(u, a, mode, (control & 8) == 0);
    }

    @Op(value = "66 0F 3A 40 dpps Vdq, Wdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.66.0F3A 40 vdpps Vx, Hx, Wx, Ib", feature = "avx")
    static void dpps(X86Env e, int d, int a, int b, long chosen, int size) {
        DotProduct.singles(e, d, a, b, (int) chosen, size);
    }

    @Op(value = "66 0F 3A 41 dppd Vdq, Wdq, Ib", feature = "sse4.1")
    @Op(value = "VEX.128.66.0F3A 41 vdppd Vdq, Hdq, Wdq, Ib", feature = "avx")
    static void dppd(X86Env e, int d, int a, int b, long chosen, int size) {
        FloatUnit u = e.mxcsr.unit();
        long first = (chosen & 0x10) != 0 ? Binary64.mul(u, e.v(a, 0), e.v(b, 0)) : 0;
        long second = (chosen & 0x20) != 0 ? Binary64.mul(u, e.v(a, 1), e.v(b, 1)) : 0;
        e.finish();
        long sum = Binary64.add(e.unit(), first, second);
        e.mxcsr.finish();
        e.v(d, (chosen & 1) != 0 ? sum : 0, (chosen & 2) != 0 ? sum : 0, 0, 0, size);
    }
}
