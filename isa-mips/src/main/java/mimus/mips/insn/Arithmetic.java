package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Add, subtract, compare, of words. */
final class Arithmetic {
    private Arithmetic() {}

    // Operands of word arithmetic that are not sign-extended words give UNPREDICTABLE results; as in QEMU, only their
    // low halves count.

    @Insn(value = "add rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 100000")
    static void add(MipsEnv e, int rd, int rs, int rt) {
        long sum = (long) (int) e.r(rs) + (int) e.r(rt);
        if ((int) sum != sum) {
            throw e.overflow();
        }
        e.r(rd, sum);
    }

    @Insn(value = "addi rt, rs, imm", bits = "001000 rs:5 rt:5 imm:s16")
    static void addi(MipsEnv e, int rt, int rs, int imm) {
        long sum = (long) (int) e.r(rs) + imm;
        if ((int) sum != sum) {
            throw e.overflow();
        }
        e.r(rt, sum);
    }

    @Insn(value = "addiu rt, rs, imm", bits = "001001 rs:5 rt:5 imm:s16")
    @Alias(value = "li rt, imm", bits = "001001 00000 rt:5 imm:s16", pseudo = true)
    static void addiu(MipsEnv e, int rt, int rs, int imm) {
        e.r(rt, (int) (e.r(rs) + imm));
    }

    @Insn(value = "addu rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 100001")
    @Alias(value = "move rd, rs", bits = "000000 rs:5 00000 rd:5 00000 100001", shown = true)
    static void addu(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, (int) (e.r(rs) + e.r(rt)));
    }

    @Insn(value = "sub rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 100010")
    @Alias(value = "neg rd, rt", bits = "000000 00000 rt:5 rd:5 00000 100010")
    static void sub(MipsEnv e, int rd, int rs, int rt) {
        long difference = (long) (int) e.r(rs) - (int) e.r(rt);
        if ((int) difference != difference) {
            throw e.overflow();
        }
        e.r(rd, difference);
    }

    @Insn(value = "subu rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 100011")
    @Alias(value = "negu rd, rt", bits = "000000 00000 rt:5 rd:5 00000 100011")
    static void subu(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, (int) (e.r(rs) - e.r(rt)));
    }

    @Insn(value = "slt rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 101010")
    static void slt(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, e.r(rs) < e.r(rt) ? 1 : 0);
    }

    @Insn(value = "slti rt, rs, imm", bits = "001010 rs:5 rt:5 imm:s16")
    static void slti(MipsEnv e, int rt, int rs, int imm) {
        e.r(rt, e.r(rs) < imm ? 1 : 0);
    }

    @Insn(value = "sltiu rt, rs, imm", bits = "001011 rs:5 rt:5 imm:s16")
    static void sltiu(MipsEnv e, int rt, int rs, int imm) {
        e.r(rt, Long.compareUnsigned(e.r(rs), imm) < 0 ? 1 : 0);
    }

    @Insn(value = "sltu rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 101011")
    static void sltu(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, Long.compareUnsigned(e.r(rs), e.r(rt)) < 0 ? 1 : 0);
    }

    // The manual wants rd in both fields of a count; as in QEMU, the one called rt is ignored.

    @Insn(value = "clo rd, rs, rt", bits = "011100 rs:5 rt:5 rd:5 00000 100001")
    @Alias(value = "clo rd, rs", bits = "011100 rs:5 rd:5 rd:5 00000 100001")
    static void clo(MipsEnv e, int rd, int rs) {
        e.r(rd, Integer.numberOfLeadingZeros((int) ~e.r(rs)));
    }

    @Insn(value = "clz rd, rs, rt", bits = "011100 rs:5 rt:5 rd:5 00000 100000")
    @Alias(value = "clz rd, rs", bits = "011100 rs:5 rd:5 rd:5 00000 100000")
    static void clz(MipsEnv e, int rd, int rs) {
        e.r(rd, Integer.numberOfLeadingZeros((int) e.r(rs)));
    }

    @Insn(value = "seb rd, rt", bits = "011111 00000 rt:5 rd:5 10000 100000")
    static void seb(MipsEnv e, int rd, int rt) {
        e.r(rd, (byte) e.r(rt));
    }

    @Insn(value = "seh rd, rt", bits = "011111 00000 rt:5 rd:5 11000 100000")
    static void seh(MipsEnv e, int rd, int rt) {
        e.r(rd, (short) e.r(rt));
    }
}
