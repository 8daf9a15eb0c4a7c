package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Sign and zero extension; Arm ARM section F2.4.7. */
final class Extend {
    private Extend() {}

    @Insn(
            value = "sxtab16<cond> rd, rn, rm<rotation>",
            bits = "cond:4 0110 1 000 rn:4 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "sxtab16 rd, rn, rm<rotation>",
            bits = "11111 0100 010 rn:4 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void sxtab16(ArmEnv e, int rd, int rn, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        int low = e.r(rn) + (byte) rotated;
        int high = (e.r(rn) >>> 16) + (byte) (rotated >> 16);
        e.r(rd, high << 16 | low & 0xffff);
    }

    @Insn(
            value = "sxtb16<cond> rd, rm<rotation>",
            bits = "cond:4 0110 1 000 1111 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "sxtb16 rd, rm<rotation>",
            bits = "11111 0100 010 1111 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void sxtb16(ArmEnv e, int rd, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        int low = (byte) rotated;
        int high = (byte) (rotated >> 16);
        e.r(rd, high << 16 | low & 0xffff);
    }

    @Insn(
            value = "sxtab<cond> rd, rn, rm<rotation>",
            bits = "cond:4 0110 1 010 rn:4 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "sxtab rd, rn, rm<rotation>",
            bits = "11111 0100 100 rn:4 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void sxtab(ArmEnv e, int rd, int rn, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        e.r(rd, e.r(rn) + (byte) rotated);
    }

    @Insn(
            value = "sxtb<cond> rd, rm<rotation>",
            bits = "cond:4 0110 1 010 1111 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "sxtb.w rd, rm<rotation>",
            bits = "11111 0100 100 1111 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void sxtb(ArmEnv e, int rd, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        e.r(rd, (byte) rotated);
    }

    @Insn(
            value = "sxtah<cond> rd, rn, rm<rotation>",
            bits = "cond:4 0110 1 011 rn:4 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "sxtah rd, rn, rm<rotation>",
            bits = "11111 0100 000 rn:4 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void sxtah(ArmEnv e, int rd, int rn, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        e.r(rd, e.r(rn) + (short) rotated);
    }

    @Insn(
            value = "sxth<cond> rd, rm<rotation>",
            bits = "cond:4 0110 1 011 1111 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "sxth.w rd, rm<rotation>",
            bits = "11111 0100 000 1111 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void sxth(ArmEnv e, int rd, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        e.r(rd, (short) rotated);
    }

    @Insn(
            value = "uxtab16<cond> rd, rn, rm<rotation>",
            bits = "cond:4 0110 1 100 rn:4 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "uxtab16 rd, rn, rm<rotation>",
            bits = "11111 0100 011 rn:4 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void uxtab16(ArmEnv e, int rd, int rn, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        int low = e.r(rn) + (rotated & 0xff);
        int high = (e.r(rn) >>> 16) + (rotated >>> 16 & 0xff);
        e.r(rd, high << 16 | low & 0xffff);
    }

    @Insn(
            value = "uxtb16<cond> rd, rm<rotation>",
            bits = "cond:4 0110 1 100 1111 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "uxtb16 rd, rm<rotation>",
            bits = "11111 0100 011 1111 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void uxtb16(ArmEnv e, int rd, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        int low = (rotated & 0xff);
        int high = (rotated >>> 16 & 0xff);
        e.r(rd, high << 16 | low & 0xffff);
    }

    @Insn(
            value = "uxtab<cond> rd, rn, rm<rotation>",
            bits = "cond:4 0110 1 110 rn:4 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "uxtab rd, rn, rm<rotation>",
            bits = "11111 0100 101 rn:4 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void uxtab(ArmEnv e, int rd, int rn, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        e.r(rd, e.r(rn) + (rotated & 0xff));
    }

    @Insn(
            value = "uxtb<cond> rd, rm<rotation>",
            bits = "cond:4 0110 1 110 1111 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "uxtb.w rd, rm<rotation>",
            bits = "11111 0100 101 1111 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void uxtb(ArmEnv e, int rd, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        e.r(rd, (rotated & 0xff));
    }

    @Insn(
            value = "uxtah<cond> rd, rn, rm<rotation>",
            bits = "cond:4 0110 1 111 rn:4 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "uxtah rd, rn, rm<rotation>",
            bits = "11111 0100 001 rn:4 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void uxtah(ArmEnv e, int rd, int rn, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        e.r(rd, e.r(rn) + (rotated & 0xffff));
    }

    @Insn(
            value = "uxth<cond> rd, rm<rotation>",
            bits = "cond:4 0110 1 111 1111 rd:4 rotation:2 00 0111 rm:4",
            feature = "v6")
    @Insn(
            value = "uxth.w rd, rm<rotation>",
            bits = "11111 0100 001 1111 1111 rd:4 10 rotation:2 rm:4",
            set = T32,
            feature = "v6")
    static void uxth(ArmEnv e, int rd, int rm, int rotation) {
        int rotated = Integer.rotateRight(e.r(rm), rotation << 3);
        e.r(rd, (rotated & 0xffff));
    }
}
