package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.Permutation;
import mimus.arm.state.Transposition;
import mimus.insn.Insn;

/** Advanced SIMD: elements in another order; Arm ARM section F3.1.9. */
final class NeonPermute {
    private NeonPermute() {}

    @Insn(
            value = "vswp vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 00 10 vd:4 0 0000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vswp vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 00 10 vd:4 0 0000 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vswp(ArmEnv e, int q, int vd, int vm) {
        long low = e.vector(vd);
        long high = e.vector(vd + 1);
        e.block(vd, q, e.vector(vm), e.vector(vm + 1));
        e.block(vm, q, low, high);
    }

    @Insn(
            value = "vtrn.<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 10 vd:4 0 0001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vtrn.<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 10 vd:4 0 0001 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vtrn(ArmEnv e, int q, int size, int vd, int vm) {
        Transposition.trn(e, q, size, vd, vm);
    }

    @Insn(
            value = "vuzp.<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 10 vd:4 0 0010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3", "q=0 size=2"},
            feature = "neon")
    @Insn(
            value = "vuzp.<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 10 vd:4 0 0010 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3", "q=0 size=2"},
            set = T32,
            feature = "neon")
    static void vuzp(ArmEnv e, int q, int size, int vd, int vm) {
        Transposition.uzp(e, q, size, vd, vm);
    }

    @Insn(
            value = "vzip.<size> vd, vm",
            bits = "1111 001 1 1 vd.4:1 11 size:2 10 vd:4 0 0011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3", "q=0 size=2"},
            feature = "neon")
    @Insn(
            value = "vzip.<size> vd, vm",
            bits = "111 1 1111 1 vd.4:1 11 size:2 10 vd:4 0 0011 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vm=xxxx1", "size=3", "q=0 size=2"},
            set = T32,
            feature = "neon")
    static void vzip(ArmEnv e, int q, int size, int vd, int vm) {
        Transposition.zip(e, q, size, vd, vm);
    }

    @Insn(
            value = "vdup.<size> vd, scalar[element]",
            bits = "1111 001 1 1 vd.4:1 11 element:3 1 size=0 vd:4 1100 0 q:1 scalar.4:1 0 scalar:4",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vdup.<size> vd, scalar[element]",
            bits = "111 1 1111 1 vd.4:1 11 element:3 1 size=0 vd:4 1100 0 q:1 scalar.4:1 0 scalar:4",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vdup.<size> vd, scalar[element]",
            bits = "1111 001 1 1 vd.4:1 11 element:2 10 size=1 vd:4 1100 0 q:1 scalar.4:1 0 scalar:4",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vdup.<size> vd, scalar[element]",
            bits = "111 1 1111 1 vd.4:1 11 element:2 10 size=1 vd:4 1100 0 q:1 scalar.4:1 0 scalar:4",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vdup.<size> vd, scalar[element]",
            bits = "1111 001 1 1 vd.4:1 11 element:1 100 size=2 vd:4 1100 0 q:1 scalar.4:1 0 scalar:4",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vdup.<size> vd, scalar[element]",
            bits = "111 1 1111 1 vd.4:1 11 element:1 100 size=2 vd:4 1100 0 q:1 scalar.4:1 0 scalar:4",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    static void vdup(ArmEnv e, int q, int size, int vd, int scalar, int element) {
        long all = Elements.repeat(size, e.vector(scalar) >>> (element << 3 + size));
        e.block(vd, q, all, all);
    }

    @Insn(
            value = "vdup<cond>.8 vd, rt",
            bits = "cond:4 1110 1 1 q:1 0 vd:4 rt:4!15 1011 vd.4:1 0 0 1 0000 size=0",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vdup.8 vd, rt",
            bits = "1110 1110 1 1 q:1 0 vd:4 rt:4!15 1011 vd.4:1 0 0 1 0000 size=0",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vdup<cond>.16 vd, rt",
            bits = "cond:4 1110 1 0 q:1 0 vd:4 rt:4!15 1011 vd.4:1 0 1 1 0000 size=1",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vdup.16 vd, rt",
            bits = "1110 1110 1 0 q:1 0 vd:4 rt:4!15 1011 vd.4:1 0 1 1 0000 size=1",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vdup<cond>.32 vd, rt",
            bits = "cond:4 1110 1 0 q:1 0 vd:4 rt:4!15 1011 vd.4:1 0 0 1 0000 size=2",
            reserved = "q=1 vd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vdup.32 vd, rt",
            bits = "1110 1110 1 0 q:1 0 vd:4 rt:4!15 1011 vd.4:1 0 0 1 0000 size=2",
            reserved = "q=1 vd=xxxx1",
            set = T32,
            feature = "neon")
    static void vdupGeneral(ArmEnv e, int q, int size, int vd, int rt) {
        long all = Elements.repeat(size, e.r(rt));
        e.block(vd, q, all, all);
    }

    @Insn(
            value = "vext.8 vd, vn, vm, #first",
            bits = "1111 001 0 1 vd.4:1 11 vn:4 vd:4 first:4 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "q=0 first=1xxx"},
            feature = "neon")
    @Insn(
            value = "vext.8 vd, vn, vm, #first",
            bits = "111 0 1111 1 vd.4:1 11 vn:4 vd:4 first:4 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "q=0 first=1xxx"},
            set = T32,
            feature = "neon")
    static void vext(ArmEnv e, int q, int vd, int vn, int vm, int first) {
        long middle = q == 0 ? e.vector(vm) : e.vector(vn + 1);
        long last = e.vector(vm + 1);
        long low = Permutation.bytes(e.vector(vn), middle, e.vector(vm), first);
        e.block(vd, q, low, Permutation.bytes(middle, e.vector(vm), last, first));
    }
}
