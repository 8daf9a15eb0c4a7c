package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ElementBits;
import mimus.arm.state.Elements;
import mimus.arm.state.FloatElements;
import mimus.arm.state.SaturatingElements;
import mimus.arm.state.Wide;
import mimus.insn.Insn;

/** Advanced SIMD, two registers: signs, counts of bits, orders of elements; Arm ARM section F3.1.9. */
final class NeonUnary {
    private NeonUnary() {}

    @Insn(
            value = "vrev64.<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 00 vd:4 0 0000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vrev64.<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 00 vd:4 0 0000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vrev64(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, ElementBits.reverse(3, size, e.vector(vm)), ElementBits.reverse(3, size, e.vector(vm + 1)));
    }

    @Insn(
            value = "vrev32.<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 00 vd:4 0 0001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=1x"},
            feature = "neon")
    @Insn(
            value = "vrev32.<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 00 vd:4 0 0001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=1x"},
            set = T32,
            feature = "neon")
    static void vrev32(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, ElementBits.reverse(2, size, e.vector(vm)), ElementBits.reverse(2, size, e.vector(vm + 1)));
    }

    @Insn(
            value = "vrev16.<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 00 vd:4 0 0010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=1x", "size=1"},
            feature = "neon")
    @Insn(
            value = "vrev16.<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 00 vd:4 0 0010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=1x", "size=1"},
            set = T32,
            feature = "neon")
    static void vrev16(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, ElementBits.reverse(1, size, e.vector(vm)), ElementBits.reverse(1, size, e.vector(vm + 1)));
    }

    @Insn(
            value = "vcls.s<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 00 vd:4 0 1000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vcls.s<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 00 vd:4 0 1000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vcls(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, ElementBits.cls(size, e.vector(vm)), ElementBits.cls(size, e.vector(vm + 1)));
    }

    @Insn(
            value = "vclz.i<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 00 vd:4 0 1001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vclz.i<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 00 vd:4 0 1001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vclz(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, ElementBits.clz(size, e.vector(vm)), ElementBits.clz(size, e.vector(vm + 1)));
    }

    @Insn(
            value = "vcnt.8 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 00 00 vd:4 0 1010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vcnt.8 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 00 00 vd:4 0 1010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vcnt(ArmEnv e, int q, int vd, int vm) {
        e.block(vd, q, ElementBits.cnt(e.vector(vm)), ElementBits.cnt(e.vector(vm + 1)));
    }

    @Insn(
            value = "vmvn vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 00 00 vd:4 0 1011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmvn vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 00 00 vd:4 0 1011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmvn(ArmEnv e, int q, int vd, int vm) {
        e.block(vd, q, ~e.vector(vm), ~e.vector(vm + 1));
    }

    @Insn(
            value = "vabs.s<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 01 vd:4 0 0110 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vabs.s<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 01 vd:4 0 0110 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vabs(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, Elements.abs(size, e.vector(vm)), Elements.abs(size, e.vector(vm + 1)));
    }

    @Insn(
            value = "vneg.s<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 01 vd:4 0 0111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vneg.s<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 01 vd:4 0 0111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vneg(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, Elements.neg(size, e.vector(vm)), Elements.neg(size, e.vector(vm + 1)));
    }

    @Insn(
            value = "vqabs.s<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 00 vd:4 0 1110 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vqabs.s<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 00 vd:4 0 1110 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vqabs(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(
                vd,
                q,
                SaturatingElements.sqabs(e.floats, size, e.vector(vm)),
                q == 0 ? 0 : SaturatingElements.sqabs(e.floats, size, e.vector(vm + 1)));
    }

    @Insn(
            value = "vqneg.s<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 00 vd:4 0 1111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vqneg.s<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 00 vd:4 0 1111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vqneg(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(
                vd,
                q,
                SaturatingElements.sqneg(e.floats, size, e.vector(vm)),
                q == 0 ? 0 : SaturatingElements.sqneg(e.floats, size, e.vector(vm + 1)));
    }

    @Insn(
            value = "vpaddl.s<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 00 vd:4 0 0100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vpaddl.s<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 00 vd:4 0 0100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vpaddlS(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, Wide.saddlp(size, e.vector(vm)), Wide.saddlp(size, e.vector(vm + 1)));
    }

    @Insn(
            value = "vpadal.s<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 00 vd:4 0 1100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vpadal.s<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 00 vd:4 0 1100 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vpadalS(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(
                vd,
                q,
                Elements.add(size + 1, e.vector(vd), Wide.saddlp(size, e.vector(vm))),
                Elements.add(size + 1, e.vector(vd + 1), Wide.saddlp(size, e.vector(vm + 1))));
    }

    @Insn(
            value = "vpaddl.u<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 00 vd:4 0 0101 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vpaddl.u<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 00 vd:4 0 0101 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vpaddlU(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(vd, q, Wide.uaddlp(size, e.vector(vm)), Wide.uaddlp(size, e.vector(vm + 1)));
    }

    @Insn(
            value = "vpadal.u<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 00 vd:4 0 1101 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vpadal.u<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 00 vd:4 0 1101 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vpadalU(ArmEnv e, int q, int size, int vd, int vm) {
        e.block(
                vd,
                q,
                Elements.add(size + 1, e.vector(vd), Wide.uaddlp(size, e.vector(vm))),
                Elements.add(size + 1, e.vector(vd + 1), Wide.uaddlp(size, e.vector(vm + 1))));
    }

    @Insn(
            value = "vabs.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 01 vd:4 0 1110 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vabs.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 01 vd:4 0 1110 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vabsFloat(ArmEnv e, int q, int vd, int vm) {
        e.block(vd, q, FloatElements.abs(2, e.vector(vm)), FloatElements.abs(2, e.vector(vm + 1)));
    }

    @Insn(
            value = "vneg.f32 vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 10 01 vd:4 0 1111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vneg.f32 vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 10 01 vd:4 0 1111 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vnegFloat(ArmEnv e, int q, int vd, int vm) {
        e.block(vd, q, FloatElements.neg(2, e.vector(vm)), FloatElements.neg(2, e.vector(vm + 1)));
    }
}
