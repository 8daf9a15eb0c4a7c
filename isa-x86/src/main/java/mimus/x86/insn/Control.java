package mimus.x86.insn;

import mimus.insn.Flow;
import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;

/** Jumps, calls, returns, loops. */
final class Control {
    private Control() {}

    @Op(value = "EB f64 jmp Jb", flow = Flow.BRANCH)
    @Op(value = "E9 f64 jmp Jz", flow = Flow.BRANCH)
    static void jmp() {}

    @Op(value = "FF /4 f64 jmp Ev", flow = Flow.INDIRECT)
    static long jmp(long target) {
        return target;
    }

    @Op(value = "E8 f64 call Jz", flow = Flow.BRANCH, link = true)
    static void call() {}

    @Op(value = "FF /2 f64 call Ev", flow = Flow.INDIRECT, link = true)
    static long call(long target) {
        return target;
    }

    @Op(value = "C3 f64 ret {+v}", flow = Flow.INDIRECT)
    static long ret(long target) {
        return target;
    }

    @Op(value = "C2 f64 ret {+v}, Iw", flow = Flow.INDIRECT)
    static long ret(X86Env e, long target, long bytes, long stack) {
        e.moveStack(e.r(X86Env.RSP) + bytes, stack);
        return target;
    }

    @Op(value = "E2 f64 loop Jb", flow = Flow.BRANCH)
    static boolean loop(X86Env e, long mask) {
        long count = e.r(X86Env.RCX) - 1 & mask;
        e.masked(mask, X86Env.RCX, count);
        return count != 0;
    }

    @Op(value = "E1 f64 loope Jb", flow = Flow.BRANCH)
    static boolean loope(X86Env e, long mask) {
        return loop(e, mask) && e.result == 0;
    }

    @Op(value = "E0 f64 loopne Jb", flow = Flow.BRANCH)
    static boolean loopne(X86Env e, long mask) {
        return loop(e, mask) && e.result != 0;
    }

    @Op(value = "E3 f64 jrcxz Jb", flow = Flow.BRANCH)
    static boolean jrcxz(X86Env e, long mask) {
        return (e.r(X86Env.RCX) & mask) == 0;
    }
}
