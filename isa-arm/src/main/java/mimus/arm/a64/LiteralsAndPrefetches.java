package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Loads of literals, and prefetches, which do nothing. */
final class LiteralsAndPrefetches {
    private LiteralsAndPrefetches() {}

    @Insn(value = "ldr wt, target", bits = "00 011 0 00 target.2:s19 wt:5")
    static void ldrW(ArmEnv e, int wt, int target) {
        e.w(wt, e.load32(e.pc + target));
    }

    @Insn(value = "ldr xt, target", bits = "01 011 0 00 target.2:s19 xt:5")
    static void ldr(ArmEnv e, int xt, int target) {
        e.x(xt, e.load64(e.pc + target));
    }

    @Insn(value = "ldrsw xt, target", bits = "10 011 0 00 target.2:s19 xt:5")
    static void ldrsw(ArmEnv e, int xt, int target) {
        e.x(xt, e.load32(e.pc + target));
    }

    @Insn(value = "prfm prefetch, target", bits = "11 011 0 00 target.2:s19 prefetch:5")
    static void prfmLiteral(ArmEnv e) {}

    @Insn(value = "prfm prefetch, [base, #offset]", bits = "11 111 0 01 10 offset.3:12 base:5 prefetch:5")
    @Alias(value = "prfm prefetch, [base]", bits = "11 111 0 01 10 000000000000 base:5 prefetch:5")
    static void prfm(ArmEnv e) {}

    @Insn(value = "prfum prefetch, [base, #offset]", bits = "11 111 0 00 10 0 offset:s9 00 base:5 prefetch:5")
    @Alias(value = "prfum prefetch, [base]", bits = "11 111 0 00 10 0 000000000 00 base:5 prefetch:5")
    static void prfum(ArmEnv e) {}

    @Insn(
            value = "prfm prefetch, [base, index, indexextend #scaled]",
            bits = "11 111 0 00 10 1 index:5 indexextend:3 scaled:1 10 base:5 prefetch:5",
            reserved = {"indexextend=0", "indexextend=1", "indexextend=4", "indexextend=5"})
    @Alias(value = "prfm prefetch, [base, index]", bits = "11 111 0 00 10 1 index:5 011 0 10 base:5 prefetch:5")
    @Alias(
            value = "prfm prefetch, [base, index, indexextend]",
            bits = "11 111 0 00 10 1 index:5 indexextend:3 0 10 base:5 prefetch:5")
    @Alias(
            value = "prfm prefetch, [base, index, indexextend #3]",
            bits = "11 111 0 00 10 1 index:5 indexextend:3 1 10 base:5 prefetch:5")
    static void prfmRegister(ArmEnv e) {}
}
