package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElements;
import mimus.arm.state.FloatUnits;
import mimus.insn.Insn;

/** Advanced SIMD, three registers: comparisons of floating-point numbers, minima and maxima; Arm ARM section F3.1.9. */
final class NeonFloatCompare {
    private NeonFloatCompare() {}

    @Insn(
            value = "vceq.f32 vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 00 vn:4 vd:4 1110 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vceq.f32 vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 00 vn:4 vd:4 1110 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vceq(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.eq(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.eq(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vcge.f32 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 00 vn:4 vd:4 1110 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcge.f32 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 00 vn:4 vd:4 1110 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcge(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.ge(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.ge(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vcgt.f32 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 10 vn:4 vd:4 1110 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcgt.f32 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 10 vn:4 vd:4 1110 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcgt(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.gt(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.gt(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vacge.f32 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 00 vn:4 vd:4 1110 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vacge.f32 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 00 vn:4 vd:4 1110 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vacge(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.ge(f, 2, FloatElements.abs(2, e.vector(vn)), FloatElements.abs(2, e.vector(vm))),
                q == 0
                        ? 0
                        : FloatElements.ge(
                                f, 2, FloatElements.abs(2, e.vector(vn + 1)), FloatElements.abs(2, e.vector(vm + 1))));
    }

    @Insn(
            value = "vacgt.f32 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 10 vn:4 vd:4 1110 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vacgt.f32 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 10 vn:4 vd:4 1110 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vacgt(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.gt(f, 2, FloatElements.abs(2, e.vector(vn)), FloatElements.abs(2, e.vector(vm))),
                q == 0
                        ? 0
                        : FloatElements.gt(
                                f, 2, FloatElements.abs(2, e.vector(vn + 1)), FloatElements.abs(2, e.vector(vm + 1))));
    }

    @Insn(
            value = "vmax.f32 vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 00 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmax.f32 vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 00 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmax(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.max(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.max(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vmin.f32 vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 10 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmin.f32 vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 10 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmin(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.min(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.min(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vmaxnm.f32 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 00 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vmaxnm.f32 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 00 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vmaxnm(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.maxNum(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.maxNum(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vminnm.f32 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 10 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vminnm.f32 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 10 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vminnm(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.minNum(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.minNum(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }
}
