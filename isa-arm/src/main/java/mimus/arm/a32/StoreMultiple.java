package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Stores of many registers; Arm ARM section F2.8. An empty list is undefined. */
final class StoreMultiple {
    private StoreMultiple() {}

    @Insn(value = "stm<pu><cond> rn, regs", bits = "cond:4 100 pu:2 0 0 0 rn:4 regs:16")
    static void stm(ArmEnv e, int rn, int regs, int pu) {
        Multiple.store(e, rn, regs, pu >> 1, pu & 1);
    }

    @Insn(value = "stm<puw><cond> rn!, regs", bits = "cond:4 100 puw:2 0 1 0 rn:4 regs:16")
    @Alias(value = "push<cond> regs", bits = "cond:4 100 1 0 0 1 0 1101 regs:16", pseudo = true)
    static void stmUpdate(ArmEnv e, int rn, int regs, int puw) {
        Multiple.storeUpdate(e, rn, regs, puw >> 1, puw & 1);
    }

    @Insn(value = "stmia.w rn, regs", bits = "11101 00 01 0 0 0 rn:4 0 regs.14:1 0 regs:13", set = T32)
    static void stmiaT32(ArmEnv e, int rn, int regs) {
        Multiple.store(e, rn, regs, 0, 1);
    }

    @Insn(value = "stmia.w rn!, regs", bits = "11101 00 01 0 1 0 rn:4 0 regs.14:1 0 regs:13", set = T32)
    static void stmiaT32Update(ArmEnv e, int rn, int regs) {
        Multiple.storeUpdate(e, rn, regs, 0, 1);
    }

    @Insn(value = "stmdb rn, regs", bits = "11101 00 10 0 0 0 rn:4 0 regs.14:1 0 regs:13", set = T32)
    static void stmdbT32(ArmEnv e, int rn, int regs) {
        Multiple.store(e, rn, regs, 1, 0);
    }

    @Insn(value = "stmdb rn!, regs", bits = "11101 00 10 0 1 0 rn:4 0 regs.14:1 0 regs:13", set = T32)
    static void stmdbT32Update(ArmEnv e, int rn, int regs) {
        Multiple.storeUpdate(e, rn, regs, 1, 0);
    }

    @Insn(value = "stmia rn!, regs", bits = "1100 0 rn:3 regs:8", set = T32)
    static void stmiaNarrow(ArmEnv e, int rn, int regs) {
        Multiple.storeUpdate(e, rn, regs, 0, 1);
    }

    @Insn(value = "push regs", bits = "1011 0 10 regs.14:1 regs:8", set = T32)
    static void push(ArmEnv e, int regs) {
        Multiple.storeUpdate(e, 13, regs, 1, 0);
    }
}
