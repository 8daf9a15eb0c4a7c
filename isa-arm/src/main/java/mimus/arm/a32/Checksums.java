package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Crc32;
import mimus.insn.Insn;

/** Cyclic redundancy checks; Arm ARM section F2.4.9. */
final class Checksums {
    private Checksums() {}

    @Insn(value = "crc32b<cond> rd, rn, rm", bits = "cond:4 0001 0 00 0 rn:4 rd:4 00 0 0 0100 rm:4", feature = "crc32")
    @Insn(value = "crc32b rd, rn, rm", bits = "11111 0101 10 0 rn:4 1111 rd:4 10 00 rm:4", set = T32, feature = "crc32")
    static void crc32b(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Crc32.of(e.r(rn), e.r(rm) & 0xffff_ffffL, 8, Crc32.ETHERNET));
    }

    @Insn(value = "crc32cb<cond> rd, rn, rm", bits = "cond:4 0001 0 00 0 rn:4 rd:4 00 1 0 0100 rm:4", feature = "crc32")
    @Insn(
            value = "crc32cb rd, rn, rm",
            bits = "11111 0101 10 1 rn:4 1111 rd:4 10 00 rm:4",
            set = T32,
            feature = "crc32")
    static void crc32cb(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Crc32.of(e.r(rn), e.r(rm) & 0xffff_ffffL, 8, Crc32.CASTAGNOLI));
    }

    @Insn(value = "crc32h<cond> rd, rn, rm", bits = "cond:4 0001 0 01 0 rn:4 rd:4 00 0 0 0100 rm:4", feature = "crc32")
    @Insn(value = "crc32h rd, rn, rm", bits = "11111 0101 10 0 rn:4 1111 rd:4 10 01 rm:4", set = T32, feature = "crc32")
    static void crc32h(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Crc32.of(e.r(rn), e.r(rm) & 0xffff_ffffL, 16, Crc32.ETHERNET));
    }

    @Insn(value = "crc32ch<cond> rd, rn, rm", bits = "cond:4 0001 0 01 0 rn:4 rd:4 00 1 0 0100 rm:4", feature = "crc32")
    @Insn(
            value = "crc32ch rd, rn, rm",
            bits = "11111 0101 10 1 rn:4 1111 rd:4 10 01 rm:4",
            set = T32,
            feature = "crc32")
    static void crc32ch(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Crc32.of(e.r(rn), e.r(rm) & 0xffff_ffffL, 16, Crc32.CASTAGNOLI));
    }

    @Insn(value = "crc32w<cond> rd, rn, rm", bits = "cond:4 0001 0 10 0 rn:4 rd:4 00 0 0 0100 rm:4", feature = "crc32")
    @Insn(value = "crc32w rd, rn, rm", bits = "11111 0101 10 0 rn:4 1111 rd:4 10 10 rm:4", set = T32, feature = "crc32")
    static void crc32w(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Crc32.of(e.r(rn), e.r(rm) & 0xffff_ffffL, 32, Crc32.ETHERNET));
    }

    @Insn(value = "crc32cw<cond> rd, rn, rm", bits = "cond:4 0001 0 10 0 rn:4 rd:4 00 1 0 0100 rm:4", feature = "crc32")
    @Insn(
            value = "crc32cw rd, rn, rm",
            bits = "11111 0101 10 1 rn:4 1111 rd:4 10 10 rm:4",
            set = T32,
            feature = "crc32")
    static void crc32cw(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Crc32.of(e.r(rn), e.r(rm) & 0xffff_ffffL, 32, Crc32.CASTAGNOLI));
    }
}
