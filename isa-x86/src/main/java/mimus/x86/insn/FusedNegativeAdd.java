package mimus.x86.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.FusedVariant;
import mimus.insn.opmap.Op;
import mimus.x86.state.Singles;

/** The vfnmadd family of FMA. */
final class FusedNegativeAdd {
    private FusedNegativeAdd() {}

    @Op(value = "VEX.66.0F38.W0 9C vfnmadd132ps Vx, Hx, Wx", feature = "fma")
    static long vfnmadd132ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) d, (int) w, (int) h, FusedVariant.MADD_NEGATED_PRODUCT),
                Binary32.fma(u, Singles.high(d), Singles.high(w), Singles.high(h), FusedVariant.MADD_NEGATED_PRODUCT));
    }

    @Op(value = "VEX.66.0F38.W1 9C vfnmadd132pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 9D vfnmadd132sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfnmadd132pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, d, w, h, FusedVariant.MADD_NEGATED_PRODUCT);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 9D vfnmadd132ss Vss, Hss, Wss", feature = "fma")
    static long vfnmadd132ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) d, (int) w, (int) h, FusedVariant.MADD_NEGATED_PRODUCT);
    }

    @Op(value = "VEX.66.0F38.W0 AC vfnmadd213ps Vx, Hx, Wx", feature = "fma")
    static long vfnmadd213ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) d, (int) w, FusedVariant.MADD_NEGATED_PRODUCT),
                Binary32.fma(u, Singles.high(h), Singles.high(d), Singles.high(w), FusedVariant.MADD_NEGATED_PRODUCT));
    }

    @Op(value = "VEX.66.0F38.W1 AC vfnmadd213pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 AD vfnmadd213sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfnmadd213pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, h, d, w, FusedVariant.MADD_NEGATED_PRODUCT);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 AD vfnmadd213ss Vss, Hss, Wss", feature = "fma")
    static long vfnmadd213ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) h, (int) d, (int) w, FusedVariant.MADD_NEGATED_PRODUCT);
    }

    @Op(value = "VEX.66.0F38.W0 BC vfnmadd231ps Vx, Hx, Wx", feature = "fma")
    static long vfnmadd231ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) w, (int) d, FusedVariant.MADD_NEGATED_PRODUCT),
                Binary32.fma(u, Singles.high(h), Singles.high(w), Singles.high(d), FusedVariant.MADD_NEGATED_PRODUCT));
    }

    @Op(value = "VEX.66.0F38.W1 BC vfnmadd231pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 BD vfnmadd231sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfnmadd231pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, h, w, d, FusedVariant.MADD_NEGATED_PRODUCT);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 BD vfnmadd231ss Vss, Hss, Wss", feature = "fma")
    static long vfnmadd231ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) h, (int) w, (int) d, FusedVariant.MADD_NEGATED_PRODUCT);
    }
}
