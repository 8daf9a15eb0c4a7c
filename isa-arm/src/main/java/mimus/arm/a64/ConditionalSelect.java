package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Data processing (register): conditional select. */
final class ConditionalSelect {
    private ConditionalSelect() {}

    @Insn(value = "csel xd, xn, xm, cond", bits = "1 00 11010100 xm:5 cond:4 00 xn:5 xd:5")
    static void csel(ArmEnv e, int xd, int xn, int xm, int cond) {
        e.x(xd, e.holds(cond) ? e.x(xn) : e.x(xm));
    }

    @Insn(value = "csinc xd, xn, xm, cond", bits = "1 00 11010100 xm:5 cond:4 01 xn:5 xd:5")
    @Alias(value = "cset xd, notcond", bits = "1 00 11010100 11111 notcond:4 01 11111 xd:5", pseudo = true)
    @Alias(value = "cinc xd, xn, notcond", bits = "1 00 11010100 xn:5 notcond:4 01 xn:5 xd:5", pseudo = true)
    static void csinc(ArmEnv e, int xd, int xn, int xm, int cond) {
        e.x(xd, e.holds(cond) ? e.x(xn) : e.x(xm) + 1);
    }

    @Insn(value = "csinv xd, xn, xm, cond", bits = "1 10 11010100 xm:5 cond:4 00 xn:5 xd:5")
    @Alias(value = "csetm xd, notcond", bits = "1 10 11010100 11111 notcond:4 00 11111 xd:5", pseudo = true)
    @Alias(value = "cinv xd, xn, notcond", bits = "1 10 11010100 xn:5 notcond:4 00 xn:5 xd:5", pseudo = true)
    static void csinv(ArmEnv e, int xd, int xn, int xm, int cond) {
        e.x(xd, e.holds(cond) ? e.x(xn) : ~e.x(xm));
    }

    @Insn(value = "csneg xd, xn, xm, cond", bits = "1 10 11010100 xm:5 cond:4 01 xn:5 xd:5")
    @Alias(value = "cneg xd, xn, notcond", bits = "1 10 11010100 xn:5 notcond:4 01 xn:5 xd:5", pseudo = true)
    static void csneg(ArmEnv e, int xd, int xn, int xm, int cond) {
        e.x(xd, e.holds(cond) ? e.x(xn) : -e.x(xm));
    }

    @Insn(value = "csel wd, wn, wm, cond", bits = "0 00 11010100 wm:5 cond:4 00 wn:5 wd:5")
    static void cselW(ArmEnv e, int wd, int wn, int wm, int cond) {
        e.w(wd, e.holds(cond) ? e.w(wn) : e.w(wm));
    }

    @Insn(value = "csinc wd, wn, wm, cond", bits = "0 00 11010100 wm:5 cond:4 01 wn:5 wd:5")
    @Alias(value = "cset wd, notcond", bits = "0 00 11010100 11111 notcond:4 01 11111 wd:5", pseudo = true)
    @Alias(value = "cinc wd, wn, notcond", bits = "0 00 11010100 wn:5 notcond:4 01 wn:5 wd:5", pseudo = true)
    static void csincW(ArmEnv e, int wd, int wn, int wm, int cond) {
        e.w(wd, e.holds(cond) ? e.w(wn) : e.w(wm) + 1);
    }

    @Insn(value = "csinv wd, wn, wm, cond", bits = "0 10 11010100 wm:5 cond:4 00 wn:5 wd:5")
    @Alias(value = "csetm wd, notcond", bits = "0 10 11010100 11111 notcond:4 00 11111 wd:5", pseudo = true)
    @Alias(value = "cinv wd, wn, notcond", bits = "0 10 11010100 wn:5 notcond:4 00 wn:5 wd:5", pseudo = true)
    static void csinvW(ArmEnv e, int wd, int wn, int wm, int cond) {
        e.w(wd, e.holds(cond) ? e.w(wn) : ~e.w(wm));
    }

    @Insn(value = "csneg wd, wn, wm, cond", bits = "0 10 11010100 wm:5 cond:4 01 wn:5 wd:5")
    @Alias(value = "cneg wd, wn, notcond", bits = "0 10 11010100 wn:5 notcond:4 01 wn:5 wd:5", pseudo = true)
    static void csnegW(ArmEnv e, int wd, int wn, int wm, int cond) {
        e.w(wd, e.holds(cond) ? e.w(wn) : -e.w(wm));
    }
}
