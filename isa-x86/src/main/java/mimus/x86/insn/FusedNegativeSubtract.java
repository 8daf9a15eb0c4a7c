package mimus.x86.insn;

import mimus.ieee.Binary32;
import mimus.ieee.Binary64;
import mimus.ieee.FloatUnit;
import mimus.ieee.FusedVariant;
import mimus.insn.opmap.Op;
import mimus.x86.state.Singles;

/** The vfnmsub family of FMA. */
final class FusedNegativeSubtract {
    private FusedNegativeSubtract() {}

    @Op(value = "VEX.66.0F38.W0 9E vfnmsub132ps Vx, Hx, Wx", feature = "fma")
    static long vfnmsub132ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) d, (int) w, (int) h, FusedVariant.MSUB_NEGATED_PRODUCT),
                Binary32.fma(u, Singles.high(d), Singles.high(w), Singles.high(h), FusedVariant.MSUB_NEGATED_PRODUCT));
    }

    @Op(value = "VEX.66.0F38.W1 9E vfnmsub132pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 9F vfnmsub132sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfnmsub132pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, d, w, h, FusedVariant.MSUB_NEGATED_PRODUCT);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 9F vfnmsub132ss Vss, Hss, Wss", feature = "fma")
    static long vfnmsub132ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) d, (int) w, (int) h, FusedVariant.MSUB_NEGATED_PRODUCT);
    }

    @Op(value = "VEX.66.0F38.W0 AE vfnmsub213ps Vx, Hx, Wx", feature = "fma")
    static long vfnmsub213ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) d, (int) w, FusedVariant.MSUB_NEGATED_PRODUCT),
                Binary32.fma(u, Singles.high(h), Singles.high(d), Singles.high(w), FusedVariant.MSUB_NEGATED_PRODUCT));
    }

    @Op(value = "VEX.66.0F38.W1 AE vfnmsub213pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 AF vfnmsub213sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfnmsub213pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, h, d, w, FusedVariant.MSUB_NEGATED_PRODUCT);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 AF vfnmsub213ss Vss, Hss, Wss", feature = "fma")
    static long vfnmsub213ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) h, (int) d, (int) w, FusedVariant.MSUB_NEGATED_PRODUCT);
    }

    @Op(value = "VEX.66.0F38.W0 BE vfnmsub231ps Vx, Hx, Wx", feature = "fma")
    static long vfnmsub231ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) w, (int) d, FusedVariant.MSUB_NEGATED_PRODUCT),
                Binary32.fma(u, Singles.high(h), Singles.high(w), Singles.high(d), FusedVariant.MSUB_NEGATED_PRODUCT));
    }

    @Op(value = "VEX.66.0F38.W1 BE vfnmsub231pd Vx, Hx, Wx", feature = "fma")
    @Op(value = "VEX.LIG.66.0F38.W1 BF vfnmsub231sd Vsd, Hsd, Wsd", feature = "fma")
    static long vfnmsub231pd(FloatUnit u, long d, long h, long w) {
        return Binary64.fma(u, h, w, d, FusedVariant.MSUB_NEGATED_PRODUCT);
    }

    @Op(value = "VEX.LIG.66.0F38.W0 BF vfnmsub231ss Vss, Hss, Wss", feature = "fma")
    static long vfnmsub231ss(FloatUnit u, long d, long h, long w) {
        return Binary32.fma(u, (int) h, (int) w, (int) d, FusedVariant.MSUB_NEGATED_PRODUCT);
    }
}
