package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads and stores of many floating-point registers; Arm ARM section F3.1.10. */
final class VfpMultiple {
    private VfpMultiple() {}

    @Insn(
            value = "vldmia<cond> rn, lists",
            bits = "cond:4 110 0 1 lists.8:1 0 1 rn:4 lists.9:4 101 0 lists:8",
            feature = "vfp")
    @Insn(
            value = "vldmia rn, lists",
            bits = "1110 110 0 1 lists.8:1 0 1 rn:4 lists.9:4 101 0 lists:8",
            set = T32,
            feature = "vfp")
    static void vldmiaS(ArmEnv e, int rn, int lists) {
        VfpBlocks.loadSingles(e, e.aligned(e.r(rn), 4, Access.READ), lists >> 8, lists & 0xff);
    }

    @Insn(
            value = "vldmia<cond> rn!, lists",
            bits = "cond:4 110 0 1 lists.8:1 1 1 rn:4 lists.9:4 101 0 lists:8",
            feature = "vfp")
    @Insn(
            value = "vldmia rn!, lists",
            bits = "1110 110 0 1 lists.8:1 1 1 rn:4 lists.9:4 101 0 lists:8",
            set = T32,
            feature = "vfp")
    @Alias(value = "vpop<cond> lists", bits = "cond:4 110 0 1 lists.8:1 1 1 1101 lists.9:4 101 0 lists:8")
    @Alias(value = "vpop lists", bits = "1110 110 0 1 lists.8:1 1 1 1101 lists.9:4 101 0 lists:8")
    static void vldmiaSUpdate(ArmEnv e, int rn, int lists) {
        VfpBlocks.loadSingles(e, e.aligned(e.r(rn), 4, Access.READ), lists >> 8, lists & 0xff);
        e.r(rn, e.r(rn) + 4 * (lists & 0xff));
    }

    @Insn(
            value = "vldmdb<cond> rn!, lists",
            bits = "cond:4 110 1 0 lists.8:1 1 1 rn:4 lists.9:4 101 0 lists:8",
            feature = "vfp")
    @Insn(
            value = "vldmdb rn!, lists",
            bits = "1110 110 1 0 lists.8:1 1 1 rn:4 lists.9:4 101 0 lists:8",
            set = T32,
            feature = "vfp")
    static void vldmdbSUpdate(ArmEnv e, int rn, int lists) {
        VfpBlocks.loadSingles(e, e.aligned(e.r(rn) - 4 * (lists & 0xff), 4, Access.READ), lists >> 8, lists & 0xff);
        e.r(rn, e.r(rn) - 4 * (lists & 0xff));
    }

    @Insn(
            value = "vldmia<cond> rn, listd",
            bits = "cond:4 110 0 1 listd.12:1 0 1 rn:4 listd.8:4 101 1 listd.1:7 0",
            feature = "vfp")
    @Insn(
            value = "vldmia rn, listd",
            bits = "1110 110 0 1 listd.12:1 0 1 rn:4 listd.8:4 101 1 listd.1:7 0",
            set = T32,
            feature = "vfp")
    static void vldmiaD(ArmEnv e, int rn, int listd) {
        VfpBlocks.loadDoubles(e, e.aligned(e.r(rn), 4, Access.READ), listd >> 8, (listd & 0xff) >> 1);
    }

    @Insn(
            value = "vldmia<cond> rn!, listd",
            bits = "cond:4 110 0 1 listd.12:1 1 1 rn:4 listd.8:4 101 1 listd.1:7 0",
            feature = "vfp")
    @Insn(
            value = "vldmia rn!, listd",
            bits = "1110 110 0 1 listd.12:1 1 1 rn:4 listd.8:4 101 1 listd.1:7 0",
            set = T32,
            feature = "vfp")
    @Alias(value = "vpop<cond> listd", bits = "cond:4 110 0 1 listd.12:1 1 1 1101 listd.8:4 101 1 listd.1:7 0")
    @Alias(value = "vpop listd", bits = "1110 110 0 1 listd.12:1 1 1 1101 listd.8:4 101 1 listd.1:7 0")
    static void vldmiaDUpdate(ArmEnv e, int rn, int listd) {
        VfpBlocks.loadDoubles(e, e.aligned(e.r(rn), 4, Access.READ), listd >> 8, (listd & 0xff) >> 1);
        e.r(rn, e.r(rn) + 4 * (listd & 0xff));
    }

    @Insn(
            value = "vldmdb<cond> rn!, listd",
            bits = "cond:4 110 1 0 listd.12:1 1 1 rn:4 listd.8:4 101 1 listd.1:7 0",
            feature = "vfp")
    @Insn(
            value = "vldmdb rn!, listd",
            bits = "1110 110 1 0 listd.12:1 1 1 rn:4 listd.8:4 101 1 listd.1:7 0",
            set = T32,
            feature = "vfp")
    static void vldmdbDUpdate(ArmEnv e, int rn, int listd) {
        VfpBlocks.loadDoubles(
                e, e.aligned(e.r(rn) - 4 * (listd & 0xff), 4, Access.READ), listd >> 8, (listd & 0xff) >> 1);
        e.r(rn, e.r(rn) - 4 * (listd & 0xff));
    }

