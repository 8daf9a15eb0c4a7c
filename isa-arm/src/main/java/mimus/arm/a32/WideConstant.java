package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Results;
import mimus.arm.state.Shifter;
import mimus.arm.state.Sums;
import mimus.insn.Insn;

/** T32 data processing with a constant; Arm ARM section F3.3.1. */
final class WideConstant {
    private WideConstant() {}

    @Insn(
            value = "and.w rd, rn, modified",
            bits = "11110 modified.11:1 0 0000 0 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void and(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, e.r(rn) & Shifter.expanded(modified));
    }

    @Insn(
            value = "ands.w rd, rn, modified",
            bits = "11110 modified.11:1 0 0000 1 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void ands(ArmEnv e, int rd, int rn, int modified) {
        boolean carry = Shifter.expandedCarry(modified, e.c);
        e.r(rd, Results.logical(e, e.r(rn) & Shifter.expanded(modified), carry));
    }

    @Insn(
            value = "bic.w rd, rn, modified",
            bits = "11110 modified.11:1 0 0001 0 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void bic(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, e.r(rn) & ~Shifter.expanded(modified));
    }

    @Insn(
            value = "bics.w rd, rn, modified",
            bits = "11110 modified.11:1 0 0001 1 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void bics(ArmEnv e, int rd, int rn, int modified) {
        boolean carry = Shifter.expandedCarry(modified, e.c);
        e.r(rd, Results.logical(e, e.r(rn) & ~Shifter.expanded(modified), carry));
    }

    @Insn(
            value = "orr.w rd, rn, modified",
            bits = "11110 modified.11:1 0 0010 0 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void orr(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, e.r(rn) | Shifter.expanded(modified));
    }

    @Insn(
            value = "orrs.w rd, rn, modified",
            bits = "11110 modified.11:1 0 0010 1 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void orrs(ArmEnv e, int rd, int rn, int modified) {
        boolean carry = Shifter.expandedCarry(modified, e.c);
        e.r(rd, Results.logical(e, e.r(rn) | Shifter.expanded(modified), carry));
    }

    @Insn(
            value = "orn rd, rn, modified",
            bits = "11110 modified.11:1 0 0011 0 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void orn(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, e.r(rn) | ~Shifter.expanded(modified));
    }

    @Insn(
            value = "orns rd, rn, modified",
            bits = "11110 modified.11:1 0 0011 1 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void orns(ArmEnv e, int rd, int rn, int modified) {
        boolean carry = Shifter.expandedCarry(modified, e.c);
        e.r(rd, Results.logical(e, e.r(rn) | ~Shifter.expanded(modified), carry));
    }

    @Insn(
            value = "eor.w rd, rn, modified",
            bits = "11110 modified.11:1 0 0100 0 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void eor(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, e.r(rn) ^ Shifter.expanded(modified));
    }

    @Insn(
            value = "eors.w rd, rn, modified",
            bits = "11110 modified.11:1 0 0100 1 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void eors(ArmEnv e, int rd, int rn, int modified) {
        boolean carry = Shifter.expandedCarry(modified, e.c);
        e.r(rd, Results.logical(e, e.r(rn) ^ Shifter.expanded(modified), carry));
    }

    @Insn(
            value = "add.w rd, rn, modified",
            bits = "11110 modified.11:1 0 1000 0 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void add(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, e.r(rn) + Shifter.expanded(modified));
    }

    @Insn(
            value = "adds.w rd, rn, modified",
            bits = "11110 modified.11:1 0 1000 1 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void adds(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, Sums.add(e, e.r(rn), Shifter.expanded(modified)));
    }

    @Insn(
            value = "adc.w rd, rn, modified",
            bits = "11110 modified.11:1 0 1010 0 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void adc(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, e.r(rn) + Shifter.expanded(modified) + e.carry());
    }

    @Insn(
            value = "adcs.w rd, rn, modified",
            bits = "11110 modified.11:1 0 1010 1 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void adcs(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, Sums.addWithCarry(e, e.r(rn), Shifter.expanded(modified)));
    }

    @Insn(
            value = "sbc.w rd, rn, modified",
            bits = "11110 modified.11:1 0 1011 0 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void sbc(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, e.r(rn) - Shifter.expanded(modified) - 1 + e.carry());
    }

    @Insn(
            value = "sbcs.w rd, rn, modified",
            bits = "11110 modified.11:1 0 1011 1 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void sbcs(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, Sums.addWithCarry(e, e.r(rn), ~Shifter.expanded(modified)));
    }

    @Insn(
            value = "sub.w rd, rn, modified",
            bits = "11110 modified.11:1 0 1101 0 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void sub(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, e.r(rn) - Shifter.expanded(modified));
    }

