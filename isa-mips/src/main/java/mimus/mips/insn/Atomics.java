package mimus.mips.insn;

import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Load linked and store conditional. */
final class Atomics {
    private Atomics() {}

    @Insn(value = "ll rt, offset(base)", bits = "110000 base:5 rt:5 offset:s16")
    static void ll(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        e.r(rt, e.load32(address));
        e.reserve(address);
    }

    @Insn(value = "lld rt, offset(base)", bits = "110100 base:5 rt:5 offset:s16", feature = "mips64")
    static void lld(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        e.r(rt, e.load64(address));
        e.reserve(address);
    }

    @Insn(value = "sc rt, offset(base)", bits = "111000 base:5 rt:5 offset:s16")
    static void sc(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        if (e.claim(address)) {
            e.store32(address, (int) e.r(rt));
            e.r(rt, 1);
        } else {
            e.r(rt, 0);
        }
    }

    @Insn(value = "scd rt, offset(base)", bits = "111100 base:5 rt:5 offset:s16", feature = "mips64")
    static void scd(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        if (e.claim(address)) {
            e.store64(address, e.r(rt));
            e.r(rt, 1);
        } else {
            e.r(rt, 0);
        }
    }
}
