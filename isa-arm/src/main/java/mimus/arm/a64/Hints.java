package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** Hints and barriers: one processor runs at a time, so there is nothing to wait for. */
final class Hints {
    private Hints() {}

    @Insn(value = "hint #hint", bits = "1101010100 0 00 011 0010 hint:7 11111")
    @Alias(value = "nop", bits = "1101010100 0 00 011 0010 0000000 11111", pseudo = true)
    @Alias(value = "yield", bits = "1101010100 0 00 011 0010 0000001 11111", pseudo = true)
    @Alias(value = "wfe", bits = "1101010100 0 00 011 0010 0000010 11111", pseudo = true)
    @Alias(value = "sev", bits = "1101010100 0 00 011 0010 0000100 11111", pseudo = true)
    @Alias(value = "sevl", bits = "1101010100 0 00 011 0010 0000101 11111", pseudo = true)
    @Alias(value = "dgh", bits = "1101010100 0 00 011 0010 0000110 11111", pseudo = true)
    @Alias(value = "xpaclri", bits = "1101010100 0 00 011 0010 0000111 11111", pseudo = true)
    @Alias(value = "pacia1716", bits = "1101010100 0 00 011 0010 0001000 11111", pseudo = true)
    @Alias(value = "pacib1716", bits = "1101010100 0 00 011 0010 0001010 11111", pseudo = true)
    @Alias(value = "autia1716", bits = "1101010100 0 00 011 0010 0001100 11111", pseudo = true)
    @Alias(value = "autib1716", bits = "1101010100 0 00 011 0010 0001110 11111", pseudo = true)
    @Alias(value = "esb", bits = "1101010100 0 00 011 0010 0010000 11111", pseudo = true)
    @Alias(value = "psb csync", bits = "1101010100 0 00 011 0010 0010001 11111", pseudo = true)
    @Alias(value = "tsb csync", bits = "1101010100 0 00 011 0010 0010010 11111", pseudo = true)
    @Alias(value = "csdb", bits = "1101010100 0 00 011 0010 0010100 11111", pseudo = true)
    @Alias(value = "paciaz", bits = "1101010100 0 00 011 0010 0011000 11111", pseudo = true)
    @Alias(value = "paciasp", bits = "1101010100 0 00 011 0010 0011001 11111", pseudo = true)
    @Alias(value = "pacibz", bits = "1101010100 0 00 011 0010 0011010 11111", pseudo = true)
    @Alias(value = "pacibsp", bits = "1101010100 0 00 011 0010 0011011 11111", pseudo = true)
    @Alias(value = "autiaz", bits = "1101010100 0 00 011 0010 0011100 11111", pseudo = true)
    @Alias(value = "autiasp", bits = "1101010100 0 00 011 0010 0011101 11111", pseudo = true)
    @Alias(value = "autibz", bits = "1101010100 0 00 011 0010 0011110 11111", pseudo = true)
    @Alias(value = "autibsp", bits = "1101010100 0 00 011 0010 0011111 11111", pseudo = true)
    @Alias(value = "bti", bits = "1101010100 0 00 011 0010 0100000 11111", pseudo = true)
    @Alias(value = "bti c", bits = "1101010100 0 00 011 0010 0100010 11111", pseudo = true)
    @Alias(value = "bti j", bits = "1101010100 0 00 011 0010 0100100 11111", pseudo = true)
    @Alias(value = "bti jc", bits = "1101010100 0 00 011 0010 0100110 11111", pseudo = true)
    static void hint(ArmEnv e) {}

    @Insn(value = "wfi", bits = "1101010100 0 00 011 0010 0000011 11111", flow = Flow.SYSTEM)
    static void wfi(ArmEnv e) {
        e.waitForInterrupt();
    }

    @Insn(value = "clrex #option", bits = "1101010100 0 00 011 0011 option:4 010 11111")
    @Alias(value = "clrex", bits = "1101010100 0 00 011 0011 1111 010 11111")
    static void clrex(ArmEnv e) {
        e.release();
    }

    @Insn(value = "dsb barrier", bits = "1101010100 0 00 011 0011 barrier:4 100 11111")
    static void dsb(ArmEnv e) {}

    @Insn(value = "dmb barrier", bits = "1101010100 0 00 011 0011 barrier:4 101 11111")
    static void dmb(ArmEnv e) {}

    @Insn(value = "isb #option", bits = "1101010100 0 00 011 0011 option:4 110 11111", flow = Flow.SYSTEM)
    @Alias(value = "isb", bits = "1101010100 0 00 011 0011 1111 110 11111")
    static void isb(ArmEnv e) {}

    @Insn(value = "sb", bits = "1101010100 0 00 011 0011 0000 111 11111", feature = "sb")
    static void sb(ArmEnv e) {}
}
