package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** Loads of many registers; Arm ARM section F2.8. A list that is empty, or has the base that is moved, is undefined. */
final class LoadMultiple {
    private LoadMultiple() {}

    @Insn(value = "ldm<pu><cond> rn, regs", bits = "cond:4 100 pu:2 0 0 1 rn:4 0 regs:15")
    static void ldm(ArmEnv e, int rn, int regs, int pu) {
        Multiple.load(e, rn, regs, pu >> 1, pu & 1);
    }

    @Insn(value = "ldm<pu><cond> rn!, regs", bits = "cond:4 100 pu:2 0 1 1 rn:4 0 regs:15")
    @Alias(value = "pop<cond> regs", bits = "cond:4 100 0 1 0 1 1 1101 0 regs:15", pseudo = true)
    static void ldmUpdate(ArmEnv e, int rn, int regs, int pu) {
        Multiple.loadUpdate(e, rn, regs, pu >> 1, pu & 1);
    }

    @Insn(value = "ldm<pu><cond> rn, regspc", bits = "cond:4 100 pu:2 0 0 1 rn:4 1 regspc:15", flow = Flow.INDIRECT)
    static long ldmToPc(ArmEnv e, int rn, int regspc, int pu) {
        return Multiple.loadToPc(e, rn, regspc, pu >> 1, pu & 1);
    }

    @Insn(value = "ldm<pu><cond> rn!, regspc", bits = "cond:4 100 pu:2 0 1 1 rn:4 1 regspc:15", flow = Flow.INDIRECT)
    @Alias(value = "pop<cond> regspc", bits = "cond:4 100 0 1 0 1 1 1101 1 regspc:15", pseudo = true)
    static long ldmUpdateToPc(ArmEnv e, int rn, int regspc, int pu) {
        return Multiple.loadUpdateToPc(e, rn, regspc, pu >> 1, pu & 1);
    }

    @Insn(value = "ldmia.w rn, regs", bits = "11101 00 01 0 0 1 rn:4 0 regs.14:1 0 regs:13", set = T32)
    static void ldmiaT32(ArmEnv e, int rn, int regs) {
        Multiple.load(e, rn, regs, 0, 1);
    }

    @Insn(value = "ldmia.w rn!, regs", bits = "11101 00 01 0 1 1 rn:4 0 regs.14:1 0 regs:13", set = T32)
    static void ldmiaT32Update(ArmEnv e, int rn, int regs) {
        Multiple.loadUpdate(e, rn, regs, 0, 1);
    }

    @Insn(
            value = "ldmia.w rn, regspc",
            bits = "11101 00 01 0 0 1 rn:4 1 regspc.14:1 0 regspc:13",
            set = T32,
            flow = Flow.INDIRECT)
    static long ldmiaT32ToPc(ArmEnv e, int rn, int regspc) {
        return Multiple.loadToPc(e, rn, regspc, 0, 1);
    }

    @Insn(
            value = "ldmia.w rn!, regspc",
            bits = "11101 00 01 0 1 1 rn:4 1 regspc.14:1 0 regspc:13",
            set = T32,
            flow = Flow.INDIRECT)
    static long ldmiaT32UpdateToPc(ArmEnv e, int rn, int regspc) {
        return Multiple.loadUpdateToPc(e, rn, regspc, 0, 1);
    }

    @Insn(value = "ldmdb rn, regs", bits = "11101 00 10 0 0 1 rn:4 0 regs.14:1 0 regs:13", set = T32)
    static void ldmdbT32(ArmEnv e, int rn, int regs) {
        Multiple.load(e, rn, regs, 1, 0);
    }

    @Insn(value = "ldmdb rn!, regs", bits = "11101 00 10 0 1 1 rn:4 0 regs.14:1 0 regs:13", set = T32)
    static void ldmdbT32Update(ArmEnv e, int rn, int regs) {
        Multiple.loadUpdate(e, rn, regs, 1, 0);
    }

    @Insn(
            value = "ldmdb rn, regspc",
            bits = "11101 00 10 0 0 1 rn:4 1 regspc.14:1 0 regspc:13",
            set = T32,
            flow = Flow.INDIRECT)
    static long ldmdbT32ToPc(ArmEnv e, int rn, int regspc) {
        return Multiple.loadToPc(e, rn, regspc, 1, 0);
    }

    @Insn(
            value = "ldmdb rn!, regspc",
            bits = "11101 00 10 0 1 1 rn:4 1 regspc.14:1 0 regspc:13",
            set = T32,
            flow = Flow.INDIRECT)
    static long ldmdbT32UpdateToPc(ArmEnv e, int rn, int regspc) {
        return Multiple.loadUpdateToPc(e, rn, regspc, 1, 0);
    }

    @Insn(value = "ldmia rn!, regsnarrow", bits = "1100 1 rn:3 regsnarrow:8", set = T32)
    @Alias(value = "ldmia rn, regsnarrow", bits = "1100 1 rn:3 regsnarrow:8")
    static void ldmiaNarrow(ArmEnv e, int rn, int regsnarrow) {
        int base = e.r(rn);
        Multiple.load(e, rn, regsnarrow, 0, 1);
        if ((regsnarrow >> rn & 1) == 0) {
            e.r(rn, base + Multiple.advance(regsnarrow, 1));
        }
    }

    @Insn(value = "pop regs", bits = "1011 1 10 0 regs:8", set = T32)
    static void pop(ArmEnv e, int regs) {
        Multiple.loadUpdate(e, 13, regs, 0, 1);
    }

    @Insn(value = "pop regspc", bits = "1011 1 10 1 regspc:8", set = T32, flow = Flow.INDIRECT)
    static long popToPc(ArmEnv e, int regspc) {
        return Multiple.loadUpdateToPc(e, 13, regspc, 0, 1);
    }
}
