package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.insn.Insn;

/** Advanced SIMD, three registers: comparisons, minima and maxima; Arm ARM section F3.1.9. */
final class NeonCompare {
    private NeonCompare() {}

    @Insn(
            value = "vcgt.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0011 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vcgt.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0011 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vcgtSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.gt(size, e.vector(vn), e.vector(vm)),
                Elements.gt(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vcgt.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0011 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vcgt.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0011 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vcgtUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.hi(size, e.vector(vn), e.vector(vm)),
                Elements.hi(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vcge.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0011 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vcge.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0011 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vcgeSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.ge(size, e.vector(vn), e.vector(vm)),
                Elements.ge(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vcge.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0011 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vcge.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0011 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vcgeUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.hs(size, e.vector(vn), e.vector(vm)),
                Elements.hs(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vmax.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0110 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmax.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0110 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vmaxSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.smax(size, e.vector(vn), e.vector(vm)),
                Elements.smax(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vmax.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0110 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmax.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0110 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vmaxUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.umax(size, e.vector(vn), e.vector(vm)),
                Elements.umax(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vmin.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0110 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmin.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0110 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vminSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.smin(size, e.vector(vn), e.vector(vm)),
                Elements.smin(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vmin.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0110 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vmin.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0110 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vminUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.umin(size, e.vector(vn), e.vector(vm)),
                Elements.umin(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vtst.<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 1000 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vtst.<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 1000 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vtst(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.tst(size, e.vector(vn), e.vector(vm)),
                Elements.tst(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vceq.i<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 1000 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vceq.i<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 1000 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vceq(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.eq(size, e.vector(vn), e.vector(vm)),
                Elements.eq(size, e.vector(vn + 1), e.vector(vm + 1)));
    }
}
