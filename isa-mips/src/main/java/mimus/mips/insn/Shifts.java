package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Shifts and rotations of words. */
final class Shifts {
    private Shifts() {}

    @Insn(value = "ror rd, rt, sa", bits = "000000 00001 rt:5 rd:5 sa:5 000010")
    @Alias(value = "rotr rd, rt, sa", bits = "000000 00001 rt:5 rd:5 sa:5 000010")
    static void rotr(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, Integer.rotateRight((int) e.r(rt), sa));
    }

    @Insn(value = "rorv rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00001 000110")
    @Alias(value = "rotrv rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00001 000110")
    static void rotrv(MipsEnv e, int rd, int rt, int rs) {
        e.r(rd, Integer.rotateRight((int) e.r(rt), (int) e.r(rs)));
    }

    // Writes to register 0 are hints: nop, and three that order execution, which here is always in order.
    @Insn(value = "sll rd, rt, sa", bits = "000000 00000 rt:5 rd:5 sa:5 000000")
    @Alias(value = "nop", bits = "000000 00000 00000 00000 00000 000000", pseudo = true)
    @Alias(value = "ssnop", bits = "000000 00000 00000 00000 00001 000000", pseudo = true)
    @Alias(value = "ehb", bits = "000000 00000 00000 00000 00011 000000", pseudo = true)
    @Alias(value = "pause", bits = "000000 00000 00000 00000 00101 000000")
    static void sll(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, (int) e.r(rt) << sa);
    }

    @Insn(value = "sllv rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 000100")
    @Alias(value = "sll rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 000100")
    static void sllv(MipsEnv e, int rd, int rt, int rs) {
        e.r(rd, (int) e.r(rt) << (int) e.r(rs));
    }

    /** As in QEMU, bits from above the word come in if {@code rt} is no sign-extended word, which is UNPREDICTABLE. */
    @Insn(value = "sra rd, rt, sa", bits = "000000 00000 rt:5 rd:5 sa:5 000011")
    static void sra(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, e.r(rt) >> sa);
    }

    /** As {@link #sra}. */
    @Insn(value = "srav rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 000111")
    @Alias(value = "sra rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 000111")
    static void srav(MipsEnv e, int rd, int rt, int rs) {
        e.r(rd, e.r(rt) >> (e.r(rs) & 31));
    }

    @Insn(value = "srl rd, rt, sa", bits = "000000 00000 rt:5 rd:5 sa:5 000010")
    static void srl(MipsEnv e, int rd, int rt, int sa) {
        e.r(rd, (int) e.r(rt) >>> sa);
    }

    @Insn(value = "srlv rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 000110")
    @Alias(value = "srl rd, rt, rs", bits = "000000 rs:5 rt:5 rd:5 00000 000110")
    static void srlv(MipsEnv e, int rd, int rt, int rs) {
        e.r(rd, (int) e.r(rt) >>> (int) e.r(rs));
    }
}
