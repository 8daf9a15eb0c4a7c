package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Saturation;
import mimus.insn.Insn;

/** Multiplication of halfwords; Arm ARM section F2.4.4. */
final class HalfwordMultiply {
    private HalfwordMultiply() {}

    @Insn(value = "smlabb<cond> rd, rn, rm, ra", bits = "cond:4 0001 0000 rd:4 ra:4 rm:4 1 0 0 0 rn:4")
    @Insn(value = "smlabb rd, rn, rm, ra", bits = "11111 0110 001 rn:4 ra:4 rd:4 00 0 0 rm:4", set = T32)
    static void smlabb(ArmEnv e, int rd, int rn, int rm, int ra) {
        e.r(rd, Saturation.add(e, (short) e.r(rn) * (short) e.r(rm), e.r(ra)));
    }

    @Insn(value = "smulbb<cond> rd, rn, rm", bits = "cond:4 0001 0110 rd:4 0000 rm:4 1 0 0 0 rn:4")
    @Insn(value = "smulbb rd, rn, rm", bits = "11111 0110 001 rn:4 1111 rd:4 00 0 0 rm:4", set = T32)
    static void smulbb(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, (short) e.r(rn) * (short) e.r(rm));
    }

    @Insn(value = "smlalbb<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0001 0100 rdhi:4 rdlo:4 rm:4 1 0 0 0 rn:4")
    @Insn(value = "smlalbb rdlo, rdhi, rn, rm", bits = "11111 0111 100 rn:4 rdlo:4 rdhi:4 10 0 0 rm:4", set = T32)
    static void smlalbb(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        e.pair(rdlo, rdhi, e.pair(rdlo, rdhi) + (short) e.r(rn) * (short) e.r(rm));
    }

    @Insn(value = "smlabt<cond> rd, rn, rm, ra", bits = "cond:4 0001 0000 rd:4 ra:4 rm:4 1 1 0 0 rn:4")
    @Insn(value = "smlabt rd, rn, rm, ra", bits = "11111 0110 001 rn:4 ra:4 rd:4 00 0 1 rm:4", set = T32)
    static void smlabt(ArmEnv e, int rd, int rn, int rm, int ra) {
        e.r(rd, Saturation.add(e, (short) e.r(rn) * (e.r(rm) >> 16), e.r(ra)));
    }

    @Insn(value = "smulbt<cond> rd, rn, rm", bits = "cond:4 0001 0110 rd:4 0000 rm:4 1 1 0 0 rn:4")
    @Insn(value = "smulbt rd, rn, rm", bits = "11111 0110 001 rn:4 1111 rd:4 00 0 1 rm:4", set = T32)
    static void smulbt(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, (short) e.r(rn) * (e.r(rm) >> 16));
    }

    @Insn(value = "smlalbt<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0001 0100 rdhi:4 rdlo:4 rm:4 1 1 0 0 rn:4")
    @Insn(value = "smlalbt rdlo, rdhi, rn, rm", bits = "11111 0111 100 rn:4 rdlo:4 rdhi:4 10 0 1 rm:4", set = T32)
    static void smlalbt(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        e.pair(rdlo, rdhi, e.pair(rdlo, rdhi) + (short) e.r(rn) * (e.r(rm) >> 16));
    }

    @Insn(value = "smlatb<cond> rd, rn, rm, ra", bits = "cond:4 0001 0000 rd:4 ra:4 rm:4 1 0 1 0 rn:4")
    @Insn(value = "smlatb rd, rn, rm, ra", bits = "11111 0110 001 rn:4 ra:4 rd:4 00 1 0 rm:4", set = T32)
    static void smlatb(ArmEnv e, int rd, int rn, int rm, int ra) {
        e.r(rd, Saturation.add(e, (e.r(rn) >> 16) * (short) e.r(rm), e.r(ra)));
    }

    @Insn(value = "smultb<cond> rd, rn, rm", bits = "cond:4 0001 0110 rd:4 0000 rm:4 1 0 1 0 rn:4")
    @Insn(value = "smultb rd, rn, rm", bits = "11111 0110 001 rn:4 1111 rd:4 00 1 0 rm:4", set = T32)
    static void smultb(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, (e.r(rn) >> 16) * (short) e.r(rm));
    }

    @Insn(value = "smlaltb<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0001 0100 rdhi:4 rdlo:4 rm:4 1 0 1 0 rn:4")
    @Insn(value = "smlaltb rdlo, rdhi, rn, rm", bits = "11111 0111 100 rn:4 rdlo:4 rdhi:4 10 1 0 rm:4", set = T32)
    static void smlaltb(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        e.pair(rdlo, rdhi, e.pair(rdlo, rdhi) + (e.r(rn) >> 16) * (short) e.r(rm));
    }

    @Insn(value = "smlatt<cond> rd, rn, rm, ra", bits = "cond:4 0001 0000 rd:4 ra:4 rm:4 1 1 1 0 rn:4")
    @Insn(value = "smlatt rd, rn, rm, ra", bits = "11111 0110 001 rn:4 ra:4 rd:4 00 1 1 rm:4", set = T32)
    static void smlatt(ArmEnv e, int rd, int rn, int rm, int ra) {
        e.r(rd, Saturation.add(e, (e.r(rn) >> 16) * (e.r(rm) >> 16), e.r(ra)));
    }

    @Insn(value = "smultt<cond> rd, rn, rm", bits = "cond:4 0001 0110 rd:4 0000 rm:4 1 1 1 0 rn:4")
    @Insn(value = "smultt rd, rn, rm", bits = "11111 0110 001 rn:4 1111 rd:4 00 1 1 rm:4", set = T32)
    static void smultt(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, (e.r(rn) >> 16) * (e.r(rm) >> 16));
    }

    @Insn(value = "smlaltt<cond> rdlo, rdhi, rn, rm", bits = "cond:4 0001 0100 rdhi:4 rdlo:4 rm:4 1 1 1 0 rn:4")
    @Insn(value = "smlaltt rdlo, rdhi, rn, rm", bits = "11111 0111 100 rn:4 rdlo:4 rdhi:4 10 1 1 rm:4", set = T32)
    static void smlaltt(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        e.pair(rdlo, rdhi, e.pair(rdlo, rdhi) + (e.r(rn) >> 16) * (e.r(rm) >> 16));
    }

    @Insn(value = "smlawb<cond> rd, rn, rm, ra", bits = "cond:4 0001 0010 rd:4 ra:4 rm:4 1 0 00 rn:4")
    @Insn(value = "smlawb rd, rn, rm, ra", bits = "11111 0110 011 rn:4 ra:4 rd:4 000 0 rm:4", set = T32)
    static void smlawb(ArmEnv e, int rd, int rn, int rm, int ra) {
        int product = (int) ((long) e.r(rn) * (short) e.r(rm) >> 16);
        e.r(rd, Saturation.add(e, product, e.r(ra)));
    }

    @Insn(value = "smulwb<cond> rd, rn, rm", bits = "cond:4 0001 0010 rd:4 0000 rm:4 1 0 10 rn:4")
    @Insn(value = "smulwb rd, rn, rm", bits = "11111 0110 011 rn:4 1111 rd:4 000 0 rm:4", set = T32)
    static void smulwb(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, (int) ((long) e.r(rn) * (short) e.r(rm) >> 16));
    }

    @Insn(value = "smlawt<cond> rd, rn, rm, ra", bits = "cond:4 0001 0010 rd:4 ra:4 rm:4 1 1 00 rn:4")
    @Insn(value = "smlawt rd, rn, rm, ra", bits = "11111 0110 011 rn:4 ra:4 rd:4 000 1 rm:4", set = T32)
    static void smlawt(ArmEnv e, int rd, int rn, int rm, int ra) {
        int product = (int) ((long) e.r(rn) * (e.r(rm) >> 16) >> 16);
        e.r(rd, Saturation.add(e, product, e.r(ra)));
    }

    @Insn(value = "smulwt<cond> rd, rn, rm", bits = "cond:4 0001 0010 rd:4 0000 rm:4 1 1 10 rn:4")
    @Insn(value = "smulwt rd, rn, rm", bits = "11111 0110 011 rn:4 1111 rd:4 000 1 rm:4", set = T32)
    static void smulwt(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, (int) ((long) e.r(rn) * (e.r(rm) >> 16) >> 16));
    }
}
