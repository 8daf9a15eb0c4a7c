package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Logical operations. */
final class Logical {
    private Logical() {}

    @Insn(value = "and rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 100100")
    static void and(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, e.r(rs) & e.r(rt));
    }

    @Insn(value = "andi rt, rs, uimm", bits = "001100 rs:5 rt:5 uimm:16")
    static void andi(MipsEnv e, int rt, int rs, int uimm) {
        e.r(rt, e.r(rs) & uimm);
    }

    @Insn(value = "lui rt, uimm", bits = "001111 00000 rt:5 uimm:16")
    static void lui(MipsEnv e, int rt, int uimm) {
        e.r(rt, uimm << 16);
    }

    @Insn(value = "nor rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 100111")
    @Alias(value = "not rd, rs", bits = "000000 rs:5 00000 rd:5 00000 100111", pseudo = true)
    static void nor(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, ~(e.r(rs) | e.r(rt)));
    }

    @Insn(value = "or rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 100101")
    @Alias(value = "move rd, rs", bits = "000000 rs:5 00000 rd:5 00000 100101", pseudo = true)
    static void or(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, e.r(rs) | e.r(rt));
    }

    @Insn(value = "ori rt, rs, uimm", bits = "001101 rs:5 rt:5 uimm:16")
    @Alias(value = "li rt, uimmminus32768", bits = "001101 00000 rt:5 1 uimmminus32768:15", pseudo = true)
    @Alias(value = "dli rt, uimm", bits = "001101 00000 rt:5 uimm:16", feature = "mips64")
    static void ori(MipsEnv e, int rt, int rs, int uimm) {
        e.r(rt, e.r(rs) | uimm);
    }

    @Insn(value = "xor rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 100110")
    static void xor(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, e.r(rs) ^ e.r(rt));
    }

    @Insn(value = "xori rt, rs, uimm", bits = "001110 rs:5 rt:5 uimm:16")
    static void xori(MipsEnv e, int rt, int rs, int uimm) {
        e.r(rt, e.r(rs) ^ uimm);
    }
}
