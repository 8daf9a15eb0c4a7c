package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Results;
import mimus.arm.state.Shifter;
import mimus.arm.state.Sums;
import mimus.insn.Insn;

/** Data processing with a register that is shifted by a constant; Arm ARM section F4.1. */
final class DataProcessingShifted {
    private DataProcessingShifted() {}

    @Insn(value = "and<cond> rd, pn, pm<shift>", bits = "cond:4 000 0000 0 pn:4 rd:4 shift:7 0 pm:4")
    static void and(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, e.p(pn) & Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(value = "ands<cond> rd, pn, pm<shift>", bits = "cond:4 000 0000 1 pn:4 rd:4 shift:7 0 pm:4")
    static void ands(ArmEnv e, int rd, int pn, int pm, int shift) {
        boolean carry = Shifter.carry(e.p(pm), shift, e.c);
        e.r(rd, Results.logical(e, e.p(pn) & Shifter.value(e.p(pm), shift, e.c), carry));
    }

    @Insn(value = "eor<cond> rd, pn, pm<shift>", bits = "cond:4 000 0001 0 pn:4 rd:4 shift:7 0 pm:4")
    static void eor(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, e.p(pn) ^ Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(value = "eors<cond> rd, pn, pm<shift>", bits = "cond:4 000 0001 1 pn:4 rd:4 shift:7 0 pm:4")
    static void eors(ArmEnv e, int rd, int pn, int pm, int shift) {
        boolean carry = Shifter.carry(e.p(pm), shift, e.c);
        e.r(rd, Results.logical(e, e.p(pn) ^ Shifter.value(e.p(pm), shift, e.c), carry));
    }

    @Insn(value = "sub<cond> rd, pn, pm<shift>", bits = "cond:4 000 0010 0 pn:4 rd:4 shift:7 0 pm:4")
    static void sub(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, e.p(pn) - Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(value = "subs<cond> rd, pn, pm<shift>", bits = "cond:4 000 0010 1 pn:4 rd:4 shift:7 0 pm:4")
    static void subs(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, Sums.subtract(e, e.p(pn), Shifter.value(e.p(pm), shift, e.c)));
    }

    @Insn(value = "rsb<cond> rd, pn, pm<shift>", bits = "cond:4 000 0011 0 pn:4 rd:4 shift:7 0 pm:4")
    static void rsb(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, Shifter.value(e.p(pm), shift, e.c) - e.p(pn));
    }

    @Insn(value = "rsbs<cond> rd, pn, pm<shift>", bits = "cond:4 000 0011 1 pn:4 rd:4 shift:7 0 pm:4")
    static void rsbs(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, Sums.subtract(e, Shifter.value(e.p(pm), shift, e.c), e.p(pn)));
    }

    @Insn(value = "add<cond> rd, pn, pm<shift>", bits = "cond:4 000 0100 0 pn:4 rd:4 shift:7 0 pm:4")
    static void add(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, e.p(pn) + Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(value = "adds<cond> rd, pn, pm<shift>", bits = "cond:4 000 0100 1 pn:4 rd:4 shift:7 0 pm:4")
    static void adds(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, Sums.add(e, e.p(pn), Shifter.value(e.p(pm), shift, e.c)));
    }

