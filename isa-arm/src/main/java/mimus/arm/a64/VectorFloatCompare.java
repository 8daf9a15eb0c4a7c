package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElements;
import mimus.arm.state.Floats;
import mimus.insn.Insn;

/** Advanced SIMD three same: floating-point comparisons. */
final class VectorFloatCompare {
    private VectorFloatCompare() {}

    @Insn(
            value = "fcmeq vd, vn, vm",
            bits = "0 q:1 0 01110 0 size.0:1 size=2 1 vm:5 11100 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcmeq vd, vn, vm", bits = "0 q:1 0 01110 0 10 size=1 vm:5 00 100 1 vn:5 vd:5", feature = "fp16")
    static void fcmeq(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.eq(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.eq(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "fcmeq ed, en, em", bits = "01 0 11110 0 size.0:1 size=2 1 em:5 11100 1 en:5 ed:5")
    @Insn(value = "fcmeq ed, en, em", bits = "01 0 11110 0 10 size=1 em:5 00 100 1 en:5 ed:5", feature = "fp16")
    static void fcmeqScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, Floats.eq(e.fp(), size, e.f(size, en), e.f(size, em)) ? -1 : 0);
    }

    @Insn(
            value = "fcmge vd, vn, vm",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 1 vm:5 11100 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcmge vd, vn, vm", bits = "0 q:1 1 01110 0 10 size=1 vm:5 00 100 1 vn:5 vd:5", feature = "fp16")
    static void fcmge(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.ge(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.ge(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "fcmge ed, en, em", bits = "01 1 11110 0 size.0:1 size=2 1 em:5 11100 1 en:5 ed:5")
    @Insn(value = "fcmge ed, en, em", bits = "01 1 11110 0 10 size=1 em:5 00 100 1 en:5 ed:5", feature = "fp16")
    static void fcmgeScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, Floats.ge(e.fp(), size, e.f(size, en), e.f(size, em)) ? -1 : 0);
    }

    @Insn(
            value = "fcmgt vd, vn, vm",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 1 vm:5 11100 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcmgt vd, vn, vm", bits = "0 q:1 1 01110 1 10 size=1 vm:5 00 100 1 vn:5 vd:5", feature = "fp16")
    static void fcmgt(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.gt(e.fp(), size, e.v(vn, 0), e.v(vm, 0)),
                q == 0 ? 0 : FloatElements.gt(e.fp(), size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "fcmgt ed, en, em", bits = "01 1 11110 1 size.0:1 size=2 1 em:5 11100 1 en:5 ed:5")
    @Insn(value = "fcmgt ed, en, em", bits = "01 1 11110 1 10 size=1 em:5 00 100 1 en:5 ed:5", feature = "fp16")
    static void fcmgtScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, Floats.gt(e.fp(), size, e.f(size, en), e.f(size, em)) ? -1 : 0);
    }

    @Insn(
            value = "facge vd, vn, vm",
            bits = "0 q:1 1 01110 0 size.0:1 size=2 1 vm:5 11101 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "facge vd, vn, vm", bits = "0 q:1 1 01110 0 10 size=1 vm:5 00 101 1 vn:5 vd:5", feature = "fp16")
    static void facge(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.ge(
                        e.fp(), size, FloatElements.abs(size, e.v(vn, 0)), FloatElements.abs(size, e.v(vm, 0))),
                q == 0
                        ? 0
                        : FloatElements.ge(
                                e.fp(),
                                size,
                                FloatElements.abs(size, e.v(vn, 1)),
                                FloatElements.abs(size, e.v(vm, 1))));
    }

    @Insn(value = "facge ed, en, em", bits = "01 1 11110 0 size.0:1 size=2 1 em:5 11101 1 en:5 ed:5")
    @Insn(value = "facge ed, en, em", bits = "01 1 11110 0 10 size=1 em:5 00 101 1 en:5 ed:5", feature = "fp16")
    static void facgeScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(
                size,
                ed,
                Floats.ge(e.fp(), size, Floats.abs(size, e.f(size, en)), Floats.abs(size, e.f(size, em))) ? -1 : 0);
    }

    @Insn(
            value = "facgt vd, vn, vm",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 1 vm:5 11101 1 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "facgt vd, vn, vm", bits = "0 q:1 1 01110 1 10 size=1 vm:5 00 101 1 vn:5 vd:5", feature = "fp16")
    static void facgt(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                FloatElements.gt(
                        e.fp(), size, FloatElements.abs(size, e.v(vn, 0)), FloatElements.abs(size, e.v(vm, 0))),
                q == 0
                        ? 0
                        : FloatElements.gt(
                                e.fp(),
                                size,
                                FloatElements.abs(size, e.v(vn, 1)),
                                FloatElements.abs(size, e.v(vm, 1))));
    }

    @Insn(value = "facgt ed, en, em", bits = "01 1 11110 1 size.0:1 size=2 1 em:5 11101 1 en:5 ed:5")
    @Insn(value = "facgt ed, en, em", bits = "01 1 11110 1 10 size=1 em:5 00 101 1 en:5 ed:5", feature = "fp16")
    static void facgtScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(
                size,
                ed,
                Floats.gt(e.fp(), size, Floats.abs(size, e.f(size, en)), Floats.abs(size, e.f(size, em))) ? -1 : 0);
    }
}
