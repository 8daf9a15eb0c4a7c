package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ElementShifts;
import mimus.arm.state.Elements;
import mimus.arm.state.ImmediateShift;
import mimus.insn.Insn;

/** Advanced SIMD shift by immediate, saturating. */
final class VectorSaturatingShifts {
    private VectorSaturatingShifts() {}

    @Insn(
            value = "sqshl vd, vn, #lshift",
            bits = "0 q:1 0 011110 immh:4 lshift:3 01110 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void sqshl(ArmEnv e, int q, int immh, int lshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.v(
                vd,
                q,
                ElementShifts.sqshl(e.floats, size, e.v(vn, 0), Elements.repeat(size, n), 0),
                q == 0 ? 0 : ElementShifts.sqshl(e.floats, size, e.v(vn, 1), Elements.repeat(size, n), 0));
    }

    @Insn(value = "sqshl ed, en, #lshift", bits = "01 0 111110 immh:4 lshift:3 01110 1 en:5 ed:5", reserved = "immh=0")
    static void sqshlScalar(ArmEnv e, int immh, int lshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.f(size, ed, ElementShifts.sqshl(e.floats, size, e.f(size, en), Elements.repeat(size, n), 0));
    }

    @Insn(
            value = "uqshl vd, vn, #lshift",
            bits = "0 q:1 1 011110 immh:4 lshift:3 01110 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void uqshl(ArmEnv e, int q, int immh, int lshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.v(
                vd,
                q,
                ElementShifts.uqshl(e.floats, size, e.v(vn, 0), Elements.repeat(size, n), 0),
                q == 0 ? 0 : ElementShifts.uqshl(e.floats, size, e.v(vn, 1), Elements.repeat(size, n), 0));
    }

    @Insn(value = "uqshl ed, en, #lshift", bits = "01 1 111110 immh:4 lshift:3 01110 1 en:5 ed:5", reserved = "immh=0")
    static void uqshlScalar(ArmEnv e, int immh, int lshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.f(size, ed, ElementShifts.uqshl(e.floats, size, e.f(size, en), Elements.repeat(size, n), 0));
    }

    @Insn(
            value = "sqshlu vd, vn, #lshift",
            bits = "0 q:1 1 011110 immh:4 lshift:3 01100 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void sqshlu(ArmEnv e, int q, int immh, int lshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.v(
                vd,
                q,
                ElementShifts.sqshlu(e.floats, size, e.v(vn, 0), n),
                q == 0 ? 0 : ElementShifts.sqshlu(e.floats, size, e.v(vn, 1), n));
    }

    @Insn(value = "sqshlu ed, en, #lshift", bits = "01 1 111110 immh:4 lshift:3 01100 1 en:5 ed:5", reserved = "immh=0")
    static void sqshluScalar(ArmEnv e, int immh, int lshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.f(size, ed, ElementShifts.sqshlu(e.floats, size, e.f(size, en), n));
    }
}
