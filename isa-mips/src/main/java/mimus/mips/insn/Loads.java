package mimus.mips.insn;

import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Loads. */
final class Loads {
    private Loads() {}

    @Insn(value = "lb rt, offset(base)", bits = "100000 base:5 rt:5 offset:s16")
    static void lb(MipsEnv e, int rt, int base, int offset) {
        e.r(rt, (byte) e.load8(e.address(base, offset)));
    }

    @Insn(value = "lbu rt, offset(base)", bits = "100100 base:5 rt:5 offset:s16")
    static void lbu(MipsEnv e, int rt, int base, int offset) {
        e.r(rt, e.load8(e.address(base, offset)));
    }

    @Insn(value = "ld rt, offset(base)", bits = "110111 base:5 rt:5 offset:s16", feature = "mips64")
    static void ld(MipsEnv e, int rt, int base, int offset) {
        e.r(rt, e.load64(e.address(base, offset)));
    }

    @Insn(value = "lh rt, offset(base)", bits = "100001 base:5 rt:5 offset:s16")
    static void lh(MipsEnv e, int rt, int base, int offset) {
        e.r(rt, (short) e.load16(e.address(base, offset)));
    }

    @Insn(value = "lhu rt, offset(base)", bits = "100101 base:5 rt:5 offset:s16")
    static void lhu(MipsEnv e, int rt, int base, int offset) {
        e.r(rt, e.load16(e.address(base, offset)));
    }

    @Insn(value = "lw rt, offset(base)", bits = "100011 base:5 rt:5 offset:s16")
    static void lw(MipsEnv e, int rt, int base, int offset) {
        e.r(rt, e.load32(e.address(base, offset)));
    }

    @Insn(value = "lwu rt, offset(base)", bits = "100111 base:5 rt:5 offset:s16", feature = "mips64")
    static void lwu(MipsEnv e, int rt, int base, int offset) {
        e.r(rt, e.load32(e.address(base, offset)) & 0xffffffffL);
    }
}
