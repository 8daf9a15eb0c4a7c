package mimus.x86.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.insn.opmap.Op;
import mimus.x86.state.Extremum;
import mimus.x86.state.Flags;
import mimus.x86.state.Predicates;
import mimus.x86.state.Singles;
import mimus.x86.state.X86Env;

/** Floating-point comparisons, minima and maxima of SSE and AVX. */
final class FloatCompare {
    private FloatCompare() {}

    @Op("NP 0F 5D minps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 5D vminps Vx, Hx, Wx", feature = "avx")
    static long minps(FloatUnit u, long a, long b) {
        return Singles.join(Extremum.min(u, (int) a, (int) b), Extremum.min(u, Singles.high(a), Singles.high(b)));
    }

    @Op("66 0F 5D minpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 5D vminpd Vx, Hx, Wx", feature = "avx")
    @Op("F2 0F 5D minsd Vsd, Wsd")
    @Op(value = "VEX.LIG.F2.0F 5D vminsd Vsd, Hsd, Wsd", feature = "avx")
    static long minpd(FloatUnit u, long a, long b) {
        return Extremum.min(u, a, b);
    }

    @Op("F3 0F 5D minss Vss, Wss")
    @Op(value = "VEX.LIG.F3.0F 5D vminss Vss, Hss, Wss", feature = "avx")
    static long minss(FloatUnit u, long a, long b) {
        return Extremum.min(u, (int) a, (int) b);
    }

    @Op("NP 0F 5F maxps Vdq, Wdq")
    @Op(value = "VEX.NP.0F 5F vmaxps Vx, Hx, Wx", feature = "avx")
    static long maxps(FloatUnit u, long a, long b) {
        return Singles.join(Extremum.max(u, (int) a, (int) b), Extremum.max(u, Singles.high(a), Singles.high(b)));
    }

    @Op("66 0F 5F maxpd Vdq, Wdq")
    @Op(value = "VEX.66.0F 5F vmaxpd Vx, Hx, Wx", feature = "avx")
    @Op("F2 0F 5F maxsd Vsd, Wsd")
    @Op(value = "VEX.LIG.F2.0F 5F vmaxsd Vsd, Hsd, Wsd", feature = "avx")
    static long maxpd(FloatUnit u, long a, long b) {
        return Extremum.max(u, a, b);
    }

    @Op("F3 0F 5F maxss Vss, Wss")
    @Op(value = "VEX.LIG.F3.0F 5F vmaxss Vss, Hss, Wss", feature = "avx")
    static long maxss(FloatUnit u, long a, long b) {
        return Extremum.max(u, (int) a, (int) b);
    }

    @Op("NP 0F C2 cmpps Vdq, Wdq, Ib")
    static long cmpps(FloatUnit u, long a, long b, long predicate) {
        return Singles.join(
                Predicates.test(u, (int) a, (int) b, (int) predicate & 7),
                Predicates.test(u, Singles.high(a), Singles.high(b), (int) predicate & 7));
    }

    @Op("66 0F C2 cmppd Vdq, Wdq, Ib")
    @Op("F2 0F C2 cmpsd Vsd, Wsd, Ib")
    static long cmppd(FloatUnit u, long a, long b, long predicate) {
        return Predicates.test(u, a, b, (int) predicate & 7);
    }

    @Op("F3 0F C2 cmpss Vss, Wss, Ib")
    static long cmpss(FloatUnit u, long a, long b, long predicate) {
        return Predicates.test(u, (int) a, (int) b, (int) predicate & 7);
    }

    @Op(value = "VEX.NP.0F C2 vcmpps Vx, Hx, Wx, Ib", feature = "avx")
    static long vcmpps(FloatUnit u, long a, long b, long predicate) {
        return Singles.join(
                Predicates.test(u, (int) a, (int) b, (int) predicate),
                Predicates.test(u, Singles.high(a), Singles.high(b), (int) predicate));
    }

    @Op(value = "VEX.66.0F C2 vcmppd Vx, Hx, Wx, Ib", feature = "avx")
    @Op(value = "VEX.LIG.F2.0F C2 vcmpsd Vsd, Hsd, Wsd, Ib", feature = "avx")
    static long vcmppd(FloatUnit u, long a, long b, long predicate) {
        return Predicates.test(u, a, b, (int) predicate);
    }

    @Op(value = "VEX.LIG.F3.0F C2 vcmpss Vss, Hss, Wss, Ib", feature = "avx")
    static long vcmpss(FloatUnit u, long a, long b, long predicate) {
        return Predicates.test(u, (int) a, (int) b, (int) predicate);
    }

    @Op("NP 0F 2E src ucomiss Vss, Wss")
    @Op(value = "VEX.LIG.NP.0F 2E src vucomiss Vss, Wss", feature = "avx")
    static void ucomiss(X86Env e, int a, int b) {
        int ordering = Binary32.compareQuiet(e.mxcsr.unit(), (int) e.v(a, 0), (int) e.v(b, 0));
        e.mxcsr.finish();
        Flags.ordering(e, ordering);
    }

    @Op("66 0F 2E src ucomisd Vsd, Wsd")
    @Op(value = "VEX.LIG.66.0F 2E src vucomisd Vsd, Wsd", feature = "avx")
    static void ucomisd(X86Env e, int a, int b) {
        int ordering = Binary64.compareQuiet(e.mxcsr.unit(), e.v(a, 0), e.v(b, 0));
        e.mxcsr.finish();
        Flags.ordering(e, ordering);
    }

    @Op("NP 0F 2F src comiss Vss, Wss")
    @Op(value = "VEX.LIG.NP.0F 2F src vcomiss Vss, Wss", feature = "avx")
    static void comiss(X86Env e, int a, int b) {
        int ordering = Binary32.compareSignalling(e.mxcsr.unit(), (int) e.v(a, 0), (int) e.v(b, 0));
        e.mxcsr.finish();
        Flags.ordering(e, ordering);
    }

    @Op("66 0F 2F src comisd Vsd, Wsd")
    @Op(value = "VEX.LIG.66.0F 2F src vcomisd Vsd, Wsd", feature = "avx")
    static void comisd(X86Env e, int a, int b) {
        int ordering = Binary64.compareSignalling(e.mxcsr.unit(), e.v(a, 0), e.v(b, 0));
        e.mxcsr.finish();
        Flags.ordering(e, ordering);
    }
}
