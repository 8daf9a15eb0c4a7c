package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ElementShifts;
import mimus.arm.state.Elements;
import mimus.arm.state.ImmediateShift;
import mimus.insn.Insn;

/** Advanced SIMD: shifts by a constant; Arm ARM section F3.1.9. */
final class NeonShifts {
    private NeonShifts() {}

    @Insn(
            value = "vshr.s<immh> vd, vm, #rshift",
            bits = "1111 001 0 1 vd.4:1 immh.0:3 rshift:3 vd:4 0000 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vshr.s<immh> vd, vm, #rshift",
            bits = "111 0 1111 1 vd.4:1 immh.0:3 rshift:3 vd:4 0000 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vshrS(ArmEnv e, int q, int immh, int rshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.block(vd, q, ElementShifts.sshr(size, e.vector(vm), n), ElementShifts.sshr(size, e.vector(vm + 1), n));
    }

    @Insn(
            value = "vsra.s<immh> vd, vm, #rshift",
            bits = "1111 001 0 1 vd.4:1 immh.0:3 rshift:3 vd:4 0001 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vsra.s<immh> vd, vm, #rshift",
            bits = "111 0 1111 1 vd.4:1 immh.0:3 rshift:3 vd:4 0001 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vsraS(ArmEnv e, int q, int immh, int rshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.block(
                vd,
                q,
                Elements.add(size, e.vector(vd), ElementShifts.sshr(size, e.vector(vm), n)),
                Elements.add(size, e.vector(vd + 1), ElementShifts.sshr(size, e.vector(vm + 1), n)));
    }

    @Insn(
            value = "vrshr.s<immh> vd, vm, #rshift",
            bits = "1111 001 0 1 vd.4:1 immh.0:3 rshift:3 vd:4 0010 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrshr.s<immh> vd, vm, #rshift",
            bits = "111 0 1111 1 vd.4:1 immh.0:3 rshift:3 vd:4 0010 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrshrS(ArmEnv e, int q, int immh, int rshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.block(vd, q, ElementShifts.srshr(size, e.vector(vm), n), ElementShifts.srshr(size, e.vector(vm + 1), n));
    }

    @Insn(
            value = "vrsra.s<immh> vd, vm, #rshift",
            bits = "1111 001 0 1 vd.4:1 immh.0:3 rshift:3 vd:4 0011 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrsra.s<immh> vd, vm, #rshift",
            bits = "111 0 1111 1 vd.4:1 immh.0:3 rshift:3 vd:4 0011 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrsraS(ArmEnv e, int q, int immh, int rshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.block(
                vd,
                q,
                Elements.add(size, e.vector(vd), ElementShifts.srshr(size, e.vector(vm), n)),
                Elements.add(size, e.vector(vd + 1), ElementShifts.srshr(size, e.vector(vm + 1), n)));
    }

    @Insn(
            value = "vqshl.s<immh> vd, vm, #lshift",
            bits = "1111 001 0 1 vd.4:1 immh.0:3 lshift:3 vd:4 0111 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqshl.s<immh> vd, vm, #lshift",
            bits = "111 0 1111 1 vd.4:1 immh.0:3 lshift:3 vd:4 0111 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqshlS(ArmEnv e, int q, int immh, int lshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.block(
                vd,
                q,
                ElementShifts.sqshl(e.floats, size, e.vector(vm), Elements.repeat(size, n), 0),
                q == 0 ? 0 : ElementShifts.sqshl(e.floats, size, e.vector(vm + 1), Elements.repeat(size, n), 0));
    }

    @Insn(
            value = "vshr.u<immh> vd, vm, #rshift",
            bits = "1111 001 1 1 vd.4:1 immh.0:3 rshift:3 vd:4 0000 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vshr.u<immh> vd, vm, #rshift",
            bits = "111 1 1111 1 vd.4:1 immh.0:3 rshift:3 vd:4 0000 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vshrU(ArmEnv e, int q, int immh, int rshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.block(vd, q, ElementShifts.ushr(size, e.vector(vm), n), ElementShifts.ushr(size, e.vector(vm + 1), n));
    }

    @Insn(
            value = "vsra.u<immh> vd, vm, #rshift",
            bits = "1111 001 1 1 vd.4:1 immh.0:3 rshift:3 vd:4 0001 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vsra.u<immh> vd, vm, #rshift",
            bits = "111 1 1111 1 vd.4:1 immh.0:3 rshift:3 vd:4 0001 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vsraU(ArmEnv e, int q, int immh, int rshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.block(
                vd,
                q,
                Elements.add(size, e.vector(vd), ElementShifts.ushr(size, e.vector(vm), n)),
                Elements.add(size, e.vector(vd + 1), ElementShifts.ushr(size, e.vector(vm + 1), n)));
    }

    @Insn(
            value = "vrshr.u<immh> vd, vm, #rshift",
            bits = "1111 001 1 1 vd.4:1 immh.0:3 rshift:3 vd:4 0010 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrshr.u<immh> vd, vm, #rshift",
            bits = "111 1 1111 1 vd.4:1 immh.0:3 rshift:3 vd:4 0010 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrshrU(ArmEnv e, int q, int immh, int rshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.block(vd, q, ElementShifts.urshr(size, e.vector(vm), n), ElementShifts.urshr(size, e.vector(vm + 1), n));
    }

    @Insn(
            value = "vrsra.u<immh> vd, vm, #rshift",
            bits = "1111 001 1 1 vd.4:1 immh.0:3 rshift:3 vd:4 0011 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrsra.u<immh> vd, vm, #rshift",
            bits = "111 1 1111 1 vd.4:1 immh.0:3 rshift:3 vd:4 0011 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrsraU(ArmEnv e, int q, int immh, int rshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.block(
                vd,
                q,
                Elements.add(size, e.vector(vd), ElementShifts.urshr(size, e.vector(vm), n)),
                Elements.add(size, e.vector(vd + 1), ElementShifts.urshr(size, e.vector(vm + 1), n)));
    }

    @Insn(
            value = "vqshl.u<immh> vd, vm, #lshift",
            bits = "1111 001 1 1 vd.4:1 immh.0:3 lshift:3 vd:4 0111 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqshl.u<immh> vd, vm, #lshift",
            bits = "111 1 1111 1 vd.4:1 immh.0:3 lshift:3 vd:4 0111 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqshlU(ArmEnv e, int q, int immh, int lshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.block(
                vd,
                q,
                ElementShifts.uqshl(e.floats, size, e.vector(vm), Elements.repeat(size, n), 0),
                q == 0 ? 0 : ElementShifts.uqshl(e.floats, size, e.vector(vm + 1), Elements.repeat(size, n), 0));
    }

    @Insn(
            value = "vsri.<immh> vd, vm, #rshift",
            bits = "1111 001 1 1 vd.4:1 immh.0:3 rshift:3 vd:4 0100 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vsri.<immh> vd, vm, #rshift",
            bits = "111 1 1111 1 vd.4:1 immh.0:3 rshift:3 vd:4 0100 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vsri(ArmEnv e, int q, int immh, int rshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.block(
                vd,
                q,
                ElementShifts.sri(size, e.vector(vd), e.vector(vm), n),
                ElementShifts.sri(size, e.vector(vd + 1), e.vector(vm + 1), n));
    }

    @Insn(
            value = "vshl.s<immh> vd, vm, #lshift",
            bits = "1111 001 0 1 vd.4:1 immh.0:3 lshift:3 vd:4 0101 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vshl.s<immh> vd, vm, #lshift",
            bits = "111 0 1111 1 vd.4:1 immh.0:3 lshift:3 vd:4 0101 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vshl(ArmEnv e, int q, int immh, int lshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.block(vd, q, ElementShifts.shl(size, e.vector(vm), n), ElementShifts.shl(size, e.vector(vm + 1), n));
    }

    @Insn(
            value = "vsli.<immh> vd, vm, #lshift",
            bits = "1111 001 1 1 vd.4:1 immh.0:3 lshift:3 vd:4 0101 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vsli.<immh> vd, vm, #lshift",
            bits = "111 1 1111 1 vd.4:1 immh.0:3 lshift:3 vd:4 0101 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vsli(ArmEnv e, int q, int immh, int lshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.block(
                vd,
                q,
                ElementShifts.sli(size, e.vector(vd), e.vector(vm), n),
                ElementShifts.sli(size, e.vector(vd + 1), e.vector(vm + 1), n));
    }

    @Insn(
            value = "vqshlu.s<immh> vd, vm, #lshift",
            bits = "1111 001 1 1 vd.4:1 immh.0:3 lshift:3 vd:4 0110 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqshlu.s<immh> vd, vm, #lshift",
            bits = "111 1 1111 1 vd.4:1 immh.0:3 lshift:3 vd:4 0110 immh.3:1 q:1 vm.4:1 1 vm:4",
            reserved = {"immh=0", "q=1 vd=xxxx1", "q=1 vm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqshlu(ArmEnv e, int q, int immh, int lshift, int vd, int vm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.block(
                vd,
                q,
                ElementShifts.sqshlu(e.floats, size, e.vector(vm), n),
                q == 0 ? 0 : ElementShifts.sqshlu(e.floats, size, e.vector(vm + 1), n));
    }
}
