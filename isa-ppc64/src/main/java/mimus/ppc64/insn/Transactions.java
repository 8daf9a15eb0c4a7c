package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Ppc64Env;

/** Transactional memory in which every transaction fails at once, as the manual allows (Power ISA Book II, 5.5). */
final class Transactions {
    private Transactions() {}

    @Insn(value = "tbegin. r", bits = "011111 ---- r:1 ----- ----- 1010001110 1")
    static void tbegin(Ppc64Env e) {
        e.cr(0, 0b1010); // failed before it began
    }

    @Insn(value = "tend. a", bits = "011111 a:1 ---- ----- ----- 1010101110 1")
    static void tend(Ppc64Env e) {
        e.cr(0, 0);
    }

    @Insn(value = "tabort. ra", bits = "011111 ----- ra:5 ----- 1110001110 1")
    static void tabort(Ppc64Env e) {
        e.cr(0, 0);
    }

    @Insn(value = "tabortwc. to, ra, rb", bits = "011111 to:5 ra:5 rb:5 1100001110 1")
    static void tabortwc(Ppc64Env e) {
        e.cr(0, 0);
    }

    @Insn(value = "tabortwci. to, ra, si", bits = "011111 to:5 ra:5 si:s5 1101001110 1")
    static void tabortwci(Ppc64Env e) {
        e.cr(0, 0);
    }

    @Insn(value = "tabortdc. to, ra, rb", bits = "011111 to:5 ra:5 rb:5 1100101110 1")
    static void tabortdc(Ppc64Env e) {
        e.cr(0, 0);
    }

    @Insn(value = "tabortdci. to, ra, si", bits = "011111 to:5 ra:5 si:s5 1101101110 1")
    static void tabortdci(Ppc64Env e) {
        e.cr(0, 0);
    }

    @Insn(value = "tsr. l", bits = "011111 ---- l:1 ----- ----- 1011101110 1")
    static void tsr(Ppc64Env e) {
        e.cr(0, 0);
    }

    @Insn(value = "tcheck bf", bits = "011111 bf:3 -- ----- ----- 1011001110 -")
    static void tcheck(Ppc64Env e, int bf) {
        e.cr(bf, 0b1000);
    }
}
