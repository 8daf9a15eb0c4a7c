package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.ppc64.state.ConditionRegister;
import mimus.ppc64.state.Ppc64Env;

/** Logic of condition register bits, and moves of fields (Power ISA Book I, 2.5 and 3.3.17). */
final class ConditionLogic {
    private ConditionLogic() {}

    @Insn(value = "crand bt, ba, bb", bits = "010011 bt:5 ba:5 bb:5 0100000001 -")
    static void crand(Ppc64Env e, int bt, int ba, int bb) {
        e.crb(bt, e.crb(ba) & e.crb(bb));
    }

    @Insn(value = "cror bt, ba, bb", bits = "010011 bt:5 ba:5 bb:5 0111000001 -")
    @Alias(value = "crmove bt, ba", bits = "010011 bt:5 ba:5 ba:5 0111000001 0", pseudo = true)
    static void cror(Ppc64Env e, int bt, int ba, int bb) {
        e.crb(bt, e.crb(ba) | e.crb(bb));
    }

    @Insn(value = "crxor bt, ba, bb", bits = "010011 bt:5 ba:5 bb:5 0011000001 -")
    @Alias(value = "crclr bt", bits = "010011 bt:5 bt:5 bt:5 0011000001 0", pseudo = true)
    static void crxor(Ppc64Env e, int bt, int ba, int bb) {
        e.crb(bt, e.crb(ba) ^ e.crb(bb));
    }

    @Insn(value = "crnand bt, ba, bb", bits = "010011 bt:5 ba:5 bb:5 0011100001 -")
    static void crnand(Ppc64Env e, int bt, int ba, int bb) {
        e.crb(bt, ~(e.crb(ba) & e.crb(bb)) & 1);
    }

    @Insn(value = "crnor bt, ba, bb", bits = "010011 bt:5 ba:5 bb:5 0000100001 -")
    @Alias(value = "crnot bt, ba", bits = "010011 bt:5 ba:5 ba:5 0000100001 0", pseudo = true)
    static void crnor(Ppc64Env e, int bt, int ba, int bb) {
        e.crb(bt, ~(e.crb(ba) | e.crb(bb)) & 1);
    }

    @Insn(value = "creqv bt, ba, bb", bits = "010011 bt:5 ba:5 bb:5 0100100001 -")
    @Alias(value = "crset bt", bits = "010011 bt:5 bt:5 bt:5 0100100001 0", pseudo = true)
    static void creqv(Ppc64Env e, int bt, int ba, int bb) {
        e.crb(bt, ~(e.crb(ba) ^ e.crb(bb)) & 1);
    }

    @Insn(value = "crandc bt, ba, bb", bits = "010011 bt:5 ba:5 bb:5 0010000001 -")
    static void crandc(Ppc64Env e, int bt, int ba, int bb) {
        e.crb(bt, e.crb(ba) & ~e.crb(bb));
    }

    @Insn(value = "crorc bt, ba, bb", bits = "010011 bt:5 ba:5 bb:5 0110100001 -")
    static void crorc(Ppc64Env e, int bt, int ba, int bb) {
        e.crb(bt, (e.crb(ba) | ~e.crb(bb)) & 1);
    }

    @Insn(value = "mcrf bf, bfa", bits = "010011 bf:3 -- bfa:3 -- ----- 0000000000 -")
    static void mcrf(Ppc64Env e, int bf, int bfa) {
        e.cr(bf, e.cr(bfa));
    }

    @Insn(value = "mfcr rt", bits = "011111 rt:5 0 -------- - 0000010011 -")
    static void mfcr(Ppc64Env e, int rt) {
        e.r(rt, ConditionRegister.read(e) & 0xffff_ffffL);
    }

    @Insn(value = "mfocrf rt, fxm", bits = "011111 rt:5 1 fxm:8 - 0000010011 -")
    static void mfocrf(Ppc64Env e, int rt, int fxm) {
        e.r(rt, ConditionRegister.read(e, fxm));
    }

    @Insn(value = "mtcrf fxm, rs", bits = "011111 rs:5 0 fxm:8 - 0010010000 -")
    @Alias(value = "mtcr rs", bits = "011111 rs:5 0 11111111 0 0010010000 0", pseudo = true)
    static void mtcrf(Ppc64Env e, int fxm, int rs) {
        ConditionRegister.write(e, fxm, (int) e.r(rs));
    }

    @Insn(value = "mtocrf fxm, rs", bits = "011111 rs:5 1 fxm:8 - 0010010000 -")
    static void mtocrf(Ppc64Env e, int fxm, int rs) {
        ConditionRegister.write(e, fxm, (int) e.r(rs));
    }

    @Insn(value = "mcrxrx bf", bits = "011111 bf:3 -- ----- ----- 1001000000 -", feature = "power9")
    static void mcrxrx(Ppc64Env e, int bf) {
        e.cr(bf, e.ov << 3 | e.ov32 << 2 | e.ca << 1 | e.ca32);
    }
}
