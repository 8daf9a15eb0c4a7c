package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Saturation;
import mimus.arm.state.Shifter;
import mimus.insn.Insn;

/** Saturating arithmetic, and sums of differences; Arm ARM section F2.4.5. */
final class Saturate {
    private Saturate() {}

    @Insn(value = "qadd<cond> rd, rm, rn", bits = "cond:4 0001 0000 rn:4 rd:4 0000 0101 rm:4")
    @Insn(value = "qadd rd, rm, rn", bits = "11111 0101 000 rn:4 1111 rd:4 1000 rm:4", set = T32)
    static void qadd(ArmEnv e, int rd, int rm, int rn) {
        e.r(rd, Saturation.add32(e, e.r(rm), e.r(rn)));
    }

    @Insn(value = "qsub<cond> rd, rm, rn", bits = "cond:4 0001 0010 rn:4 rd:4 0000 0101 rm:4")
    @Insn(value = "qsub rd, rm, rn", bits = "11111 0101 000 rn:4 1111 rd:4 1010 rm:4", set = T32)
    static void qsub(ArmEnv e, int rd, int rm, int rn) {
        e.r(rd, Saturation.sub32(e, e.r(rm), e.r(rn)));
    }

    @Insn(value = "qdadd<cond> rd, rm, rn", bits = "cond:4 0001 0100 rn:4 rd:4 0000 0101 rm:4")
    @Insn(value = "qdadd rd, rm, rn", bits = "11111 0101 000 rn:4 1111 rd:4 1001 rm:4", set = T32)
    static void qdadd(ArmEnv e, int rd, int rm, int rn) {
        e.r(rd, Saturation.add32(e, e.r(rm), Saturation.add32(e, e.r(rn), e.r(rn))));
    }

    @Insn(value = "qdsub<cond> rd, rm, rn", bits = "cond:4 0001 0110 rn:4 rd:4 0000 0101 rm:4")
    @Insn(value = "qdsub rd, rm, rn", bits = "11111 0101 000 rn:4 1111 rd:4 1011 rm:4", set = T32)
    static void qdsub(ArmEnv e, int rd, int rm, int rn) {
        e.r(rd, Saturation.sub32(e, e.r(rm), Saturation.add32(e, e.r(rn), e.r(rn))));
    }

    @Insn(
            value = "ssat<cond> rd, bitsm1, rn<shift>",
            bits = "cond:4 0110 101 bitsm1:5 rd:4 shift.2:5 0 01 rn:4",
            feature = "v6")
    @Insn(
            value = "ssat rd, bitsm1, rn<shift>",
            bits = "11110 0 11 0000 rn:4 0 shift.4:3 rd:4 shift.2:2 0 bitsm1:5",
            set = T32,
            feature = "v6")
    static void ssat(ArmEnv e, int rd, int bitsm1, int rn, int shift) {
        int value = Shifter.value(e.r(rn), shift, false);
        int saturated = Saturation.signed(value, bitsm1 + 1);
        e.q |= saturated != value;
        e.r(rd, saturated);
    }

    @Insn(
            value = "ssat<cond> rd, bitsm1, rn<packed>",
            bits = "cond:4 0110 101 bitsm1:5 rd:4 packed:5 1 01 rn:4",
            feature = "v6")
    @Insn(
            value = "ssat rd, bitsm1, rn<packed>",
            bits = "11110 0 11 0010 rn:4 0 packed.2:3 rd:4 packed:2 0 bitsm1:5",
            set = T32,
            feature = "v6")
    static void ssatArithmetic(ArmEnv e, int rd, int bitsm1, int rn, int packed) {
        int value = Shifter.value(e.r(rn), packed << 2 | 2, false);
        int saturated = Saturation.signed(value, bitsm1 + 1);
        e.q |= saturated != value;
        e.r(rd, saturated);
    }

