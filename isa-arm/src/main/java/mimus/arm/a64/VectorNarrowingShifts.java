package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ElementShifts;
import mimus.arm.state.ImmediateShift;
import mimus.arm.state.Wide;
import mimus.insn.Insn;

/** Advanced SIMD shift by immediate: elements of half the width. */
final class VectorNarrowingShifts {
    private VectorNarrowingShifts() {}

    @Insn(
            value = "shrn<q> vd, vnw, #rshift",
            bits = "0 q:1 0 011110 immh:4 rshift:3 10000 1 vnw:5 vd:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void shrn(ArmEnv e, int q, int immh, int rshift, int vd, int vnw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.ushr(size + 1, e.v(vnw, 0), n);
        long high = ElementShifts.ushr(size + 1, e.v(vnw, 1), n);
        e.narrow(vd, q, Wide.narrow(size, low, high));
    }

    @Insn(
            value = "rshrn<q> vd, vnw, #rshift",
            bits = "0 q:1 0 011110 immh:4 rshift:3 10001 1 vnw:5 vd:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void rshrn(ArmEnv e, int q, int immh, int rshift, int vd, int vnw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.urshr(size + 1, e.v(vnw, 0), n);
        long high = ElementShifts.urshr(size + 1, e.v(vnw, 1), n);
        e.narrow(vd, q, Wide.narrow(size, low, high));
    }

    @Insn(
            value = "sqshrun<q> vd, vnw, #rshift",
            bits = "0 q:1 1 011110 immh:4 rshift:3 10000 1 vnw:5 vd:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void sqshrun(ArmEnv e, int q, int immh, int rshift, int vd, int vnw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.sshr(size + 1, e.v(vnw, 0), n);
        long high = ElementShifts.sshr(size + 1, e.v(vnw, 1), n);
        e.narrow(vd, q, Wide.sqxtun(e.floats, size, low, high));
    }

    @Insn(
            value = "sqshrun ed, enw, #rshift",
            bits = "01 1 111110 immh:4 rshift:3 10000 1 enw:5 ed:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void sqshrunScalar(ArmEnv e, int immh, int rshift, int ed, int enw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, Wide.sqxtun(e.floats, size, ElementShifts.sshr(size + 1, e.f(size + 1, enw), n), 0));
    }

    @Insn(
            value = "sqrshrun<q> vd, vnw, #rshift",
            bits = "0 q:1 1 011110 immh:4 rshift:3 10001 1 vnw:5 vd:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void sqrshrun(ArmEnv e, int q, int immh, int rshift, int vd, int vnw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.srshr(size + 1, e.v(vnw, 0), n);
        long high = ElementShifts.srshr(size + 1, e.v(vnw, 1), n);
        e.narrow(vd, q, Wide.sqxtun(e.floats, size, low, high));
    }

    @Insn(
            value = "sqrshrun ed, enw, #rshift",
            bits = "01 1 111110 immh:4 rshift:3 10001 1 enw:5 ed:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void sqrshrunScalar(ArmEnv e, int immh, int rshift, int ed, int enw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, Wide.sqxtun(e.floats, size, ElementShifts.srshr(size + 1, e.f(size + 1, enw), n), 0));
    }

    @Insn(
            value = "sqshrn<q> vd, vnw, #rshift",
            bits = "0 q:1 0 011110 immh:4 rshift:3 10010 1 vnw:5 vd:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void sqshrn(ArmEnv e, int q, int immh, int rshift, int vd, int vnw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.sshr(size + 1, e.v(vnw, 0), n);
        long high = ElementShifts.sshr(size + 1, e.v(vnw, 1), n);
        e.narrow(vd, q, Wide.sqxtn(e.floats, size, low, high));
    }

    @Insn(
            value = "sqshrn ed, enw, #rshift",
            bits = "01 0 111110 immh:4 rshift:3 10010 1 enw:5 ed:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void sqshrnScalar(ArmEnv e, int immh, int rshift, int ed, int enw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, Wide.sqxtn(e.floats, size, ElementShifts.sshr(size + 1, e.f(size + 1, enw), n), 0));
    }

    @Insn(
            value = "sqrshrn<q> vd, vnw, #rshift",
            bits = "0 q:1 0 011110 immh:4 rshift:3 10011 1 vnw:5 vd:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void sqrshrn(ArmEnv e, int q, int immh, int rshift, int vd, int vnw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.srshr(size + 1, e.v(vnw, 0), n);
        long high = ElementShifts.srshr(size + 1, e.v(vnw, 1), n);
        e.narrow(vd, q, Wide.sqxtn(e.floats, size, low, high));
    }

    @Insn(
            value = "sqrshrn ed, enw, #rshift",
            bits = "01 0 111110 immh:4 rshift:3 10011 1 enw:5 ed:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void sqrshrnScalar(ArmEnv e, int immh, int rshift, int ed, int enw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, Wide.sqxtn(e.floats, size, ElementShifts.srshr(size + 1, e.f(size + 1, enw), n), 0));
    }

    @Insn(
            value = "uqshrn<q> vd, vnw, #rshift",
            bits = "0 q:1 1 011110 immh:4 rshift:3 10010 1 vnw:5 vd:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void uqshrn(ArmEnv e, int q, int immh, int rshift, int vd, int vnw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.ushr(size + 1, e.v(vnw, 0), n);
        long high = ElementShifts.ushr(size + 1, e.v(vnw, 1), n);
        e.narrow(vd, q, Wide.uqxtn(e.floats, size, low, high));
    }

    @Insn(
            value = "uqshrn ed, enw, #rshift",
            bits = "01 1 111110 immh:4 rshift:3 10010 1 enw:5 ed:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void uqshrnScalar(ArmEnv e, int immh, int rshift, int ed, int enw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, Wide.uqxtn(e.floats, size, ElementShifts.ushr(size + 1, e.f(size + 1, enw), n), 0));
    }

    @Insn(
            value = "uqrshrn<q> vd, vnw, #rshift",
            bits = "0 q:1 1 011110 immh:4 rshift:3 10011 1 vnw:5 vd:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void uqrshrn(ArmEnv e, int q, int immh, int rshift, int vd, int vnw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        long low = ElementShifts.urshr(size + 1, e.v(vnw, 0), n);
        long high = ElementShifts.urshr(size + 1, e.v(vnw, 1), n);
        e.narrow(vd, q, Wide.uqxtn(e.floats, size, low, high));
    }

    @Insn(
            value = "uqrshrn ed, enw, #rshift",
            bits = "01 1 111110 immh:4 rshift:3 10011 1 enw:5 ed:5",
            reserved = {"immh=0", "immh=1xxx"})
    static void uqrshrnScalar(ArmEnv e, int immh, int rshift, int ed, int enw) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, Wide.uqxtn(e.floats, size, ElementShifts.urshr(size + 1, e.f(size + 1, enw), n), 0));
    }
}
