package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.SaturatingElements;
import mimus.insn.Insn;

/** Advanced SIMD, three registers: halving and saturating arithmetic; Arm ARM section F3.1.9. */
final class NeonHalving {
    private NeonHalving() {}

    @Insn(
            value = "vhadd.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0000 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vhadd.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0000 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vhaddSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.shadd(size, e.vector(vn), e.vector(vm)),
                Elements.shadd(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vhadd.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0000 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vhadd.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0000 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vhaddUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.uhadd(size, e.vector(vn), e.vector(vm)),
                Elements.uhadd(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vqadd.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0000 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqadd.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0000 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqaddSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                SaturatingElements.sqadd(e.floats, size, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : SaturatingElements.sqadd(e.floats, size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vqadd.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0000 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqadd.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0000 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqaddUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                SaturatingElements.uqadd(e.floats, size, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : SaturatingElements.uqadd(e.floats, size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vrhadd.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vrhadd.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vrhaddSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.srhadd(size, e.vector(vn), e.vector(vm)),
                Elements.srhadd(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vrhadd.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vrhadd.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0001 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vrhaddUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.urhadd(size, e.vector(vn), e.vector(vm)),
                Elements.urhadd(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vhsub.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0010 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vhsub.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0010 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vhsubSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.shsub(size, e.vector(vn), e.vector(vm)),
                Elements.shsub(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vhsub.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0010 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vhsub.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0010 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vhsubUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                Elements.uhsub(size, e.vector(vn), e.vector(vm)),
                Elements.uhsub(size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vqsub.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0010 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqsub.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0010 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqsubSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                SaturatingElements.sqsub(e.floats, size, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : SaturatingElements.sqsub(e.floats, size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vqsub.u<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0010 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqsub.u<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0010 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqsubUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                SaturatingElements.uqsub(e.floats, size, e.vector(vn), e.vector(vm)),
                q == 0 ? 0 : SaturatingElements.uqsub(e.floats, size, e.vector(vn + 1), e.vector(vm + 1)));
    }

    @Insn(
            value = "vqdmulh.s<size> vd, vn, vm",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 1011 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=0", "size=3"},
            feature = "neon")
    @Insn(
            value = "vqdmulh.s<size> vd, vn, vm",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 1011 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=0", "size=3"},
            set = T32,
            feature = "neon")
    static void vqdmulh(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                SaturatingElements.sqdmulh(e.floats, size, e.vector(vn), e.vector(vm), 0),
                q == 0 ? 0 : SaturatingElements.sqdmulh(e.floats, size, e.vector(vn + 1), e.vector(vm + 1), 0));
    }

    @Insn(
            value = "vqrdmulh.s<size> vd, vn, vm",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 1011 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=0", "size=3"},
            feature = "neon")
    @Insn(
            value = "vqrdmulh.s<size> vd, vn, vm",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 1011 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1", "size=0", "size=3"},
            set = T32,
            feature = "neon")
    static void vqrdmulh(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                SaturatingElements.sqdmulh(e.floats, size, e.vector(vn), e.vector(vm), 1),
                q == 0 ? 0 : SaturatingElements.sqdmulh(e.floats, size, e.vector(vn + 1), e.vector(vm + 1), 1));
    }
}
