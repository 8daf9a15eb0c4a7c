package mimus.x86.insn;

import mimus.ieee.FloatUnit;
import mimus.insn.opmap.Op;
import mimus.x86.state.Halves;
import mimus.x86.state.X86Env;

/** Conversions from and to half precision (F16C). */
final class FloatHalf {
    private FloatHalf() {}

    @Op(value = "VEX.128.66.0F38.W0 13 vcvtph2ps Vdq, Wq", feature = "f16c")
    @Op(value = "VEX.256.66.0F38.W0 13 vcvtph2ps Vqq, Wdq", feature = "f16c")
    static void vcvtph2ps(X86Env e, int d, int a, int size) {
        FloatUnit u = e.unit();
        long low = e.v(a, 0);
        long high = e.v(a, 1);
        long r0 = Halves.toSingles(u, low);
        long r1 = Halves.toSingles(u, low >>> 32);
        long r2 = size == 256 ? Halves.toSingles(u, high) : 0;
        long r3 = size == 256 ? Halves.toSingles(u, high >>> 32) : 0;
        e.finish();
        e.v(d, r0, r1, r2, r3, size);
    }

    @Op(value = "VEX.128.66.0F3A.W0 1D vcvtps2ph Wq, Vdq, Ib", feature = "f16c")
    @Op(value = "VEX.256.66.0F3A.W0 1D vcvtps2ph Wdq, Vqq, Ib", feature = "f16c")
    static void vcvtps2ph(X86Env e, int d, int a, long control, int size) {
        FloatUnit u = e.unit();
        int rounding = (int) control;
        long low = Halves.fromSingles(u, e.v(a, 0), rounding) | Halves.fromSingles(u, e.v(a, 1), rounding) << 32;
        long high = 0;
        if (size == 128) {
            high = Halves.fromSingles(u, e.v(a, 2), rounding) | Halves.fromSingles(u, e.v(a, 3), rounding) << 32;
        }
        e.finish();
        e.v(d, low, high, 0, 0, 128);
    }
}
