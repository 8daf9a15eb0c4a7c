package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Results;
import mimus.insn.Insn;

/** Multiplication and division; Arm ARM section F2.4.4. */
final class Multiply {
    private Multiply() {}

    @Insn(value = "mul<cond> rd, rn, rm", bits = "cond:4 0000 000 0 rd:4 0000 rm:4 1001 rn:4")
    @Insn(value = "mul.w rd, rn, rm", bits = "11111 0110 000 rn:4 1111 rd:4 0000 rm:4", set = T32)
    static void mul(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, e.r(rn) * e.r(rm));
    }

    @Insn(value = "mla<cond> rd, rn, rm, ra", bits = "cond:4 0000 001 0 rd:4 ra:4 rm:4 1001 rn:4")
    @Insn(value = "mla rd, rn, rm, ra", bits = "11111 0110 000 rn:4 ra:4 rd:4 0000 rm:4", set = T32)
    static void mla(ArmEnv e, int rd, int rn, int rm, int ra) {
        e.r(rd, e.r(rn) * e.r(rm) + e.r(ra));
    }

    @Insn(value = "muls<cond> rd, rn, rm", bits = "cond:4 0000 000 1 rd:4 0000 rm:4 1001 rn:4")
    static void muls(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, Results.signs(e, e.r(rn) * e.r(rm)));
    }

    @Insn(value = "mlas<cond> rd, rn, rm, ra", bits = "cond:4 0000 001 1 rd:4 ra:4 rm:4 1001 rn:4")
    static void mlas(ArmEnv e, int rd, int rn, int rm, int ra) {
        e.r(rd, Results.signs(e, e.r(rn) * e.r(rm) + e.r(ra)));
    }

    @Insn(value = "mls<cond> rd, rn, rm, ra", bits = "cond:4 0000 0110 rd:4 ra:4 rm:4 1001 rn:4", feature = "v7")
    @Insn(value = "mls rd, rn, rm, ra", bits = "11111 0110 000 rn:4 ra:4 rd:4 0001 rm:4", set = T32, feature = "v7")
    static void mls(ArmEnv e, int rd, int rn, int rm, int ra) {
        e.r(rd, e.r(ra) - e.r(rn) * e.r(rm));
    }

    @Insn(
            value = "umaal<cond> rdlo, rdhi, rn, rm",
            bits = "cond:4 0000 0100 rdhi:4 rdlo:4 rm:4 1001 rn:4",
            feature = "v6")
    @Insn(
            value = "umaal rdlo, rdhi, rn, rm",
            bits = "11111 0111 110 rn:4 rdlo:4 rdhi:4 0110 rm:4",
            set = T32,
            feature = "v6")
    static void umaal(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        long product = e.unsigned(rn) * e.unsigned(rm);
        e.pair(rdlo, rdhi, product + e.unsigned(rdlo) + e.unsigned(rdhi));
    }

    @Insn(value = "umull<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0000 100 0 rdhi:4 rdlo:4 rm:4 1001 rn:4")
    @Insn(value = "umull rdlo, rdhi, rn, rm", bits = "11111 0111 010 rn:4 rdlo:4 rdhi:4 0000 rm:4", set = T32)
    static void umull(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        e.pair(rdlo, rdhi, e.unsigned(rn) * e.unsigned(rm));
    }

    @Insn(value = "umulls<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0000 100 1 rdhi:4 rdlo:4 rm:4 1001 rn:4")
    static void umulls(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        long result = e.unsigned(rn) * e.unsigned(rm);
        e.pair(rdlo, rdhi, result);
        Results.signs(e, result);
    }

    @Insn(value = "umlal<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0000 101 0 rdhi:4 rdlo:4 rm:4 1001 rn:4")
    @Insn(value = "umlal rdlo, rdhi, rn, rm", bits = "11111 0111 110 rn:4 rdlo:4 rdhi:4 0000 rm:4", set = T32)
    static void umlal(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        e.pair(rdlo, rdhi, e.unsigned(rn) * e.unsigned(rm) + e.pair(rdlo, rdhi));
    }

    @Insn(value = "umlals<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0000 101 1 rdhi:4 rdlo:4 rm:4 1001 rn:4")
    static void umlals(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        long result = e.unsigned(rn) * e.unsigned(rm) + e.pair(rdlo, rdhi);
        e.pair(rdlo, rdhi, result);
        Results.signs(e, result);
    }

    @Insn(value = "smull<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0000 110 0 rdhi:4 rdlo:4 rm:4 1001 rn:4")
    @Insn(value = "smull rdlo, rdhi, rn, rm", bits = "11111 0111 000 rn:4 rdlo:4 rdhi:4 0000 rm:4", set = T32)
    static void smull(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        e.pair(rdlo, rdhi, (long) e.r(rn) * e.r(rm));
    }

    @Insn(value = "smulls<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0000 110 1 rdhi:4 rdlo:4 rm:4 1001 rn:4")
    static void smulls(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        long result = (long) e.r(rn) * e.r(rm);
        e.pair(rdlo, rdhi, result);
        Results.signs(e, result);
    }

    @Insn(value = "smlal<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0000 111 0 rdhi:4 rdlo:4 rm:4 1001 rn:4")
    @Insn(value = "smlal rdlo, rdhi, rn, rm", bits = "11111 0111 100 rn:4 rdlo:4 rdhi:4 0000 rm:4", set = T32)
    static void smlal(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        e.pair(rdlo, rdhi, (long) e.r(rn) * e.r(rm) + e.pair(rdlo, rdhi));
    }

    @Insn(value = "smlals<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0000 111 1 rdhi:4 rdlo:4 rm:4 1001 rn:4")
    static void smlals(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        long result = (long) e.r(rn) * e.r(rm) + e.pair(rdlo, rdhi);
        e.pair(rdlo, rdhi, result);
        Results.signs(e, result);
    }

    @Insn(value = "sdiv<cond> rd, rn, rm", bits = "cond:4 0111 0001 rd:4 1111 rm:4 0001 rn:4", feature = "div")
    @Insn(value = "sdiv rd, rn, rm", bits = "11111 0111 001 rn:4 1111 rd:4 1111 rm:4", set = T32, feature = "div")
    static void sdiv(ArmEnv e, int rd, int rn, int rm) {
        int divisor = e.divisor(rm);
        e.r(rd, divisor == 0 ? 0 : e.r(rn) / divisor);
    }

    @Insn(value = "udiv<cond> rd, rn, rm", bits = "cond:4 0111 0011 rd:4 1111 rm:4 0001 rn:4", feature = "div")
    @Insn(value = "udiv rd, rn, rm", bits = "11111 0111 011 rn:4 1111 rd:4 1111 rm:4", set = T32, feature = "div")
    static void udiv(ArmEnv e, int rd, int rn, int rm) {
        int divisor = e.divisor(rm);
        e.r(rd, divisor == 0 ? 0 : Integer.divideUnsigned(e.r(rn), divisor));
    }
}
