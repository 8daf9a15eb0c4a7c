package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Lanes;
import mimus.insn.Insn;

/** Parallel addition and subtraction of signed numbers; Arm ARM section F2.4.6. */
final class ParallelSigned {
    private ParallelSigned() {}

    @Insn(value = "sadd16<cond> rd, rn, rm", bits = "cond:4 0110 0 001 rn:4 rd:4 1111 000 1 rm:4", feature = "v6")
    @Insn(value = "sadd16 rd, rn, rm", bits = "11111 0101 001 rn:4 1111 rd:4 0 000 rm:4", set = T32, feature = "v6")
    static void sadd16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.sadd16(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "sasx<cond> rd, rn, rm", bits = "cond:4 0110 0 001 rn:4 rd:4 1111 001 1 rm:4", feature = "v6")
    @Insn(value = "sasx rd, rn, rm", bits = "11111 0101 010 rn:4 1111 rd:4 0 000 rm:4", set = T32, feature = "v6")
    static void sasx(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.sasx(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "ssax<cond> rd, rn, rm", bits = "cond:4 0110 0 001 rn:4 rd:4 1111 010 1 rm:4", feature = "v6")
    @Insn(value = "ssax rd, rn, rm", bits = "11111 0101 110 rn:4 1111 rd:4 0 000 rm:4", set = T32, feature = "v6")
    static void ssax(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.ssax(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "ssub16<cond> rd, rn, rm", bits = "cond:4 0110 0 001 rn:4 rd:4 1111 011 1 rm:4", feature = "v6")
    @Insn(value = "ssub16 rd, rn, rm", bits = "11111 0101 101 rn:4 1111 rd:4 0 000 rm:4", set = T32, feature = "v6")
    static void ssub16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.ssub16(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "sadd8<cond> rd, rn, rm", bits = "cond:4 0110 0 001 rn:4 rd:4 1111 100 1 rm:4", feature = "v6")
    @Insn(value = "sadd8 rd, rn, rm", bits = "11111 0101 000 rn:4 1111 rd:4 0 000 rm:4", set = T32, feature = "v6")
    static void sadd8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.sadd8(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "ssub8<cond> rd, rn, rm", bits = "cond:4 0110 0 001 rn:4 rd:4 1111 111 1 rm:4", feature = "v6")
    @Insn(value = "ssub8 rd, rn, rm", bits = "11111 0101 100 rn:4 1111 rd:4 0 000 rm:4", set = T32, feature = "v6")
    static void ssub8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.ssub8(e, e.r(rn), e.r(rm)));
    }

