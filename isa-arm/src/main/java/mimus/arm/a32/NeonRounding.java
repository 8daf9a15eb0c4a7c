package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElements;
import mimus.arm.state.FloatUnits;
import mimus.ieee.Rounding;
import mimus.insn.Insn;

/** Advanced SIMD: floating-point numbers as integral ones; Arm ARM section F3.1.10. */
final class NeonRounding {
    private NeonRounding() {}

    @Insn(
            value = "vrintn.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 10 vd:4 0 1000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vrintn.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 10 vd:4 0 1000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vrintn(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.round(f, 2, e.vector(vm), Rounding.NEAREST_EVEN, false),
                q == 0 ? 0 : FloatElements.round(f, 2, e.vector(vm + 1), Rounding.NEAREST_EVEN, false));
    }

    @Insn(
            value = "vrintx.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 10 vd:4 0 1001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vrintx.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 10 vd:4 0 1001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vrintx(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.round(f, 2, e.vector(vm), Rounding.NEAREST_EVEN, true),
                q == 0 ? 0 : FloatElements.round(f, 2, e.vector(vm + 1), Rounding.NEAREST_EVEN, true));
    }

    @Insn(
            value = "vrinta.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 10 vd:4 0 1010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vrinta.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 10 vd:4 0 1010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vrinta(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.round(f, 2, e.vector(vm), Rounding.NEAREST_AWAY, false),
                q == 0 ? 0 : FloatElements.round(f, 2, e.vector(vm + 1), Rounding.NEAREST_AWAY, false));
    }

    @Insn(
            value = "vrintz.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 10 vd:4 0 1011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vrintz.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 10 vd:4 0 1011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vrintz(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.round(f, 2, e.vector(vm), Rounding.TOWARD_ZERO, false),
                q == 0 ? 0 : FloatElements.round(f, 2, e.vector(vm + 1), Rounding.TOWARD_ZERO, false));
    }

    @Insn(
            value = "vrintm.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 10 vd:4 0 1101 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vrintm.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 10 vd:4 0 1101 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vrintm(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.round(f, 2, e.vector(vm), Rounding.DOWN, false),
                q == 0 ? 0 : FloatElements.round(f, 2, e.vector(vm + 1), Rounding.DOWN, false));
    }

    @Insn(
            value = "vrintp.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 10 vd:4 0 1111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vrintp.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 10 vd:4 0 1111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vrintp(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.round(f, 2, e.vector(vm), Rounding.UP, false),
                q == 0 ? 0 : FloatElements.round(f, 2, e.vector(vm + 1), Rounding.UP, false));
    }
}
