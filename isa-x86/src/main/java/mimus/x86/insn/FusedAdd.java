package mimus.x86.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.FusedVariant;
import mimus.insn.opmap.Op;
import mimus.x86.state.Singles;

/** The vfmadd family of FMA. */
final class FusedAdd {
    private FusedAdd() {}

    @Op(value = "VEX.66.0F38.W0 98 vfmadd132ps Vx, Hx, Wx", feature = "fma")
    static long vfmadd132ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) d, (int) w, (int) h, FusedVariant.MADD),
                Binary32.fma(u, Singles.high(d), Singles.high(w), Singles.high(h), FusedVariant.MADD));
    }

    @Op(value = "VEX.66.0F38.W1 98 vfmadd132pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 99 vfmadd132sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfmadd132pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, d, w, h, FusedVariant.MADD);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 99 vfmadd132ss Vss, Hss, Wss", feature = "fma")
    static long vfmadd132ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) d, (int) w, (int) h, FusedVariant.MADD);
    }

    @Op(value = "VEX.66.0F38.W0 A8 vfmadd213ps Vx, Hx, Wx", feature = "fma")
    static long vfmadd213ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) d, (int) w, FusedVariant.MADD),
                Binary32.fma(u, Singles.high(h), Singles.high(d), Singles.high(w), FusedVariant.MADD));
    }

    @Op(value = "VEX.66.0F38.W1 A8 vfmadd213pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 A9 vfmadd213sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfmadd213pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, h, d, w, FusedVariant.MADD);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 A9 vfmadd213ss Vss, Hss, Wss", feature = "fma")
    static long vfmadd213ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) h, (int) d, (int) w, FusedVariant.MADD);
    }

    @Op(value = "VEX.66.0F38.W0 B8 vfmadd231ps Vx, Hx, Wx", feature = "fma")
    static long vfmadd231ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) w, (int) d, FusedVariant.MADD),
                Binary32.fma(u, Singles.high(h), Singles.high(w), Singles.high(d), FusedVariant.MADD));
    }

    @Op(value = "VEX.66.0F38.W1 B8 vfmadd231pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 B9 vfmadd231sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfmadd231pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, h, w, d, FusedVariant.MADD);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 B9 vfmadd231ss Vss, Hss, Wss", feature = "fma")
    static long vfmadd231ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) h, (int) w, (int) d, FusedVariant.MADD);
    }
}
