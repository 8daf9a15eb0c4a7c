package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Jumps; each has a delay slot. */
final class Jumps {
    private Jumps() {}

    @Insn(value = "j target", bits = "000010 target.2:26", flow = Flow.JUMP)
    static void j(MipsEnv e) {
        // all that a jump does is to go there
    }

    @Insn(value = "jal target", bits = "000011 target.2:26", flow = Flow.JUMP, link = true)
    static void jal(MipsEnv e) {
        e.r(31, e.link());
    }

    // The hint says when instruction hazards are cleared (".hb") and how to predict; neither changes what is done.

    @Insn(value = "jalr rd, rs, hint", bits = "000000 rs:5 00000 rd:5 hint:5 001001", flow = Flow.INDIRECT, link = true)
    @Alias(value = "jalr rs", bits = "000000 rs:5 00000 11111 00000 001001")
    @Alias(value = "jalr rd, rs", bits = "000000 rs:5 00000 rd:5 00000 001001")
    @Alias(value = "jalr.hb rs", bits = "000000 rs:5 00000 11111 10000 001001")
    @Alias(value = "jalr.hb rd, rs", bits = "000000 rs:5 00000 rd:5 10000 001001")
    static long jalr(MipsEnv e, int rd, int rs) {
        long target = e.r(rs);
        e.r(rd, e.link());
        return target;
    }

    @Insn(value = "jr rs, hint", bits = "000000 rs:5 00000 00000 hint:5 001000", flow = Flow.INDIRECT)
    @Alias(value = "jr rs", bits = "000000 rs:5 00000 00000 00000 001000")
    @Alias(value = "jr.hb rs", bits = "000000 rs:5 00000 00000 10000 001000")
    static long jr(MipsEnv e, int rs) {
        return e.r(rs);
    }
}
