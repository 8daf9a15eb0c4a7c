package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.insn.Insn;

/** Advanced SIMD three same: halving addition and subtraction. */
final class VectorHalving {
    private VectorHalving() {}

    @Insn(value = "shadd vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 00000 1 vn:5 vd:5", reserved = "size=3")
    static void shadd(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.shadd(size, e.v(vn, 0), e.v(vm, 0)), Elements.shadd(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "srhadd vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 00010 1 vn:5 vd:5", reserved = "size=3")
    static void srhadd(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.srhadd(size, e.v(vn, 0), e.v(vm, 0)), Elements.srhadd(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "shsub vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 00100 1 vn:5 vd:5", reserved = "size=3")
    static void shsub(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.shsub(size, e.v(vn, 0), e.v(vm, 0)), Elements.shsub(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "uhadd vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 00000 1 vn:5 vd:5", reserved = "size=3")
    static void uhadd(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.uhadd(size, e.v(vn, 0), e.v(vm, 0)), Elements.uhadd(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "urhadd vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 00010 1 vn:5 vd:5", reserved = "size=3")
    static void urhadd(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.urhadd(size, e.v(vn, 0), e.v(vm, 0)), Elements.urhadd(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "uhsub vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 00100 1 vn:5 vd:5", reserved = "size=3")
    static void uhsub(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.uhsub(size, e.v(vn, 0), e.v(vm, 0)), Elements.uhsub(size, e.v(vn, 1), e.v(vm, 1)));
    }
}
