package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Results;
import mimus.arm.state.Shifter;
import mimus.arm.state.Sums;
import mimus.insn.Insn;

/** Data processing with a register that is shifted by a register; Arm ARM section F4.1. */
final class DataProcessingRegisterShifted {
    private DataProcessingRegisterShifted() {}

    @Insn(value = "and<cond> rd, rn, rm, type rs", bits = "cond:4 000 0000 0 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void and(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, e.r(rn) & Shifter.byRegister(e.r(rm), type, e.r(rs)));
    }

    @Insn(value = "ands<cond> rd, rn, rm, type rs", bits = "cond:4 000 0000 1 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void ands(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        boolean carry = Shifter.carryByRegister(e.r(rm), type, e.r(rs), e.c);
        e.r(rd, Results.logical(e, e.r(rn) & Shifter.byRegister(e.r(rm), type, e.r(rs)), carry));
    }

    @Insn(value = "eor<cond> rd, rn, rm, type rs", bits = "cond:4 000 0001 0 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void eor(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, e.r(rn) ^ Shifter.byRegister(e.r(rm), type, e.r(rs)));
    }

    @Insn(value = "eors<cond> rd, rn, rm, type rs", bits = "cond:4 000 0001 1 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void eors(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        boolean carry = Shifter.carryByRegister(e.r(rm), type, e.r(rs), e.c);
        e.r(rd, Results.logical(e, e.r(rn) ^ Shifter.byRegister(e.r(rm), type, e.r(rs)), carry));
    }

    @Insn(value = "sub<cond> rd, rn, rm, type rs", bits = "cond:4 000 0010 0 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void sub(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, e.r(rn) - Shifter.byRegister(e.r(rm), type, e.r(rs)));
    }

    @Insn(value = "subs<cond> rd, rn, rm, type rs", bits = "cond:4 000 0010 1 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void subs(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, Sums.subtract(e, e.r(rn), Shifter.byRegister(e.r(rm), type, e.r(rs))));
    }

    @Insn(value = "rsb<cond> rd, rn, rm, type rs", bits = "cond:4 000 0011 0 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void rsb(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, Shifter.byRegister(e.r(rm), type, e.r(rs)) - e.r(rn));
    }

    @Insn(value = "rsbs<cond> rd, rn, rm, type rs", bits = "cond:4 000 0011 1 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void rsbs(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, Sums.subtract(e, Shifter.byRegister(e.r(rm), type, e.r(rs)), e.r(rn)));
    }

    @Insn(value = "add<cond> rd, rn, rm, type rs", bits = "cond:4 000 0100 0 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void add(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, e.r(rn) + Shifter.byRegister(e.r(rm), type, e.r(rs)));
    }

    @Insn(value = "adds<cond> rd, rn, rm, type rs", bits = "cond:4 000 0100 1 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void adds(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, Sums.add(e, e.r(rn), Shifter.byRegister(e.r(rm), type, e.r(rs))));
    }

    @Insn(value = "adc<cond> rd, rn, rm, type rs", bits = "cond:4 000 0101 0 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void adc(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, e.r(rn) + Shifter.byRegister(e.r(rm), type, e.r(rs)) + e.carry());
    }

    @Insn(value = "adcs<cond> rd, rn, rm, type rs", bits = "cond:4 000 0101 1 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void adcs(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, Sums.addWithCarry(e, e.r(rn), Shifter.byRegister(e.r(rm), type, e.r(rs))));
    }

    @Insn(value = "sbc<cond> rd, rn, rm, type rs", bits = "cond:4 000 0110 0 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void sbc(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, e.r(rn) - Shifter.byRegister(e.r(rm), type, e.r(rs)) - 1 + e.carry());
    }

    @Insn(value = "sbcs<cond> rd, rn, rm, type rs", bits = "cond:4 000 0110 1 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void sbcs(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, Sums.addWithCarry(e, e.r(rn), ~Shifter.byRegister(e.r(rm), type, e.r(rs))));
    }

    @Insn(value = "rsc<cond> rd, rn, rm, type rs", bits = "cond:4 000 0111 0 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void rsc(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, Shifter.byRegister(e.r(rm), type, e.r(rs)) - e.r(rn) - 1 + e.carry());
    }