    @Insn(
            value = "vstmia<cond> rn, lists",
            bits = "cond:4 110 0 1 lists.8:1 0 0 rn:4 lists.9:4 101 0 lists:8",
            feature = "vfp")
    @Insn(
            value = "vstmia rn, lists",
            bits = "1110 110 0 1 lists.8:1 0 0 rn:4 lists.9:4 101 0 lists:8",
            set = T32,
            feature = "vfp")
    static void vstmiaS(ArmEnv e, int rn, int lists) {
        VfpBlocks.storeSingles(e, e.aligned(e.r(rn), 4, Access.WRITE), lists >> 8, lists & 0xff);
    }

    @Insn(
            value = "vstmia<cond> rn!, lists",
            bits = "cond:4 110 0 1 lists.8:1 1 0 rn:4 lists.9:4 101 0 lists:8",
            feature = "vfp")
    @Insn(
            value = "vstmia rn!, lists",
            bits = "1110 110 0 1 lists.8:1 1 0 rn:4 lists.9:4 101 0 lists:8",
            set = T32,
            feature = "vfp")
    static void vstmiaSUpdate(ArmEnv e, int rn, int lists) {
        VfpBlocks.storeSingles(e, e.aligned(e.r(rn), 4, Access.WRITE), lists >> 8, lists & 0xff);
        e.r(rn, e.r(rn) + 4 * (lists & 0xff));
    }

    @Insn(
            value = "vstmdb<cond> rn!, lists",
            bits = "cond:4 110 1 0 lists.8:1 1 0 rn:4 lists.9:4 101 0 lists:8",
            feature = "vfp")
    @Insn(
            value = "vstmdb rn!, lists",
            bits = "1110 110 1 0 lists.8:1 1 0 rn:4 lists.9:4 101 0 lists:8",
            set = T32,
            feature = "vfp")
    @Alias(value = "vpush<cond> lists", bits = "cond:4 110 1 0 lists.8:1 1 0 1101 lists.9:4 101 0 lists:8")
    @Alias(value = "vpush lists", bits = "1110 110 1 0 lists.8:1 1 0 1101 lists.9:4 101 0 lists:8")
    static void vstmdbSUpdate(ArmEnv e, int rn, int lists) {
        VfpBlocks.storeSingles(e, e.aligned(e.r(rn) - 4 * (lists & 0xff), 4, Access.WRITE), lists >> 8, lists & 0xff);
        e.r(rn, e.r(rn) - 4 * (lists & 0xff));
    }

    @Insn(
            value = "vstmia<cond> rn, listd",
            bits = "cond:4 110 0 1 listd.12:1 0 0 rn:4 listd.8:4 101 1 listd.1:7 0",
            feature = "vfp")
    @Insn(
            value = "vstmia rn, listd",
            bits = "1110 110 0 1 listd.12:1 0 0 rn:4 listd.8:4 101 1 listd.1:7 0",
            set = T32,
            feature = "vfp")
    static void vstmiaD(ArmEnv e, int rn, int listd) {
        VfpBlocks.storeDoubles(e, e.aligned(e.r(rn), 4, Access.WRITE), listd >> 8, (listd & 0xff) >> 1);
    }

    @Insn(
            value = "vstmia<cond> rn!, listd",
            bits = "cond:4 110 0 1 listd.12:1 1 0 rn:4 listd.8:4 101 1 listd.1:7 0",
            feature = "vfp")
    @Insn(
            value = "vstmia rn!, listd",
            bits = "1110 110 0 1 listd.12:1 1 0 rn:4 listd.8:4 101 1 listd.1:7 0",
            set = T32,
            feature = "vfp")
    static void vstmiaDUpdate(ArmEnv e, int rn, int listd) {
        VfpBlocks.storeDoubles(e, e.aligned(e.r(rn), 4, Access.WRITE), listd >> 8, (listd & 0xff) >> 1);
        e.r(rn, e.r(rn) + 4 * (listd & 0xff));
    }

    @Insn(
            value = "vstmdb<cond> rn!, listd",
            bits = "cond:4 110 1 0 listd.12:1 1 0 rn:4 listd.8:4 101 1 listd.1:7 0",
            feature = "vfp")
    @Insn(
            value = "vstmdb rn!, listd",
            bits = "1110 110 1 0 listd.12:1 1 0 rn:4 listd.8:4 101 1 listd.1:7 0",
            set = T32,
            feature = "vfp")
    @Alias(value = "vpush<cond> listd", bits = "cond:4 110 1 0 listd.12:1 1 0 1101 listd.8:4 101 1 listd.1:7 0")
    @Alias(value = "vpush listd", bits = "1110 110 1 0 listd.12:1 1 0 1101 listd.8:4 101 1 listd.1:7 0")
    static void vstmdbDUpdate(ArmEnv e, int rn, int listd) {
        VfpBlocks.storeDoubles(
                e, e.aligned(e.r(rn) - 4 * (listd & 0xff), 4, Access.WRITE), listd >> 8, (listd & 0xff) >> 1);
        e.r(rn, e.r(rn) - 4 * (listd & 0xff));
    }
}
