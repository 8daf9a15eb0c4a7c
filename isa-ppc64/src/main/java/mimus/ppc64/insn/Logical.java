package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;

/** Fixed-point logic (Power ISA Book I, 3.3.13). */
final class Logical {
    private Logical() {}

    @Insn(value = "ori ra, rs, ui", bits = "011000 rs:5 ra:5 ui:16")
    @Alias(value = "nop", bits = "011000 00000 00000 0000000000000000", pseudo = true)
    static void ori(Ppc64Env e, int ra, int rs, int ui) {
        e.r(ra, e.r(rs) | ui);
    }

    @Insn(value = "oris ra, rs, ui", bits = "011001 rs:5 ra:5 ui:16")
    static void oris(Ppc64Env e, int ra, int rs, int ui) {
        e.r(ra, e.r(rs) | (long) ui << 16);
    }

    @Insn(value = "xori ra, rs, ui", bits = "011010 rs:5 ra:5 ui:16")
    static void xori(Ppc64Env e, int ra, int rs, int ui) {
        e.r(ra, e.r(rs) ^ ui);
    }

    @Insn(value = "xoris ra, rs, ui", bits = "011011 rs:5 ra:5 ui:16")
    static void xoris(Ppc64Env e, int ra, int rs, int ui) {
        e.r(ra, e.r(rs) ^ (long) ui << 16);
    }

    @Insn(value = "andi. ra, rs, ui", bits = "011100 rs:5 ra:5 ui:16")
    static void andi_(Ppc64Env e, int ra, int rs, int ui) {
        e.set(ra, e.r(rs) & ui, 1);
    }

    @Insn(value = "andis. ra, rs, ui", bits = "011101 rs:5 ra:5 ui:16")
    static void andis_(Ppc64Env e, int ra, int rs, int ui) {
        e.set(ra, e.r(rs) & (long) ui << 16, 1);
    }

    @Insn(value = "and<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0000011100 rc:1")
    static void and(Ppc64Env e, int ra, int rs, int rb, int rc) {
        e.set(ra, e.r(rs) & e.r(rb), rc);
    }

    @Insn(value = "or<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0110111100 rc:1")
    @Alias(value = "mr<rc> ra, rs", bits = "011111 rs:5 ra:5 rs:5 0110111100 rc:1", pseudo = true)
    static void or(Ppc64Env e, int ra, int rs, int rb, int rc) {
        e.set(ra, e.r(rs) | e.r(rb), rc);
    }

    @Insn(value = "xor<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0100111100 rc:1")
    static void xor(Ppc64Env e, int ra, int rs, int rb, int rc) {
        e.set(ra, e.r(rs) ^ e.r(rb), rc);
    }

    @Insn(value = "nand<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0111011100 rc:1")
    static void nand(Ppc64Env e, int ra, int rs, int rb, int rc) {
        e.set(ra, ~(e.r(rs) & e.r(rb)), rc);
    }

    @Insn(value = "nor<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0001111100 rc:1")
    @Alias(value = "not<rc> ra, rs", bits = "011111 rs:5 ra:5 rs:5 0001111100 rc:1", pseudo = true)
    static void nor(Ppc64Env e, int ra, int rs, int rb, int rc) {
        e.set(ra, ~(e.r(rs) | e.r(rb)), rc);
    }

    @Insn(value = "eqv<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0100011100 rc:1")
    static void eqv(Ppc64Env e, int ra, int rs, int rb, int rc) {
        e.set(ra, ~(e.r(rs) ^ e.r(rb)), rc);
    }

    @Insn(value = "andc<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0000111100 rc:1")
    static void andc(Ppc64Env e, int ra, int rs, int rb, int rc) {
        e.set(ra, e.r(rs) & ~e.r(rb), rc);
    }

    @Insn(value = "orc<rc> ra, rs, rb", bits = "011111 rs:5 ra:5 rb:5 0110011100 rc:1")
    static void orc(Ppc64Env e, int ra, int rs, int rb, int rc) {
        e.set(ra, e.r(rs) | ~e.r(rb), rc);
    }
}
