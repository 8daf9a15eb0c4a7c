package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Sums;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Data processing (register): add and subtract with carry. */
final class AddSubtractCarry {
    private AddSubtractCarry() {}

    @Insn(value = "adc xd, xn, xm", bits = "1 00 11010000 xm:5 000000 xn:5 xd:5")
    static void adc(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) + e.x(xm) + (e.c ? 1 : 0));
    }

    @Insn(value = "adcs xd, xn, xm", bits = "1 01 11010000 xm:5 000000 xn:5 xd:5")
    static void adcs(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, Sums.addWithCarry(e, e.x(xn), e.x(xm)));
    }

    @Insn(value = "sbc xd, xn, xm", bits = "1 10 11010000 xm:5 000000 xn:5 xd:5")
    @Alias(value = "ngc xd, xm", bits = "1 10 11010000 xm:5 000000 11111 xd:5", pseudo = true)
    static void sbc(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) + ~e.x(xm) + (e.c ? 1 : 0));
    }

    @Insn(value = "sbcs xd, xn, xm", bits = "1 11 11010000 xm:5 000000 xn:5 xd:5")
    @Alias(value = "ngcs xd, xm", bits = "1 11 11010000 xm:5 000000 11111 xd:5", pseudo = true)
    static void sbcs(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, Sums.addWithCarry(e, e.x(xn), ~e.x(xm)));
    }

    @Insn(value = "adc wd, wn, wm", bits = "0 00 11010000 wm:5 000000 wn:5 wd:5")
    static void adcW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) + e.w(wm) + (e.c ? 1 : 0));
    }

    @Insn(value = "adcs wd, wn, wm", bits = "0 01 11010000 wm:5 000000 wn:5 wd:5")
    static void adcsW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, Sums.addWithCarry(e, e.w(wn), e.w(wm)));
    }

    @Insn(value = "sbc wd, wn, wm", bits = "0 10 11010000 wm:5 000000 wn:5 wd:5")
    @Alias(value = "ngc wd, wm", bits = "0 10 11010000 wm:5 000000 11111 wd:5", pseudo = true)
    static void sbcW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) + ~e.w(wm) + (e.c ? 1 : 0));
    }

    @Insn(value = "sbcs wd, wn, wm", bits = "0 11 11010000 wm:5 000000 wn:5 wd:5")
    @Alias(value = "ngcs wd, wm", bits = "0 11 11010000 wm:5 000000 11111 wd:5", pseudo = true)
    static void sbcsW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, Sums.addWithCarry(e, e.w(wn), ~e.w(wm)));
    }
}
