package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ElementShifts;
import mimus.arm.state.Elements;
import mimus.arm.state.ImmediateShift;
import mimus.insn.Insn;

/** Advanced SIMD shift by immediate. */
final class VectorShifts {
    private VectorShifts() {}

    @Insn(
            value = "sshr vd, vn, #rshift",
            bits = "0 q:1 0 011110 immh:4 rshift:3 00000 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void sshr(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(vd, q, ElementShifts.sshr(size, e.v(vn, 0), n), ElementShifts.sshr(size, e.v(vn, 1), n));
    }

    @Insn(
            value = "sshr ed, en, #rshift",
            bits = "01 0 111110 immh:4 rshift:3 00000 1 en:5 ed:5",
            reserved = "immh=0xxx")
    static void sshrScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, ElementShifts.sshr(size, e.f(size, en), n));
    }

    @Insn(
            value = "ushr vd, vn, #rshift",
            bits = "0 q:1 1 011110 immh:4 rshift:3 00000 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void ushr(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(vd, q, ElementShifts.ushr(size, e.v(vn, 0), n), ElementShifts.ushr(size, e.v(vn, 1), n));
    }

    @Insn(
            value = "ushr ed, en, #rshift",
            bits = "01 1 111110 immh:4 rshift:3 00000 1 en:5 ed:5",
            reserved = "immh=0xxx")
    static void ushrScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, ElementShifts.ushr(size, e.f(size, en), n));
    }

    @Insn(
            value = "ssra vd, vn, #rshift",
            bits = "0 q:1 0 011110 immh:4 rshift:3 00010 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void ssra(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(
                vd,
                q,
                Elements.add(size, e.v(vd, 0), ElementShifts.sshr(size, e.v(vn, 0), n)),
                Elements.add(size, e.v(vd, 1), ElementShifts.sshr(size, e.v(vn, 1), n)));
    }

    @Insn(
            value = "ssra ed, en, #rshift",
            bits = "01 0 111110 immh:4 rshift:3 00010 1 en:5 ed:5",
            reserved = "immh=0xxx")
    static void ssraScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, Elements.add(size, e.f(size, ed), ElementShifts.sshr(size, e.f(size, en), n)));
    }

    @Insn(
            value = "usra vd, vn, #rshift",
            bits = "0 q:1 1 011110 immh:4 rshift:3 00010 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void usra(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(
                vd,
                q,
                Elements.add(size, e.v(vd, 0), ElementShifts.ushr(size, e.v(vn, 0), n)),
                Elements.add(size, e.v(vd, 1), ElementShifts.ushr(size, e.v(vn, 1), n)));
    }

    @Insn(
            value = "usra ed, en, #rshift",
            bits = "01 1 111110 immh:4 rshift:3 00010 1 en:5 ed:5",
            reserved = "immh=0xxx")
    static void usraScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, Elements.add(size, e.f(size, ed), ElementShifts.ushr(size, e.f(size, en), n)));
    }

    @Insn(
            value = "srshr vd, vn, #rshift",
            bits = "0 q:1 0 011110 immh:4 rshift:3 00100 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void srshr(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(vd, q, ElementShifts.srshr(size, e.v(vn, 0), n), ElementShifts.srshr(size, e.v(vn, 1), n));
    }

    @Insn(
            value = "srshr ed, en, #rshift",
            bits = "01 0 111110 immh:4 rshift:3 00100 1 en:5 ed:5",
            reserved = "immh=0xxx")
    static void srshrScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, ElementShifts.srshr(size, e.f(size, en), n));
    }

    @Insn(
            value = "urshr vd, vn, #rshift",
            bits = "0 q:1 1 011110 immh:4 rshift:3 00100 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void urshr(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(vd, q, ElementShifts.urshr(size, e.v(vn, 0), n), ElementShifts.urshr(size, e.v(vn, 1), n));
    }

    @Insn(
            value = "urshr ed, en, #rshift",
            bits = "01 1 111110 immh:4 rshift:3 00100 1 en:5 ed:5",
            reserved = "immh=0xxx")
    static void urshrScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, ElementShifts.urshr(size, e.f(size, en), n));
    }

    @Insn(
            value = "srsra vd, vn, #rshift",
            bits = "0 q:1 0 011110 immh:4 rshift:3 00110 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void srsra(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(
                vd,
                q,
                Elements.add(size, e.v(vd, 0), ElementShifts.srshr(size, e.v(vn, 0), n)),
                Elements.add(size, e.v(vd, 1), ElementShifts.srshr(size, e.v(vn, 1), n)));
    }

    @Insn(
            value = "srsra ed, en, #rshift",
            bits = "01 0 111110 immh:4 rshift:3 00110 1 en:5 ed:5",
            reserved = "immh=0xxx")
    static void srsraScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, Elements.add(size, e.f(size, ed), ElementShifts.srshr(size, e.f(size, en), n)));
    }

    @Insn(
            value = "ursra vd, vn, #rshift",
            bits = "0 q:1 1 011110 immh:4 rshift:3 00110 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void ursra(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(
                vd,
                q,
                Elements.add(size, e.v(vd, 0), ElementShifts.urshr(size, e.v(vn, 0), n)),
                Elements.add(size, e.v(vd, 1), ElementShifts.urshr(size, e.v(vn, 1), n)));
    }

    @Insn(
            value = "ursra ed, en, #rshift",
            bits = "01 1 111110 immh:4 rshift:3 00110 1 en:5 ed:5",
            reserved = "immh=0xxx")
    static void ursraScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, Elements.add(size, e.f(size, ed), ElementShifts.urshr(size, e.f(size, en), n)));
    }

    @Insn(
            value = "sri vd, vn, #rshift",
            bits = "0 q:1 1 011110 immh:4 rshift:3 01000 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void sri(ArmEnv e, int q, int immh, int rshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.v(
                vd,
                q,
                ElementShifts.sri(size, e.v(vd, 0), e.v(vn, 0), n),
                ElementShifts.sri(size, e.v(vd, 1), e.v(vn, 1), n));
    }

    @Insn(value = "sri ed, en, #rshift", bits = "01 1 111110 immh:4 rshift:3 01000 1 en:5 ed:5", reserved = "immh=0xxx")
    static void sriScalar(ArmEnv e, int immh, int rshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.right(immh, rshift);
        e.f(size, ed, ElementShifts.sri(size, e.f(size, ed), e.f(size, en), n));
    }

    @Insn(
            value = "shl vd, vn, #lshift",
            bits = "0 q:1 0 011110 immh:4 lshift:3 01010 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void shl(ArmEnv e, int q, int immh, int lshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.v(vd, q, ElementShifts.shl(size, e.v(vn, 0), n), ElementShifts.shl(size, e.v(vn, 1), n));
    }

    @Insn(value = "shl ed, en, #lshift", bits = "01 0 111110 immh:4 lshift:3 01010 1 en:5 ed:5", reserved = "immh=0xxx")
    static void shlScalar(ArmEnv e, int immh, int lshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.f(size, ed, ElementShifts.shl(size, e.f(size, en), n));
    }

    @Insn(
            value = "sli vd, vn, #lshift",
            bits = "0 q:1 1 011110 immh:4 lshift:3 01010 1 vn:5 vd:5",
            reserved = {"immh=0", "q=0 immh=1xxx"})
    static void sli(ArmEnv e, int q, int immh, int lshift, int vd, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.v(
                vd,
                q,
                ElementShifts.sli(size, e.v(vd, 0), e.v(vn, 0), n),
                ElementShifts.sli(size, e.v(vd, 1), e.v(vn, 1), n));
    }

    @Insn(value = "sli ed, en, #lshift", bits = "01 1 111110 immh:4 lshift:3 01010 1 en:5 ed:5", reserved = "immh=0xxx")
    static void sliScalar(ArmEnv e, int immh, int lshift, int ed, int en) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        e.f(size, ed, ElementShifts.sli(size, e.f(size, ed), e.f(size, en), n));
    }
}
