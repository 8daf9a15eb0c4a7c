package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Results;
import mimus.arm.state.Shifter;
import mimus.arm.state.Sums;
import mimus.insn.Insn;

/** T32 shifts and sums of one halfword, which set flags outside of IT blocks; Arm ARM section F3.2.1. */
final class NarrowArithmetic {
    private NarrowArithmetic() {}

    /** In an IT block UNPREDICTABLE; here as others, without flags. */
    @Insn(value = "mov<it> rd, rm", bits = "it:5 000 00 00000 rm:3 rd:3", set = T32)
    static void movs(ArmEnv e, int it, int rd, int rm) {
        if (it != 0) {
            e.r(rd, e.r(rm));
        } else {
            e.r(rd, Results.logical(e, e.r(rm), e.c));
        }
    }

    @Insn(value = "lsl<it> rd, rm, amount", bits = "it:5 000 00 amount:5 rm:3 rd:3", set = T32)
    static void lsl(ArmEnv e, int it, int rd, int rm, int amount) {
        int result = Shifter.value(e.r(rm), amount << 2 | 0, false);
        if (it != 0) {
            e.r(rd, result);
        } else {
            boolean carry = Shifter.carry(e.r(rm), amount << 2 | 0, e.c);
            e.r(rd, Results.logical(e, result, carry));
        }
    }

    @Insn(value = "lsr<it> rd, rm, amount32", bits = "it:5 000 01 amount32:5 rm:3 rd:3", set = T32)
    static void lsr(ArmEnv e, int it, int rd, int rm, int amount32) {
        int result = Shifter.value(e.r(rm), amount32 << 2 | 1, false);
        if (it != 0) {
            e.r(rd, result);
        } else {
            boolean carry = Shifter.carry(e.r(rm), amount32 << 2 | 1, e.c);
            e.r(rd, Results.logical(e, result, carry));
        }
    }

    @Insn(value = "asr<it> rd, rm, amount32", bits = "it:5 000 10 amount32:5 rm:3 rd:3", set = T32)
    static void asr(ArmEnv e, int it, int rd, int rm, int amount32) {
        int result = Shifter.value(e.r(rm), amount32 << 2 | 2, false);
        if (it != 0) {
            e.r(rd, result);
        } else {
            boolean carry = Shifter.carry(e.r(rm), amount32 << 2 | 2, e.c);
            e.r(rd, Results.logical(e, result, carry));
        }
    }

    @Insn(value = "add<it> rd, rn, rm", bits = "it:5 000 11 0 0 rm:3 rn:3 rd:3", set = T32)
    static void add(ArmEnv e, int it, int rd, int rn, int rm) {
        if (it != 0) {
            e.r(rd, e.r(rn) + e.r(rm));
        } else {
            e.r(rd, Sums.add(e, e.r(rn), e.r(rm)));
        }
    }

    @Insn(value = "add<it> rd, rn, imm", bits = "it:5 000 11 1 0 imm:3 rn:3 rd:3", set = T32)
    static void add3(ArmEnv e, int it, int rd, int rn, int imm) {
        if (it != 0) {
            e.r(rd, e.r(rn) + imm);
        } else {
            e.r(rd, Sums.add(e, e.r(rn), imm));
        }
    }

    @Insn(value = "add<it> rd, imm", bits = "it:5 001 10 rd:3 imm:8", set = T32)
    static void add8(ArmEnv e, int it, int rd, int imm) {
        if (it != 0) {
            e.r(rd, e.r(rd) + imm);
        } else {
            e.r(rd, Sums.add(e, e.r(rd), imm));
        }
    }

    @Insn(value = "sub<it> rd, rn, rm", bits = "it:5 000 11 0 1 rm:3 rn:3 rd:3", set = T32)
    static void sub(ArmEnv e, int it, int rd, int rn, int rm) {
        if (it != 0) {
            e.r(rd, e.r(rn) - e.r(rm));
        } else {
            e.r(rd, Sums.subtract(e, e.r(rn), e.r(rm)));
        }
    }

    @Insn(value = "sub<it> rd, rn, imm", bits = "it:5 000 11 1 1 imm:3 rn:3 rd:3", set = T32)
    static void sub3(ArmEnv e, int it, int rd, int rn, int imm) {
        if (it != 0) {
            e.r(rd, e.r(rn) - imm);
        } else {
            e.r(rd, Sums.subtract(e, e.r(rn), imm));
        }
    }

    @Insn(value = "sub<it> rd, imm", bits = "it:5 001 11 rd:3 imm:8", set = T32)
    static void sub8(ArmEnv e, int it, int rd, int imm) {
        if (it != 0) {
            e.r(rd, e.r(rd) - imm);
        } else {
            e.r(rd, Sums.subtract(e, e.r(rd), imm));
        }
    }

    @Insn(value = "mov<it> rd, imm", bits = "it:5 001 00 rd:3 imm:8", set = T32)
    static void mov8(ArmEnv e, int it, int rd, int imm) {
        if (it != 0) {
            e.r(rd, imm);
        } else {
            e.r(rd, Results.logical(e, imm, e.c));
        }
    }

    @Insn(value = "cmp rn, imm", bits = "----- 001 01 rn:3 imm:8", set = T32)
    static void cmp8(ArmEnv e, int rn, int imm) {
        Sums.subtract(e, e.r(rn), imm);
    }
}
