package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Spr;
import mimus.ppc64.state.Xer;

/** Moves from and to special-purpose registers (Power ISA Book I, 3.3.17). */
final class SpecialMoves {
    private SpecialMoves() {}

    @Insn(value = "mfxer rt", bits = "011111 rt:5 00001 00000 0101010011 -")
    static void mfxer(Ppc64Env e, int rt) {
        e.r(rt, Xer.read(e));
    }

    @Insn(value = "mtxer rs", bits = "011111 rs:5 00001 00000 0111010011 -")
    static void mtxer(Ppc64Env e, int rs) {
        Xer.write(e, e.r(rs));
    }

    @Insn(value = "mflr rt", bits = "011111 rt:5 01000 00000 0101010011 -")
    static void mflr(Ppc64Env e, int rt) {
        e.r(rt, e.lr);
    }

    @Insn(value = "mtlr rs", bits = "011111 rs:5 01000 00000 0111010011 -")
    static void mtlr(Ppc64Env e, int rs) {
        e.lr = e.r(rs);
    }

    @Insn(value = "mfctr rt", bits = "011111 rt:5 01001 00000 0101010011 -")
    static void mfctr(Ppc64Env e, int rt) {
        e.r(rt, e.ctr);
    }

    @Insn(value = "mtctr rs", bits = "011111 rs:5 01001 00000 0111010011 -")
    static void mtctr(Ppc64Env e, int rs) {
        e.ctr = e.r(rs);
    }

    @Insn(value = "mftar rt", bits = "011111 rt:5 01111 11001 0101010011 -")
    static void mftar(Ppc64Env e, int rt) {
        e.r(rt, e.tar);
    }

    @Insn(value = "mttar rs", bits = "011111 rs:5 01111 11001 0111010011 -")
    static void mttar(Ppc64Env e, int rs) {
        e.tar = e.r(rs);
    }

    @Insn(value = "mfspr rt, spr", bits = "011111 rt:5 spr:5 spr.5:5 0101010011 -")
    @Alias(value = "mfvrsave rt", bits = "011111 rt:5 00000 01000 0101010011 0", pseudo = true)
    static void mfspr(Ppc64Env e, int rt, int spr) {
        e.r(rt, Spr.read(e, spr));
    }

    @Insn(value = "mtspr spr, rs", bits = "011111 rs:5 spr:5 spr.5:5 0111010011 -")
    @Alias(value = "mtvrsave rs", bits = "011111 rs:5 00000 01000 0111010011 0", pseudo = true)
    static void mtspr(Ppc64Env e, int spr, int rs) {
        Spr.write(e, spr, e.r(rs));
    }

    @Insn(value = "mftb rt, spr", bits = "011111 rt:5 spr:5 spr.5:5 0101110011 -")
    @Alias(value = "mftb rt", bits = "011111 rt:5 01100 01000 0101110011 0")
    @Alias(value = "mftbu rt", bits = "011111 rt:5 01101 01000 0101110011 0", pseudo = true)
    static void mftb(Ppc64Env e, int rt, int spr) {
        if (spr != Spr.TB && spr != Spr.TBU) {
            throw e.invalidForm();
        }
        e.r(rt, Spr.read(e, spr));
    }
}