    @Insn(value = "adc<cond> rd, pn, pm<shift>", bits = "cond:4 000 0101 0 pn:4 rd:4 shift:7 0 pm:4")
    static void adc(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, e.p(pn) + Shifter.value(e.p(pm), shift, e.c) + e.carry());
    }

    @Insn(value = "adcs<cond> rd, pn, pm<shift>", bits = "cond:4 000 0101 1 pn:4 rd:4 shift:7 0 pm:4")
    static void adcs(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, Sums.addWithCarry(e, e.p(pn), Shifter.value(e.p(pm), shift, e.c)));
    }

    @Insn(value = "sbc<cond> rd, pn, pm<shift>", bits = "cond:4 000 0110 0 pn:4 rd:4 shift:7 0 pm:4")
    static void sbc(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, e.p(pn) - Shifter.value(e.p(pm), shift, e.c) - 1 + e.carry());
    }

    @Insn(value = "sbcs<cond> rd, pn, pm<shift>", bits = "cond:4 000 0110 1 pn:4 rd:4 shift:7 0 pm:4")
    static void sbcs(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, Sums.addWithCarry(e, e.p(pn), ~Shifter.value(e.p(pm), shift, e.c)));
    }

    @Insn(value = "rsc<cond> rd, pn, pm<shift>", bits = "cond:4 000 0111 0 pn:4 rd:4 shift:7 0 pm:4")
    static void rsc(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, Shifter.value(e.p(pm), shift, e.c) - e.p(pn) - 1 + e.carry());
    }

    @Insn(value = "rscs<cond> rd, pn, pm<shift>", bits = "cond:4 000 0111 1 pn:4 rd:4 shift:7 0 pm:4")
    static void rscs(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, Sums.addWithCarry(e, Shifter.value(e.p(pm), shift, e.c), ~e.p(pn)));
    }

    @Insn(value = "orr<cond> rd, pn, pm<shift>", bits = "cond:4 000 1100 0 pn:4 rd:4 shift:7 0 pm:4")
    static void orr(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, e.p(pn) | Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(value = "orrs<cond> rd, pn, pm<shift>", bits = "cond:4 000 1100 1 pn:4 rd:4 shift:7 0 pm:4")
    static void orrs(ArmEnv e, int rd, int pn, int pm, int shift) {
        boolean carry = Shifter.carry(e.p(pm), shift, e.c);
        e.r(rd, Results.logical(e, e.p(pn) | Shifter.value(e.p(pm), shift, e.c), carry));
    }

    @Insn(value = "bic<cond> rd, pn, pm<shift>", bits = "cond:4 000 1110 0 pn:4 rd:4 shift:7 0 pm:4")
    static void bic(ArmEnv e, int rd, int pn, int pm, int shift) {
        e.r(rd, e.p(pn) & ~Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(value = "bics<cond> rd, pn, pm<shift>", bits = "cond:4 000 1110 1 pn:4 rd:4 shift:7 0 pm:4")
    static void bics(ArmEnv e, int rd, int pn, int pm, int shift) {
        boolean carry = Shifter.carry(e.p(pm), shift, e.c);
        e.r(rd, Results.logical(e, e.p(pn) & ~Shifter.value(e.p(pm), shift, e.c), carry));
    }

    @Insn(value = "tst<cond> pn, pm<shift>", bits = "cond:4 000 1000 1 pn:4 0000 shift:7 0 pm:4")
    static void tst(ArmEnv e, int pn, int pm, int shift) {
        boolean carry = Shifter.carry(e.p(pm), shift, e.c);
        Results.logical(e, e.p(pn) & Shifter.value(e.p(pm), shift, e.c), carry);
    }

    @Insn(value = "teq<cond> pn, pm<shift>", bits = "cond:4 000 1001 1 pn:4 0000 shift:7 0 pm:4")
    static void teq(ArmEnv e, int pn, int pm, int shift) {
        boolean carry = Shifter.carry(e.p(pm), shift, e.c);
        Results.logical(e, e.p(pn) ^ Shifter.value(e.p(pm), shift, e.c), carry);
    }

    @Insn(value = "cmp<cond> pn, pm<shift>", bits = "cond:4 000 1010 1 pn:4 0000 shift:7 0 pm:4")
    static void cmp(ArmEnv e, int pn, int pm, int shift) {
        Sums.subtract(e, e.p(pn), Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(value = "cmn<cond> pn, pm<shift>", bits = "cond:4 000 1011 1 pn:4 0000 shift:7 0 pm:4")
    static void cmn(ArmEnv e, int pn, int pm, int shift) {
        Sums.add(e, e.p(pn), Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(value = "mvn<cond> rd, pm<shift>", bits = "cond:4 000 1111 0 0000 rd:4 shift:7 0 pm:4")
    static void mvn(ArmEnv e, int rd, int pm, int shift) {
        e.r(rd, ~Shifter.value(e.p(pm), shift, e.c));
    }

    @Insn(value = "mvns<cond> rd, pm<shift>", bits = "cond:4 000 1111 1 0000 rd:4 shift:7 0 pm:4")
    static void mvns(ArmEnv e, int rd, int pm, int shift) {
        boolean carry = Shifter.carry(e.p(pm), shift, e.c);
        e.r(rd, Results.logical(e, ~Shifter.value(e.p(pm), shift, e.c), carry));
    }
}
