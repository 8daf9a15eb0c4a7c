package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Moves between floating-point and general registers; Arm ARM section F3.1.9. */
final class VfpTransfers {
    private VfpTransfers() {}

    @Insn(value = "vmov<cond> sn, rt", bits = "cond:4 1110 0000 sn.1:4 rt:4!15 1010 sn.0:1 00 1 0000", feature = "vfp")
    @Insn(
            value = "vmov sn, rt",
            bits = "1110 1110 0000 sn.1:4 rt:4!15 1010 sn.0:1 00 1 0000",
            set = T32,
            feature = "vfp")
    static void vmovToS(ArmEnv e, int sn, int rt) {
        e.vfp(2, sn, e.r(rt));
    }

    @Insn(value = "vmov<cond> rt, sn", bits = "cond:4 1110 0001 sn.1:4 rt:4!15 1010 sn.0:1 00 1 0000", feature = "vfp")
    @Insn(
            value = "vmov rt, sn",
            bits = "1110 1110 0001 sn.1:4 rt:4!15 1010 sn.0:1 00 1 0000",
            set = T32,
            feature = "vfp")
    static void vmovFromS(ArmEnv e, int rt, int sn) {
        e.r(rt, (int) e.vfp(2, sn));
    }

    @Insn(
            value = "vmov<cond> pairsm, after, rt, rt2",
            bits = "cond:4 1100 0100 rt2:4 rt:4 1010 00 pairsm.0:1 1 pairsm.1:4 after=0",
            feature = "vfp")
    @Insn(
            value = "vmov pairsm, after, rt, rt2",
            bits = "1110 1100 0100 rt2:4 rt:4 1010 00 pairsm.0:1 1 pairsm.1:4 after=0",
            set = T32,
            feature = "vfp")
    static void vmovToTwo(ArmEnv e, int pairsm, int rt, int rt2) {
        e.require(pairsm != 31);
        e.vfp(2, pairsm, e.r(rt));
        e.vfp(2, pairsm + 1, e.r(rt2));
    }

    @Insn(
            value = "vmov<cond> rt, rt2, pairsm, after",
            bits = "cond:4 1100 0101 rt2:4 rt:4 1010 00 pairsm.0:1 1 pairsm.1:4 after=0",
            feature = "vfp")
    @Insn(
            value = "vmov rt, rt2, pairsm, after",
            bits = "1110 1100 0101 rt2:4 rt:4 1010 00 pairsm.0:1 1 pairsm.1:4 after=0",
            set = T32,
            feature = "vfp")
    static void vmovFromTwo(ArmEnv e, int rt, int rt2, int pairsm) {
        e.require(pairsm != 31);
        e.r(rt, (int) e.vfp(2, pairsm));
        e.r(rt2, (int) e.vfp(2, pairsm + 1));
    }

    @Insn(value = "vmov<cond> dm, rt, rt2", bits = "cond:4 1100 0100 rt2:4 rt:4 1011 00 dm.4:1 1 dm:4", feature = "vfp")
    @Insn(
            value = "vmov dm, rt, rt2",
            bits = "1110 1100 0100 rt2:4 rt:4 1011 00 dm.4:1 1 dm:4",
            set = T32,
            feature = "vfp")
    static void vmovToD(ArmEnv e, int dm, int rt, int rt2) {
        e.vfp(3, dm, e.pair(rt, rt2));
    }

    @Insn(value = "vmov<cond> rt, rt2, dm", bits = "cond:4 1100 0101 rt2:4 rt:4 1011 00 dm.4:1 1 dm:4", feature = "vfp")
    @Insn(
            value = "vmov rt, rt2, dm",
            bits = "1110 1100 0101 rt2:4 rt:4 1011 00 dm.4:1 1 dm:4",
            set = T32,
            feature = "vfp")
    static void vmovFromD(ArmEnv e, int rt, int rt2, int dm) {
        e.pair(rt, rt2, e.vfp(3, dm));
    }

    @Insn(
            value = "vmov<cond>.8 dn[index8], rt",
            bits = "cond:4 1110 0 1 index8.2:1 0 dn:4 rt:4!15 1011 dn.4:1 index8:2 1 0000",
            feature = "vfp")
    @Insn(
            value = "vmov.8 dn[index8], rt",
            bits = "1110 1110 0 1 index8.2:1 0 dn:4 rt:4!15 1011 dn.4:1 index8:2 1 0000",
            set = T32,
            feature = "vfp")
    static void vmovToElement8(ArmEnv e, int dn, int index8, int rt) {
        long mask = 0xffL << 8 * index8;
        e.vfp(3, dn, e.vfp(3, dn) & ~mask | (long) e.r(rt) << 8 * index8 & mask);
    }

    @Insn(
            value = "vmov<cond>.s8 rt, dn[index8]",
            bits = "cond:4 1110 0 1 index8.2:1 1 dn:4 rt:4!15 1011 dn.4:1 index8:2 1 0000",
            feature = "vfp")
    @Insn(
            value = "vmov.s8 rt, dn[index8]",
            bits = "1110 1110 0 1 index8.2:1 1 dn:4 rt:4!15 1011 dn.4:1 index8:2 1 0000",
            set = T32,
            feature = "vfp")
    static void vmovFromElementS8(ArmEnv e, int rt, int dn, int index8) {
        e.r(rt, (byte) (e.vfp(3, dn) >> 8 * index8));
    }

