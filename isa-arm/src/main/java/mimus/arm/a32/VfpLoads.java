package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads and stores of floating-point registers; Arm ARM section F3.1.10. */
final class VfpLoads {
    private VfpLoads() {}

    @Insn(
            value = "vldr<cond> sd, [pn<dispwords>]",
            bits = "cond:4 1101 dispwords.10:1 sd.0:1 0 1 pn:4 sd.1:4 101 0 dispwords.2:8",
            feature = "vfp")
    static void vldrS(ArmEnv e, int sd, int pn, int dispwords) {
        e.vfp(2, sd, DataOrder.word(e, e.load32(e.aligned(e.p(pn) + Displacement.ofWords(dispwords), 4, Access.READ))));
    }

    @Insn(
            value = "vldr sd, [pn<dispwords>]",
            bits = "1110 1101 dispwords.10:1 sd.0:1 0 1 pn:4 sd.1:4 101 0 dispwords.2:8",
            set = T32,
            feature = "vfp")
    static void vldrST32(ArmEnv e, int sd, int pn, int dispwords) {
        e.vfp(
                2,
                sd,
                DataOrder.word(
                        e,
                        e.load32(e.aligned(
                                (e.t(pn) & (pn == 15 ? ~3 : -1)) + Displacement.ofWords(dispwords), 4, Access.READ))));
    }

    @Insn(
            value = "vldr<cond> dd, [pn<dispwords>]",
            bits = "cond:4 1101 dispwords.10:1 dd.4:1 0 1 pn:4 dd:4 101 1 dispwords.2:8",
            feature = "vfp")
    static void vldrD(ArmEnv e, int dd, int pn, int dispwords) {
        e.vfp(
                3,
                dd,
                DataOrder.doubleword(
                        e, e.load64(e.aligned(e.p(pn) + Displacement.ofWords(dispwords), 4, Access.READ))));
    }

    @Insn(
            value = "vldr dd, [pn<dispwords>]",
            bits = "1110 1101 dispwords.10:1 dd.4:1 0 1 pn:4 dd:4 101 1 dispwords.2:8",
            set = T32,
            feature = "vfp")
    static void vldrDT32(ArmEnv e, int dd, int pn, int dispwords) {
        e.vfp(
                3,
                dd,
                DataOrder.doubleword(
                        e,
                        e.load64(e.aligned(
                                (e.t(pn) & (pn == 15 ? ~3 : -1)) + Displacement.ofWords(dispwords), 4, Access.READ))));
    }

    @Insn(
            value = "vstr<cond> sd, [pn<dispwords>]",
            bits = "cond:4 1101 dispwords.10:1 sd.0:1 0 0 pn:4 sd.1:4 101 0 dispwords.2:8",
            feature = "vfp")
    static void vstrS(ArmEnv e, int sd, int pn, int dispwords) {
        e.store32(e.aligned(e.p(pn) + Displacement.ofWords(dispwords), 4, Access.WRITE), DataOrder.word(e, (int)
                e.vfp(2, sd)));
    }

    @Insn(
            value = "vstr sd, [pn<dispwords>]",
            bits = "1110 1101 dispwords.10:1 sd.0:1 0 0 pn:4 sd.1:4 101 0 dispwords.2:8",
            set = T32,
            feature = "vfp")
    static void vstrST32(ArmEnv e, int sd, int pn, int dispwords) {
        e.store32(
                e.aligned((e.t(pn) & (pn == 15 ? ~3 : -1)) + Displacement.ofWords(dispwords), 4, Access.WRITE),
                DataOrder.word(e, (int) e.vfp(2, sd)));
    }

    @Insn(
            value = "vstr<cond> dd, [pn<dispwords>]",
            bits = "cond:4 1101 dispwords.10:1 dd.4:1 0 0 pn:4 dd:4 101 1 dispwords.2:8",
            feature = "vfp")
    static void vstrD(ArmEnv e, int dd, int pn, int dispwords) {
        e.store64(
                e.aligned(e.p(pn) + Displacement.ofWords(dispwords), 4, Access.WRITE),
                DataOrder.doubleword(e, e.vfp(3, dd)));
    }

    @Insn(
            value = "vstr dd, [pn<dispwords>]",
            bits = "1110 1101 dispwords.10:1 dd.4:1 0 0 pn:4 dd:4 101 1 dispwords.2:8",
            set = T32,
            feature = "vfp")
    static void vstrDT32(ArmEnv e, int dd, int pn, int dispwords) {
        e.store64(
                e.aligned((e.t(pn) & (pn == 15 ? ~3 : -1)) + Displacement.ofWords(dispwords), 4, Access.WRITE),
                DataOrder.doubleword(e, e.vfp(3, dd)));
    }
}
