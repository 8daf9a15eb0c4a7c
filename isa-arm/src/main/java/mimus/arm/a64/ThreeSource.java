package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Data processing (register): three sources. */
final class ThreeSource {
    private ThreeSource() {}

    @Insn(value = "madd xd, xn, xm, xa", bits = "1 00 11011 000 xm:5 0 xa:5 xn:5 xd:5")
    @Alias(value = "mul xd, xn, xm", bits = "1 00 11011 000 xm:5 0 11111 xn:5 xd:5", pseudo = true)
    static void madd(ArmEnv e, int xd, int xn, int xm, int xa) {
        e.x(xd, e.x(xa) + e.x(xn) * e.x(xm));
    }

    @Insn(value = "msub xd, xn, xm, xa", bits = "1 00 11011 000 xm:5 1 xa:5 xn:5 xd:5")
    @Alias(value = "mneg xd, xn, xm", bits = "1 00 11011 000 xm:5 1 11111 xn:5 xd:5", pseudo = true)
    static void msub(ArmEnv e, int xd, int xn, int xm, int xa) {
        e.x(xd, e.x(xa) - e.x(xn) * e.x(xm));
    }

    @Insn(value = "madd wd, wn, wm, wa", bits = "0 00 11011 000 wm:5 0 wa:5 wn:5 wd:5")
    @Alias(value = "mul wd, wn, wm", bits = "0 00 11011 000 wm:5 0 11111 wn:5 wd:5", pseudo = true)
    static void maddW(ArmEnv e, int wd, int wn, int wm, int wa) {
        e.w(wd, e.w(wa) + e.w(wn) * e.w(wm));
    }

    @Insn(value = "msub wd, wn, wm, wa", bits = "0 00 11011 000 wm:5 1 wa:5 wn:5 wd:5")
    @Alias(value = "mneg wd, wn, wm", bits = "0 00 11011 000 wm:5 1 11111 wn:5 wd:5", pseudo = true)
    static void msubW(ArmEnv e, int wd, int wn, int wm, int wa) {
        e.w(wd, e.w(wa) - e.w(wn) * e.w(wm));
    }

    @Insn(value = "smaddl xd, wn, wm, xa", bits = "1 00 11011 001 wm:5 0 xa:5 wn:5 xd:5")
    @Alias(value = "smull xd, wn, wm", bits = "1 00 11011 001 wm:5 0 11111 wn:5 xd:5", pseudo = true)
    static void smaddl(ArmEnv e, int xd, int wn, int wm, int xa) {
        e.x(xd, e.x(xa) + (long) e.w(wn) * e.w(wm));
    }

    @Insn(value = "smsubl xd, wn, wm, xa", bits = "1 00 11011 001 wm:5 1 xa:5 wn:5 xd:5")
    @Alias(value = "smnegl xd, wn, wm", bits = "1 00 11011 001 wm:5 1 11111 wn:5 xd:5", pseudo = true)
    static void smsubl(ArmEnv e, int xd, int wn, int wm, int xa) {
        e.x(xd, e.x(xa) - (long) e.w(wn) * e.w(wm));
    }

    @Insn(value = "umaddl xd, wn, wm, xa", bits = "1 00 11011 101 wm:5 0 xa:5 wn:5 xd:5")
    @Alias(value = "umull xd, wn, wm", bits = "1 00 11011 101 wm:5 0 11111 wn:5 xd:5", pseudo = true)
    static void umaddl(ArmEnv e, int xd, int wn, int wm, int xa) {
        e.x(xd, e.x(xa) + (e.w(wn) & 0xffffffffL) * (e.w(wm) & 0xffffffffL));
    }

    @Insn(value = "umsubl xd, wn, wm, xa", bits = "1 00 11011 101 wm:5 1 xa:5 wn:5 xd:5")
    @Alias(value = "umnegl xd, wn, wm", bits = "1 00 11011 101 wm:5 1 11111 wn:5 xd:5", pseudo = true)
    static void umsubl(ArmEnv e, int xd, int wn, int wm, int xa) {
        e.x(xd, e.x(xa) - (e.w(wn) & 0xffffffffL) * (e.w(wm) & 0xffffffffL));
    }

    @Insn(value = "smulh xd, xn, xm", bits = "1 00 11011 010 xm:5 0 11111 xn:5 xd:5")
    static void smulh(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, Math.multiplyHigh(e.x(xn), e.x(xm)));
    }

    @Insn(value = "umulh xd, xn, xm", bits = "1 00 11011 110 xm:5 0 11111 xn:5 xd:5")
    static void umulh(ArmEnv e, int xd, int xn, int xm) {
        long signed = Math.multiplyHigh(e.x(xn), e.x(xm));
        e.x(xd, signed + (e.x(xn) >> 63 & e.x(xm)) + (e.x(xm) >> 63 & e.x(xn)));
    }
}
