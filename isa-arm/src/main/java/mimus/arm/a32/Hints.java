package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Hints, barriers and prefetches, for which there is nothing to do; Arm ARM section F2.10. */
final class Hints {
    private Hints() {}

    @Insn(value = "nop<cond>", bits = "cond:4 0011 0010 0000 1111 0000 00000000")
    @Insn(value = "nop", bits = "1011 1111 0000 0000", set = T32)
    @Insn(value = "nop.w", bits = "11110 0111010 1111 1000 0000 00000000", set = T32)
    static void nop(ArmEnv e) {}

    @Insn(value = "yield<cond>", bits = "cond:4 0011 0010 0000 1111 0000 00000001", feature = "v6k")
    @Insn(value = "yield", bits = "1011 1111 0001 0000", set = T32, feature = "v6k")
    @Insn(value = "yield.w", bits = "11110 0111010 1111 1000 0000 00000001", set = T32, feature = "v6k")
    static void yield(ArmEnv e) {}

    @Insn(value = "wfe<cond>", bits = "cond:4 0011 0010 0000 1111 0000 00000010", feature = "v6k")
    @Insn(value = "wfe", bits = "1011 1111 0010 0000", set = T32, feature = "v6k")
    @Insn(value = "wfe.w", bits = "11110 0111010 1111 1000 0000 00000010", set = T32, feature = "v6k")
    static void wfe(ArmEnv e) {}

    @Insn(value = "wfi<cond>", bits = "cond:4 0011 0010 0000 1111 0000 00000011", feature = "v6k")
    @Insn(value = "wfi", bits = "1011 1111 0011 0000", set = T32, feature = "v6k")
    @Insn(value = "wfi.w", bits = "11110 0111010 1111 1000 0000 00000011", set = T32, feature = "v6k")
    static void wfi(ArmEnv e) {
        e.waitForInterrupt();
    }

    @Insn(value = "sev<cond>", bits = "cond:4 0011 0010 0000 1111 0000 00000100", feature = "v6k")
    @Insn(value = "sev", bits = "1011 1111 0100 0000", set = T32, feature = "v6k")
    @Insn(value = "sev.w", bits = "11110 0111010 1111 1000 0000 00000100", set = T32, feature = "v6k")
    static void sev(ArmEnv e) {}

    @Insn(value = "sevl<cond>", bits = "cond:4 0011 0010 0000 1111 0000 00000101", feature = "v8")
    @Insn(value = "sevl", bits = "1011 1111 0101 0000", set = T32, feature = "v8")
    @Insn(value = "sevl.w", bits = "11110 0111010 1111 1000 0000 00000101", set = T32, feature = "v8")
    static void sevl(ArmEnv e) {}

    @Insn(value = "nop<cond> {hint}", bits = "cond:4 0011 0010 0000 1111 0000 hint:8")
    @Insn(value = "nop {hint}", bits = "1011 1111 hint:4 0000", set = T32)
    @Insn(value = "nop.w {hint}", bits = "11110 0111010 1111 1000 0000 hint:8", set = T32)
    static void reserved(ArmEnv e) {}

    @Insn(value = "dbg<cond> option", bits = "cond:4 0011 0010 0000 1111 0000 1111 option:4")
    @Insn(value = "dbg option", bits = "11110 0111010 1111 1000 0000 1111 option:4", set = T32)
    static void dbg(ArmEnv e) {}

    @Insn(value = "dsb barrier", bits = "1111 0101 0111 1111 1111 0000 0100 barrier:4", feature = "v7")
    @Insn(value = "dsb barrier", bits = "11110 0111011 1111 1000 1111 0100 barrier:4", set = T32, feature = "v7")
    static void dsb(ArmEnv e) {}

    @Insn(value = "dmb barrier", bits = "1111 0101 0111 1111 1111 0000 0101 barrier:4", feature = "v7")
    @Insn(value = "dmb barrier", bits = "11110 0111011 1111 1000 1111 0101 barrier:4", set = T32, feature = "v7")
    static void dmb(ArmEnv e) {}

    @Insn(value = "isb full", bits = "1111 0101 0111 1111 1111 0000 0110 full:4", feature = "v7")
    @Insn(value = "isb full", bits = "11110 0111011 1111 1000 1111 0110 full:4", set = T32, feature = "v7")
    static void isb(ArmEnv e) {}

    @Insn(value = "pld [pn<disp>]", bits = "1111 0101 disp.12:1 1 01 pn:4 1111 disp:12")
    @Insn(value = "pld [pn, srm<shift>]", bits = "1111 0111 srm.4:1 101 pn:4 1111 shift:7 0 srm:4")
    @Insn(value = "pld [rn<plus12>]", bits = "11111 00 0 1 0 0 1 rn:4!15 1111 plus12:12", set = T32)
    @Insn(value = "pld [rn<minus8>]", bits = "11111 00 0 0 0 0 1 rn:4!15 1111 1100 minus8:8", set = T32)
    @Insn(value = "pld [rn, rm<left>]", bits = "11111 00 0 0 0 0 1 rn:4!15 1111 000000 left:2 rm:4", set = T32)
    @Insn(value = "pld [pc<disp>]", bits = "11111 00 0 disp.12:1 00 1 1111 1111 disp:12", set = T32)
    static void pld(ArmEnv e) {}

    @Insn(value = "pldw [pn<disp>]", bits = "1111 0101 disp.12:1 0 01 pn:4 1111 disp:12", feature = "v7")
    @Insn(value = "pldw [pn, srm<shift>]", bits = "1111 0111 srm.4:1 001 pn:4 1111 shift:7 0 srm:4", feature = "v7")
    @Insn(value = "pldw [rn<plus12>]", bits = "11111 00 0 1 0 1 1 rn:4!15 1111 plus12:12", set = T32, feature = "v7")
    @Insn(
            value = "pldw [rn<minus8>]",
            bits = "11111 00 0 0 0 1 1 rn:4!15 1111 1100 minus8:8",
            set = T32,
            feature = "v7")
    @Insn(
            value = "pldw [rn, rm<left>]",
            bits = "11111 00 0 0 0 1 1 rn:4!15 1111 000000 left:2 rm:4",
            set = T32,
            feature = "v7")
    static void pldw(ArmEnv e) {}

    @Insn(value = "pli [pn<disp>]", bits = "1111 0100 disp.12:1 1 01 pn:4 1111 disp:12", feature = "v7")
    @Insn(value = "pli [pn, srm<shift>]", bits = "1111 0110 srm.4:1 101 pn:4 1111 shift:7 0 srm:4", feature = "v7")
    @Insn(value = "pli [rn<plus12>]", bits = "11111 00 1 1 0 0 1 rn:4!15 1111 plus12:12", set = T32, feature = "v7")
    @Insn(value = "pli [rn<minus8>]", bits = "11111 00 1 0 0 0 1 rn:4!15 1111 1100 minus8:8", set = T32, feature = "v7")
    @Insn(
            value = "pli [rn, rm<left>]",
            bits = "11111 00 1 0 0 0 1 rn:4!15 1111 000000 left:2 rm:4",
            set = T32,
            feature = "v7")
    @Insn(value = "pli [pc<disp>]", bits = "11111 00 1 disp.12:1 00 1 1111 1111 disp:12", set = T32, feature = "v7")
    static void pli(ArmEnv e) {}
}
