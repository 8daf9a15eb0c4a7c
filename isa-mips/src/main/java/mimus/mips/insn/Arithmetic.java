package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Add, subtract, compare. */
final class Arithmetic {
    private Arithmetic() {}

    @Insn(value = "add rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 100000")
    static void add(MipsEnv e, int rd, int rs, int rt) {
        long sum = e.r(rs) + e.r(rt);
        if ((int) sum != sum) {
            throw e.overflow();
        }
        e.r(rd, sum);
    }

    @Insn(value = "addiu rt, rs, imm", bits = "001001 rs:5 rt:5 imm:s16")
    @Alias(value = "li rt, imm", bits = "001001 00000 rt:5 imm:s16", pseudo = true)
    static void addiu(MipsEnv e, int rt, int rs, int imm) {
        e.r(rt, (int) (e.r(rs) + imm));
    }

    @Insn(value = "addu rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 100001")
    static void addu(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, (int) (e.r(rs) + e.r(rt)));
    }

    @Insn(value = "subu rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 100011")
    @Alias(value = "negu rd, rt", bits = "000000 00000 rt:5 rd:5 00000 100011", pseudo = true)
    static void subu(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, (int) (e.r(rs) - e.r(rt)));
    }

    @Insn(value = "slt rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 101010")
    static void slt(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, e.r(rs) < e.r(rt) ? 1 : 0);
    }
}
