package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Condition;
import mimus.x86.state.X86Env;

/** Bytes that depend on flags. */
final class ConditionalSets {
    private ConditionalSets() {}

    @Op("0F 90 seto Eb")
    static long seto(X86Env e) {
        return Condition.o(e) ? 1 : 0;
    }

    @Op("0F 91 setno Eb")
    static long setno(X86Env e) {
        return Condition.no(e) ? 1 : 0;
    }

    @Op("0F 92 setb Eb")
    static long setb(X86Env e) {
        return Condition.b(e) ? 1 : 0;
    }

    @Op("0F 93 setae Eb")
    static long setae(X86Env e) {
        return Condition.ae(e) ? 1 : 0;
    }

    @Op("0F 94 sete Eb")
    static long sete(X86Env e) {
        return Condition.e(e) ? 1 : 0;
    }

    @Op("0F 95 setne Eb")
    static long setne(X86Env e) {
        return Condition.ne(e) ? 1 : 0;
    }

    @Op("0F 96 setbe Eb")
    static long setbe(X86Env e) {
        return Condition.be(e) ? 1 : 0;
    }

    @Op("0F 97 seta Eb")
    static long seta(X86Env e) {
        return Condition.a(e) ? 1 : 0;
    }

    @Op("0F 98 sets Eb")
    static long sets(X86Env e) {
        return Condition.s(e) ? 1 : 0;
    }

    @Op("0F 99 setns Eb")
    static long setns(X86Env e) {
        return Condition.ns(e) ? 1 : 0;
    }

    @Op("0F 9A setp Eb")
    static long setp(X86Env e) {
        return Condition.p(e) ? 1 : 0;
    }

    @Op("0F 9B setnp Eb")
    static long setnp(X86Env e) {
        return Condition.np(e) ? 1 : 0;
    }

    @Op("0F 9C setl Eb")
    static long setl(X86Env e) {
        return Condition.l(e) ? 1 : 0;
    }

    @Op("0F 9D setge Eb")
    static long setge(X86Env e) {
        return Condition.ge(e) ? 1 : 0;
    }

    @Op("0F 9E setle Eb")
    static long setle(X86Env e) {
        return Condition.le(e) ? 1 : 0;
    }

    @Op("0F 9F setg Eb")
    static long setg(X86Env e) {
        return Condition.g(e) ? 1 : 0;
    }
}
