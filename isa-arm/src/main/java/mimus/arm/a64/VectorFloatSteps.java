package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElements;
import mimus.arm.state.FloatSteps;
import mimus.insn.Insn;

/** Advanced SIMD three same: extended multiplication, and steps to reciprocals. */
final class VectorFloatSteps {
    private VectorFloatSteps() {}

    @Insn(
            value = "fmulx vd, vn, vm",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 1 vm:5 11011 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fmulx vd, vn, vm", bits = "0 q:1 0 01110 0 10 size=1 vm:5 00 011 1 vn:5 vd:5", feature = "fp16")
    static void fmulx(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.mulx(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.mulx(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "fmulx ed, en, em", bits = "01 0 11110 0 size.0:1 size=2 1 em:5 11011 1 en:5 ed:5")
    @Insn(value = "fmulx ed, en, em", bits = "01 0 11110 0 10 size=1 em:5 00 011 1 en:5 ed:5", feature = "fp16")
    static void fmulxScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(ed, FloatSteps.mulx(e.fp(), size, e.f(size, en), e.f(size, em)));
    }

    @Insn(
            value = "frecps vd, vn, vm",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 1 vm:5 11111 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "frecps vd, vn, vm", bits = "0 q:1 0 01110 0 10 size=1 vm:5 00 111 1 vn:5 vd:5", feature = "fp16")
    static void frecps(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.recps(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.recps(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "frecps ed, en, em", bits = "01 0 11110 0 size.0:1 size=2 1 em:5 11111 1 en:5 ed:5")
    @Insn(value = "frecps ed, en, em", bits = "01 0 11110 0 10 size=1 em:5 00 111 1 en:5 ed:5", feature = "fp16")
    static void frecpsScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(ed, FloatSteps.recps(e.fp(), size, e.f(size, en), e.f(size, em)));
    }

    @Insn(
            value = "frsqrts vd, vn, vm",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 1 vm:5 11111 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "frsqrts vd, vn, vm", bits = "0 q:1 0 01110 1 10 size=1 vm:5 00 111 1 vn:5 vd:5", feature = "fp16")
    static void frsqrts(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.rsqrts(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.rsqrts(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "frsqrts ed, en, em", bits = "01 0 11110 1 size.0:1 size=2 1 em:5 11111 1 en:5 ed:5")
    @Insn(value = "frsqrts ed, en, em", bits = "01 0 11110 1 10 size=1 em:5 00 111 1 en:5 ed:5", feature = "fp16")
    static void frsqrtsScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(ed, FloatSteps.rsqrts(e.fp(), size, e.f(size, en), e.f(size, em)));
    }
}
