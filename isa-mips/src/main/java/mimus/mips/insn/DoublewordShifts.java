package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Shifts and rotations of doublewords. */
final class DoublewordShifts {
    private DoublewordShifts() {}

    @Insn(value = "dror rd, rt, sa", bits = "000000 00001 rt:5 rd:5 sa:5 111010", feature = "mips64")
    @Alias(value = "drotr rd, rt, sa", bits = "000000 00001 rt:5 rd:5 sa:5 111010")
    static void drotr(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, Long.rotateRight(e.r(rt), sa));
    }

    @Insn(value = "dror32 rd, rt, sa", bits = "000000 00001 rt:5 rd:5 sa:5 111110", feature = "mips64")
    @Alias(value = "drotr32 rd, rt, sa", bits = "000000 00001 rt:5 rd:5 sa:5 111110")
    static void drotr32(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, Long.rotateRight(e.r(rt), sa + 32));
    }

    @Insn(value = "drorv rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00001 010110", feature = "mips64")
    @Alias(value = "drotrv rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00001 010110")
    static void drotrv(MipsEnv e, int rd, int rt, int rs) {
        e.r(rd, Long.rotateRight(e.r(rt), (int) e.r(rs)));
    }

    @Insn(value = "dsll rd, rt, sa", bits = "000000 00000 rt:5 rd:5 sa:5 111000", feature = "mips64")
    static void dsll(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, e.r(rt) << sa);
    }

    @Insn(value = "dsll32 rd, rt, sa", bits = "000000 00000 rt:5 rd:5 sa:5 111100", feature = "mips64")
    static void dsll32(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, e.r(rt) << (sa + 32));
    }

    @Insn(value = "dsllv rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 010100", feature = "mips64")
    @Alias(value = "dsll rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 010100")
    static void dsllv(MipsEnv e, int rd, int rt, int rs) {
        e.r(rd, e.r(rt) << (int) e.r(rs));
    }

    @Insn(value = "dsra rd, rt, sa", bits = "000000 00000 rt:5 rd:5 sa:5 111011", feature = "mips64")
    static void dsra(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, e.r(rt) >> sa);
    }

    @Insn(value = "dsra32 rd, rt, sa", bits = "000000 00000 rt:5 rd:5 sa:5 111111", feature = "mips64")
    static void dsra32(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, e.r(rt) >> (sa + 32));
    }

    @Insn(value = "dsrav rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 010111", feature = "mips64")
    @Alias(value = "dsra rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 010111")
    static void dsrav(MipsEnv e, int rd, int rt, int rs) {
        e.r(rd, e.r(rt) >> (int) e.r(rs));
    }

    @Insn(value = "dsrl rd, rt, sa", bits = "000000 00000 rt:5 rd:5 sa:5 111010", feature = "mips64")
    static void dsrl(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, e.r(rt) >>> sa);
    }

    @Insn(value = "dsrl32 rd, rt, sa", bits = "000000 00000 rt:5 rd:5 sa:5 111110", feature = "mips64")
    static void dsrl32(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, e.r(rt) >>> (sa + 32));
    }

    @Insn(value = "dsrlv rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 010110", feature = "mips64")
    @Alias(value = "dsrl rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 010110")
    static void dsrlv(MipsEnv e, int rd, int rt, int rs) {
        e.r(rd, e.r(rt) >>> (int) e.r(rs));
    }
}
