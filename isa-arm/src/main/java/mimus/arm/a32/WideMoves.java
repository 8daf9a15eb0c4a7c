package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Results;
import mimus.arm.state.Shifter;
import mimus.insn.Insn;

/** T32 moves and shifts; Arm ARM section F3.3.11. */
final class WideMoves {
    private WideMoves() {}

    @Insn(value = "mov.w rd, rm", bits = "11101 01 0010 0 1111 0 000 rd:4 00 00 rm:4", set = T32)
    static void mov(ArmEnv e, int rd, int rm) {
        e.r(rd, e.r(rm));
    }

    @Insn(value = "rrx rd, rm", bits = "11101 01 0010 0 1111 0 000 rd:4 00 11 rm:4", set = T32)
    static void rrx(ArmEnv e, int rd, int rm) {
        e.r(rd, Shifter.value(e.r(rm), 3, e.c));
    }

    @Insn(value = "lsl.w rd, rm, amount", bits = "11101 01 0010 0 1111 0 amount.2:3 rd:4 amount:2 00 rm:4", set = T32)
    static void lsl(ArmEnv e, int rd, int rm, int amount) {
        e.r(rd, Shifter.value(e.r(rm), amount << 2 | 0, e.c));
    }

    @Insn(value = "lsl.w rd, rn, rm", bits = "11111 0100 00 0 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void lslByRegister(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Shifter.byRegister(e.r(rn), 0, e.r(rm)));
    }

    @Insn(value = "lsr.w rd, rm, amount32", bits = "11101 01 0010 0 1111 0 amount32.2:3 rd:4 amount32:2 01 rm:4", set = T32)
    static void lsr(ArmEnv e, int rd, int rm, int amount32) {
        e.r(rd, Shifter.value(e.r(rm), amount32 << 2 | 1, e.c));
    }

    @Insn(value = "lsr.w rd, rn, rm", bits = "11111 0100 01 0 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void lsrByRegister(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Shifter.byRegister(e.r(rn), 1, e.r(rm)));
    }

    @Insn(value = "asr.w rd, rm, amount32", bits = "11101 01 0010 0 1111 0 amount32.2:3 rd:4 amount32:2 10 rm:4", set = T32)
    static void asr(ArmEnv e, int rd, int rm, int amount32) {
        e.r(rd, Shifter.value(e.r(rm), amount32 << 2 | 2, e.c));
    }

    @Insn(value = "asr.w rd, rn, rm", bits = "11111 0100 10 0 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void asrByRegister(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Shifter.byRegister(e.r(rn), 2, e.r(rm)));
    }

    @Insn(value = "ror.w rd, rm, amount", bits = "11101 01 0010 0 1111 0 amount.2:3 rd:4 amount:2 11 rm:4", set = T32)
    static void ror(ArmEnv e, int rd, int rm, int amount) {
        e.r(rd, Shifter.value(e.r(rm), amount << 2 | 3, e.c));
    }

    @Insn(value = "ror.w rd, rn, rm", bits = "11111 0100 11 0 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void rorByRegister(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Shifter.byRegister(e.r(rn), 3, e.r(rm)));
    }

    @Insn(value = "movs.w rd, rm", bits = "11101 01 0010 1 1111 0 000 rd:4 00 00 rm:4", set = T32)
    static void movs(ArmEnv e, int rd, int rm) {
        e.r(rd, Results.logical(e, e.r(rm), e.c));
    }

    @Insn(value = "rrxs rd, rm", bits = "11101 01 0010 1 1111 0 000 rd:4 00 11 rm:4", set = T32)
    static void rrxs(ArmEnv e, int rd, int rm) {
        boolean carry = Shifter.carry(e.r(rm), 3, e.c);
        e.r(rd, Results.logical(e, Shifter.value(e.r(rm), 3, e.c), carry));
    }

    @Insn(value = "lsls.w rd, rm, amount", bits = "11101 01 0010 1 1111 0 amount.2:3 rd:4 amount:2 00 rm:4", set = T32)
    static void lsls(ArmEnv e, int rd, int rm, int amount) {
        boolean carry = Shifter.carry(e.r(rm), amount << 2 | 0, e.c);
        e.r(rd, Results.logical(e, Shifter.value(e.r(rm), amount << 2 | 0, e.c), carry));
    }

    @Insn(value = "lsls.w rd, rn, rm", bits = "11111 0100 00 1 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void lslsByRegister(ArmEnv e, int rd, int rn, int rm) {
        boolean carry = Shifter.carryByRegister(e.r(rn), 0, e.r(rm), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rn), 0, e.r(rm)), carry));
    }

    @Insn(value = "lsrs.w rd, rm, amount32", bits = "11101 01 0010 1 1111 0 amount32.2:3 rd:4 amount32:2 01 rm:4", set = T32)
    static void lsrs(ArmEnv e, int rd, int rm, int amount32) {
        boolean carry = Shifter.carry(e.r(rm), amount32 << 2 | 1, e.c);
        e.r(rd, Results.logical(e, Shifter.value(e.r(rm), amount32 << 2 | 1, e.c), carry));
    }

    @Insn(value = "lsrs.w rd, rn, rm", bits = "11111 0100 01 1 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void lsrsByRegister(ArmEnv e, int rd, int rn, int rm) {
        boolean carry = Shifter.carryByRegister(e.r(rn), 1, e.r(rm), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rn), 1, e.r(rm)), carry));
    }

    @Insn(value = "asrs.w rd, rm, amount32", bits = "11101 01 0010 1 1111 0 amount32.2:3 rd:4 amount32:2 10 rm:4", set = T32)
    static void asrs(ArmEnv e, int rd, int rm, int amount32) {
        boolean carry = Shifter.carry(e.r(rm), amount32 << 2 | 2, e.c);
        e.r(rd, Results.logical(e, Shifter.value(e.r(rm), amount32 << 2 | 2, e.c), carry));
    }

    @Insn(value = "asrs.w rd, rn, rm", bits = "11111 0100 10 1 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void asrsByRegister(ArmEnv e, int rd, int rn, int rm) {
        boolean carry = Shifter.carryByRegister(e.r(rn), 2, e.r(rm), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rn), 2, e.r(rm)), carry));
    }

    @Insn(value = "rors.w rd, rm, amount", bits = "11101 01 0010 1 1111 0 amount.2:3 rd:4 amount:2 11 rm:4", set = T32)
    static void rors(ArmEnv e, int rd, int rm, int amount) {
        boolean carry = Shifter.carry(e.r(rm), amount << 2 | 3, e.c);
        e.r(rd, Results.logical(e, Shifter.value(e.r(rm), amount << 2 | 3, e.c), carry));
    }

    @Insn(value = "rors.w rd, rn, rm", bits = "11111 0100 11 1 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void rorsByRegister(ArmEnv e, int rd, int rn, int rm) {
        boolean carry = Shifter.carryByRegister(e.r(rn), 3, e.r(rm), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rn), 3, e.r(rm)), carry));
    }
}