    @Insn(value = "ssat16<cond> rd, bitsm1, rn", bits = "cond:4 0110 1010 bitsm1:4 rd:4 1111 0011 rn:4", feature = "v6")
    @Insn(
            value = "ssat16 rd, bitsm1, rn",
            bits = "11110 0 11 0010 rn:4 0000 rd:4 0000 bitsm1:4",
            set = T32,
            feature = "v6")
    static void ssat16(ArmEnv e, int rd, int bitsm1, int rn) {
        int low = Saturation.signed((short) e.r(rn), bitsm1 + 1);
        int high = Saturation.signed(e.r(rn) >> 16, bitsm1 + 1);
        e.q |= low != (short) e.r(rn) || high != e.r(rn) >> 16;
        e.r(rd, high << 16 | low & 0xffff);
    }

    @Insn(
            value = "usat<cond> rd, bits, rn<shift>",
            bits = "cond:4 0110 111 bits:5 rd:4 shift.2:5 0 01 rn:4",
            feature = "v6")
    @Insn(
            value = "usat rd, bits, rn<shift>",
            bits = "11110 0 11 1000 rn:4 0 shift.4:3 rd:4 shift.2:2 0 bits:5",
            set = T32,
            feature = "v6")
    static void usat(ArmEnv e, int rd, int bits, int rn, int shift) {
        int value = Shifter.value(e.r(rn), shift, false);
        int saturated = Saturation.unsigned(value, bits);
        e.q |= saturated != value;
        e.r(rd, saturated);
    }

    @Insn(
            value = "usat<cond> rd, bits, rn<packed>",
            bits = "cond:4 0110 111 bits:5 rd:4 packed:5 1 01 rn:4",
            feature = "v6")
    @Insn(
            value = "usat rd, bits, rn<packed>",
            bits = "11110 0 11 1010 rn:4 0 packed.2:3 rd:4 packed:2 0 bits:5",
            set = T32,
            feature = "v6")
    static void usatArithmetic(ArmEnv e, int rd, int bits, int rn, int packed) {
        int value = Shifter.value(e.r(rn), packed << 2 | 2, false);
        int saturated = Saturation.unsigned(value, bits);
        e.q |= saturated != value;
        e.r(rd, saturated);
    }

    @Insn(value = "usat16<cond> rd, bits, rn", bits = "cond:4 0110 1110 bits:4 rd:4 1111 0011 rn:4", feature = "v6")
    @Insn(value = "usat16 rd, bits, rn", bits = "11110 0 11 1010 rn:4 0000 rd:4 0000 bits:4", set = T32, feature = "v6")
    static void usat16(ArmEnv e, int rd, int bits, int rn) {
        int low = Saturation.unsigned((short) e.r(rn), bits);
        int high = Saturation.unsigned(e.r(rn) >> 16, bits);
        e.q |= low != (short) e.r(rn) || high != e.r(rn) >> 16;
        e.r(rd, high << 16 | low & 0xffff);
    }

    @Insn(value = "usad8<cond> rd, rn, rm", bits = "cond:4 0111 1000 rd:4 1111 rm:4 0001 rn:4", feature = "v6")
    @Insn(value = "usad8 rd, rn, rm", bits = "11111 0110 111 rn:4 1111 rd:4 0000 rm:4", set = T32, feature = "v6")
    static void usad8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Saturation.differences(e.r(rn), e.r(rm)));
    }

    @Insn(value = "usada8<cond> rd, rn, rm, ra", bits = "cond:4 0111 1000 rd:4 ra:4 rm:4 0001 rn:4", feature = "v6")
    @Insn(value = "usada8 rd, rn, rm, ra", bits = "11111 0110 111 rn:4 ra:4 rd:4 0000 rm:4", set = T32, feature = "v6")
    static void usada8(ArmEnv e, int rd, int rn, int rm, int ra) {
        e.r(rd, e.r(ra) + Saturation.differences(e.r(rn), e.r(rm)));
    }
}
