package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatConversions;
import mimus.insn.Insn;

/** Conversions between half, single and double precision. */
final class FloatPrecision {
    private FloatPrecision() {}

    @Insn(value = "fcvt dd, sn", bits = "000 11110 00 1 000101 10000 sn:5 dd:5")
    static void fcvtSD(ArmEnv e, int dd, int sn) {
        e.f(dd, FloatConversions.convert(e.fp(), 2, 3, e.f(2, sn)));
    }

    @Insn(value = "fcvt hd, sn", bits = "000 11110 00 1 000111 10000 sn:5 hd:5")
    static void fcvtSH(ArmEnv e, int hd, int sn) {
        e.f(hd, FloatConversions.convert(e.fp(), 2, 1, e.f(2, sn)));
    }

    @Insn(value = "fcvt sd, dn", bits = "000 11110 01 1 000100 10000 dn:5 sd:5")
    static void fcvtDS(ArmEnv e, int sd, int dn) {
        e.f(sd, FloatConversions.convert(e.fp(), 3, 2, e.f(3, dn)));
    }

    @Insn(value = "fcvt hd, dn", bits = "000 11110 01 1 000111 10000 dn:5 hd:5")
    static void fcvtDH(ArmEnv e, int hd, int dn) {
        e.f(hd, FloatConversions.convert(e.fp(), 3, 1, e.f(3, dn)));
    }

    @Insn(value = "fcvt sd, hn", bits = "000 11110 11 1 000100 10000 hn:5 sd:5")
    static void fcvtHS(ArmEnv e, int sd, int hn) {
        e.f(sd, FloatConversions.convert(e.fp(), 1, 2, e.f(1, hn)));
    }

    @Insn(value = "fcvt dd, hn", bits = "000 11110 11 1 000101 10000 hn:5 dd:5")
    static void fcvtHD(ArmEnv e, int dd, int hn) {
        e.f(dd, FloatConversions.convert(e.fp(), 1, 3, e.f(1, hn)));
    }
}
