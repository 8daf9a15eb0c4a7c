package mimus.mips.insn;

import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/**
 * Loads and stores of the part of a word or doubleword that lies on one side of an alignment boundary.
 *
 * <p>"Left" is the more significant part, whatever the byte order. The address of a fault is the effective address, not
 * that of the word around it; so loads touch the byte there first.
 */
final class UnalignedAccess {
    private UnalignedAccess() {}

    @Insn(value = "lwl rt, offset(base)", bits = "100010 base:5 rt:5 offset:s16")
    static void lwl(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        e.load8(address);
        int missing = 8 * (3 - e.rank(address, 3));
        int kept = (int) e.r(rt) & ~(-1 << missing);
        e.r(rt, e.load32(address & ~3) << missing | kept);
    }

    @Insn(value = "lwr rt, offset(base)", bits = "100110 base:5 rt:5 offset:s16")
    static void lwr(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        e.load8(address);
        int missing = 8 * e.rank(address, 3);
        int kept = (int) e.r(rt) & ~(-1 >>> missing);
        e.r(rt, e.load32(address & ~3) >>> missing | kept);
    }

    @Insn(value = "ldl rt, offset(base)", bits = "011010 base:5 rt:5 offset:s16", feature = "mips64")
    static void ldl(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        e.load8(address);
        int missing = 8 * (7 - e.rank(address, 7));
        long kept = e.r(rt) & ~(-1L << missing);
        e.r(rt, e.load64(address & ~7) << missing | kept);
    }

    @Insn(value = "ldr rt, offset(base)", bits = "011011 base:5 rt:5 offset:s16", feature = "mips64")
    static void ldr(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        e.load8(address);
        int missing = 8 * e.rank(address, 7);
        long kept = e.r(rt) & ~(-1L >>> missing);
        e.r(rt, e.load64(address & ~7) >>> missing | kept);
    }

    @Insn(value = "swl rt, offset(base)", bits = "101010 base:5 rt:5 offset:s16")
    static void swl(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        int rank = e.rank(address, 3);
        e.storeDown(address, e.r(rt) >>> 8 * (3 - rank), rank + 1);
    }

    @Insn(value = "swr rt, offset(base)", bits = "101110 base:5 rt:5 offset:s16")
    static void swr(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        e.storeUp(address, e.r(rt), 4 - e.rank(address, 3));
    }

    @Insn(value = "sdl rt, offset(base)", bits = "101100 base:5 rt:5 offset:s16", feature = "mips64")
    static void sdl(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        int rank = e.rank(address, 7);
        e.storeDown(address, e.r(rt) >>> 8 * (7 - rank), rank + 1);
    }

    @Insn(value = "sdr rt, offset(base)", bits = "101101 base:5 rt:5 offset:s16", feature = "mips64")
    static void sdr(MipsEnv e, int rt, int base, int offset) {
        long address = e.address(base, offset);
        e.storeUp(address, e.r(rt), 8 - e.rank(address, 7));
    }
}
