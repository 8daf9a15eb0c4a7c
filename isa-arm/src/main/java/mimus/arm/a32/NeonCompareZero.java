package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.FloatElements;
import mimus.arm.state.FloatUnits;
import mimus.insn.Insn;

/** Advanced SIMD, two registers: comparisons with zero; Arm ARM section F3.1.9. */
final class NeonCompareZero {
    private NeonCompareZero() {}

    @Insn(
            value = "vcgt.s<size> vd, vm, #0",
            bits = "1111 001 1 1 vd.4:1 11 size:2 01 vd:4 0 0000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vcgt.s<size> vd, vm, #0",
            bits = "111 1 1111 1 vd.4:1 11 size:2 01 vd:4 0 0000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vcgt(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, Elements.gt(size, e.vector(vm), 0), Elements.gt(size, e.vector(vm + 1), 0));
    }

    @Insn(
            value = "vcgt.f32 vd, vm, #0",
            bits = "1111 001 1 1 vd.4:1 11 10 01 vd:4 0 1000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcgt.f32 vd, vm, #0",
            bits = "111 1 1111 1 vd.4:1 11 10 01 vd:4 0 1000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcgtFloat(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.gt(f, 2, e.vector(vm), 0),
                q == 0 ? 0 : FloatElements.gt(f, 2, e.vector(vm + 1), 0));
    }

    @Insn(
            value = "vcge.s<size> vd, vm, #0",
            bits = "1111 001 1 1 vd.4:1 11 size:2 01 vd:4 0 0001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vcge.s<size> vd, vm, #0",
            bits = "111 1 1111 1 vd.4:1 11 size:2 01 vd:4 0 0001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vcge(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, Elements.ge(size, e.vector(vm), 0), Elements.ge(size, e.vector(vm + 1), 0));
    }

    @Insn(
            value = "vcge.f32 vd, vm, #0",
            bits = "1111 001 1 1 vd.4:1 11 10 01 vd:4 0 1001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcge.f32 vd, vm, #0",
            bits = "111 1 1111 1 vd.4:1 11 10 01 vd:4 0 1001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcgeFloat(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.ge(f, 2, e.vector(vm), 0),
                q == 0 ? 0 : FloatElements.ge(f, 2, e.vector(vm + 1), 0));
    }

    @Insn(
            value = "vceq.i<size> vd, vm, #0",
            bits = "1111 001 1 1 vd.4:1 11 size:2 01 vd:4 0 0010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vceq.i<size> vd, vm, #0",
            bits = "111 1 1111 1 vd.4:1 11 size:2 01 vd:4 0 0010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vceq(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, Elements.eq(size, e.vector(vm), 0), Elements.eq(size, e.vector(vm + 1), 0));
    }

    @Insn(
            value = "vceq.f32 vd, vm, #0",
            bits = "1111 001 1 1 vd.4:1 11 10 01 vd:4 0 1010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vceq.f32 vd, vm, #0",
            bits = "111 1 1111 1 vd.4:1 11 10 01 vd:4 0 1010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vceqFloat(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.eq(f, 2, e.vector(vm), 0),
                q == 0 ? 0 : FloatElements.eq(f, 2, e.vector(vm + 1), 0));
    }

    @Insn(
            value = "vcle.s<size> vd, vm, #0",
            bits = "1111 001 1 1 vd.4:1 11 size:2 01 vd:4 0 0011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vcle.s<size> vd, vm, #0",
            bits = "111 1 1111 1 vd.4:1 11 size:2 01 vd:4 0 0011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vcle(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, Elements.ge(size, 0, e.vector(vm)), Elements.ge(size, 0, e.vector(vm + 1)));
    }

    @Insn(
            value = "vcle.f32 vd, vm, #0",
            bits = "1111 001 1 1 vd.4:1 11 10 01 vd:4 0 1011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcle.f32 vd, vm, #0",
            bits = "111 1 1111 1 vd.4:1 11 10 01 vd:4 0 1011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcleFloat(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.ge(f, 2, 0, e.vector(vm)),
                q == 0 ? 0 : FloatElements.ge(f, 2, 0, e.vector(vm + 1)));
    }

    @Insn(
            value = "vclt.s<size> vd, vm, #0",
            bits = "1111 001 1 1 vd.4:1 11 size:2 01 vd:4 0 0100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vclt.s<size> vd, vm, #0",
            bits = "111 1 1111 1 vd.4:1 11 size:2 01 vd:4 0 0100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vclt(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, Elements.gt(size, 0, e.vector(vm)), Elements.gt(size, 0, e.vector(vm + 1)));
    }

    @Insn(
            value = "vclt.f32 vd, vm, #0",
            bits = "1111 001 1 1 vd.4:1 11 10 01 vd:4 0 1100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vclt.f32 vd, vm, #0",
            bits = "111 1 1111 1 vd.4:1 11 10 01 vd:4 0 1100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcltFloat(ArmEnv e, int q, int vd, int vm) {
        FloatUnits f = e.floats.standard;
        e.block(
                vd,
                q,
                FloatElements.gt(f, 2, 0, e.vector(vm)),
                q == 0 ? 0 : FloatElements.gt(f, 2, 0, e.vector(vm + 1)));
    }
}