    @Insn(
            value = "vmov<cond>.u8 rt, dn[index8]",
            bits = "cond:4 1110 1 1 index8.2:1 1 dn:4 rt:4!15 1011 dn.4:1 index8:2 1 0000",
            feature = "vfp")
    @Insn(
            value = "vmov.u8 rt, dn[index8]",
            bits = "1110 1110 1 1 index8.2:1 1 dn:4 rt:4!15 1011 dn.4:1 index8:2 1 0000",
            set = T32,
            feature = "vfp")
    static void vmovFromElementU8(ArmEnv e, int rt, int dn, int index8) {
        e.r(rt, (int) (e.vfp(3, dn) >> 8 * index8) & 0xff);
    }

    @Insn(
            value = "vmov<cond>.16 dn[index16], rt",
            bits = "cond:4 1110 0 0 index16.1:1 0 dn:4 rt:4!15 1011 dn.4:1 index16:1 1 1 0000",
            feature = "vfp")
    @Insn(
            value = "vmov.16 dn[index16], rt",
            bits = "1110 1110 0 0 index16.1:1 0 dn:4 rt:4!15 1011 dn.4:1 index16:1 1 1 0000",
            set = T32,
            feature = "vfp")
    static void vmovToElement16(ArmEnv e, int dn, int index16, int rt) {
        long mask = 0xffffL << 16 * index16;
        e.vfp(3, dn, e.vfp(3, dn) & ~mask | (long) e.r(rt) << 16 * index16 & mask);
    }

    @Insn(
            value = "vmov<cond>.s16 rt, dn[index16]",
            bits = "cond:4 1110 0 0 index16.1:1 1 dn:4 rt:4!15 1011 dn.4:1 index16:1 1 1 0000",
            feature = "vfp")
    @Insn(
            value = "vmov.s16 rt, dn[index16]",
            bits = "1110 1110 0 0 index16.1:1 1 dn:4 rt:4!15 1011 dn.4:1 index16:1 1 1 0000",
            set = T32,
            feature = "vfp")
    static void vmovFromElementS16(ArmEnv e, int rt, int dn, int index16) {
        e.r(rt, (short) (e.vfp(3, dn) >> 16 * index16));
    }

    @Insn(
            value = "vmov<cond>.u16 rt, dn[index16]",
            bits = "cond:4 1110 1 0 index16.1:1 1 dn:4 rt:4!15 1011 dn.4:1 index16:1 1 1 0000",
            feature = "vfp")
    @Insn(
            value = "vmov.u16 rt, dn[index16]",
            bits = "1110 1110 1 0 index16.1:1 1 dn:4 rt:4!15 1011 dn.4:1 index16:1 1 1 0000",
            set = T32,
            feature = "vfp")
    static void vmovFromElementU16(ArmEnv e, int rt, int dn, int index16) {
        e.r(rt, (int) (e.vfp(3, dn) >> 16 * index16) & 0xffff);
    }

    @Insn(
            value = "vmov<cond>.32 dn[index32], rt",
            bits = "cond:4 1110 0 0 index32:1 0 dn:4 rt:4!15 1011 dn.4:1 00 1 0000",
            feature = "vfp")
    @Insn(
            value = "vmov.32 dn[index32], rt",
            bits = "1110 1110 0 0 index32:1 0 dn:4 rt:4!15 1011 dn.4:1 00 1 0000",
            set = T32,
            feature = "vfp")
    static void vmovToElement32(ArmEnv e, int dn, int index32, int rt) {
        long mask = 0xffff_ffffL << 32 * index32;
        e.vfp(3, dn, e.vfp(3, dn) & ~mask | (long) e.r(rt) << 32 * index32 & mask);
    }

    @Insn(
            value = "vmov<cond>.32 rt, dn[index32]",
            bits = "cond:4 1110 0 0 index32:1 1 dn:4 rt:4!15 1011 dn.4:1 00 1 0000",
            feature = "vfp")
    @Insn(
            value = "vmov.32 rt, dn[index32]",
            bits = "1110 1110 0 0 index32:1 1 dn:4 rt:4!15 1011 dn.4:1 00 1 0000",
            set = T32,
            feature = "vfp")
    static void vmovFromElementS32(ArmEnv e, int rt, int dn, int index32) {
        e.r(rt, (int) (e.vfp(3, dn) >> 32 * index32));
    }

    @Insn(value = "vmsr<cond> fpscr, rt", bits = "cond:4 1110 1110 0001 rt:4!15 1010 0001 0000", feature = "vfp")
    @Insn(value = "vmsr fpscr, rt", bits = "1110 1110 1110 0001 rt:4!15 1010 0001 0000", set = T32, feature = "vfp")
    static void vmsr(ArmEnv e, int rt) {
        e.floats.fpscr(e.r(rt));
    }

    @Insn(value = "vmrs<cond> rt, fpscr", bits = "cond:4 1110 1111 0001 rt:4!15 1010 0001 0000", feature = "vfp")
    @Insn(value = "vmrs rt, fpscr", bits = "1110 1110 1111 0001 rt:4!15 1010 0001 0000", set = T32, feature = "vfp")
    static void vmrs(ArmEnv e, int rt) {
        e.r(rt, e.floats.fpscr());
    }

    @Insn(value = "vmrs<cond> APSR_nzcv, fpscr", bits = "cond:4 1110 1111 0001 1111 1010 0001 0000", feature = "vfp")
    @Insn(value = "vmrs APSR_nzcv, fpscr", bits = "1110 1110 1111 0001 1111 1010 0001 0000", set = T32, feature = "vfp")
    static void vmrsFlags(ArmEnv e) {
        e.nzcv(e.floats.conditions());
    }
}
