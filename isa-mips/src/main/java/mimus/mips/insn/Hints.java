package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** What a processor may do better if told, and that an emulator without caches need not do. */
final class Hints {
    private Hints() {}

    @Insn(value = "pref hint, offset(base)", bits = "110011 base:5 hint:5 offset:s16")
    static void pref(MipsEnv e) {
        // there is no cache to fill; a bad address is no fault
    }

    @Insn(value = "sync stype", bits = "000000 00000 00000 00000 stype:5 001111")
    @Alias(value = "sync", bits = "000000 00000 00000 00000 00000 001111")
    @Alias(value = "sync_wmb", bits = "000000 00000 00000 00000 00100 001111", pseudo = true)
    @Alias(value = "sync_mb", bits = "000000 00000 00000 00000 10000 001111", pseudo = true)
    @Alias(value = "sync_acquire", bits = "000000 00000 00000 00000 10001 001111", pseudo = true)
    @Alias(value = "sync_release", bits = "000000 00000 00000 00000 10010 001111", pseudo = true)
    @Alias(value = "sync_rmb", bits = "000000 00000 00000 00000 10011 001111", pseudo = true)
    static void sync(MipsEnv e) {
        // memory is always seen in program order
    }

    @Insn(value = "synci offset(base)", bits = "000001 base:5 11111 offset:s16")
    static void synci(MipsEnv e) {
        // changed code is noticed by the store that changes it
    }
}
