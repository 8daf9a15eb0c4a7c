package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElementConversions;
import mimus.arm.state.FloatUnits;
import mimus.insn.Insn;

/** Advanced SIMD: conversions between floating-point and fixed-point numbers; Arm ARM section F3.1.10. */
final class NeonFixedPoint {
    private NeonFixedPoint() {}

    @Insn(
            value = "vcvt.f32.s32 vd, vm, less32",
            bits = "1111 001 0 1 vd.4:1 1 less32:5 vd:4 111 0 0 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcvt.f32.s32 vd, vm, less32",
            bits = "111 0 1111 1 vd.4:1 1 less32:5 vd:4 111 0 0 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcvtFromSigned(ArmEnv e, int q, int vd, int vm, int less32) {
        FloatUnits f = e.floats.standard;
        int fraction = 32 - less32;
        e.block(
                vd,
                q,
                FloatElementConversions.fromSignedFixed(f, 2, e.vector(vm), fraction),
                q == 0 ? 0 : FloatElementConversions.fromSignedFixed(f, 2, e.vector(vm + 1), fraction));
    }

    @Insn(
            value = "vcvt.f32.u32 vd, vm, less32",
            bits = "1111 001 1 1 vd.4:1 1 less32:5 vd:4 111 0 0 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcvt.f32.u32 vd, vm, less32",
            bits = "111 1 1111 1 vd.4:1 1 less32:5 vd:4 111 0 0 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcvtFromUnsigned(ArmEnv e, int q, int vd, int vm, int less32) {
        FloatUnits f = e.floats.standard;
        int fraction = 32 - less32;
        e.block(
                vd,
                q,
                FloatElementConversions.fromUnsignedFixed(f, 2, e.vector(vm), fraction),
                q == 0 ? 0 : FloatElementConversions.fromUnsignedFixed(f, 2, e.vector(vm + 1), fraction));
    }

    @Insn(
            value = "vcvt.s32.f32 vd, vm, less32",
            bits = "1111 001 0 1 vd.4:1 1 less32:5 vd:4 111 1 0 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcvt.s32.f32 vd, vm, less32",
            bits = "111 0 1111 1 vd.4:1 1 less32:5 vd:4 111 1 0 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcvtToSigned(ArmEnv e, int q, int vd, int vm, int less32) {
        FloatUnits f = e.floats.standard;
        int fraction = 32 - less32;
        e.block(
                vd,
                q,
                FloatElementConversions.toSignedFixed(f, 2, e.vector(vm), fraction),
                q == 0 ? 0 : FloatElementConversions.toSignedFixed(f, 2, e.vector(vm + 1), fraction));
    }

    @Insn(
            value = "vcvt.u32.f32 vd, vm, less32",
            bits = "1111 001 1 1 vd.4:1 1 less32:5 vd:4 111 1 0 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcvt.u32.f32 vd, vm, less32",
            bits = "111 1 1111 1 vd.4:1 1 less32:5 vd:4 111 1 0 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcvtToUnsigned(ArmEnv e, int q, int vd, int vm, int less32) {
        FloatUnits f = e.floats.standard;
        int fraction = 32 - less32;
        e.block(
                vd,
                q,
                FloatElementConversions.toUnsignedFixed(f, 2, e.vector(vm), fraction),
                q == 0 ? 0 : FloatElementConversions.toUnsignedFixed(f, 2, e.vector(vm + 1), fraction));
    }
}
