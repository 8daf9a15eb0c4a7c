package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Results;
import mimus.arm.state.Shifter;
import mimus.arm.state.Sums;
import mimus.insn.Insn;

/** T32 data processing of one halfword, which sets flags outside of IT blocks; Arm ARM section F3.2.2. */
final class NarrowData {
    private NarrowData() {}

    @Insn(value = "and<it> rd, rm", bits = "it:5 010000 0000 rm:3 rd:3", set = T32)
    static void and(ArmEnv e, int it, int rd, int rm) {
        if (it != 0) {
            e.r(rd, e.r(rd) & e.r(rm));
        } else {
            e.r(rd, Results.logical(e, e.r(rd) & e.r(rm), e.c));
        }
    }

    @Insn(value = "eor<it> rd, rm", bits = "it:5 010000 0001 rm:3 rd:3", set = T32)
    static void eor(ArmEnv e, int it, int rd, int rm) {
        if (it != 0) {
            e.r(rd, e.r(rd) ^ e.r(rm));
        } else {
            e.r(rd, Results.logical(e, e.r(rd) ^ e.r(rm), e.c));
        }
    }

    @Insn(value = "adc<it> rd, rm", bits = "it:5 010000 0101 rm:3 rd:3", set = T32)
    static void adc(ArmEnv e, int it, int rd, int rm) {
        if (it != 0) {
            e.r(rd, e.r(rd) + e.r(rm) + e.carry());
        } else {
            e.r(rd, Sums.addWithCarry(e, e.r(rd), e.r(rm)));
        }
    }

    @Insn(value = "sbc<it> rd, rm", bits = "it:5 010000 0110 rm:3 rd:3", set = T32)
    static void sbc(ArmEnv e, int it, int rd, int rm) {
        if (it != 0) {
            e.r(rd, e.r(rd) - e.r(rm) - 1 + e.carry());
        } else {
            e.r(rd, Sums.addWithCarry(e, e.r(rd), ~e.r(rm)));
        }
    }

    @Insn(value = "orr<it> rd, rm", bits = "it:5 010000 1100 rm:3 rd:3", set = T32)
    static void orr(ArmEnv e, int it, int rd, int rm) {
        if (it != 0) {
            e.r(rd, e.r(rd) | e.r(rm));
        } else {
            e.r(rd, Results.logical(e, e.r(rd) | e.r(rm), e.c));
        }
    }

    @Insn(value = "bic<it> rd, rm", bits = "it:5 010000 1110 rm:3 rd:3", set = T32)
    static void bic(ArmEnv e, int it, int rd, int rm) {
        if (it != 0) {
            e.r(rd, e.r(rd) & ~e.r(rm));
        } else {
            e.r(rd, Results.logical(e, e.r(rd) & ~e.r(rm), e.c));
        }
    }

    @Insn(value = "mvn<it> rd, rm", bits = "it:5 010000 1111 rm:3 rd:3", set = T32)
    static void mvn(ArmEnv e, int it, int rd, int rm) {
        if (it != 0) {
            e.r(rd, ~e.r(rm));
        } else {
            e.r(rd, Results.logical(e, ~e.r(rm), e.c));
        }
    }

    @Insn(value = "lsl<it> rd, rm", bits = "it:5 010000 0010 rm:3 rd:3", set = T32)
    static void lsl(ArmEnv e, int it, int rd, int rm) {
        int result = Shifter.byRegister(e.r(rd), 0, e.r(rm));
        if (it != 0) {
            e.r(rd, result);
        } else {
            boolean carry = Shifter.carryByRegister(e.r(rd), 0, e.r(rm), e.c);
            e.r(rd, Results.logical(e, result, carry));
        }
    }

    @Insn(value = "lsr<it> rd, rm", bits = "it:5 010000 0011 rm:3 rd:3", set = T32)
    static void lsr(ArmEnv e, int it, int rd, int rm) {
        int result = Shifter.byRegister(e.r(rd), 1, e.r(rm));
        if (it != 0) {
            e.r(rd, result);
        } else {
            boolean carry = Shifter.carryByRegister(e.r(rd), 1, e.r(rm), e.c);
            e.r(rd, Results.logical(e, result, carry));
        }
    }

    @Insn(value = "asr<it> rd, rm", bits = "it:5 010000 0100 rm:3 rd:3", set = T32)
    static void asr(ArmEnv e, int it, int rd, int rm) {
        int result = Shifter.byRegister(e.r(rd), 2, e.r(rm));
        if (it != 0) {
            e.r(rd, result);
        } else {
            boolean carry = Shifter.carryByRegister(e.r(rd), 2, e.r(rm), e.c);
            e.r(rd, Results.logical(e, result, carry));
        }
    }

    @Insn(value = "ror<it> rd, rm", bits = "it:5 010000 0111 rm:3 rd:3", set = T32)
    static void ror(ArmEnv e, int it, int rd, int rm) {
        int result = Shifter.byRegister(e.r(rd), 3, e.r(rm));
        if (it != 0) {
            e.r(rd, result);
        } else {
            boolean carry = Shifter.carryByRegister(e.r(rd), 3, e.r(rm), e.c);
            e.r(rd, Results.logical(e, result, carry));
        }
    }

    @Insn(value = "neg<it> rd, rn", bits = "it:5 010000 1001 rn:3 rd:3", set = T32)
    static void neg(ArmEnv e, int it, int rd, int rn) {
        if (it != 0) {
            e.r(rd, -e.r(rn));
        } else {
            e.r(rd, Sums.subtract(e, 0, e.r(rn)));
        }
    }

    @Insn(value = "mul<it> rd, rn", bits = "it:5 010000 1101 rn:3 rd:3", set = T32)
    static void mul(ArmEnv e, int it, int rd, int rn) {
        if (it != 0) {
            e.r(rd, e.r(rd) * e.r(rn));
        } else {
            e.r(rd, Results.signs(e, e.r(rd) * e.r(rn)));
        }
    }

    @Insn(value = "tst rn, rm", bits = "----- 010000 1000 rm:3 rn:3", set = T32)
    static void tst(ArmEnv e, int rn, int rm) {
        Results.logical(e, e.r(rn) & e.r(rm), e.c);
    }

    @Insn(value = "cmp rn, rm", bits = "----- 010000 1010 rm:3 rn:3", set = T32)
    static void cmp(ArmEnv e, int rn, int rm) {
        Sums.subtract(e, e.r(rn), e.r(rm));
    }

    @Insn(value = "cmn rn, rm", bits = "----- 010000 1011 rm:3 rn:3", set = T32)
    static void cmn(ArmEnv e, int rn, int rm) {
        Sums.add(e, e.r(rn), e.r(rm));
    }
}
