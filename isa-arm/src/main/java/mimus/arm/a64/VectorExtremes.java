package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.insn.Insn;

/** Advanced SIMD three same: minima, maxima, absolute differences. */
final class VectorExtremes {
    private VectorExtremes() {}

    @Insn(value = "smax vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 01100 1 vn:5 vd:5", reserved = "size=3")
    static void smax(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.smax(size, e.v(vn, 0), e.v(vm, 0)), Elements.smax(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "umax vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 01100 1 vn:5 vd:5", reserved = "size=3")
    static void umax(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.umax(size, e.v(vn, 0), e.v(vm, 0)), Elements.umax(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "smin vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 01101 1 vn:5 vd:5", reserved = "size=3")
    static void smin(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.smin(size, e.v(vn, 0), e.v(vm, 0)), Elements.smin(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "umin vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 01101 1 vn:5 vd:5", reserved = "size=3")
    static void umin(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.umin(size, e.v(vn, 0), e.v(vm, 0)), Elements.umin(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "sabd vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 01110 1 vn:5 vd:5", reserved = "size=3")
    static void sabd(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.sabd(size, e.v(vn, 0), e.v(vm, 0)), Elements.sabd(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "uabd vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 01110 1 vn:5 vd:5", reserved = "size=3")
    static void uabd(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.uabd(size, e.v(vn, 0), e.v(vm, 0)), Elements.uabd(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "saba vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 01111 1 vn:5 vd:5", reserved = "size=3")
    static void saba(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                Elements.add(size, e.v(vd, 0), Elements.sabd(size, e.v(vn, 0), e.v(vm, 0))),
                Elements.add(size, e.v(vd, 1), Elements.sabd(size, e.v(vn, 1), e.v(vm, 1))));
    }

    @Insn(value = "uaba vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 01111 1 vn:5 vd:5", reserved = "size=3")
    static void uaba(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                Elements.add(size, e.v(vd, 0), Elements.uabd(size, e.v(vn, 0), e.v(vm, 0))),
                Elements.add(size, e.v(vd, 1), Elements.uabd(size, e.v(vn, 1), e.v(vm, 1))));
    }
}
