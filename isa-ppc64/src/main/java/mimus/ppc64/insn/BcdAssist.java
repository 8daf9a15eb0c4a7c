package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.DecimalDigits;
import mimus.ppc64.state.Ppc64Env;

/** What helps with binary-coded decimal numbers in general registers (Power ISA Book I, 3.3.15). */
final class BcdAssist {
    private static final long TOPS = 0x8888_8888_8888_8888L;

    private BcdAssist() {}

    @Insn(value = "addg6s rt, ra, rb", bits = "011111 rt:5 ra:5 rb:5 - 001001010 -")
    static void addg6s(Ppc64Env e, int rt, int ra, int rb) {
        long a = e.r(ra);
        long b = e.r(rb);
        long out = a & b | (a | b) & ~(a + b);
        long without = ~out & TOPS;
        e.r(rt, without >>> 1 | without >>> 2);
    }

    @Insn(value = "cbcdtd ra, rs", bits = "011111 rs:5 ra:5 ----- 0100111010 -")
    static void cbcdtd(Ppc64Env e, int ra, int rs) {
        long digits = e.r(rs);
        e.r(ra, (long) DecimalDigits.declets((int) (digits >>> 32)) << 32 | DecimalDigits.declets((int) digits));
    }

    @Insn(value = "cdtbcd ra, rs", bits = "011111 rs:5 ra:5 ----- 0100011010 -")
    static void cdtbcd(Ppc64Env e, int ra, int rs) {
        long declets = e.r(rs);
        e.r(ra, (long) DecimalDigits.coded((int) (declets >>> 32)) << 32 | DecimalDigits.coded((int) declets));
    }
}
