package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Saturation;
import mimus.insn.Insn;

/** Multiplication of pairs of halfwords, and of words for the upper half; Arm ARM section F2.4.4. */
final class DualMultiply {
    private DualMultiply() {}

    @Insn(value = "smlad<cond> rd, rn, rm, ra", bits = "cond:4 0111 0000 rd:4 ra:4 rm:4 00 0 1 rn:4", feature = "v6")
    @Insn(value = "smlad rd, rn, rm, ra", bits = "11111 0110 010 rn:4 ra:4 rd:4 000 0 rm:4", set = T32, feature = "v6")
    static void smlad(ArmEnv e, int rd, int rn, int rm, int ra) {
        int second = e.r(rm);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.r(rd, Saturation.sum(e, (long) low + high + e.r(ra)));
    }

    @Insn(value = "smuad<cond> rd, rn, rm", bits = "cond:4 0111 0000 rd:4 1111 rm:4 00 0 1 rn:4", feature = "v6")
    @Insn(value = "smuad rd, rn, rm", bits = "11111 0110 010 rn:4 1111 rd:4 000 0 rm:4", set = T32, feature = "v6")
    static void smuad(ArmEnv e, int rd, int rn, int rm) {
        int second = e.r(rm);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.r(rd, Saturation.sum(e, (long) low + high));
    }

    @Insn(value = "smlsd<cond> rd, rn, rm, ra", bits = "cond:4 0111 0000 rd:4 ra:4 rm:4 01 0 1 rn:4", feature = "v6")
    @Insn(value = "smlsd rd, rn, rm, ra", bits = "11111 0110 100 rn:4 ra:4 rd:4 000 0 rm:4", set = T32, feature = "v6")
    static void smlsd(ArmEnv e, int rd, int rn, int rm, int ra) {
        int second = e.r(rm);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.r(rd, Saturation.sum(e, (long) low - high + e.r(ra)));
    }

    @Insn(value = "smusd<cond> rd, rn, rm", bits = "cond:4 0111 0000 rd:4 1111 rm:4 01 0 1 rn:4", feature = "v6")
    @Insn(value = "smusd rd, rn, rm", bits = "11111 0110 100 rn:4 1111 rd:4 000 0 rm:4", set = T32, feature = "v6")
    static void smusd(ArmEnv e, int rd, int rn, int rm) {
        int second = e.r(rm);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.r(rd, low - high);
    }

    @Insn(
            value = "smlald<cond> rdlo, rdhi, rn, rm",
            bits = "cond:4 0111 0100 rdhi:4 rdlo:4 rm:4 00 0 1 rn:4",
            feature = "v6")
    @Insn(
            value = "smlald rdlo, rdhi, rn, rm",
            bits = "11111 0111 100 rn:4 rdlo:4 rdhi:4 110 0 rm:4",
            set = T32,
            feature = "v6")
    static void smlald(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        int second = e.r(rm);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.pair(rdlo, rdhi, e.pair(rdlo, rdhi) + low + high);
    }

    @Insn(
            value = "smlsld<cond> rdlo, rdhi, rn, rm",
            bits = "cond:4 0111 0100 rdhi:4 rdlo:4 rm:4 01 0 1 rn:4",
            feature = "v6")
    @Insn(
            value = "smlsld rdlo, rdhi, rn, rm",
            bits = "11111 0111 101 rn:4 rdlo:4 rdhi:4 110 0 rm:4",
            set = T32,
            feature = "v6")
    static void smlsld(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        int second = e.r(rm);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.pair(rdlo, rdhi, e.pair(rdlo, rdhi) + low - high);
    }

    @Insn(value = "smladx<cond> rd, rn, rm, ra", bits = "cond:4 0111 0000 rd:4 ra:4 rm:4 00 1 1 rn:4", feature = "v6")
    @Insn(value = "smladx rd, rn, rm, ra", bits = "11111 0110 010 rn:4 ra:4 rd:4 000 1 rm:4", set = T32, feature = "v6")
    static void smladx(ArmEnv e, int rd, int rn, int rm, int ra) {
        int second = Integer.rotateRight(e.r(rm), 16);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.r(rd, Saturation.sum(e, (long) low + high + e.r(ra)));
    }

    @Insn(value = "smuadx<cond> rd, rn, rm", bits = "cond:4 0111 0000 rd:4 1111 rm:4 00 1 1 rn:4", feature = "v6")
    @Insn(value = "smuadx rd, rn, rm", bits = "11111 0110 010 rn:4 1111 rd:4 000 1 rm:4", set = T32, feature = "v6")
    static void smuadx(ArmEnv e, int rd, int rn, int rm) {
        int second = Integer.rotateRight(e.r(rm), 16);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.r(rd, Saturation.sum(e, (long) low + high));
    }

    @Insn(value = "smlsdx<cond> rd, rn, rm, ra", bits = "cond:4 0111 0000 rd:4 ra:4 rm:4 01 1 1 rn:4", feature = "v6")
    @Insn(value = "smlsdx rd, rn, rm, ra", bits = "11111 0110 100 rn:4 ra:4 rd:4 000 1 rm:4", set = T32, feature = "v6")
    static void smlsdx(ArmEnv e, int rd, int rn, int rm, int ra) {
        int second = Integer.rotateRight(e.r(rm), 16);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.r(rd, Saturation.sum(e, (long) low - high + e.r(ra)));
    }

