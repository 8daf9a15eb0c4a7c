package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.insn.Insn;

/** Advanced SIMD two-register miscellaneous: comparisons with zero. */
final class VectorCompareZero {
    private VectorCompareZero() {}

    @Insn(value = "cmgt vd, vn, #0", bits = "0 q:1 0 01110 size:2 10000 01000 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void cmgt(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, Elements.gt(size, e.v(vn, 0), 0), Elements.gt(size, e.v(vn, 1), 0));
    }

    @Insn(value = "cmgt ed, en, #0", bits = "01 0 11110 11 size=3 10000 01000 10 en:5 ed:5")
    static void cmgtScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Elements.gt(size, e.f(size, en), 0));
    }

    @Insn(value = "cmeq vd, vn, #0", bits = "0 q:1 0 01110 size:2 10000 01001 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void cmeq(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, Elements.eq(size, e.v(vn, 0), 0), Elements.eq(size, e.v(vn, 1), 0));
    }

    @Insn(value = "cmeq ed, en, #0", bits = "01 0 11110 11 size=3 10000 01001 10 en:5 ed:5")
    static void cmeqScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Elements.eq(size, e.f(size, en), 0));
    }

    @Insn(value = "cmlt vd, vn, #0", bits = "0 q:1 0 01110 size:2 10000 01010 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void cmlt(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, Elements.gt(size, 0, e.v(vn, 0)), Elements.gt(size, 0, e.v(vn, 1)));
    }

    @Insn(value = "cmlt ed, en, #0", bits = "01 0 11110 11 size=3 10000 01010 10 en:5 ed:5")
    static void cmltScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Elements.gt(size, 0, e.f(size, en)));
    }

    @Insn(value = "cmge vd, vn, #0", bits = "0 q:1 1 01110 size:2 10000 01000 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void cmge(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, Elements.ge(size, e.v(vn, 0), 0), Elements.ge(size, e.v(vn, 1), 0));
    }

    @Insn(value = "cmge ed, en, #0", bits = "01 1 11110 11 size=3 10000 01000 10 en:5 ed:5")
    static void cmgeScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Elements.ge(size, e.f(size, en), 0));
    }

    @Insn(value = "cmle vd, vn, #0", bits = "0 q:1 1 01110 size:2 10000 01001 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void cmle(ArmEnv e, int q, int size, int vd, int vn) {
        e.v(vd, q, Elements.ge(size, 0, e.v(vn, 0)), Elements.ge(size, 0, e.v(vn, 1)));
    }

    @Insn(value = "cmle ed, en, #0", bits = "01 1 11110 11 size=3 10000 01001 10 en:5 ed:5")
    static void cmleScalar(ArmEnv e, int size, int ed, int en) {
        e.f(size, ed, Elements.ge(size, 0, e.f(size, en)));
    }
}