    @Insn(value = "qadd16<cond> rd, rn, rm", bits = "cond:4 0110 0 010 rn:4 rd:4 1111 000 1 rm:4", feature = "v6")
    @Insn(value = "qadd16 rd, rn, rm", bits = "11111 0101 001 rn:4 1111 rd:4 0 001 rm:4", set = T32, feature = "v6")
    static void qadd16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.qadd16(e.r(rn), e.r(rm)));
    }

    @Insn(value = "qasx<cond> rd, rn, rm", bits = "cond:4 0110 0 010 rn:4 rd:4 1111 001 1 rm:4", feature = "v6")
    @Insn(value = "qasx rd, rn, rm", bits = "11111 0101 010 rn:4 1111 rd:4 0 001 rm:4", set = T32, feature = "v6")
    static void qasx(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.qasx(e.r(rn), e.r(rm)));
    }

    @Insn(value = "qsax<cond> rd, rn, rm", bits = "cond:4 0110 0 010 rn:4 rd:4 1111 010 1 rm:4", feature = "v6")
    @Insn(value = "qsax rd, rn, rm", bits = "11111 0101 110 rn:4 1111 rd:4 0 001 rm:4", set = T32, feature = "v6")
    static void qsax(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.qsax(e.r(rn), e.r(rm)));
    }

    @Insn(value = "qsub16<cond> rd, rn, rm", bits = "cond:4 0110 0 010 rn:4 rd:4 1111 011 1 rm:4", feature = "v6")
    @Insn(value = "qsub16 rd, rn, rm", bits = "11111 0101 101 rn:4 1111 rd:4 0 001 rm:4", set = T32, feature = "v6")
    static void qsub16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.qsub16(e.r(rn), e.r(rm)));
    }

    @Insn(value = "qadd8<cond> rd, rn, rm", bits = "cond:4 0110 0 010 rn:4 rd:4 1111 100 1 rm:4", feature = "v6")
    @Insn(value = "qadd8 rd, rn, rm", bits = "11111 0101 000 rn:4 1111 rd:4 0 001 rm:4", set = T32, feature = "v6")
    static void qadd8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.qadd8(e.r(rn), e.r(rm)));
    }

    @Insn(value = "qsub8<cond> rd, rn, rm", bits = "cond:4 0110 0 010 rn:4 rd:4 1111 111 1 rm:4", feature = "v6")
    @Insn(value = "qsub8 rd, rn, rm", bits = "11111 0101 100 rn:4 1111 rd:4 0 001 rm:4", set = T32, feature = "v6")
    static void qsub8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.qsub8(e.r(rn), e.r(rm)));
    }

    @Insn(value = "shadd16<cond> rd, rn, rm", bits = "cond:4 0110 0 011 rn:4 rd:4 1111 000 1 rm:4", feature = "v6")
    @Insn(value = "shadd16 rd, rn, rm", bits = "11111 0101 001 rn:4 1111 rd:4 0 010 rm:4", set = T32, feature = "v6")
    static void shadd16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.shadd16(e.r(rn), e.r(rm)));
    }

    @Insn(value = "shasx<cond> rd, rn, rm", bits = "cond:4 0110 0 011 rn:4 rd:4 1111 001 1 rm:4", feature = "v6")
    @Insn(value = "shasx rd, rn, rm", bits = "11111 0101 010 rn:4 1111 rd:4 0 010 rm:4", set = T32, feature = "v6")
    static void shasx(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.shasx(e.r(rn), e.r(rm)));
    }

    @Insn(value = "shsax<cond> rd, rn, rm", bits = "cond:4 0110 0 011 rn:4 rd:4 1111 010 1 rm:4", feature = "v6")
    @Insn(value = "shsax rd, rn, rm", bits = "11111 0101 110 rn:4 1111 rd:4 0 010 rm:4", set = T32, feature = "v6")
    static void shsax(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.shsax(e.r(rn), e.r(rm)));
    }

    @Insn(value = "shsub16<cond> rd, rn, rm", bits = "cond:4 0110 0 011 rn:4 rd:4 1111 011 1 rm:4", feature = "v6")
    @Insn(value = "shsub16 rd, rn, rm", bits = "11111 0101 101 rn:4 1111 rd:4 0 010 rm:4", set = T32, feature = "v6")
    static void shsub16(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.shsub16(e.r(rn), e.r(rm)));
    }

    @Insn(value = "shadd8<cond> rd, rn, rm", bits = "cond:4 0110 0 011 rn:4 rd:4 1111 100 1 rm:4", feature = "v6")
    @Insn(value = "shadd8 rd, rn, rm", bits = "11111 0101 000 rn:4 1111 rd:4 0 010 rm:4", set = T32, feature = "v6")
    static void shadd8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.shadd8(e.r(rn), e.r(rm)));
    }

    @Insn(value = "shsub8<cond> rd, rn, rm", bits = "cond:4 0110 0 011 rn:4 rd:4 1111 111 1 rm:4", feature = "v6")
    @Insn(value = "shsub8 rd, rn, rm", bits = "11111 0101 100 rn:4 1111 rd:4 0 010 rm:4", set = T32, feature = "v6")
    static void shsub8(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Lanes.shsub8(e.r(rn), e.r(rm)));
    }
}
