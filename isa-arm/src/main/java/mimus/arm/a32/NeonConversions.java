package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElementConversions;
import mimus.arm.state.FloatUnits;
import mimus.ieee.Rounding;
import mimus.insn.Insn;

/** Advanced SIMD, two registers: conversions of floating-point numbers; Arm ARM section F3.1.10. */
final class NeonConversions {
    private NeonConversions() {}

    @Insn(
            value = "vcvt.f32.s32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 1100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcvt.f32.s32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 1100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcvtFromSigned(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.fromSignedFixed(f, 2, e.vector(vm), 0),
                q == 0 ? 0 : FloatElementConversions.fromSignedFixed(f, 2, e.vector(vm + 1), 0));
    }

    @Insn(
            value = "vcvt.f32.u32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 1101 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcvt.f32.u32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 1101 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcvtFromUnsigned(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.fromUnsignedFixed(f, 2, e.vector(vm), 0),
                q == 0 ? 0 : FloatElementConversions.fromUnsignedFixed(f, 2, e.vector(vm + 1), 0));
    }

    @Insn(
            value = "vcvt.s32.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 1110 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcvt.s32.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 1110 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcvtToSigned(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.toSigned(f, 2, e.vector(vm), Rounding.TOWARD_ZERO),
                q == 0 ? 0 : FloatElementConversions.toSigned(f, 2, e.vector(vm + 1), Rounding.TOWARD_ZERO));
    }

    @Insn(
            value = "vcvt.u32.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 1111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcvt.u32.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 1111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcvtToUnsigned(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.toUnsigned(f, 2, e.vector(vm), Rounding.TOWARD_ZERO),
                q == 0 ? 0 : FloatElementConversions.toUnsigned(f, 2, e.vector(vm + 1), Rounding.TOWARD_ZERO));
    }

    @Insn(
            value = "vcvta.s32.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 0000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vcvta.s32.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 0000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vcvtaS(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.toSigned(f, 2, e.vector(vm), Rounding.NEAREST_AWAY),
                q == 0 ? 0 : FloatElementConversions.toSigned(f, 2, e.vector(vm + 1), Rounding.NEAREST_AWAY));
    }

    @Insn(
            value = "vcvta.u32.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 0001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vcvta.u32.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 0001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vcvtaU(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.toUnsigned(f, 2, e.vector(vm), Rounding.NEAREST_AWAY),
                q == 0 ? 0 : FloatElementConversions.toUnsigned(f, 2, e.vector(vm + 1), Rounding.NEAREST_AWAY));
    }

    @Insn(
            value = "vcvtn.s32.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 0010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vcvtn.s32.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 0010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vcvtnS(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.toSigned(f, 2, e.vector(vm), Rounding.NEAREST_EVEN),
                q == 0 ? 0 : FloatElementConversions.toSigned(f, 2, e.vector(vm + 1), Rounding.NEAREST_EVEN));
    }

    @Insn(
            value = "vcvtn.u32.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 0011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vcvtn.u32.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 0011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vcvtnU(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.toUnsigned(f, 2, e.vector(vm), Rounding.NEAREST_EVEN),
                q == 0 ? 0 : FloatElementConversions.toUnsigned(f, 2, e.vector(vm + 1), Rounding.NEAREST_EVEN));
    }

    @Insn(
            value = "vcvtp.s32.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 0100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vcvtp.s32.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 0100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vcvtpS(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.toSigned(f, 2, e.vector(vm), Rounding.UP),
                q == 0 ? 0 : FloatElementConversions.toSigned(f, 2, e.vector(vm + 1), Rounding.UP));
    }

    @Insn(
            value = "vcvtp.u32.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 0101 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vcvtp.u32.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 0101 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vcvtpU(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.toUnsigned(f, 2, e.vector(vm), Rounding.UP),
                q == 0 ? 0 : FloatElementConversions.toUnsigned(f, 2, e.vector(vm + 1), Rounding.UP));
    }

    @Insn(
            value = "vcvtm.s32.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 0110 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vcvtm.s32.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 0110 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vcvtmS(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.toSigned(f, 2, e.vector(vm), Rounding.DOWN),
                q == 0 ? 0 : FloatElementConversions.toSigned(f, 2, e.vector(vm + 1), Rounding.DOWN));
    }

    @Insn(
            value = "vcvtm.u32.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 0111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "v8")
    @Insn(
            value = "vcvtm.u32.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 0111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "v8")
    static void vcvtmU(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElementConversions.toUnsigned(f, 2, e.vector(vm), Rounding.DOWN),
                q == 0 ? 0 : FloatElementConversions.toUnsigned(f, 2, e.vector(vm + 1), Rounding.DOWN));
    }
}
