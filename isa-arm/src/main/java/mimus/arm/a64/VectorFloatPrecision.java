package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatConversions;
import mimus.arm.state.FloatElementConversions;
import mimus.insn.Insn;

/** Advanced SIMD two-register miscellaneous: floating-point numbers of half and of twice the width. */
final class VectorFloatPrecision {
    private VectorFloatPrecision() {}

    @Insn(value = "fcvtl<q> vdw, vn", bits = "0 q:1 0 01110 0 0 size=1 10000 10111 10 vn:5 vdw:5")
    @Insn(value = "fcvtl<q> vdw, vn", bits = "0 q:1 0 01110 0 1 size=2 10000 10111 10 vn:5 vdw:5")
    static void fcvtl(ArmEnv e, int q, int size, int vdw, int vn) {
        long a = e.v(vn, q);
        e.v(
                vdw,
                1,
                FloatElementConversions.widen(e.fp(), size, a),
                FloatElementConversions.widen(e.fp(), size, a >>> 32));
    }

    @Insn(value = "fcvtn<q> vd, vnw", bits = "0 q:1 0 01110 0 0 size=1 10000 10110 10 vnw:5 vd:5")
    @Insn(value = "fcvtn<q> vd, vnw", bits = "0 q:1 0 01110 0 1 size=2 10000 10110 10 vnw:5 vd:5")
    static void fcvtn(ArmEnv e, int q, int size, int vd, int vnw) {
        long low = FloatElementConversions.narrow(e.fp(), size, e.v(vnw, 0));
        e.narrow(vd, q, low | FloatElementConversions.narrow(e.fp(), size, e.v(vnw, 1)) << 32);
    }

    @Insn(value = "fcvtxn<q> vd, vnw", bits = "0 q:1 1 01110 0 1 size=2 10000 10110 10 vnw:5 vd:5")
    static void fcvtxn(ArmEnv e, int q, int vd, int vnw) {
        long low = FloatConversions.toSingleOdd(e.fp(), e.v(vnw, 0));
        e.narrow(vd, q, low | FloatConversions.toSingleOdd(e.fp(), e.v(vnw, 1)) << 32);
    }

    @Insn(value = "fcvtxn sd, dn", bits = "01 1 11110 0 1 10000 10110 10 dn:5 sd:5")
    static void fcvtxnScalar(ArmEnv e, int sd, int dn) {
        e.f(sd, FloatConversions.toSingleOdd(e.fp(), e.f(3, dn)));
    }
}
