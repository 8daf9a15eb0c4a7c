package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Approximation;
import mimus.x86.state.Singles;

/** Approximations of reciprocals, which raise no exception. */
final class FloatApproximate {
    private FloatApproximate() {}

    @Op("NP 0F 53 rcpps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 53 vrcpps Vx, Wx", feature = "avx")
    static long rcpps(long a) {
        return Singles.join(Approximation.reciprocal((int) a), Approximation.reciprocal(Singles.high(a)));
    }

    @Op("F3 0F 53 rcpss Vss, Wss")
    @Op(value = "VEX.LIG.F3.0F 53 vrcpss Vss, Hss, Wss", feature = "avx")
    static long rcpss(long kept, long a) {
        return Approximation.reciprocal((int) a);
    }

    @Op("NP 0F 52 rsqrtps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 52 vrsqrtps Vx, Wx", feature = "avx")
    static long rsqrtps(long a) {
        return Singles.join(Approximation.reciprocalRoot((int) a), Approximation.reciprocalRoot(Singles.high(a)));
    }

    @Op("F3 0F 52 rsqrtss Vss, Wss")
    @Op(value = "VEX.LIG.F3.0F 52 vrsqrtss Vss, Hss, Wss", feature = "avx")
    static long rsqrtss(long kept, long a) {
        return Approximation.reciprocalRoot((int) a);
    }
}