    @Insn(value = "rscs<cond> rd, rn, rm, type rs", bits = "cond:4 000 0111 1 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void rscs(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, Sums.addWithCarry(e, Shifter.byRegister(e.r(rm), type, e.r(rs)), ~e.r(rn)));
    }

    @Insn(value = "orr<cond> rd, rn, rm, type rs", bits = "cond:4 000 1100 0 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void orr(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, e.r(rn) | Shifter.byRegister(e.r(rm), type, e.r(rs)));
    }

    @Insn(value = "orrs<cond> rd, rn, rm, type rs", bits = "cond:4 000 1100 1 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void orrs(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        boolean carry = Shifter.carryByRegister(e.r(rm), type, e.r(rs), e.c);
        e.r(rd, Results.logical(e, e.r(rn) | Shifter.byRegister(e.r(rm), type, e.r(rs)), carry));
    }

    @Insn(value = "bic<cond> rd, rn, rm, type rs", bits = "cond:4 000 1110 0 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void bic(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        e.r(rd, e.r(rn) & ~Shifter.byRegister(e.r(rm), type, e.r(rs)));
    }

    @Insn(value = "bics<cond> rd, rn, rm, type rs", bits = "cond:4 000 1110 1 rn:4 rd:4 rs:4 0 type:2 1 rm:4")
    static void bics(ArmEnv e, int rd, int rn, int rm, int type, int rs) {
        boolean carry = Shifter.carryByRegister(e.r(rm), type, e.r(rs), e.c);
        e.r(rd, Results.logical(e, e.r(rn) & ~Shifter.byRegister(e.r(rm), type, e.r(rs)), carry));
    }

    @Insn(value = "tst<cond> rn, rm, type rs", bits = "cond:4 000 1000 1 rn:4 0000 rs:4 0 type:2 1 rm:4")
    static void tst(ArmEnv e, int rn, int rm, int type, int rs) {
        boolean carry = Shifter.carryByRegister(e.r(rm), type, e.r(rs), e.c);
        Results.logical(e, e.r(rn) & Shifter.byRegister(e.r(rm), type, e.r(rs)), carry);
    }

    @Insn(value = "teq<cond> rn, rm, type rs", bits = "cond:4 000 1001 1 rn:4 0000 rs:4 0 type:2 1 rm:4")
    static void teq(ArmEnv e, int rn, int rm, int type, int rs) {
        boolean carry = Shifter.carryByRegister(e.r(rm), type, e.r(rs), e.c);
        Results.logical(e, e.r(rn) ^ Shifter.byRegister(e.r(rm), type, e.r(rs)), carry);
    }

    @Insn(value = "cmp<cond> rn, rm, type rs", bits = "cond:4 000 1010 1 rn:4 0000 rs:4 0 type:2 1 rm:4")
    static void cmp(ArmEnv e, int rn, int rm, int type, int rs) {
        Sums.subtract(e, e.r(rn), Shifter.byRegister(e.r(rm), type, e.r(rs)));
    }

    @Insn(value = "cmn<cond> rn, rm, type rs", bits = "cond:4 000 1011 1 rn:4 0000 rs:4 0 type:2 1 rm:4")
    static void cmn(ArmEnv e, int rn, int rm, int type, int rs) {
        Sums.add(e, e.r(rn), Shifter.byRegister(e.r(rm), type, e.r(rs)));
    }

    @Insn(value = "mvn<cond> rd, rm, type rs", bits = "cond:4 000 1111 0 0000 rd:4 rs:4 0 type:2 1 rm:4")
    static void mvn(ArmEnv e, int rd, int rm, int type, int rs) {
        e.r(rd, ~Shifter.byRegister(e.r(rm), type, e.r(rs)));
    }

    @Insn(value = "mvns<cond> rd, rm, type rs", bits = "cond:4 000 1111 1 0000 rd:4 rs:4 0 type:2 1 rm:4")
    static void mvns(ArmEnv e, int rd, int rm, int type, int rs) {
        boolean carry = Shifter.carryByRegister(e.r(rm), type, e.r(rs), e.c);
        e.r(rd, Results.logical(e, ~Shifter.byRegister(e.r(rm), type, e.r(rs)), carry));
    }
}
