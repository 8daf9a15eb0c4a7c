package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Branches whose delay slot is executed only if they are taken. */
final class LikelyBranches {
    private LikelyBranches() {}

    @Insn(value = "beql rs, rt, offset", bits = "010100 rs:5 rt:5 offset.2:s16", flow = Flow.LIKELY)
    @Alias(value = "beqzl rs, offset", bits = "010100 rs:5 00000 offset.2:s16", pseudo = true)
    static boolean beql(MipsEnv e, int rs, int rt) {
        return e.r(rs) == e.r(rt);
    }

    @Insn(value = "bnel rs, rt, offset", bits = "010101 rs:5 rt:5 offset.2:s16", flow = Flow.LIKELY)
    @Alias(value = "bnezl rs, offset", bits = "010101 rs:5 00000 offset.2:s16", pseudo = true)
    static boolean bnel(MipsEnv e, int rs, int rt) {
        return e.r(rs) != e.r(rt);
    }

    @Insn(value = "bgtzl rs, offset", bits = "010111 rs:5 00000 offset.2:s16", flow = Flow.LIKELY)
    static boolean bgtzl(MipsEnv e, int rs) {
        return e.r(rs) > 0;
    }

    @Insn(value = "blezl rs, offset", bits = "010110 rs:5 00000 offset.2:s16", flow = Flow.LIKELY)
    static boolean blezl(MipsEnv e, int rs) {
        return e.r(rs) <= 0;
    }

    @Insn(value = "bgezl rs, offset", bits = "000001 rs:5 00011 offset.2:s16", flow = Flow.LIKELY)
    static boolean bgezl(MipsEnv e, int rs) {
        return e.r(rs) >= 0;
    }

    @Insn(value = "bltzl rs, offset", bits = "000001 rs:5 00010 offset.2:s16", flow = Flow.LIKELY)
    static boolean bltzl(MipsEnv e, int rs) {
        return e.r(rs) < 0;
    }

    @Insn(value = "bgezall rs, offset", bits = "000001 rs:5 10011 offset.2:s16", flow = Flow.LIKELY, link = true)
    static boolean bgezall(MipsEnv e, int rs) {
        boolean taken = e.r(rs) >= 0;
        e.r(31, e.link());
        return taken;
    }

    @Insn(value = "bltzall rs, offset", bits = "000001 rs:5 10010 offset.2:s16", flow = Flow.LIKELY, link = true)
    static boolean bltzall(MipsEnv e, int rs) {
        boolean taken = e.r(rs) < 0;
        e.r(31, e.link());
        return taken;
    }
}
