package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.Polynomials;
import mimus.insn.Insn;

/** Advanced SIMD three same: addition, subtraction, multiplication. */
final class VectorArithmetic {
    private VectorArithmetic() {}

    @Insn(value = "add vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 10000 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void add(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.add(size, e.v(vn, 0), e.v(vm, 0)), Elements.add(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "add ed, en, em", bits = "01 0 11110 11 size=3 1 em:5 10000 1 en:5 ed:5")
    static void addScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, Elements.add(size, e.f(size, en), e.f(size, em)));
    }

    @Insn(value = "sub vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 10000 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void sub(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.sub(size, e.v(vn, 0), e.v(vm, 0)), Elements.sub(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "sub ed, en, em", bits = "01 1 11110 11 size=3 1 em:5 10000 1 en:5 ed:5")
    static void subScalar(ArmEnv e, int size, int ed, int en, int em) {
        e.f(size, ed, Elements.sub(size, e.f(size, en), e.f(size, em)));
    }

    @Insn(value = "mul vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 10011 1 vn:5 vd:5", reserved = "size=3")
    static void mul(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.mul(size, e.v(vn, 0), e.v(vm, 0)), Elements.mul(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "mla vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 10010 1 vn:5 vd:5", reserved = "size=3")
    static void mla(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                Elements.add(size, e.v(vd, 0), Elements.mul(size, e.v(vn, 0), e.v(vm, 0))),
                Elements.add(size, e.v(vd, 1), Elements.mul(size, e.v(vn, 1), e.v(vm, 1))));
    }

    @Insn(value = "mls vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 10010 1 vn:5 vd:5", reserved = "size=3")
    static void mls(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                Elements.sub(size, e.v(vd, 0), Elements.mul(size, e.v(vn, 0), e.v(vm, 0))),
                Elements.sub(size, e.v(vd, 1), Elements.mul(size, e.v(vn, 1), e.v(vm, 1))));
    }

    @Insn(value = "pmul vd, vn, vm", bits = "0 q:1 1 01110 00 size=0 1 vm:5 10011 1 vn:5 vd:5")
    static void pmul(ArmEnv e, int q, int vd, int vn, int vm) {
        e.v(vd, q, Polynomials.mulBytes(e.v(vn, 0), e.v(vm, 0)), Polynomials.mulBytes(e.v(vn, 1), e.v(vm, 1)));
    }
}
