package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Results;
import mimus.arm.state.Shifter;
import mimus.arm.state.Sums;
import mimus.insn.Insn;

/** T32 data processing with a shifted register; Arm ARM section F3.3.11. */
final class WideShifted {
    private WideShifted() {}

    @Insn(value = "and.w rd, rn, rm<shift>", bits = "11101 01 0000 0 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void and(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, e.r(rn) & Shifter.value(e.r(rm), shift, e.c));
    }

    @Insn(value = "ands.w rd, rn, rm<shift>", bits = "11101 01 0000 1 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void ands(ArmEnv e, int rd, int rn, int rm, int shift) {
        boolean carry = Shifter.carry(e.r(rm), shift, e.c);
        e.r(rd, Results.logical(e, e.r(rn) & Shifter.value(e.r(rm), shift, e.c), carry));
    }

    @Insn(value = "bic.w rd, rn, rm<shift>", bits = "11101 01 0001 0 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void bic(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, e.r(rn) & ~Shifter.value(e.r(rm), shift, e.c));
    }

    @Insn(value = "bics.w rd, rn, rm<shift>", bits = "11101 01 0001 1 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void bics(ArmEnv e, int rd, int rn, int rm, int shift) {
        boolean carry = Shifter.carry(e.r(rm), shift, e.c);
        e.r(rd, Results.logical(e, e.r(rn) & ~Shifter.value(e.r(rm), shift, e.c), carry));
    }

    @Insn(value = "orr.w rd, rn, rm<shift>", bits = "11101 01 0010 0 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void orr(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, e.r(rn) | Shifter.value(e.r(rm), shift, e.c));
    }

    @Insn(value = "orrs.w rd, rn, rm<shift>", bits = "11101 01 0010 1 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void orrs(ArmEnv e, int rd, int rn, int rm, int shift) {
        boolean carry = Shifter.carry(e.r(rm), shift, e.c);
        e.r(rd, Results.logical(e, e.r(rn) | Shifter.value(e.r(rm), shift, e.c), carry));
    }

    @Insn(value = "orn rd, rn, rm<shift>", bits = "11101 01 0011 0 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void orn(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, e.r(rn) | ~Shifter.value(e.r(rm), shift, e.c));
    }

    @Insn(value = "orns rd, rn, rm<shift>", bits = "11101 01 0011 1 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void orns(ArmEnv e, int rd, int rn, int rm, int shift) {
        boolean carry = Shifter.carry(e.r(rm), shift, e.c);
        e.r(rd, Results.logical(e, e.r(rn) | ~Shifter.value(e.r(rm), shift, e.c), carry));
    }

    @Insn(value = "eor.w rd, rn, rm<shift>", bits = "11101 01 0100 0 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void eor(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, e.r(rn) ^ Shifter.value(e.r(rm), shift, e.c));
    }

    @Insn(value = "eors.w rd, rn, rm<shift>", bits = "11101 01 0100 1 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void eors(ArmEnv e, int rd, int rn, int rm, int shift) {
        boolean carry = Shifter.carry(e.r(rm), shift, e.c);
        e.r(rd, Results.logical(e, e.r(rn) ^ Shifter.value(e.r(rm), shift, e.c), carry));
    }

    @Insn(value = "add.w rd, rn, rm<shift>", bits = "11101 01 1000 0 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void add(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, e.r(rn) + Shifter.value(e.r(rm), shift, e.c));
    }

    @Insn(value = "adds.w rd, rn, rm<shift>", bits = "11101 01 1000 1 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void adds(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, Sums.add(e, e.r(rn), Shifter.value(e.r(rm), shift, e.c)));
    }

    @Insn(value = "adc.w rd, rn, rm<shift>", bits = "11101 01 1010 0 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void adc(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, e.r(rn) + Shifter.value(e.r(rm), shift, e.c) + e.carry());
    }

    @Insn(value = "adcs.w rd, rn, rm<shift>", bits = "11101 01 1010 1 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void adcs(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, Sums.addWithCarry(e, e.r(rn), Shifter.value(e.r(rm), shift, e.c)));
    }

    @Insn(value = "sbc.w rd, rn, rm<shift>", bits = "11101 01 1011 0 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void sbc(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, e.r(rn) - Shifter.value(e.r(rm), shift, e.c) - 1 + e.carry());
    }

