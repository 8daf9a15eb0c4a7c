package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Condition;
import mimus.x86.state.Eflags;
import mimus.x86.state.Flags;
import mimus.x86.state.X86Env;

/** Flags, one by one and together. */
final class FlagControl {
    private FlagControl() {}

    @Op("F8 clc")
    static void clc(X86Env e) {
        Flags.carry(e, 0);
    }

    @Op("F9 stc")
    static void stc(X86Env e) {
        Flags.carry(e, 1);
    }

    @Op("F5 cmc")
    static void cmc(X86Env e) {
        e.twist ^= Eflags.CF;
    }

    @Op("FC cld")
    static void cld(X86Env e) {
        e.direction = 1;
    }

    @Op("FD std")
    static void std(X86Env e) {
        e.direction = -1;
    }

    @Op("9F lahf")
    static void lahf(X86Env e) {
        e.b(X86Env.RAX, 8, Eflags.low(e));
    }

    @Op("9E sahf")
    static void sahf(X86Env e) {
        Eflags.low(e, e.b(X86Env.RAX, 8));
    }

    @Op("D6 i64 salc")
    static void salc(X86Env e) {
        e.b(X86Env.RAX, 0, -Condition.carry(e));
    }
}
