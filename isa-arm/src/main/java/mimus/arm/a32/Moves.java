package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Results;
import mimus.arm.state.Shifter;
import mimus.insn.Insn;

/** Moves of registers, and shifts; Arm ARM section F4.1. */
final class Moves {
    private Moves() {}

    @Insn(value = "mov<cond> rd, pm", bits = "cond:4 000 1101 0 0000 rd:4 00000 00 0 pm:4")
    static void mov(ArmEnv e, int rd, int pm) {
        e.r(rd, e.p(pm));
    }

    @Insn(value = "movs<cond> rd, pm", bits = "cond:4 000 1101 1 0000 rd:4 00000 00 0 pm:4")
    static void movs(ArmEnv e, int rd, int pm) {
        e.r(rd, Results.logical(e, e.p(pm), e.c));
    }

    @Insn(value = "lsl<cond> rd, pm, amount", bits = "cond:4 000 1101 0 0000 rd:4 amount:5!0 00 0 pm:4")
    static void lsl(ArmEnv e, int rd, int pm, int amount) {
        e.r(rd, Shifter.value(e.p(pm), amount << 2 | 0, e.c));
    }

    @Insn(value = "lsl<cond> rd, rm, rs", bits = "cond:4 000 1101 0 0000 rd:4 rs:4 0 00 1 rm:4")
    static void lslByRegister(ArmEnv e, int rd, int rm, int rs) {
        e.r(rd, Shifter.byRegister(e.r(rm), 0, e.r(rs)));
    }

    @Insn(value = "lsls<cond> rd, pm, amount", bits = "cond:4 000 1101 1 0000 rd:4 amount:5!0 00 0 pm:4")
    static void lsls(ArmEnv e, int rd, int pm, int amount) {
        boolean carry = Shifter.carry(e.p(pm), amount << 2 | 0, e.c);
        e.r(rd, Results.logical(e, Shifter.value(e.p(pm), amount << 2 | 0, e.c), carry));
    }

    @Insn(value = "lsls<cond> rd, rm, rs", bits = "cond:4 000 1101 1 0000 rd:4 rs:4 0 00 1 rm:4")
    static void lslsByRegister(ArmEnv e, int rd, int rm, int rs) {
        boolean carry = Shifter.carryByRegister(e.r(rm), 0, e.r(rs), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rm), 0, e.r(rs)), carry));
    }

    @Insn(value = "lsr<cond> rd, pm, amount32", bits = "cond:4 000 1101 0 0000 rd:4 amount32:5 01 0 pm:4")
    static void lsr(ArmEnv e, int rd, int pm, int amount32) {
        e.r(rd, Shifter.value(e.p(pm), amount32 << 2 | 1, e.c));
    }

    @Insn(value = "lsr<cond> rd, rm, rs", bits = "cond:4 000 1101 0 0000 rd:4 rs:4 0 01 1 rm:4")
    static void lsrByRegister(ArmEnv e, int rd, int rm, int rs) {
        e.r(rd, Shifter.byRegister(e.r(rm), 1, e.r(rs)));
    }

    @Insn(value = "lsrs<cond> rd, pm, amount32", bits = "cond:4 000 1101 1 0000 rd:4 amount32:5 01 0 pm:4")
    static void lsrs(ArmEnv e, int rd, int pm, int amount32) {
        boolean carry = Shifter.carry(e.p(pm), amount32 << 2 | 1, e.c);
        e.r(rd, Results.logical(e, Shifter.value(e.p(pm), amount32 << 2 | 1, e.c), carry));
    }

    @Insn(value = "lsrs<cond> rd, rm, rs", bits = "cond:4 000 1101 1 0000 rd:4 rs:4 0 01 1 rm:4")
    static void lsrsByRegister(ArmEnv e, int rd, int rm, int rs) {
        boolean carry = Shifter.carryByRegister(e.r(rm), 1, e.r(rs), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rm), 1, e.r(rs)), carry));
    }

    @Insn(value = "asr<cond> rd, pm, amount32", bits = "cond:4 000 1101 0 0000 rd:4 amount32:5 10 0 pm:4")
    static void asr(ArmEnv e, int rd, int pm, int amount32) {
        e.r(rd, Shifter.value(e.p(pm), amount32 << 2 | 2, e.c));
    }

    @Insn(value = "asr<cond> rd, rm, rs", bits = "cond:4 000 1101 0 0000 rd:4 rs:4 0 10 1 rm:4")
    static void asrByRegister(ArmEnv e, int rd, int rm, int rs) {
        e.r(rd, Shifter.byRegister(e.r(rm), 2, e.r(rs)));
    }

    @Insn(value = "asrs<cond> rd, pm, amount32", bits = "cond:4 000 1101 1 0000 rd:4 amount32:5 10 0 pm:4")
    static void asrs(ArmEnv e, int rd, int pm, int amount32) {
        boolean carry = Shifter.carry(e.p(pm), amount32 << 2 | 2, e.c);
        e.r(rd, Results.logical(e, Shifter.value(e.p(pm), amount32 << 2 | 2, e.c), carry));
    }

    @Insn(value = "asrs<cond> rd, rm, rs", bits = "cond:4 000 1101 1 0000 rd:4 rs:4 0 10 1 rm:4")
    static void asrsByRegister(ArmEnv e, int rd, int rm, int rs) {
        boolean carry = Shifter.carryByRegister(e.r(rm), 2, e.r(rs), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rm), 2, e.r(rs)), carry));
    }

    @Insn(value = "ror<cond> rd, pm, amount", bits = "cond:4 000 1101 0 0000 rd:4 amount:5!0 11 0 pm:4")
    static void ror(ArmEnv e, int rd, int pm, int amount) {
        e.r(rd, Shifter.value(e.p(pm), amount << 2 | 3, e.c));
    }

    @Insn(value = "ror<cond> rd, rm, rs", bits = "cond:4 000 1101 0 0000 rd:4 rs:4 0 11 1 rm:4")
    static void rorByRegister(ArmEnv e, int rd, int rm, int rs) {
        e.r(rd, Shifter.byRegister(e.r(rm), 3, e.r(rs)));
    }

    @Insn(value = "rors<cond> rd, pm, amount", bits = "cond:4 000 1101 1 0000 rd:4 amount:5!0 11 0 pm:4")
    static void rors(ArmEnv e, int rd, int pm, int amount) {
        boolean carry = Shifter.carry(e.p(pm), amount << 2 | 3, e.c);
        e.r(rd, Results.logical(e, Shifter.value(e.p(pm), amount << 2 | 3, e.c), carry));
    }

    @Insn(value = "rors<cond> rd, rm, rs", bits = "cond:4 000 1101 1 0000 rd:4 rs:4 0 11 1 rm:4")
    static void rorsByRegister(ArmEnv e, int rd, int rm, int rs) {
        boolean carry = Shifter.carryByRegister(e.r(rm), 3, e.r(rs), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rm), 3, e.r(rs)), carry));
    }

    @Insn(value = "rrx<cond> rd, pm", bits = "cond:4 000 1101 0 0000 rd:4 00000 11 0 pm:4")
    static void rrx(ArmEnv e, int rd, int pm) {
        e.r(rd, Shifter.value(e.p(pm), 3, e.c));
    }

    @Insn(value = "rrxs<cond> rd, pm", bits = "cond:4 000 1101 1 0000 rd:4 00000 11 0 pm:4")
    static void rrxs(ArmEnv e, int rd, int pm) {
        boolean carry = Shifter.carry(e.p(pm), 3, e.c);
        e.r(rd, Results.logical(e, Shifter.value(e.p(pm), 3, e.c), carry));
    }
}