    @Insn(value = "sbcs.w rd, rn, rm<shift>", bits = "11101 01 1011 1 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void sbcs(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, Sums.addWithCarry(e, e.r(rn), ~Shifter.value(e.r(rm), shift, e.c)));
    }

    @Insn(value = "sub.w rd, rn, rm<shift>", bits = "11101 01 1101 0 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void sub(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, e.r(rn) - Shifter.value(e.r(rm), shift, e.c));
    }

    @Insn(value = "subs.w rd, rn, rm<shift>", bits = "11101 01 1101 1 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void subs(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, Sums.subtract(e, e.r(rn), Shifter.value(e.r(rm), shift, e.c)));
    }

    @Insn(value = "rsb rd, rn, rm<shift>", bits = "11101 01 1110 0 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void rsb(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, Shifter.value(e.r(rm), shift, e.c) - e.r(rn));
    }

    @Insn(value = "rsbs rd, rn, rm<shift>", bits = "11101 01 1110 1 rn:4 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void rsbs(ArmEnv e, int rd, int rn, int rm, int shift) {
        e.r(rd, Sums.subtract(e, Shifter.value(e.r(rm), shift, e.c), e.r(rn)));
    }

    @Insn(value = "tst.w rn, rm<shift>", bits = "11101 01 0000 1 rn:4 0 shift.4:3 1111 shift:4 rm:4", set = T32)
    static void tst(ArmEnv e, int rn, int rm, int shift) {
        boolean carry = Shifter.carry(e.r(rm), shift, e.c);
        Results.logical(e, e.r(rn) & Shifter.value(e.r(rm), shift, e.c), carry);
    }

    @Insn(value = "teq rn, rm<shift>", bits = "11101 01 0100 1 rn:4 0 shift.4:3 1111 shift:4 rm:4", set = T32)
    static void teq(ArmEnv e, int rn, int rm, int shift) {
        boolean carry = Shifter.carry(e.r(rm), shift, e.c);
        Results.logical(e, e.r(rn) ^ Shifter.value(e.r(rm), shift, e.c), carry);
    }

    @Insn(value = "cmn.w rn, rm<shift>", bits = "11101 01 1000 1 rn:4 0 shift.4:3 1111 shift:4 rm:4", set = T32)
    static void cmn(ArmEnv e, int rn, int rm, int shift) {
        Sums.add(e, e.r(rn), Shifter.value(e.r(rm), shift, e.c));
    }

    @Insn(value = "cmp.w rn, rm<shift>", bits = "11101 01 1101 1 rn:4 0 shift.4:3 1111 shift:4 rm:4", set = T32)
    static void cmp(ArmEnv e, int rn, int rm, int shift) {
        Sums.subtract(e, e.r(rn), Shifter.value(e.r(rm), shift, e.c));
    }

    @Insn(value = "mvn.w rd, rm<shift>", bits = "11101 01 0011 0 1111 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void mvn(ArmEnv e, int rd, int rm, int shift) {
        e.r(rd, ~Shifter.value(e.r(rm), shift, e.c));
    }

    @Insn(value = "mvns.w rd, rm<shift>", bits = "11101 01 0011 1 1111 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void mvns(ArmEnv e, int rd, int rm, int shift) {
        boolean carry = Shifter.carry(e.r(rm), shift, e.c);
        e.r(rd, Results.logical(e, ~Shifter.value(e.r(rm), shift, e.c), carry));
    }

    @Insn(value = "mov.w rd, rm<shift>", bits = "11101 01 0010 0 1111 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void mov(ArmEnv e, int rd, int rm, int shift) {
        e.r(rd, Shifter.value(e.r(rm), shift, e.c));
    }

    @Insn(value = "movs.w rd, rm<shift>", bits = "11101 01 0010 1 1111 0 shift.4:3 rd:4 shift:4 rm:4", set = T32)
    static void movs(ArmEnv e, int rd, int rm, int shift) {
        boolean carry = Shifter.carry(e.r(rm), shift, e.c);
        e.r(rd, Results.logical(e, Shifter.value(e.r(rm), shift, e.c), carry));
    }
}
