package mimus.mips.insn;

import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Stores. */
final class Stores {
    private Stores() {}

    @Insn(value = "sb rt, offset(base)", bits = "101000 base:5 rt:5 offset:s16")
    static void sb(MipsEnv e, int rt, int base, int offset) {
        e.store8(e.address(base, offset), (int) e.r(rt));
    }

    @Insn(value = "sd rt, offset(base)", bits = "111111 base:5 rt:5 offset:s16", feature = "mips64")
    static void sd(MipsEnv e, int rt, int base, int offset) {
        e.store64(e.address(base, offset), e.r(rt));
    }

    @Insn(value = "sh rt, offset(base)", bits = "101001 base:5 rt:5 offset:s16")
    static void sh(MipsEnv e, int rt, int base, int offset) {
        e.store16(e.address(base, offset), (int) e.r(rt));
    }

    @Insn(value = "sw rt, offset(base)", bits = "101011 base:5 rt:5 offset:s16")
    static void sw(MipsEnv e, int rt, int base, int offset) {
        e.store32(e.address(base, offset), (int) e.r(rt));
    }
}
