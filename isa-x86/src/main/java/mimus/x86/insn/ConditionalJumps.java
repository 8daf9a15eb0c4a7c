package mimus.x86.insn;

import mimus.insn.Flow;
import mimus.insn.opmap.Op;
import mimus.x86.state.Condition;
import mimus.x86.state.X86Env;

/** Jumps that depend on flags. */
final class ConditionalJumps {
    private ConditionalJumps() {}

    @Op(value = "70 f64 jo Jb", flow = Flow.BRANCH)
    @Op(value = "0F 80 f64 jo Jz", flow = Flow.BRANCH)
    static boolean jo(X86Env e) {
        return Condition.o(e);
    }

    @Op(value = "71 f64 jno Jb", flow = Flow.BRANCH)
    @Op(value = "0F 81 f64 jno Jz", flow = Flow.BRANCH)
    static boolean jno(X86Env e) {
        return Condition.no(e);
    }

    @Op(value = "72 f64 jb Jb", flow = Flow.BRANCH)
    @Op(value = "0F 82 f64 jb Jz", flow = Flow.BRANCH)
    static boolean jb(X86Env e) {
        return Condition.b(e);
    }

    @Op(value = "73 f64 jae Jb", flow = Flow.BRANCH)
    @Op(value = "0F 83 f64 jae Jz", flow = Flow.BRANCH)
    static boolean jae(X86Env e) {
        return Condition.ae(e);
    }

    @Op(value = "74 f64 je Jb", flow = Flow.BRANCH)
    @Op(value = "0F 84 f64 je Jz", flow = Flow.BRANCH)
    static boolean je(X86Env e) {
        return Condition.e(e);
    }

    @Op(value = "75 f64 jne Jb", flow = Flow.BRANCH)
    @Op(value = "0F 85 f64 jne Jz", flow = Flow.BRANCH)
    static boolean jne(X86Env e) {
        return Condition.ne(e);
    }

    @Op(value = "76 f64 jbe Jb", flow = Flow.BRANCH)
    @Op(value = "0F 86 f64 jbe Jz", flow = Flow.BRANCH)
    static boolean jbe(X86Env e) {
        return Condition.be(e);
    }

    @Op(value = "77 f64 ja Jb", flow = Flow.BRANCH)
    @Op(value = "0F 87 f64 ja Jz", flow = Flow.BRANCH)
    static boolean ja(X86Env e) {
        return Condition.a(e);
    }

    @Op(value = "78 f64 js Jb", flow = Flow.BRANCH)
    @Op(value = "0F 88 f64 js Jz", flow = Flow.BRANCH)
    static boolean js(X86Env e) {
        return Condition.s(e);
    }

    @Op(value = "79 f64 jns Jb", flow = Flow.BRANCH)
    @Op(value = "0F 89 f64 jns Jz", flow = Flow.BRANCH)
    static boolean jns(X86Env e) {
        return Condition.ns(e);
    }

    @Op(value = "7A f64 jp Jb", flow = Flow.BRANCH)
    @Op(value = "0F 8A f64 jp Jz", flow = Flow.BRANCH)
    static boolean jp(X86Env e) {
        return Condition.p(e);
    }

    @Op(value = "7B f64 jnp Jb", flow = Flow.BRANCH)
    @Op(value = "0F 8B f64 jnp Jz", flow = Flow.BRANCH)
    static boolean jnp(X86Env e) {
        return Condition.np(e);
    }

    @Op(value = "7C f64 jl Jb", flow = Flow.BRANCH)
    @Op(value = "0F 8C f64 jl Jz", flow = Flow.BRANCH)
    static boolean jl(X86Env e) {
        return Condition.l(e);
    }

    @Op(value = "7D f64 jge Jb", flow = Flow.BRANCH)
    @Op(value = "0F 8D f64 jge Jz", flow = Flow.BRANCH)
    static boolean jge(X86Env e) {
        return Condition.ge(e);
    }

    @Op(value = "7E f64 jle Jb", flow = Flow.BRANCH)
    @Op(value = "0F 8E f64 jle Jz", flow = Flow.BRANCH)
    static boolean jle(X86Env e) {
        return Condition.le(e);
    }

    @Op(value = "7F f64 jg Jb", flow = Flow.BRANCH)
    @Op(value = "0F 8F f64 jg Jz", flow = Flow.BRANCH)
    static boolean jg(X86Env e) {
        return Condition.g(e);
    }
}
