package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Condition;
import mimus.x86.state.X86Env;

/** Moves that depend on flags; memory is read whether or not. */
final class ConditionalMoves {
    private ConditionalMoves() {}

    @Op("0F 40 cmovo Gv, Ev")
    static long cmovo(X86Env e, long dst, long src) {
        return Condition.o(e) ? src : dst;
    }

    @Op("0F 41 cmovno Gv, Ev")
    static long cmovno(X86Env e, long dst, long src) {
        return Condition.no(e) ? src : dst;
    }

    @Op("0F 42 cmovb Gv, Ev")
    static long cmovb(X86Env e, long dst, long src) {
        return Condition.b(e) ? src : dst;
    }

    @Op("0F 43 cmovae Gv, Ev")
    static long cmovae(X86Env e, long dst, long src) {
        return Condition.ae(e) ? src : dst;
    }

    @Op("0F 44 cmove Gv, Ev")
    static long cmove(X86Env e, long dst, long src) {
        return Condition.e(e) ? src : dst;
    }

    @Op("0F 45 cmovne Gv, Ev")
    static long cmovne(X86Env e, long dst, long src) {
        return Condition.ne(e) ? src : dst;
    }

    @Op("0F 46 cmovbe Gv, Ev")
    static long cmovbe(X86Env e, long dst, long src) {
        return Condition.be(e) ? src : dst;
    }

    @Op("0F 47 cmova Gv, Ev")
    static long cmova(X86Env e, long dst, long src) {
        return Condition.a(e) ? src : dst;
    }

    @Op("0F 48 cmovs Gv, Ev")
    static long cmovs(X86Env e, long dst, long src) {
        return Condition.s(e) ? src : dst;
    }

    @Op("0F 49 cmovns Gv, Ev")
    static long cmovns(X86Env e, long dst, long src) {
        return Condition.ns(e) ? src : dst;
    }

    @Op("0F 4A cmovp Gv, Ev")
    static long cmovp(X86Env e, long dst, long src) {
        return Condition.p(e) ? src : dst;
    }

    @Op("0F 4B cmovnp Gv, Ev")
    static long cmovnp(X86Env e, long dst, long src) {
        return Condition.np(e) ? src : dst;
    }

    @Op("0F 4C cmovl Gv, Ev")
    static long cmovl(X86Env e, long dst, long src) {
        return Condition.l(e) ? src : dst;
    }

    @Op("0F 4D cmovge Gv, Ev")
    static long cmovge(X86Env e, long dst, long src) {
        return Condition.ge(e) ? src : dst;
    }

    @Op("0F 4E cmovle Gv, Ev")
    static long cmovle(X86Env e, long dst, long src) {
        return Condition.le(e) ? src : dst;
    }

    @Op("0F 4F cmovg Gv, Ev")
    static long cmovg(X86Env e, long dst, long src) {
        return Condition.g(e) ? src : dst;
    }
}
