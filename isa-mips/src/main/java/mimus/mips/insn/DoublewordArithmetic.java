package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Add, subtract, count, of doublewords. */
final class DoublewordArithmetic {
    private DoublewordArithmetic() {}

    @Insn(value = "dadd rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 101100", feature = "mips64")
    static void dadd(MipsEnv e, int rd, int rs, int rt) {
        long a = e.r(rs);
        long b = e.r(rt);
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw e.overflow();
        }
        e.r(rd, sum);
    }

    @Insn(value = "daddi rt, rs, imm", bits = "011000 rs:5 rt:5 imm:s16", feature = "mips64")
    static void daddi(MipsEnv e, int rt, int rs, int imm) {
        long a = e.r(rs);
        long sum = a + imm;
        if (((a ^ sum) & (imm ^ sum)) < 0) {
            throw e.overflow();
        }
        e.r(rt, sum);
    }

    @Insn(value = "daddiu rt, rs, imm", bits = "011001 rs:5 rt:5 imm:s16", feature = "mips64")
    static void daddiu(MipsEnv e, int rt, int rs, int imm) {
        e.r(rt, e.r(rs) + imm);
    }

    @Insn(value = "daddu rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 101101", feature = "mips64")
    @Alias(value = "move rd, rs", bits = "000000 rs:5 00000 rd:5 00000 101101", shown = true)
    static void daddu(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, e.r(rs) + e.r(rt));
    }

    @Insn(value = "dsub rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 101110", feature = "mips64")
    @Alias(value = "dneg rd, rt", bits = "000000 00000 rt:5 rd:5 00000 101110")
    static void dsub(MipsEnv e, int rd, int rs, int rt) {
        long a = e.r(rs);
        long b = e.r(rt);
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw e.overflow();
        }
        e.r(rd, difference);
    }

    @Insn(value = "dsubu rd, rs, rt", bits = "000000 rs:5 rt:5 rd:5 00000 101111", feature = "mips64")
    @Alias(value = "dnegu rd, rt", bits = "000000 00000 rt:5 rd:5 00000 101111")
    static void dsubu(MipsEnv e, int rd, int rs, int rt) {
        e.r(rd, e.r(rs) - e.r(rt));
    }

    // As for words, rt is ignored.

    @Insn(value = "dclo rd, rs, rt", bits = "011100 rs:5 rt:5 rd:5 00000 100101", feature = "mips64")
    @Alias(value = "dclo rd, rs", bits = "011100 rs:5 rd:5 rd:5 00000 100101")
    static void dclo(MipsEnv e, int rd, int rs) {
        e.r(rd, Long.numberOfLeadingZeros(~e.r(rs)));
    }

    @Insn(value = "dclz rd, rs, rt", bits = "011100 rs:5 rt:5 rd:5 00000 100100", feature = "mips64")
    @Alias(value = "dclz rd, rs", bits = "011100 rs:5 rd:5 rd:5 00000 100100")
    static void dclz(MipsEnv e, int rd, int rs) {
        e.r(rd, Long.numberOfLeadingZeros(e.r(rs)));
    }
}
