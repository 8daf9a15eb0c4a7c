package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Lanes;
import mimus.insn.Insn;

/** Parallel addition and subtraction of unsigned numbers; Arm ARM section F2.4.6. */
final class ParallelUnsigned {
    private ParallelUnsigned() {}

    @Insn(value = "uadd16<cond> rd, rn, rm", bits = "cond:4 0110 0 101 rn:4 rd:4 1111 000 1 rm:4", feature = "v6")
    @Insn(value = "uadd16 rd, rn, rm", bits = "11111 0101 001 rn:4 1111 rd:4 0 100 rm:4", set = T32, feature = "v6")
    static void uadd16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uadd16(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "uasx<cond> rd, rn, rm", bits = "cond:4 0110 0 101 rn:4 rd:4 1111 001 1 rm:4", feature = "v6")
    @Insn(value = "uasx rd, rn, rm", bits = "11111 0101 010 rn:4 1111 rd:4 0 100 rm:4", set = T32, feature = "v6")
    static void uasx(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uasx(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "usax<cond> rd, rn, rm", bits = "cond:4 0110 0 101 rn:4 rd:4 1111 010 1 rm:4", feature = "v6")
    @Insn(value = "usax rd, rn, rm", bits = "11111 0101 110 rn:4 1111 rd:4 0 100 rm:4", set = T32, feature = "v6")
    static void usax(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.usax(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "usub16<cond> rd, rn, rm", bits = "cond:4 0110 0 101 rn:4 rd:4 1111 011 1 rm:4", feature = "v6")
    @Insn(value = "usub16 rd, rn, rm", bits = "11111 0101 101 rn:4 1111 rd:4 0 100 rm:4", set = T32, feature = "v6")
    static void usub16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.usub16(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "uadd8<cond> rd, rn, rm", bits = "cond:4 0110 0 101 rn:4 rd:4 1111 100 1 rm:4", feature = "v6")
    @Insn(value = "uadd8 rd, rn, rm", bits = "11111 0101 000 rn:4 1111 rd:4 0 100 rm:4", set = T32, feature = "v6")
    static void uadd8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uadd8(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "usub8<cond> rd, rn, rm", bits = "cond:4 0110 0 101 rn:4 rd:4 1111 111 1 rm:4", feature = "v6")
    @Insn(value = "usub8 rd, rn, rm", bits = "11111 0101 100 rn:4 1111 rd:4 0 100 rm:4", set = T32, feature = "v6")
    static void usub8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.usub8(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "uqadd16<cond> rd, rn, rm", bits = "cond:4 0110 0 110 rn:4 rd:4 1111 000 1 rm:4", feature = "v6")
    @Insn(value = "uqadd16 rd, rn, rm", bits = "11111 0101 001 rn:4 1111 rd:4 0 101 rm:4", set = T32, feature = "v6")
    static void uqadd16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uqadd16(e.r(rn), e.r(rm)));
    }

