package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElements;
import mimus.arm.state.Floats;
import mimus.insn.Insn;

/** Advanced SIMD two-register miscellaneous: comparisons of floating-point numbers with zero. */
final class VectorFloatCompareZero {
    private VectorFloatCompareZero() {}

    @Insn(
            value = "fcmgt vd, vn, #0.0",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 10000 01100 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcmgt vd, vn, #0.0", bits = "0 q:1 0 01110 1 111100 size=1 01100 10 vn:5 vd:5", feature = "fp16")
    static void fcmgt(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.gt(e.fp(), size, e.v(vn, 0), 0),
                q == 0 ? 0 : FloatElements.gt(e.fp(), size, e.v(vn, 1), 0));
    }

    @Insn(value = "fcmgt ed, en, #0.0", bits = "01 0 11110 1 size.0:1 size=2 10000 01100 10 en:5 ed:5")
    @Insn(value = "fcmgt ed, en, #0.0", bits = "01 0 11110 1 111100 size=1 01100 10 en:5 ed:5", feature = "fp16")
    static void fcmgtScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Floats.gt(e.fp(), size, e.f(size, en), 0) ? -1 : 0);
    }

    @Insn(
            value = "fcmeq vd, vn, #0.0",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 10000 01101 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcmeq vd, vn, #0.0", bits = "0 q:1 0 01110 1 111100 size=1 01101 10 vn:5 vd:5", feature = "fp16")
    static void fcmeq(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.eq(e.fp(), size, e.v(vn, 0), 0),
                q == 0 ? 0 : FloatElements.eq(e.fp(), size, e.v(vn, 1), 0));
    }

    @Insn(value = "fcmeq ed, en, #0.0", bits = "01 0 11110 1 size.0:1 size=2 10000 01101 10 en:5 ed:5")
    @Insn(value = "fcmeq ed, en, #0.0", bits = "01 0 11110 1 111100 size=1 01101 10 en:5 ed:5", feature = "fp16")
    static void fcmeqScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Floats.eq(e.fp(), size, e.f(size, en), 0) ? -1 : 0);
    }

    @Insn(
            value = "fcmlt vd, vn, #0.0",
            bits = "0 q:1 0 01110 1 size.0:1 size=2 10000 01110 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcmlt vd, vn, #0.0", bits = "0 q:1 0 01110 1 111100 size=1 01110 10 vn:5 vd:5", feature = "fp16")
    static void fcmlt(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.gt(e.fp(), size, 0, e.v(vn, 0)),
                q == 0 ? 0 : FloatElements.gt(e.fp(), size, 0, e.v(vn, 1)));
    }

    @Insn(value = "fcmlt ed, en, #0.0", bits = "01 0 11110 1 size.0:1 size=2 10000 01110 10 en:5 ed:5")
    @Insn(value = "fcmlt ed, en, #0.0", bits = "01 0 11110 1 111100 size=1 01110 10 en:5 ed:5", feature = "fp16")
    static void fcmltScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Floats.gt(e.fp(), size, 0, e.f(size, en)) ? -1 : 0);
    }

    @Insn(
            value = "fcmge vd, vn, #0.0",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 10000 01100 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcmge vd, vn, #0.0", bits = "0 q:1 1 01110 1 111100 size=1 01100 10 vn:5 vd:5", feature = "fp16")
    static void fcmge(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.ge(e.fp(), size, e.v(vn, 0), 0),
                q == 0 ? 0 : FloatElements.ge(e.fp(), size, e.v(vn, 1), 0));
    }

    @Insn(value = "fcmge ed, en, #0.0", bits = "01 1 11110 1 size.0:1 size=2 10000 01100 10 en:5 ed:5")
    @Insn(value = "fcmge ed, en, #0.0", bits = "01 1 11110 1 111100 size=1 01100 10 en:5 ed:5", feature = "fp16")
    static void fcmgeScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Floats.ge(e.fp(), size, e.f(size, en), 0) ? -1 : 0);
    }

    @Insn(
            value = "fcmle vd, vn, #0.0",
            bits = "0 q:1 1 01110 1 size.0:1 size=2 10000 01101 10 vn:5 vd:5",
            reserved = "q=0 size=3")
    @Insn(value = "fcmle vd, vn, #0.0", bits = "0 q:1 1 01110 1 111100 size=1 01101 10 vn:5 vd:5", feature = "fp16")
    static void fcmle(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(
                vd,
                q,
                FloatElements.ge(e.fp(), size, 0, e.v(vn, 0)),
                q == 0 ? 0 : FloatElements.ge(e.fp(), size, 0, e.v(vn, 1)));
    }

    @Insn(value = "fcmle ed, en, #0.0", bits = "01 1 11110 1 size.0:1 size=2 10000 01101 10 en:5 ed:5")
    @Insn(value = "fcmle ed, en, #0.0", bits = "01 1 11110 1 111100 size=1 01101 10 en:5 ed:5", feature = "fp16")
    static void fcmleScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Floats.ge(e.fp(), size, 0, e.f(size, en)) ? -1 : 0);
    }
}
