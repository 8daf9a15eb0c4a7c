package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElements;
import mimus.arm.state.FloatEstimates;
import mimus.arm.state.FloatSteps;
import mimus.insn.Insn;

/** Advanced SIMD two-register miscellaneous: signs, roots and estimates of floating-point numbers. */
final class VectorFloatUnary {
    private VectorFloatUnary() {}

    @Insn(
            value = "fabs vd, vn",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 10000 01111 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fabs vd, vn", bits = "0 q:1 0 01110 1 111100 size=1 01111 10 vn:5 vd:5", feature = "fp16")
    static void fabs(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, FloatElements.abs(size, e.v(vn, 0)), FloatElements.abs(size, e.v(vn, 1)));
    }

    @Insn(
            value = "fneg vd, vn",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 10000 01111 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fneg vd, vn", bits = "0 q:1 1 01110 1 111100 size=1 01111 10 vn:5 vd:5", feature = "fp16")
    static void fneg(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, FloatElements.neg(size, e.v(vn, 0)), FloatElements.neg(size, e.v(vn, 1)));
    }

    @Insn(
            value = "fsqrt vd, vn",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 10000 11111 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fsqrt vd, vn", bits = "0 q:1 1 01110 1 111100 size=1 11111 10 vn:5 vd:5", feature = "fp16")
    static void fsqrt(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.sqrt(e.fp(), size, e.v(vn, 0)),
                q == 0 ? 0 : FloatElements.sqrt(e.fp(), size, e.v(vn, 1)));
    }

    @Insn(
            value = "frecpe vd, vn",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 10000 11101 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "frecpe vd, vn", bits = "0 q:1 0 01110 1 111100 size=1 11101 10 vn:5 vd:5", feature = "fp16")
    static void frecpe(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.recip(e.fp(), size, e.v(vn, 0)),
                q == 0 ? 0 : FloatElements.recip(e.fp(), size, e.v(vn, 1)));
    }

    @Insn(value = "frecpe ed, en", bits = "01 0 11110 1 size.0:1 size=2 10000 11101 10 en:5 ed:5")
    @Insn(value = "frecpe ed, en", bits = "01 0 11110 1 111100 size=1 11101 10 en:5 ed:5", feature = "fp16")
    static void frecpeScalar(ArmEnv e, int size, int ed, int en) {
        e.f(ed, FloatEstimates.recip(e.fp(), size, e.f(size, en)));
    }

    @Insn(
            value = "frsqrte vd, vn",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 10000 11101 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "frsqrte vd, vn", bits = "0 q:1 1 01110 1 111100 size=1 11101 10 vn:5 vd:5", feature = "fp16")
    static void frsqrte(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.rsqrt(e.fp(), size, e.v(vn, 0)),
                q == 0 ? 0 : FloatElements.rsqrt(e.fp(), size, e.v(vn, 1)));
    }

    @Insn(value = "frsqrte ed, en", bits = "01 1 11110 1 size.0:1 size=2 10000 11101 10 en:5 ed:5")
    @Insn(value = "frsqrte ed, en", bits = "01 1 11110 1 111100 size=1 11101 10 en:5 ed:5", feature = "fp16")
    static void frsqrteScalar(ArmEnv e, int size, int ed, int en) {
        e.f(ed, FloatEstimates.rsqrt(e.fp(), size, e.f(size, en)));
    }

    @Insn(value = "frecpx ed, en", bits = "01 0 11110 1 size.0:1 size=2 10000 11111 10 en:5 ed:5")
    @Insn(value = "frecpx ed, en", bits = "01 0 11110 1 111100 size=1 11111 10 en:5 ed:5", feature = "fp16")
    static void frecpx(ArmEnv e, int size, int ed, int en) {
        e.f(ed, FloatSteps.recpx(e.fp(), size, e.f(size, en)));
    }

    @Insn(value = "urecpe vd, vn", bits = "0 q:1 0 01110 10 size=2 10000 11100 10 vn:5 vd:5")
    static void urecpe(ArmEnv e, int q, int vd, int vn) {
        e.v(vd, q, FloatEstimates.recips(e.v(vn, 0)), FloatEstimates.recips(e.v(vn, 1)));
    }

    @Insn(value = "ursqrte vd, vn", bits = "0 q:1 1 01110 10 size=2 10000 11100 10 vn:5 vd:5")
    static void ursqrte(ArmEnv e, int q, int vd, int vn) {
        e.v(vd, q, FloatEstimates.rsqrts(e.v(vn, 0)), FloatEstimates.rsqrts(e.v(vn, 1)));
    }
}
