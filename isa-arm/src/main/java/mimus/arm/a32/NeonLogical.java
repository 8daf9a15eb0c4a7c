package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.insn.Insn;

/** Advanced SIMD, three registers: bitwise operations; Arm ARM section F3.1.9. */
final class NeonLogical {
    private NeonLogical() {}

    @Insn(
            value = "vand vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 00 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vand vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 00 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vand(ArmEnv e, int q, int vd, int vn, int vm) {
        e.block(vd, q, e.vector(vn) & e.vector(vm), e.vector(vn + 1) & e.vector(vm + 1));
    }

    @Insn(
            value = "vbic vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 01 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vbic vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 01 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vbic(ArmEnv e, int q, int vd, int vn, int vm) {
        e.block(vd, q, e.vector(vn) & ~e.vector(vm), e.vector(vn + 1) & ~e.vector(vm + 1));
    }

    @Insn(
            value = "vorr vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 10 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vorr vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 10 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vorr(ArmEnv e, int q, int vd, int vn, int vm) {
        e.block(vd, q, e.vector(vn) | e.vector(vm), e.vector(vn + 1) | e.vector(vm + 1));
    }

    @Insn(
            value = "vorn vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 11 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vorn vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 11 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vorn(ArmEnv e, int q, int vd, int vn, int vm) {
        e.block(vd, q, e.vector(vn) | ~e.vector(vm), e.vector(vn + 1) | ~e.vector(vm + 1));
    }

    @Insn(
            value = "veor vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 00 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "veor vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 00 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void veor(ArmEnv e, int q, int vd, int vn, int vm) {
        e.block(vd, q, e.vector(vn) ^ e.vector(vm), e.vector(vn + 1) ^ e.vector(vm + 1));
    }

    @Insn(
            value = "vbsl vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 01 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vbsl vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 01 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vbsl(ArmEnv e, int q, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.select(e.vector(vd), e.vector(vn), e.vector(vm)),
                Elements.select(e.vector(vd + 1), e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vbit vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 10 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vbit vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 10 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vbit(ArmEnv e, int q, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.select(e.vector(vm), e.vector(vn), e.vector(vd)),
                Elements.select(e.vector(vm + 1), e.vector(vn + 1), e.vector(vd + 1)));
    }

    @Insn(
            value = "vbif vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 11 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vbif vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 11 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vbif(ArmEnv e, int q, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.select(e.vector(vm), e.vector(vd), e.vector(vn)),
                Elements.select(e.vector(vm + 1), e.vector(vd + 1), e.vector(vn + 1)));
    }
}