    @Insn(value = "uqasx<cond> rd, rn, rm", bits = "cond:4 0110 0 110 rn:4 rd:4 1111 001 1 rm:4", feature = "v6")
    @Insn(value = "uqasx rd, rn, rm", bits = "11111 0101 010 rn:4 1111 rd:4 0 101 rm:4", set = T32, feature = "v6")
    static void uqasx(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uqasx(e.r(rn), e.r(rm)));
    }

    @Insn(value = "uqsax<cond> rd, rn, rm", bits = "cond:4 0110 0 110 rn:4 rd:4 1111 010 1 rm:4", feature = "v6")
    @Insn(value = "uqsax rd, rn, rm", bits = "11111 0101 110 rn:4 1111 rd:4 0 101 rm:4", set = T32, feature = "v6")
    static void uqsax(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uqsax(e.r(rn), e.r(rm)));
    }

    @Insn(value = "uqsub16<cond> rd, rn, rm", bits = "cond:4 0110 0 110 rn:4 rd:4 1111 011 1 rm:4", feature = "v6")
    @Insn(value = "uqsub16 rd, rn, rm", bits = "11111 0101 101 rn:4 1111 rd:4 0 101 rm:4", set = T32, feature = "v6")
    static void uqsub16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uqsub16(e.r(rn), e.r(rm)));
    }

    @Insn(value = "uqadd8<cond> rd, rn, rm", bits = "cond:4 0110 0 110 rn:4 rd:4 1111 100 1 rm:4", feature = "v6")
    @Insn(value = "uqadd8 rd, rn, rm", bits = "11111 0101 000 rn:4 1111 rd:4 0 101 rm:4", set = T32, feature = "v6")
    static void uqadd8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uqadd8(e.r(rn), e.r(rm)));
    }

    @Insn(value = "uqsub8<cond> rd, rn, rm", bits = "cond:4 0110 0 110 rn:4 rd:4 1111 111 1 rm:4", feature = "v6")
    @Insn(value = "uqsub8 rd, rn, rm", bits = "11111 0101 100 rn:4 1111 rd:4 0 101 rm:4", set = T32, feature = "v6")
    static void uqsub8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uqsub8(e.r(rn), e.r(rm)));
    }

    @Insn(value = "uhadd16<cond> rd, rn, rm", bits = "cond:4 0110 0 111 rn:4 rd:4 1111 000 1 rm:4", feature = "v6")
    @Insn(value = "uhadd16 rd, rn, rm", bits = "11111 0101 001 rn:4 1111 rd:4 0 110 rm:4", set = T32, feature = "v6")
    static void uhadd16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uhadd16(e.r(rn), e.r(rm)));
    }

    @Insn(value = "uhasx<cond> rd, rn, rm", bits = "cond:4 0110 0 111 rn:4 rd:4 1111 001 1 rm:4", feature = "v6")
    @Insn(value = "uhasx rd, rn, rm", bits = "11111 0101 010 rn:4 1111 rd:4 0 110 rm:4", set = T32, feature = "v6")
    static void uhasx(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uhasx(e.r(rn), e.r(rm)));
    }

    @Insn(value = "uhsax<cond> rd, rn, rm", bits = "cond:4 0110 0 111 rn:4 rd:4 1111 010 1 rm:4", feature = "v6")
    @Insn(value = "uhsax rd, rn, rm", bits = "11111 0101 110 rn:4 1111 rd:4 0 110 rm:4", set = T32, feature = "v6")
    static void uhsax(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uhsax(e.r(rn), e.r(rm)));
    }

    @Insn(value = "uhsub16<cond> rd, rn, rm", bits = "cond:4 0110 0 111 rn:4 rd:4 1111 011 1 rm:4", feature = "v6")
    @Insn(value = "uhsub16 rd, rn, rm", bits = "11111 0101 101 rn:4 1111 rd:4 0 110 rm:4", set = T32, feature = "v6")
    static void uhsub16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uhsub16(e.r(rn), e.r(rm)));
    }

    @Insn(value = "uhadd8<cond> rd, rn, rm", bits = "cond:4 0110 0 111 rn:4 rd:4 1111 100 1 rm:4", feature = "v6")
    @Insn(value = "uhadd8 rd, rn, rm", bits = "11111 0101 000 rn:4 1111 rd:4 0 110 rm:4", set = T32, feature = "v6")
    static void uhadd8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uhadd8(e.r(rn), e.r(rm)));
    }

    @Insn(value = "uhsub8<cond> rd, rn, rm", bits = "cond:4 0110 0 111 rn:4 rd:4 1111 111 1 rm:4", feature = "v6")
    @Insn(value = "uhsub8 rd, rn, rm", bits = "11111 0101 100 rn:4 1111 rd:4 0 110 rm:4", set = T32, feature = "v6")
    static void uhsub8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.uhsub8(e.r(rn), e.r(rm)));
    }
}
