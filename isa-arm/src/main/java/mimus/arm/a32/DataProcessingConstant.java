package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Results;
import mimus.arm.state.Shifter;
import mimus.arm.state.Sums;
import mimus.insn.Insn;

/** Data processing with a constant; Arm ARM section F4.1. */
final class DataProcessingConstant {
    private DataProcessingConstant() {}

    @Insn(value = "and<cond> rd, pn, constant", bits = "cond:4 001 0000 0 pn:4 rd:4 constant:12")
    static void and(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, e.p(pn) & Shifter.constant(constant));
    }

    @Insn(value = "ands<cond> rd, pn, constant", bits = "cond:4 001 0000 1 pn:4 rd:4 constant:12")
    static void ands(ArmEnv e, int rd, int pn, int constant) {
        boolean carry = Shifter.constantCarry(constant, e.c);
        e.r(rd, Results.logical(e, e.p(pn) & Shifter.constant(constant), carry));
    }

    @Insn(value = "eor<cond> rd, pn, constant", bits = "cond:4 001 0001 0 pn:4 rd:4 constant:12")
    static void eor(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, e.p(pn) ^ Shifter.constant(constant));
    }

    @Insn(value = "eors<cond> rd, pn, constant", bits = "cond:4 001 0001 1 pn:4 rd:4 constant:12")
    static void eors(ArmEnv e, int rd, int pn, int constant) {
        boolean carry = Shifter.constantCarry(constant, e.c);
        e.r(rd, Results.logical(e, e.p(pn) ^ Shifter.constant(constant), carry));
    }

    @Insn(value = "sub<cond> rd, pn, constant", bits = "cond:4 001 0010 0 pn:4 rd:4 constant:12")
    static void sub(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, e.p(pn) - Shifter.constant(constant));
    }

    @Insn(value = "subs<cond> rd, pn, constant", bits = "cond:4 001 0010 1 pn:4 rd:4 constant:12")
    static void subs(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, Sums.subtract(e, e.p(pn), Shifter.constant(constant)));
    }

    @Insn(value = "rsb<cond> rd, pn, constant", bits = "cond:4 001 0011 0 pn:4 rd:4 constant:12")
    static void rsb(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, Shifter.constant(constant) - e.p(pn));
    }

    @Insn(value = "rsbs<cond> rd, pn, constant", bits = "cond:4 001 0011 1 pn:4 rd:4 constant:12")
    static void rsbs(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, Sums.subtract(e, Shifter.constant(constant), e.p(pn)));
    }

    @Insn(value = "add<cond> rd, pn, constant", bits = "cond:4 001 0100 0 pn:4 rd:4 constant:12")
    static void add(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, e.p(pn) + Shifter.constant(constant));
    }

    @Insn(value = "adds<cond> rd, pn, constant", bits = "cond:4 001 0100 1 pn:4 rd:4 constant:12")
    static void adds(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, Sums.add(e, e.p(pn), Shifter.constant(constant)));
    }

    @Insn(value = "adc<cond> rd, pn, constant", bits = "cond:4 001 0101 0 pn:4 rd:4 constant:12")
    static void adc(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, e.p(pn) + Shifter.constant(constant) + e.carry());
    }

    @Insn(value = "adcs<cond> rd, pn, constant", bits = "cond:4 001 0101 1 pn:4 rd:4 constant:12")
    static void adcs(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, Sums.addWithCarry(e, e.p(pn), Shifter.constant(constant)));
    }

    @Insn(value = "sbc<cond> rd, pn, constant", bits = "cond:4 001 0110 0 pn:4 rd:4 constant:12")
    static void sbc(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, e.p(pn) - Shifter.constant(constant) - 1 + e.carry());
    }

    @Insn(value = "sbcs<cond> rd, pn, constant", bits = "cond:4 001 0110 1 pn:4 rd:4 constant:12")
    static void sbcs(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, Sums.addWithCarry(e, e.p(pn), ~Shifter.constant(constant)));
    }

    @Insn(value = "rsc<cond> rd, pn, constant", bits = "cond:4 001 0111 0 pn:4 rd:4 constant:12")
    static void rsc(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, Shifter.constant(constant) - e.p(pn) - 1 + e.carry());
    }

    @Insn(value = "rscs<cond> rd, pn, constant", bits = "cond:4 001 0111 1 pn:4 rd:4 constant:12")
    static void rscs(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, Sums.addWithCarry(e, Shifter.constant(constant), ~e.p(pn)));
    }

    @Insn(value = "orr<cond> rd, pn, constant", bits = "cond:4 001 1100 0 pn:4 rd:4 constant:12")
    static void orr(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, e.p(pn) | Shifter.constant(constant));
    }

    @Insn(value = "orrs<cond> rd, pn, constant", bits = "cond:4 001 1100 1 pn:4 rd:4 constant:12")
    static void orrs(ArmEnv e, int rd, int pn, int constant) {
        boolean carry = Shifter.constantCarry(constant, e.c);
        e.r(rd, Results.logical(e, e.p(pn) | Shifter.constant(constant), carry));
    }

    @Insn(value = "bic<cond> rd, pn, constant", bits = "cond:4 001 1110 0 pn:4 rd:4 constant:12")
    static void bic(ArmEnv e, int rd, int pn, int constant) {
        e.r(rd, e.p(pn) & ~Shifter.constant(constant));
    }

    @Insn(value = "bics<cond> rd, pn, constant", bits = "cond:4 001 1110 1 pn:4 rd:4 constant:12")
    static void bics(ArmEnv e, int rd, int pn, int constant) {
        boolean carry = Shifter.constantCarry(constant, e.c);
        e.r(rd, Results.logical(e, e.p(pn) & ~Shifter.constant(constant), carry));
    }

    @Insn(value = "tst<cond> pn, constant", bits = "cond:4 001 1000 1 pn:4 0000 constant:12")
    static void tst(ArmEnv e, int pn, int constant) {
        boolean carry = Shifter.constantCarry(constant, e.c);
        Results.logical(e, e.p(pn) & Shifter.constant(constant), carry);
    }

    @Insn(value = "teq<cond> pn, constant", bits = "cond:4 001 1001 1 pn:4 0000 constant:12")
    static void teq(ArmEnv e, int pn, int constant) {
        boolean carry = Shifter.constantCarry(constant, e.c);
        Results.logical(e, e.p(pn) ^ Shifter.constant(constant), carry);
    }

    @Insn(value = "cmp<cond> pn, constant", bits = "cond:4 001 1010 1 pn:4 0000 constant:12")
    static void cmp(ArmEnv e, int pn, int constant) {
        Sums.subtract(e, e.p(pn), Shifter.constant(constant));
    }

    @Insn(value = "cmn<cond> pn, constant", bits = "cond:4 001 1011 1 pn:4 0000 constant:12")
    static void cmn(ArmEnv e, int pn, int constant) {
        Sums.add(e, e.p(pn), Shifter.constant(constant));
    }

    @Insn(value = "mov<cond> rd, constant", bits = "cond:4 001 1101 0 0000 rd:4 constant:12")
    static void mov(ArmEnv e, int rd, int constant) {
        e.r(rd, Shifter.constant(constant));
    }

    @Insn(value = "movs<cond> rd, constant", bits = "cond:4 001 1101 1 0000 rd:4 constant:12")
    static void movs(ArmEnv e, int rd, int constant) {
        boolean carry = Shifter.constantCarry(constant, e.c);
        e.r(rd, Results.logical(e, Shifter.constant(constant), carry));
    }

    @Insn(value = "mvn<cond> rd, constant", bits = "cond:4 001 1111 0 0000 rd:4 constant:12")
    static void mvn(ArmEnv e, int rd, int constant) {
        e.r(rd, ~Shifter.constant(constant));
    }

    @Insn(value = "mvns<cond> rd, constant", bits = "cond:4 001 1111 1 0000 rd:4 constant:12")
    static void mvns(ArmEnv e, int rd, int constant) {
        boolean carry = Shifter.constantCarry(constant, e.c);
        e.r(rd, Results.logical(e, ~Shifter.constant(constant), carry));
    }
}
