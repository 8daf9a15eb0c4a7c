package mimus.x86.insn;

import mimus.ieee.Binary32;
import mimus.ieee.FloatUnit;
import mimus.ieee.FusedVariant;
import mimus.insn.opmap.Op;
import mimus.x86.state.Alternation;
import mimus.x86.state.Singles;
import mimus.x86.state.X86Env;

/** Fused operations that add in one lane and subtract in the next. */
final class FusedAlternate {
    private FusedAlternate() {}

    @Op(value = "VEX.66.0F38.W0 96 vfmaddsub132ps Vx, Hx, Wx", feature = "fma")
    static long vfmaddsub132ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) d, (int) w, (int) h, FusedVariant.MSUB),
                Binary32.fma(u, Singles.high(d), Singles.high(w), Singles.high(h), FusedVariant.MADD));
    }

    @Op(value = "VEX.66.0F38.W1 96 vfmaddsub132pd Vx, Hx, Wx", feature = "fma")
    static void vfmaddsub132pd(X86Env e, int d, int h, int w, int size) {
        Alternation.fused(e, d, d, w, h, FusedVariant.MSUB, FusedVariant.MADD, size);
    }

    @Op(value = "VEX.66.0F38.W0 A6 vfmaddsub213ps Vx, Hx, Wx", feature = "fma")
    static long vfmaddsub213ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) d, (int) w, FusedVariant.MSUB),
                Binary32.fma(u, Singles.high(h), Singles.high(d), Singles.high(w), FusedVariant.MADD));
    }

    @Op(value = "VEX.66.0F38.W1 A6 vfmaddsub213pd Vx, Hx, Wx", feature = "fma")
    static void vfmaddsub213pd(X86Env e, int d, int h, int w, int size) {
        Alternation.fused(e, d, h, d, w, FusedVariant.MSUB, FusedVariant.MADD, size);
    }

    @Op(value = "VEX.66.0F38.W0 B6 vfmaddsub231ps Vx, Hx, Wx", feature = "fma")
    static long vfmaddsub231ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) w, (int) d, FusedVariant.MSUB),
                Binary32.fma(u, Singles.high(h), Singles.high(w), Singles.high(d), FusedVariant.MADD));
    }

    @Op(value = "VEX.66.0F38.W1 B6 vfmaddsub231pd Vx, Hx, Wx", feature = "fma")
    static void vfmaddsub231pd(X86Env e, int d, int h, int w, int size) {
        Alternation.fused(e, d, h, w, d, FusedVariant.MSUB, FusedVariant.MADD, size);
    }

    @Op(value = "VEX.66.0F38.W0 97 vfmsubadd132ps Vx, Hx, Wx", feature = "fma")
    static long vfmsubadd132ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) d, (int) w, (int) h, FusedVariant.MADD),
                Binary32.fma(u, Singles.high(d), Singles.high(w), Singles.high(h), FusedVariant.MSUB));
    }

    @Op(value = "VEX.66.0F38.W1 97 vfmsubadd132pd Vx, Hx, Wx", feature = "fma")
    static void vfmsubadd132pd(X86Env e, int d, int h, int w, int size) {
        Alternation.fused(e, d, d, w, h, FusedVariant.MADD, FusedVariant.MSUB, size);
    }

    @Op(value = "VEX.66.0F38.W0 A7 vfmsubadd213ps Vx, Hx, Wx", feature = "fma")
    static long vfmsubadd213ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) d, (int) w, FusedVariant.MADD),
                Binary32.fma(u, Singles.high(h), Singles.high(d), Singles.high(w), FusedVariant.MSUB));
    }

    @Op(value = "VEX.66.0F38.W1 A7 vfmsubadd213pd Vx, Hx, Wx", feature = "fma")
    static void vfmsubadd213pd(X86Env e, int d, int h, int w, int size) {
        Alternation.fused(e, d, h, d, w, FusedVariant.MADD, FusedVariant.MSUB, size);
    }

    @Op(value = "VEX.66.0F38.W0 B7 vfmsubadd231ps Vx, Hx, Wx", feature = "fma")
    static long vfmsubadd231ps(FloatUnit u, long d, long h, long w) {
        return Singles.join(
                Binary32.fma(u, (int) h, (int) w, (int) d, FusedVariant.MADD),
                Binary32.fma(u, Singles.high(h), Singles.high(w), Singles.high(d), FusedVariant.MSUB));
    }

    @Op(value = "VEX.66.0F38.W1 B7 vfmsubadd231pd Vx, Hx, Wx", feature = "fma")
    static void vfmsubadd231pd(X86Env e, int d, int h, int w, int size) {
        Alternation.fused(e, d, h, w, d, FusedVariant.MADD, FusedVariant.MSUB, size);
    }
}
