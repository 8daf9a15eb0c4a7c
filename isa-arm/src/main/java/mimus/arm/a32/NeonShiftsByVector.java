package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ElementShifts;
import mimus.insn.Insn;

/** Advanced SIMD, three registers: shifts by the elements of another vector; Arm ARM section F3.1.9. */
final class NeonShiftsByVector {
    private NeonShiftsByVector() {}

    @Insn(
            value = "vshl.s<size> vd, vm, vn",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0100 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vshl.s<size> vd, vm, vn",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0100 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vshlSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                ElementShifts.sshl(size, e.vector(vm), e.vector(vn), 0),
                ElementShifts.sshl(size, e.vector(vm + 1), e.vector(vn + 1), 0));
    }

    @Insn(
            value = "vshl.u<size> vd, vm, vn",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0100 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vshl.u<size> vd, vm, vn",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0100 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vshlUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                ElementShifts.ushl(size, e.vector(vm), e.vector(vn), 0),
                ElementShifts.ushl(size, e.vector(vm + 1), e.vector(vn + 1), 0));
    }

    @Insn(
            value = "vqshl.s<size> vd, vm, vn",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0100 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqshl.s<size> vd, vm, vn",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0100 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqshlSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                ElementShifts.sqshl(e.floats, size, e.vector(vm), e.vector(vn), 0),
                q == 0 ? 0 : ElementShifts.sqshl(e.floats, size, e.vector(vm + 1), e.vector(vn + 1), 0));
    }

    @Insn(
            value = "vqshl.u<size> vd, vm, vn",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0100 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqshl.u<size> vd, vm, vn",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0100 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqshlUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                ElementShifts.uqshl(e.floats, size, e.vector(vm), e.vector(vn), 0),
                q == 0 ? 0 : ElementShifts.uqshl(e.floats, size, e.vector(vm + 1), e.vector(vn + 1), 0));
    }

    @Insn(
            value = "vrshl.s<size> vd, vm, vn",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0101 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrshl.s<size> vd, vm, vn",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0101 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrshlSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                ElementShifts.sshl(size, e.vector(vm), e.vector(vn), 1),
                ElementShifts.sshl(size, e.vector(vm + 1), e.vector(vn + 1), 1));
    }

    @Insn(
            value = "vrshl.u<size> vd, vm, vn",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0101 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrshl.u<size> vd, vm, vn",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0101 vn.4:1 q:1 vm.4:1 0 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrshlUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                ElementShifts.ushl(size, e.vector(vm), e.vector(vn), 1),
                ElementShifts.ushl(size, e.vector(vm + 1), e.vector(vn + 1), 1));
    }

    @Insn(
            value = "vqrshl.s<size> vd, vm, vn",
            bits = "1111 001 0 0 vd.4:1 size:2 vn:4 vd:4 0101 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqrshl.s<size> vd, vm, vn",
            bits = "111 0 1111 0 vd.4:1 size:2 vn:4 vd:4 0101 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqrshlSigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                ElementShifts.sqshl(e.floats, size, e.vector(vm), e.vector(vn), 1),
                q == 0 ? 0 : ElementShifts.sqshl(e.floats, size, e.vector(vm + 1), e.vector(vn + 1), 1));
    }

    @Insn(
            value = "vqrshl.u<size> vd, vm, vn",
            bits = "1111 001 1 0 vd.4:1 size:2 vn:4 vd:4 0101 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqrshl.u<size> vd, vm, vn",
            bits = "111 1 1111 0 vd.4:1 size:2 vn:4 vd:4 0101 vn.4:1 q:1 vm.4:1 1 vm:4",
            reserved = {"q=1 vd=xxxx1", "q=1 vn=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqrshlUnsigned(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.block(
                vd,
                q,
                ElementShifts.uqshl(e.floats, size, e.vector(vm), e.vector(vn), 1),
                q == 0 ? 0 : ElementShifts.uqshl(e.floats, size, e.vector(vm + 1), e.vector(vn + 1), 1));
    }
}
