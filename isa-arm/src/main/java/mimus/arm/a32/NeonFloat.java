package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElements;
import mimus.arm.state.FloatUnits;
import mimus.insn.Insn;

/** Advanced SIMD, three registers: floating point, always to nearest, with zeros and default NaNs; Arm ARM section F3.1.9. */
final class NeonFloat {
    private NeonFloat() {}

    @Insn(
            value = "vadd.f32 vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 00 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vadd.f32 vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 00 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vadd(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.add(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.add(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vsub.f32 vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 10 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vsub.f32 vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 10 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vsub(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.sub(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.sub(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vabd.f32 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 10 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vabd.f32 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 10 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vabd(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.abd(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.abd(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vmul.f32 vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 00 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmul.f32 vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 00 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmul(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.mul(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.mul(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vmla.f32 vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 00 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmla.f32 vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 00 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmla(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.add(f, 2, e.vector(vd), FloatElements.mul(f, 2, e.vector(vn), e.vector(vm))),
                q == 0
                        ? 0
                        : FloatElements.add(
                                f, 2, e.vector(vd + 1), FloatElements.mul(f, 2, e.vector(vn + 1), e.vector(vm + 1))));
    }

    @Insn(
            value = "vmls.f32 vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 10 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmls.f32 vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 10 vn:4 vd:4 1101 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmls(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.add(
                        f, 2, e.vector(vd), FloatElements.neg(2, FloatElements.mul(f, 2, e.vector(vn), e.vector(vm)))),
                q == 0
                        ? 0
                        : FloatElements.add(
                                f,
                                2,
                                e.vector(vd + 1),
                                FloatElements.neg(2, FloatElements.mul(f, 2, e.vector(vn + 1), e.vector(vm + 1)))));
    }

    @Insn(
            value = "vfma.f32 vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 00 vn:4 vd:4 1100 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vfma.f32 vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 00 vn:4 vd:4 1100 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vfma(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.fma(f, 2, e.vector(vd), e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.fma(f, 2, e.vector(vd + 1), e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vfms.f32 vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 10 vn:4 vd:4 1100 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vfms.f32 vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 10 vn:4 vd:4 1100 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vfms(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.fms(f, 2, e.vector(vd), e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.fms(f, 2, e.vector(vd + 1), e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vrecps.f32 vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 00 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrecps.f32 vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 00 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrecps(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.recpsUnfused(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.recpsUnfused(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vrsqrts.f32 vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 10 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrsqrts.f32 vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 10 vn:4 vd:4 1111 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrsqrts(ArmEnv e, int q, int vd, int vn, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.rsqrtsUnfused(f, 2, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : FloatElements.rsqrtsUnfused(f, 2, e.vector(vn + 1), e.vector(vm + 1)));
    }
}
