package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Shifter;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Packing, reversal, bit fields, halves of constants; Arm ARM section F2.4.8. */
final class BitsAndBytes {
    private BitsAndBytes() {}

    @Insn(
            value = "pkhbt<cond> rd, rn, rm<shift>",
            bits = "cond:4 0110 1000 rn:4 rd:4 shift.2:5 0 01 rm:4",
            feature = "v6")
    @Insn(
            value = "pkhbt rd, rn, rm<shift>",
            bits = "11101 01 0110 0 rn:4 0 shift.4:3 rd:4 shift.2:2 0 0 rm:4",
            set = T32,
            feature = "v6")
    static void pkhbt(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, Shifter.value(e.r(rm), shift, false) & 0xffff_0000 | e.r(rn) & 0xffff);
    }

    @Insn(
            value = "pkhtb<cond> rd, rn, rm<packed>",
            bits = "cond:4 0110 1000 rn:4 rd:4 packed:5 1 01 rm:4",
            feature = "v6")
    @Insn(
            value = "pkhtb rd, rn, rm<packed>",
            bits = "11101 01 0110 0 rn:4 0 packed.2:3 rd:4 packed:2 1 0 rm:4",
            set = T32,
            feature = "v6")
    static void pkhtb(ArmEnv e, int rd, int rn, int rm, int packed) {
        e.r(rd, e.r(rn) & 0xffff_0000 | Shifter.value(e.r(rm), packed << 2 | 2, false) & 0xffff);
    }

    @Insn(value = "sel<cond> rd, rn, rm", bits = "cond:4 0110 1000 rn:4 rd:4 1111 1011 rm:4", feature = "v6")
    @Insn(value = "sel rd, rn, rm", bits = "11111 0101 010 rn:4 1111 rd:4 1000 rm:4", set = T32, feature = "v6")
    static void sel(ArmEnv e, int rd, int rn, int rm) {
        int first =
                (e.ge & 1) * 0xff | (e.ge >> 1 & 1) * 0xff00 | (e.ge >> 2 & 1) * 0xff_0000 | (e.ge >> 3) * 0xff00_0000;
        e.r(rd, e.r(rn) & first | e.r(rm) & ~first);
    }

    @Insn(value = "rev<cond> rd, rm", bits = "cond:4 0110 1011 1111 rd:4 1111 0011 rm:4", feature = "v6")
    @Insn(value = "rev.w rd, rm, twin", bits = "11111 0101 001 twin:4 1111 rd:4 10 00 rm:4", set = T32, feature = "v6")
    @Alias(value = "rev.w rd, rm", bits = "11111 0101 001 rm:4 1111 rd:4 10 00 rm:4")
    static void rev(ArmEnv e, int rd, int rm) {
        e.r(rd, Integer.reverseBytes(e.r(rm)));
    }

    @Insn(value = "rev16<cond> rd, rm", bits = "cond:4 0110 1011 1111 rd:4 1111 1011 rm:4", feature = "v6")
    @Insn(
            value = "rev16.w rd, rm, twin",
            bits = "11111 0101 001 twin:4 1111 rd:4 10 01 rm:4",
            set = T32,
            feature = "v6")
    @Alias(value = "rev16.w rd, rm", bits = "11111 0101 001 rm:4 1111 rd:4 10 01 rm:4")
    static void rev16(ArmEnv e, int rd, int rm) {
        e.r(rd, e.r(rm) >>> 8 & 0xff_00ff | (e.r(rm) & 0xff_00ff) << 8);
    }

    @Insn(value = "rbit<cond> rd, rm", bits = "cond:4 0110 1111 1111 rd:4 1111 0011 rm:4", feature = "v7")
    @Insn(value = "rbit rd, rm, twin", bits = "11111 0101 001 twin:4 1111 rd:4 10 10 rm:4", set = T32, feature = "v7")
    @Alias(value = "rbit rd, rm", bits = "11111 0101 001 rm:4 1111 rd:4 10 10 rm:4")
    static void rbit(ArmEnv e, int rd, int rm) {
        e.r(rd, Integer.reverse(e.r(rm)));
    }

    @Insn(value = "revsh<cond> rd, rm", bits = "cond:4 0110 1111 1111 rd:4 1111 1011 rm:4", feature = "v6")
    @Insn(
            value = "revsh.w rd, rm, twin",
            bits = "11111 0101 001 twin:4 1111 rd:4 10 11 rm:4",
            set = T32,
            feature = "v6")
    @Alias(value = "revsh.w rd, rm", bits = "11111 0101 001 rm:4 1111 rd:4 10 11 rm:4")
    static void revsh(ArmEnv e, int rd, int rm) {
        e.r(rd, Short.reverseBytes((short) e.r(rm)));
    }

    @Insn(value = "clz<cond> rd, rm", bits = "cond:4 0001 0110 1111 rd:4 1111 0001 rm:4")
    @Insn(value = "clz rd, rm, twin", bits = "11111 0101 011 twin:4 1111 rd:4 1000 rm:4", set = T32)
    @Alias(value = "clz rd, rm", bits = "11111 0101 011 rm:4 1111 rd:4 1000 rm:4")
    static void clz(ArmEnv e, int rd, int rm) {
        e.r(rd, Integer.numberOfLeadingZeros(e.r(rm)));
    }

    @Insn(
            value = "ubfx<cond> rd, rn, lsb, widthm1",
            bits = "cond:4 0111 111 widthm1:5 rd:4 lsb:5 101 rn:4",
            feature = "v7")
    @Insn(
            value = "ubfx rd, rn, lsb, widthm1",
            bits = "11110 0 11 1100 rn:4 0 lsb.2:3 rd:4 lsb:2 0 widthm1:5",
            set = T32,
            feature = "v7")
    static void ubfx(ArmEnv e, int rd, int rn, int lsb, int widthm1) {
        e.r(rd, e.r(rn) >>> lsb & -1 >>> 31 - widthm1);
    }

    @Insn(
            value = "sbfx<cond> rd, rn, lsb, widthm1",
            bits = "cond:4 0111 101 widthm1:5 rd:4 lsb:5 101 rn:4",
            feature = "v7")
    @Insn(
            value = "sbfx rd, rn, lsb, widthm1",
            bits = "11110 0 11 0100 rn:4 0 lsb.2:3 rd:4 lsb:2 0 widthm1:5",
            set = T32,
            feature = "v7")
    static void sbfx(ArmEnv e, int rd, int rn, int lsb, int widthm1) {
        e.r(rd, e.r(rn) >> lsb << 31 - widthm1 >> 31 - widthm1);
    }

    @Insn(value = "bfi<cond> rd, rn, lsb, msb", bits = "cond:4 0111 110 msb:5 rd:4 lsb:5 001 rn:4", feature = "v7")
    @Insn(
            value = "bfi rd, rn, lsb, msb",
            bits = "11110 0 11 0110 rn:4 0 lsb.2:3 rd:4 lsb:2 0 msb:5",
            set = T32,
            feature = "v7")
    static void bfi(ArmEnv e, int rd, int rn, int lsb, int msb) {
        e.require(msb >= lsb);
        int mask = -1 >>> 31 - msb & -1 << lsb;
        e.r(rd, e.r(rd) & ~mask | e.r(rn) << lsb & mask);
    }

    @Insn(value = "bfc<cond> rd, lsb, msb", bits = "cond:4 0111 110 msb:5 rd:4 lsb:5 001 1111", feature = "v7")
    @Insn(
            value = "bfc rd, lsb, msb",
            bits = "11110 0 11 0110 1111 0 lsb.2:3 rd:4 lsb:2 0 msb:5",
            set = T32,
            feature = "v7")
    static void bfc(ArmEnv e, int rd, int lsb, int msb) {
        e.require(msb >= lsb);
        int mask = -1 >>> 31 - msb & -1 << lsb;
        e.r(rd, e.r(rd) & ~mask);
    }

    @Insn(value = "movw<cond> rd, half", bits = "cond:4 0011 0000 half.12:4 rd:4 half:12", feature = "v7")
    @Insn(
            value = "movw rd, half",
            bits = "11110 half.11:1 10 0100 half.12:4 0 half.8:3 rd:4 half:8",
            set = T32,
            feature = "v7")
    static void movw(ArmEnv e, int rd, int half) {
        e.r(rd, half);
    }

    @Insn(value = "movt<cond> rd, half", bits = "cond:4 0011 0100 half.12:4 rd:4 half:12", feature = "v7")
    @Insn(
            value = "movt rd, half",
            bits = "11110 half.11:1 10 1100 half.12:4 0 half.8:3 rd:4 half:8",
            set = T32,
            feature = "v7")
    static void movt(ArmEnv e, int rd, int half) {
        e.r(rd, e.r(rd) & 0xffff | half << 16);
    }
}
