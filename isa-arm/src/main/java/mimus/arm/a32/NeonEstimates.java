package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElements;
import mimus.arm.state.FloatEstimates;
import mimus.arm.state.FloatUnits;
import mimus.insn.Insn;

/** Advanced SIMD: estimates of reciprocals and their roots; Arm ARM section F3.1.10. */
final class NeonEstimates {
    private NeonEstimates() {}

    @Insn(
            value = "vrecpe.u32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 1000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrecpe.u32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 1000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrecpeInteger(ArmEnv e, int q, int vd, int vm) {
        e.block(vd, q, FloatEstimates.recips(e.vector(vm)), FloatEstimates.recips(e.vector(vm + 1)));
    }

    @Insn(
            value = "vrsqrte.u32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 1001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrsqrte.u32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 1001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrsqrteInteger(ArmEnv e, int q, int vd, int vm) {
        e.block(vd, q, FloatEstimates.rsqrts(e.vector(vm)), FloatEstimates.rsqrts(e.vector(vm + 1)));
    }

    @Insn(
            value = "vrecpe.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 1010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrecpe.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 1010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrecpe(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.recip(f, 2, e.vector(vm)),
                q == 0 ? 0 : FloatElements.recip(f, 2, e.vector(vm + 1)));
    }

    @Insn(
            value = "vrsqrte.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 11 vd:4 0 1011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrsqrte.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 11 vd:4 0 1011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrsqrte(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.rsqrt(f, 2, e.vector(vm)),
                q == 0 ? 0 : FloatElements.rsqrt(f, 2, e.vector(vm + 1)));
    }
}
