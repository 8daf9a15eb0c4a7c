package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Branches; each has a delay slot, and those that link leave the address behind it. */
final class Branches {
    private Branches() {}

    @Insn(value = "beq rs, rt, offset", bits = "000100 rs:5 rt:5 offset.2:s16", flow = Flow.BRANCH)
    @Alias(value = "b offset", bits = "000100 00000 00000 offset.2:s16", pseudo = true)
    @Alias(value = "beqz rs, offset", bits = "000100 rs:5 00000 offset.2:s16", pseudo = true)
    static boolean beq(MipsEnv e, int rs, int rt) {
        return e.r(rs) == e.r(rt);
    }

    @Insn(value = "bne rs, rt, offset", bits = "000101 rs:5 rt:5 offset.2:s16", flow = Flow.BRANCH)
    @Alias(value = "bnez rs, offset", bits = "000101 rs:5 00000 offset.2:s16", pseudo = true)
    static boolean bne(MipsEnv e, int rs, int rt) {
        return e.r(rs) != e.r(rt);
    }

    @Insn(value = "bgtz rs, offset", bits = "000111 rs:5 00000 offset.2:s16", flow = Flow.BRANCH)
    static boolean bgtz(MipsEnv e, int rs) {
        return e.r(rs) > 0;
    }

    @Insn(value = "blez rs, offset", bits = "000110 rs:5 00000 offset.2:s16", flow = Flow.BRANCH)
    static boolean blez(MipsEnv e, int rs) {
        return e.r(rs) <= 0;
    }

    @Insn(value = "bgez rs, offset", bits = "000001 rs:5 00001 offset.2:s16", flow = Flow.BRANCH)
    static boolean bgez(MipsEnv e, int rs) {
        return e.r(rs) >= 0;
    }

    @Insn(value = "bltz rs, offset", bits = "000001 rs:5 00000 offset.2:s16", flow = Flow.BRANCH)
    static boolean bltz(MipsEnv e, int rs) {
        return e.r(rs) < 0;
    }

    @Insn(value = "bgezal rs, offset", bits = "000001 rs:5 10001 offset.2:s16", flow = Flow.BRANCH, link = true)
    @Alias(value = "bal offset", bits = "000001 00000 10001 offset.2:s16", pseudo = true)
    static boolean bgezal(MipsEnv e, int rs) {
        boolean taken = e.r(rs) >= 0;
        e.r(31, e.link());
        return taken;
    }

    @Insn(value = "bltzal rs, offset", bits = "000001 rs:5 10000 offset.2:s16", flow = Flow.BRANCH, link = true)
    static boolean bltzal(MipsEnv e, int rs) {
        boolean taken = e.r(rs) < 0;
        e.r(31, e.link());
        return taken;
    }
}
