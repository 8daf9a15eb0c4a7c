package mimus.mips.insn;

import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Conditional moves, and moves from and to HI and LO. */
final class Moves {
    private Moves() {}

    @Insn(value = "mfhi rd", bits = "000000 00000 00000 rd:5 00000 010000")
    static void mfhi(MipsEnv e, int rd) {
        e.r(rd, e.hi);
    }

    @Insn(value = "mflo rd", bits = "000000 00000 00000 rd:5 00000 010010")
    static void mflo(MipsEnv e, int rd) {
        e.r(rd, e.lo);
    }

    @Insn(value = "mthi rs", bits = "000000 rs:5 00000 00000 00000 010001")
    static void mthi(MipsEnv e, int rs) {
        e.hi = e.r(rs);
    }

    @Insn(value = "mtlo rs", bits = "000000 rs:5 00000 00000 00000 010011")
    static void mtlo(MipsEnv e, int rs) {
        e.lo = e.r(rs);
    }

    @Insn(value = "movn rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 001011")
    static void movn(MipsEnv e, int rd, int rs, int rt) {
        if (e.r(rt) != 0) {
            e.r(rd, e.r(rs));
        }
    }

    @Insn(value = "movz rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 001010")
    static void movz(MipsEnv e, int rd, int rs, int rt) {
        if (e.r(rt) == 0) {
            e.r(rd, e.r(rs));
        }
    }
}
