package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Pairwise;
import mimus.insn.Insn;

/** Advanced SIMD three same and scalar pairwise: operations on neighbours. */
final class VectorPairwise {
    private VectorPairwise() {}

    @Insn(value = "addp vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 10111 1 vn:5 vd:5", reserved = "q=0 size=3")
    static void addp(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long middle = e.second(q, vn, vm);
        e.v(vd, q, Pairwise.add(size, e.v(vn, 0), middle), Pairwise.add(size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "smaxp vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 10100 1 vn:5 vd:5", reserved = "size=3")
    static void smaxp(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long middle = e.second(q, vn, vm);
        e.v(vd, q, Pairwise.smax(size, e.v(vn, 0), middle), Pairwise.smax(size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "umaxp vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 10100 1 vn:5 vd:5", reserved = "size=3")
    static void umaxp(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long middle = e.second(q, vn, vm);
        e.v(vd, q, Pairwise.umax(size, e.v(vn, 0), middle), Pairwise.umax(size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "sminp vd, vn, vm", bits = "0 q:1 0 01110 size:2 1 vm:5 10101 1 vn:5 vd:5", reserved = "size=3")
    static void sminp(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long middle = e.second(q, vn, vm);
        e.v(vd, q, Pairwise.smin(size, e.v(vn, 0), middle), Pairwise.smin(size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "uminp vd, vn, vm", bits = "0 q:1 1 01110 size:2 1 vm:5 10101 1 vn:5 vd:5", reserved = "size=3")
    static void uminp(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long middle = e.second(q, vn, vm);
        e.v(vd, q, Pairwise.umin(size, e.v(vn, 0), middle), Pairwise.umin(size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "addp dd, vn.2d", bits = "01 0 11110 11 11000 11011 10 vn:5 dd:5")
    static void addpScalar(ArmEnv e, int dd, int vn) {
        e.f(dd, e.v(vn, 0) + e.v(vn, 1));
    }
}
