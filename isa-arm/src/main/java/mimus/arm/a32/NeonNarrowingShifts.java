package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ElementShifts;
import mimus.arm.state.ImmediateShift;
import mimus.arm.state.Wide;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Advanced SIMD: shifts by a constant to half the width, and from it; Arm ARM section F3.1.9. */
final class NeonNarrowingShifts {
    private NeonNarrowingShifts() {}

    @Insn(
            value = "vshrn.i<wide> dd, qm, #rshift",
            bits = "1111 001 0 1 dd.4:1 immh.0:3 rshift:3 dd:4 1000 0 0 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vshrn.i<wide> dd, qm, #rshift",
            bits = "111 0 1111 1 dd.4:1 immh.0:3 rshift:3 dd:4 1000 0 0 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vshrnI(ArmEnv e, int immh, int rshift, int dd, int qm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.ushr(size + 1, e.vector(qm), n);
        long high = ElementShifts.ushr(size + 1, e.vector(qm + 1), n);
        e.vector(dd, Wide.narrow(size, low, high));
    }

    @Insn(
            value = "vrshrn.i<wide> dd, qm, #rshift",
            bits = "1111 001 0 1 dd.4:1 immh.0:3 rshift:3 dd:4 1000 0 1 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrshrn.i<wide> dd, qm, #rshift",
            bits = "111 0 1111 1 dd.4:1 immh.0:3 rshift:3 dd:4 1000 0 1 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrshrnI(ArmEnv e, int immh, int rshift, int dd, int qm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.urshr(size + 1, e.vector(qm), n);
        long high = ElementShifts.urshr(size + 1, e.vector(qm + 1), n);
        e.vector(dd, Wide.narrow(size, low, high));
    }

    @Insn(
            value = "vqshrun.s<wide> dd, qm, #rshift",
            bits = "1111 001 1 1 dd.4:1 immh.0:3 rshift:3 dd:4 1000 0 0 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqshrun.s<wide> dd, qm, #rshift",
            bits = "111 1 1111 1 dd.4:1 immh.0:3 rshift:3 dd:4 1000 0 0 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqshrunS(ArmEnv e, int immh, int rshift, int dd, int qm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.sshr(size + 1, e.vector(qm), n);
        long high = ElementShifts.sshr(size + 1, e.vector(qm + 1), n);
        e.vector(dd, Wide.sqxtun(e.floats, size, low, high));
    }

    @Insn(
            value = "vqrshrun.s<wide> dd, qm, #rshift",
            bits = "1111 001 1 1 dd.4:1 immh.0:3 rshift:3 dd:4 1000 0 1 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqrshrun.s<wide> dd, qm, #rshift",
            bits = "111 1 1111 1 dd.4:1 immh.0:3 rshift:3 dd:4 1000 0 1 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqrshrunS(ArmEnv e, int immh, int rshift, int dd, int qm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.srshr(size + 1, e.vector(qm), n);
        long high = ElementShifts.srshr(size + 1, e.vector(qm + 1), n);
        e.vector(dd, Wide.sqxtun(e.floats, size, low, high));
    }

    @Insn(
            value = "vqshrn.s<wide> dd, qm, #rshift",
            bits = "1111 001 0 1 dd.4:1 immh.0:3 rshift:3 dd:4 1001 0 0 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqshrn.s<wide> dd, qm, #rshift",
            bits = "111 0 1111 1 dd.4:1 immh.0:3 rshift:3 dd:4 1001 0 0 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqshrnS(ArmEnv e, int immh, int rshift, int dd, int qm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.sshr(size + 1, e.vector(qm), n);
        long high = ElementShifts.sshr(size + 1, e.vector(qm + 1), n);
        e.vector(dd, Wide.sqxtn(e.floats, size, low, high));
    }

    @Insn(
            value = "vqrshrn.s<wide> dd, qm, #rshift",
            bits = "1111 001 0 1 dd.4:1 immh.0:3 rshift:3 dd:4 1001 0 1 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqrshrn.s<wide> dd, qm, #rshift",
            bits = "111 0 1111 1 dd.4:1 immh.0:3 rshift:3 dd:4 1001 0 1 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqrshrnS(ArmEnv e, int immh, int rshift, int dd, int qm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.srshr(size + 1, e.vector(qm), n);
        long high = ElementShifts.srshr(size + 1, e.vector(qm + 1), n);
        e.vector(dd, Wide.sqxtn(e.floats, size, low, high));
    }

