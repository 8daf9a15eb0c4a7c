package mimus.x86.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.FusedVariant;
import mimus.insn.opmap.Op;
import mimus.x86.state.Singles;

/** The vfmsub family of FMA. */
final class FusedSubtract {
    private FusedSubtract() {}

    @Op(value = "VEX.66.0F38.W0 9A vfmsub132ps Vx, Hx, Wx", feature = "fma")
    static long vfmsub132ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) d, (int) w, (int) h, FusedVariant.MSUB),
                Binary32.fma(u, Singles.high(d), Singles.high(w), Singles.high(h), FusedVariant.MSUB));
    }

    @Op(value = "VEX.66.0F38.W1 9A vfmsub132pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 9B vfmsub132sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfmsub132pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, d, w, h, FusedVariant.MSUB);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 9B vfmsub132ss Vss, Hss, Wss", feature = "fma")
    static long vfmsub132ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) d, (int) w, (int) h, FusedVariant.MSUB);
    }

    @Op(value = "VEX.66.0F38.W0 AA vfmsub213ps Vx, Hx, Wx", feature = "fma")
    static long vfmsub213ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) d, (int) w, FusedVariant.MSUB),
                Binary32.fma(u, Singles.high(h), Singles.high(d), Singles.high(w), FusedVariant.MSUB));
    }

    @Op(value = "VEX.66.0F38.W1 AA vfmsub213pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 AB vfmsub213sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfmsub213pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, h, d, w, FusedVariant.MSUB);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 AB vfmsub213ss Vss, Hss, Wss", feature = "fma")
    static long vfmsub213ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) h, (int) d, (int) w, FusedVariant.MSUB);
    }

    @Op(value = "VEX.66.0F38.W0 BA vfmsub231ps Vx, Hx, Wx", feature = "fma")
    static long vfmsub231ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) w, (int) d, FusedVariant.MSUB),
                Binary32.fma(u, Singles.high(h), Singles.high(w), Singles.high(d), FusedVariant.MSUB));
    }

    @Op(value = "VEX.66.0F38.W1 BA vfmsub231pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 BB vfmsub231sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfmsub231pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, h, w, d, FusedVariant.MSUB);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 BB vfmsub231ss Vss, Hss, Wss", feature = "fma")
    static long vfmsub231ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) h, (int) w, (int) d, FusedVariant.MSUB);
    }
}