    @Insn(value = "smusdx<cond> rd, rn, rm", bits = "cond:4 0111 0000 rd:4 1111 rm:4 01 1 1 rn:4", feature = "v6")
    @Insn(value = "smusdx rd, rn, rm", bits = "11111 0110 100 rn:4 1111 rd:4 000 1 rm:4", set = T32, feature = "v6")
    static void smusdx(ArmEnv e, int rd, int rn, int rm) {
        int second = Integer.rotateRight(e.r(rm), 16);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.r(rd, low - high);
    }

    @Insn(
            value = "smlaldx<cond> rdlo, rdhi, rn, rm",
            bits = "cond:4 0111 0100 rdhi:4 rdlo:4 rm:4 00 1 1 rn:4",
            feature = "v6")
    @Insn(
            value = "smlaldx rdlo, rdhi, rn, rm",
            bits = "11111 0111 100 rn:4 rdlo:4 rdhi:4 110 1 rm:4",
            set = T32,
            feature = "v6")
    static void smlaldx(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        int second = Integer.rotateRight(e.r(rm), 16);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.pair(rdlo, rdhi, e.pair(rdlo, rdhi) + low + high);
    }

    @Insn(
            value = "smlsldx<cond> rdlo, rdhi, rn, rm",
            bits = "cond:4 0111 0100 rdhi:4 rdlo:4 rm:4 01 1 1 rn:4",
            feature = "v6")
    @Insn(
            value = "smlsldx rdlo, rdhi, rn, rm",
            bits = "11111 0111 101 rn:4 rdlo:4 rdhi:4 110 1 rm:4",
            set = T32,
            feature = "v6")
    static void smlsldx(ArmEnv e, int rdlo, int rdhi, int rn, int rm) {
        int second = Integer.rotateRight(e.r(rm), 16);
        int low = (short) e.r(rn) * (short) second;
        int high = (e.r(rn) >> 16) * (second >> 16);
        e.pair(rdlo, rdhi, e.pair(rdlo, rdhi) + low - high);
    }

    @Insn(value = "smmul<cond> rd, rn, rm", bits = "cond:4 0111 0101 rd:4 1111 rm:4 00 0 1 rn:4", feature = "v6")
    @Insn(value = "smmul rd, rn, rm", bits = "11111 0110 101 rn:4 1111 rd:4 000 0 rm:4", set = T32, feature = "v6")
    static void smmul(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, (int) ((long) e.r(rn) * e.r(rm) >> 32));
    }

    @Insn(value = "smmla<cond> rd, rn, rm, ra", bits = "cond:4 0111 0101 rd:4 ra:4 rm:4 00 0 1 rn:4", feature = "v6")
    @Insn(value = "smmla rd, rn, rm, ra", bits = "11111 0110 101 rn:4 ra:4 rd:4 000 0 rm:4", set = T32, feature = "v6")
    static void smmla(ArmEnv e, int rd, int rn, int rm, int ra) {
        long sum = ((long) e.r(ra) << 32) + (long) e.r(rn) * e.r(rm);
        e.r(rd, (int) (sum >> 32));
    }

    @Insn(value = "smmls<cond> rd, rn, rm, ra", bits = "cond:4 0111 0101 rd:4 ra:4 rm:4 11 0 1 rn:4", feature = "v6")
    @Insn(value = "smmls rd, rn, rm, ra", bits = "11111 0110 110 rn:4 ra:4 rd:4 000 0 rm:4", set = T32, feature = "v6")
    static void smmls(ArmEnv e, int rd, int rn, int rm, int ra) {
        long difference = ((long) e.r(ra) << 32) - (long) e.r(rn) * e.r(rm);
        e.r(rd, (int) (difference >> 32));
    }

    @Insn(value = "smmulr<cond> rd, rn, rm", bits = "cond:4 0111 0101 rd:4 1111 rm:4 00 1 1 rn:4", feature = "v6")
    @Insn(value = "smmulr rd, rn, rm", bits = "11111 0110 101 rn:4 1111 rd:4 000 1 rm:4", set = T32, feature = "v6")
    static void smmulr(ArmEnv e, int rd, int rn, int rm) {
        e.r(rd, (int) ((long) e.r(rn) * e.r(rm) + 0x8000_0000L >> 32));
    }

    @Insn(value = "smmlar<cond> rd, rn, rm, ra", bits = "cond:4 0111 0101 rd:4 ra:4 rm:4 00 1 1 rn:4", feature = "v6")
    @Insn(value = "smmlar rd, rn, rm, ra", bits = "11111 0110 101 rn:4 ra:4 rd:4 000 1 rm:4", set = T32, feature = "v6")
    static void smmlar(ArmEnv e, int rd, int rn, int rm, int ra) {
        long sum = ((long) e.r(ra) << 32) + (long) e.r(rn) * e.r(rm) + 0x8000_0000L;
        e.r(rd, (int) (sum >> 32));
    }

    @Insn(value = "smmlsr<cond> rd, rn, rm, ra", bits = "cond:4 0111 0101 rd:4 ra:4 rm:4 11 1 1 rn:4", feature = "v6")
    @Insn(value = "smmlsr rd, rn, rm, ra", bits = "11111 0110 110 rn:4 ra:4 rd:4 000 1 rm:4", set = T32, feature = "v6")
    static void smmlsr(ArmEnv e, int rd, int rn, int rm, int ra) {
        long difference = ((long) e.r(ra) << 32) - (long) e.r(rn) * e.r(rm) + 0x8000_0000L;
        e.r(rd, (int) (difference >> 32));
    }
}
