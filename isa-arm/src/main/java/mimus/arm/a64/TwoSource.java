package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Data processing (register): two sources. */
final class TwoSource {
    private TwoSource() {}

    @Insn(value = "udiv xd, xn, xm", bits = "1 0 0 11010110 xm:5 000010 xn:5 xd:5")
    static void udiv(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xm) == 0 ? 0 : Long.divideUnsigned(e.x(xn), e.x(xm)));
    }

    @Insn(value = "sdiv xd, xn, xm", bits = "1 0 0 11010110 xm:5 000011 xn:5 xd:5")
    static void sdiv(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xm) == 0 ? 0 : e.x(xn) / e.x(xm));
    }

    @Insn(value = "lslv xd, xn, xm", bits = "1 0 0 11010110 xm:5 001000 xn:5 xd:5")
    @Alias(value = "lsl xd, xn, xm", bits = "1 0 0 11010110 xm:5 001000 xn:5 xd:5", pseudo = true)
    static void lslv(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) << e.x(xm));
    }

    @Insn(value = "lsrv xd, xn, xm", bits = "1 0 0 11010110 xm:5 001001 xn:5 xd:5")
    @Alias(value = "lsr xd, xn, xm", bits = "1 0 0 11010110 xm:5 001001 xn:5 xd:5", pseudo = true)
    static void lsrv(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) >>> e.x(xm));
    }

    @Insn(value = "asrv xd, xn, xm", bits = "1 0 0 11010110 xm:5 001010 xn:5 xd:5")
    @Alias(value = "asr xd, xn, xm", bits = "1 0 0 11010110 xm:5 001010 xn:5 xd:5", pseudo = true)
    static void asrv(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) >> e.x(xm));
    }

    @Insn(value = "rorv xd, xn, xm", bits = "1 0 0 11010110 xm:5 001011 xn:5 xd:5")
    @Alias(value = "ror xd, xn, xm", bits = "1 0 0 11010110 xm:5 001011 xn:5 xd:5", pseudo = true)
    static void rorv(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, Long.rotateRight(e.x(xn), (int) e.x(xm)));
    }

    @Insn(value = "udiv wd, wn, wm", bits = "0 0 0 11010110 wm:5 000010 wn:5 wd:5")
    static void udivW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wm) == 0 ? 0 : Integer.divideUnsigned(e.w(wn), e.w(wm)));
    }

    @Insn(value = "sdiv wd, wn, wm", bits = "0 0 0 11010110 wm:5 000011 wn:5 wd:5")
    static void sdivW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wm) == 0 ? 0 : e.w(wn) / e.w(wm));
    }

    @Insn(value = "lslv wd, wn, wm", bits = "0 0 0 11010110 wm:5 001000 wn:5 wd:5")
    @Alias(value = "lsl wd, wn, wm", bits = "0 0 0 11010110 wm:5 001000 wn:5 wd:5", pseudo = true)
    static void lslvW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) << e.w(wm));
    }

    @Insn(value = "lsrv wd, wn, wm", bits = "0 0 0 11010110 wm:5 001001 wn:5 wd:5")
    @Alias(value = "lsr wd, wn, wm", bits = "0 0 0 11010110 wm:5 001001 wn:5 wd:5", pseudo = true)
    static void lsrvW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) >>> e.w(wm));
    }

    @Insn(value = "asrv wd, wn, wm", bits = "0 0 0 11010110 wm:5 001010 wn:5 wd:5")
    @Alias(value = "asr wd, wn, wm", bits = "0 0 0 11010110 wm:5 001010 wn:5 wd:5", pseudo = true)
    static void asrvW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) >> e.w(wm));
    }

    @Insn(value = "rorv wd, wn, wm", bits = "0 0 0 11010110 wm:5 001011 wn:5 wd:5")
    @Alias(value = "ror wd, wn, wm", bits = "0 0 0 11010110 wm:5 001011 wn:5 wd:5", pseudo = true)
    static void rorvW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, Integer.rotateRight(e.w(wn), e.w(wm)));
    }
}
