package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatPairwise;
import mimus.arm.state.Pairwise;
import mimus.insn.Insn;

/** Advanced SIMD, three registers: operations on neighbours; Arm ARM section F3.1.9. */
final class NeonPairwise {
    private NeonPairwise() {}

    @Insn(
            value = "vpmax.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 1010 vn.4:1 0 q=0 vm.4:1 0 vm:4",
            reserved = "size=3",
            feature = "neon")
    @Insn(
            value = "vpmax.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 1010 vn.4:1 0 q=0 vm.4:1 0 vm:4",
            reserved = "size=3",
            set = T32,
            feature = "neon")
    static void vpmaxSigned(ArmEnv e, int size, int vd, int vn, int vm) {
        e.vector(vd, Pairwise.smax(size, e.vector(vn), e.vector(vm)));
    }

    @Insn(
            value = "vpmax.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 1010 vn.4:1 0 q=0 vm.4:1 0 vm:4",
            reserved = "size=3",
            feature = "neon")
    @Insn(
            value = "vpmax.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 1010 vn.4:1 0 q=0 vm.4:1 0 vm:4",
            reserved = "size=3",
            set = T32,
            feature = "neon")
    static void vpmaxUnsigned(ArmEnv e, int size, int vd, int vn, int vm) {
        e.vector(vd, Pairwise.umax(size, e.vector(vn), e.vector(vm)));
    }

    @Insn(
            value = "vpmin.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 1010 vn.4:1 0 q=0 vm.4:1 1 vm:4",
            reserved = "size=3",
            feature = "neon")
    @Insn(
            value = "vpmin.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 1010 vn.4:1 0 q=0 vm.4:1 1 vm:4",
            reserved = "size=3",
            set = T32,
            feature = "neon")
    static void vpminSigned(ArmEnv e, int size, int vd, int vn, int vm) {
        e.vector(vd, Pairwise.smin(size, e.vector(vn), e.vector(vm)));
    }

    @Insn(
            value = "vpmin.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 1010 vn.4:1 0 q=0 vm.4:1 1 vm:4",
            reserved = "size=3",
            feature = "neon")
    @Insn(
            value = "vpmin.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 1010 vn.4:1 0 q=0 vm.4:1 1 vm:4",
            reserved = "size=3",
            set = T32,
            feature = "neon")
    static void vpminUnsigned(ArmEnv e, int size, int vd, int vn, int vm) {
        e.vector(vd, Pairwise.umin(size, e.vector(vn), e.vector(vm)));
    }

    @Insn(
            value = "vpadd.i<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 1011 vn.4:1 0 q=0 vm.4:1 1 vm:4",
            reserved = "size=3",
            feature = "neon")
    @Insn(
            value = "vpadd.i<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 1011 vn.4:1 0 q=0 vm.4:1 1 vm:4",
            reserved = "size=3",
            set = T32,
            feature = "neon")
    static void vpadd(ArmEnv e, int size, int vd, int vn, int vm) {
        e.vector(vd, Pairwise.add(size, e.vector(vn), e.vector(vm)));
    }

    @Insn(
            value = "vpadd.f32 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 00 vn:4 vd:4 1101 vn.4:1 0 q=0 vm.4:1 0 vm:4",
            feature = "neon")
    @Insn(
            value = "vpadd.f32 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 00 vn:4 vd:4 1101 vn.4:1 0 q=0 vm.4:1 0 vm:4",
            set = T32,
            feature = "neon")
    static void vpaddFloat(ArmEnv e, int vd, int vn, int vm) {
        e.vector(vd, FloatPairwise.add(e.floats.standard, 2, e.vector(vn), e.vector(vm)));
    }

    @Insn(
            value = "vpmax.f32 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 00 vn:4 vd:4 1111 vn.4:1 0 q=0 vm.4:1 0 vm:4",
            feature = "neon")
    @Insn(
            value = "vpmax.f32 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 00 vn:4 vd:4 1111 vn.4:1 0 q=0 vm.4:1 0 vm:4",
            set = T32,
            feature = "neon")
    static void vpmaxFloat(ArmEnv e, int vd, int vn, int vm) {
        e.vector(vd, FloatPairwise.max(e.floats.standard, 2, e.vector(vn), e.vector(vm)));
    }

    @Insn(
            value = "vpmin.f32 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 10 vn:4 vd:4 1111 vn.4:1 0 q=0 vm.4:1 0 vm:4",
            feature = "neon")
    @Insn(
            value = "vpmin.f32 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 10 vn:4 vd:4 1111 vn.4:1 0 q=0 vm.4:1 0 vm:4",
            set = T32,
            feature = "neon")
    static void vpminFloat(ArmEnv e, int vd, int vn, int vm) {
        e.vector(vd, FloatPairwise.min(e.floats.standard, 2, e.vector(vn), e.vector(vm)));
    }
}
