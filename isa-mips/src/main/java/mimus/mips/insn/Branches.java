package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Branches and jumps; each has a delay slot. */
final class Branches {
    private Branches() {}

    @Insn(value = "beq rs, rt, offset", bits = "000100 rs:5 rt:5 offset.2:s16", flow = Flow.BRANCH)
    @Alias(value = "b offset", bits = "000100 00000 00000 offset.2:s16", pseudo = true)
    @Alias(value = "beqz rs, offset", bits = "000100 rs:5 00000 offset.2:s16", pseudo = true)
    static boolean beq(MipsEnv e, int rs, int rt) {
        return e.r(rs) == e.r(rt);
    }

    @Insn(value = "beql rs, rt, offset", bits = "010100 rs:5 rt:5 offset.2:s16", flow = Flow.LIKELY)
    static boolean beql(MipsEnv e, int rs, int rt) {
        return e.r(rs) == e.r(rt);
    }

    @Insn(value = "jal target", bits = "000011 target.2:26", flow = Flow.JUMP, link = true)
    static void jal(MipsEnv e) {
        e.r(31, e.link());
    }

    @Insn(value = "jalr rd, rs", bits = "000000 rs:5 00000 rd:5 hint:5 001001", flow = Flow.INDIRECT, link = true)
    @Alias(value = "jalr rs", bits = "000000 rs:5 00000 11111 hint:5 001001")
    static long jalr(MipsEnv e, int rd, int rs) {
        long target = e.r(rs);
        e.r(rd, e.link());
        return target;
    }

    @Insn(value = "jr rs", bits = "000000 rs:5 00000 00000 hint:5 001000", flow = Flow.INDIRECT)
    static long jr(MipsEnv e, int rs) {
        return e.r(rs);
    }
}