    @Insn(
            value = "subs.w rd, rn, modified",
            bits = "11110 modified.11:1 0 1101 1 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void subs(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, Sums.subtract(e, e.r(rn), Shifter.expanded(modified)));
    }

    @Insn(
            value = "rsb rd, rn, modified",
            bits = "11110 modified.11:1 0 1110 0 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void rsb(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, Shifter.expanded(modified) - e.r(rn));
    }

    @Insn(
            value = "rsbs rd, rn, modified",
            bits = "11110 modified.11:1 0 1110 1 rn:4 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void rsbs(ArmEnv e, int rd, int rn, int modified) {
        e.r(rd, Sums.subtract(e, Shifter.expanded(modified), e.r(rn)));
    }

    @Insn(
            value = "tst.w rn, modified",
            bits = "11110 modified.11:1 0 0000 1 rn:4 0 modified.8:3 1111 modified:8",
            set = T32)
    static void tst(ArmEnv e, int rn, int modified) {
        boolean carry = Shifter.expandedCarry(modified, e.c);
        Results.logical(e, e.r(rn) & Shifter.expanded(modified), carry);
    }

    @Insn(
            value = "teq rn, modified",
            bits = "11110 modified.11:1 0 0100 1 rn:4 0 modified.8:3 1111 modified:8",
            set = T32)
    static void teq(ArmEnv e, int rn, int modified) {
        boolean carry = Shifter.expandedCarry(modified, e.c);
        Results.logical(e, e.r(rn) ^ Shifter.expanded(modified), carry);
    }

    @Insn(
            value = "cmn.w rn, modified",
            bits = "11110 modified.11:1 0 1000 1 rn:4 0 modified.8:3 1111 modified:8",
            set = T32)
    static void cmn(ArmEnv e, int rn, int modified) {
        Sums.add(e, e.r(rn), Shifter.expanded(modified));
    }

    @Insn(
            value = "cmp.w rn, modified",
            bits = "11110 modified.11:1 0 1101 1 rn:4 0 modified.8:3 1111 modified:8",
            set = T32)
    static void cmp(ArmEnv e, int rn, int modified) {
        Sums.subtract(e, e.r(rn), Shifter.expanded(modified));
    }

    @Insn(
            value = "mov.w rd, modified",
            bits = "11110 modified.11:1 0 0010 0 1111 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void mov(ArmEnv e, int rd, int modified) {
        e.r(rd, Shifter.expanded(modified));
    }

    @Insn(
            value = "movs.w rd, modified",
            bits = "11110 modified.11:1 0 0010 1 1111 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void movs(ArmEnv e, int rd, int modified) {
        boolean carry = Shifter.expandedCarry(modified, e.c);
        e.r(rd, Results.logical(e, Shifter.expanded(modified), carry));
    }

    @Insn(
            value = "mvn.w rd, modified",
            bits = "11110 modified.11:1 0 0011 0 1111 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void mvn(ArmEnv e, int rd, int modified) {
        e.r(rd, ~Shifter.expanded(modified));
    }

    @Insn(
            value = "mvns.w rd, modified",
            bits = "11110 modified.11:1 0 0011 1 1111 0 modified.8:3 rd:4 modified:8",
            set = T32)
    static void mvns(ArmEnv e, int rd, int modified) {
        boolean carry = Shifter.expandedCarry(modified, e.c);
        e.r(rd, Results.logical(e, ~Shifter.expanded(modified), carry));
    }

    @Insn(value = "addw rd, rn, plain", bits = "11110 plain.11:1 1 0000 0 rn:4 0 plain.8:3 rd:4 plain:8", set = T32)
    static void addw(ArmEnv e, int rd, int rn, int plain) {
        e.r(rd, e.r(rn) + plain);
    }

    @Insn(value = "subw rd, rn, plain", bits = "11110 plain.11:1 1 0101 0 rn:4 0 plain.8:3 rd:4 plain:8", set = T32)
    static void subw(ArmEnv e, int rd, int rn, int plain) {
        e.r(rd, e.r(rn) - plain);
    }

    @Insn(value = "addw rd, pc, plain", bits = "11110 plain.11:1 1 0000 0 1111 0 plain.8:3 rd:4 plain:8", set = T32)
    static void adrUp(ArmEnv e, int rd, int plain) {
        e.r(rd, ((int) e.pc + 4 & ~3) + plain);
    }

    @Insn(value = "subw rd, pc, plain", bits = "11110 plain.11:1 1 0101 0 1111 0 plain.8:3 rd:4 plain:8", set = T32)
    static void adrDown(ArmEnv e, int rd, int plain) {
        e.r(rd, ((int) e.pc + 4 & ~3) - plain);
    }
}