    @Insn(
            value = "vqshrn.u<wide> dd, qm, #rshift",
            bits = "1111 001 1 1 dd.4:1 immh.0:3 rshift:3 dd:4 1001 0 0 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqshrn.u<wide> dd, qm, #rshift",
            bits = "111 1 1111 1 dd.4:1 immh.0:3 rshift:3 dd:4 1001 0 0 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqshrnU(ArmEnv e, int immh, int rshift, int dd, int qm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.ushr(size + 1, e.vector(qm), n);
        long high = ElementShifts.ushr(size + 1, e.vector(qm + 1), n);
        e.vector(dd, Wide.uqxtn(e.floats, size, low, high));
    }

    @Insn(
            value = "vqrshrn.u<wide> dd, qm, #rshift",
            bits = "1111 001 1 1 dd.4:1 immh.0:3 rshift:3 dd:4 1001 0 1 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqrshrn.u<wide> dd, qm, #rshift",
            bits = "111 1 1111 1 dd.4:1 immh.0:3 rshift:3 dd:4 1001 0 1 qm.4:1 1 qm:4 wide=0",
            reserved = {"immh=0", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqrshrnU(ArmEnv e, int immh, int rshift, int dd, int qm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.urshr(size + 1, e.vector(qm), n);
        long high = ElementShifts.urshr(size + 1, e.vector(qm + 1), n);
        e.vector(dd, Wide.uqxtn(e.floats, size, low, high));
    }

    @Insn(
            value = "vshll.s<immh> qd, dm, #lshift",
            bits = "1111 001 0 1 qd.4:1 immh.0:3 lshift:3 qd:4 1010 0 0 dm.4:1 1 dm:4",
            reserved = {"immh=0", "qd=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vshll.s<immh> qd, dm, #lshift",
            bits = "111 0 1111 1 qd.4:1 immh.0:3 lshift:3 qd:4 1010 0 0 dm.4:1 1 dm:4",
            reserved = {"immh=0", "qd=xxxx1"},
            set = T32,
            feature = "neon")
    @Alias(value = "vmovl.s8 qd, dm", bits = "1111 001 0 1 qd.4:1 001 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    @Alias(value = "vmovl.s16 qd, dm", bits = "1111 001 0 1 qd.4:1 010 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    @Alias(value = "vmovl.s32 qd, dm", bits = "1111 001 0 1 qd.4:1 100 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    @Alias(value = "vmovl.s8 qd, dm", bits = "111 0 1111 1 qd.4:1 001 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    @Alias(value = "vmovl.s16 qd, dm", bits = "111 0 1111 1 qd.4:1 010 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    @Alias(value = "vmovl.s32 qd, dm", bits = "111 0 1111 1 qd.4:1 100 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    static void vshllS(ArmEnv e, int immh, int lshift, int qd, int dm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        long a = e.vector(dm);
        e.block(
                qd,
                1,
                ElementShifts.shl(size + 1, Wide.signed(size, a), n),
                ElementShifts.shl(size + 1, Wide.signed(size, a >>> 32), n));
    }

    @Insn(
            value = "vshll.u<immh> qd, dm, #lshift",
            bits = "1111 001 1 1 qd.4:1 immh.0:3 lshift:3 qd:4 1010 0 0 dm.4:1 1 dm:4",
            reserved = {"immh=0", "qd=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vshll.u<immh> qd, dm, #lshift",
            bits = "111 1 1111 1 qd.4:1 immh.0:3 lshift:3 qd:4 1010 0 0 dm.4:1 1 dm:4",
            reserved = {"immh=0", "qd=xxxx1"},
            set = T32,
            feature = "neon")
    @Alias(value = "vmovl.u8 qd, dm", bits = "1111 001 1 1 qd.4:1 001 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    @Alias(value = "vmovl.u16 qd, dm", bits = "1111 001 1 1 qd.4:1 010 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    @Alias(value = "vmovl.u32 qd, dm", bits = "1111 001 1 1 qd.4:1 100 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    @Alias(value = "vmovl.u8 qd, dm", bits = "111 1 1111 1 qd.4:1 001 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    @Alias(value = "vmovl.u16 qd, dm", bits = "111 1 1111 1 qd.4:1 010 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    @Alias(value = "vmovl.u32 qd, dm", bits = "111 1 1111 1 qd.4:1 100 000 qd:4 1010 0 0 dm.4:1 1 dm:4", pseudo = true)
    static void vshllU(ArmEnv e, int immh, int lshift, int qd, int dm) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        long a = e.vector(dm);
        e.block(
                qd,
                1,
                ElementShifts.shl(size + 1, Wide.unsigned(size, a), n),
                ElementShifts.shl(size + 1, Wide.unsigned(size, a >>> 32), n));
    }
}
