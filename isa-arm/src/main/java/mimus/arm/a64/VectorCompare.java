package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.insn.Insn;

/** Advanced SIMD three same: comparisons, which give ones or zeros in all bits of an element. */
final class VectorCompare {
    private VectorCompare() {}

    @Insn(value = "cmgt vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 00110 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void cmgt(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.gt(size, e.v(vn, 0), e.v(vm, 0)), Elements.gt(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "cmgt ed, en, em", bits = "01 0 11110 11 size=3 1 em:5 00110 1 en:5 ed:5")
    static void cmgtScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, Elements.gt(size, e.f(size, en), e.f(size, em)));
    }

    @Insn(value = "cmge vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 00111 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void cmge(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.ge(size, e.v(vn, 0), e.v(vm, 0)), Elements.ge(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "cmge ed, en, em", bits = "01 0 11110 11 size=3 1 em:5 00111 1 en:5 ed:5")
    static void cmgeScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, Elements.ge(size, e.f(size, en), e.f(size, em)));
    }

    @Insn(value = "cmtst vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 10001 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void cmtst(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.tst(size, e.v(vn, 0), e.v(vm, 0)), Elements.tst(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "cmtst ed, en, em", bits = "01 0 11110 11 size=3 1 em:5 10001 1 en:5 ed:5")
    static void cmtstScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, Elements.tst(size, e.f(size, en), e.f(size, em)));
    }

    @Insn(value = "cmhi vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 00110 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void cmhi(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.hi(size, e.v(vn, 0), e.v(vm, 0)), Elements.hi(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "cmhi ed, en, em", bits = "01 1 11110 11 size=3 1 em:5 00110 1 en:5 ed:5")
    static void cmhiScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, Elements.hi(size, e.f(size, en), e.f(size, em)));
    }

    @Insn(value = "cmhs vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 00111 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void cmhs(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.hs(size, e.v(vn, 0), e.v(vm, 0)), Elements.hs(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "cmhs ed, en, em", bits = "01 1 11110 11 size=3 1 em:5 00111 1 en:5 ed:5")
    static void cmhsScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, Elements.hs(size, e.f(size, en), e.f(size, em)));
    }

    @Insn(value = "cmeq vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 10001 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void cmeq(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.eq(size, e.v(vn, 0), e.v(vm, 0)), Elements.eq(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "cmeq ed, en, em", bits = "01 1 11110 11 size=3 1 em:5 10001 1 en:5 ed:5")
    static void cmeqScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, Elements.eq(size, e.f(size, en), e.f(size, em)));
    }
}
