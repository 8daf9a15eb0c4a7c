package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Results;
import mimus.arm.state.Shifter;
import mimus.insn.Insn;

/** T32 shifts by a register; Arm ARM section F3.3.11. */
final class WideShifts {
    private WideShifts() {}

    @Insn(value = "lsl.w rd, rn, rm", bits = "11111 0100 00 0 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void lslByRegister(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Shifter.byRegister(e.r(rn), 0, e.r(rm)));
    }

    @Insn(value = "lsr.w rd, rn, rm", bits = "11111 0100 01 0 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void lsrByRegister(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Shifter.byRegister(e.r(rn), 1, e.r(rm)));
    }

    @Insn(value = "asr.w rd, rn, rm", bits = "11111 0100 10 0 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void asrByRegister(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Shifter.byRegister(e.r(rn), 2, e.r(rm)));
    }

    @Insn(value = "ror.w rd, rn, rm", bits = "11111 0100 11 0 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void rorByRegister(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Shifter.byRegister(e.r(rn), 3, e.r(rm)));
    }

    @Insn(value = "lsls.w rd, rn, rm", bits = "11111 0100 00 1 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void lslsByRegister(ArmEnv e, int rd, int rn, int rm) {
        boolean carry = Shifter.carryByRegister(e.r(rn), 0, e.r(rm), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rn), 0, e.r(rm)), carry));
    }

    @Insn(value = "lsrs.w rd, rn, rm", bits = "11111 0100 01 1 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void lsrsByRegister(ArmEnv e, int rd, int rn, int rm) {
        boolean carry = Shifter.carryByRegister(e.r(rn), 1, e.r(rm), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rn), 1, e.r(rm)), carry));
    }

    @Insn(value = "asrs.w rd, rn, rm", bits = "11111 0100 10 1 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void asrsByRegister(ArmEnv e, int rd, int rn, int rm) {
        boolean carry = Shifter.carryByRegister(e.r(rn), 2, e.r(rm), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rn), 2, e.r(rm)), carry));
    }

    @Insn(value = "rors.w rd, rn, rm", bits = "11111 0100 11 1 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void rorsByRegister(ArmEnv e, int rd, int rn, int rm) {
        boolean carry = Shifter.carryByRegister(e.r(rn), 3, e.r(rm), e.c);
        e.r(rd, Results.logical(e, Shifter.byRegister(e.r(rn), 3, e.r(rm)), carry));
    }
}
