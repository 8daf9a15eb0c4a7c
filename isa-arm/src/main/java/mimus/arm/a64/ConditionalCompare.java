package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Sums;
import mimus.insn.Insn;

/** Data processing (register): conditional compare. */
final class ConditionalCompare {
    private ConditionalCompare() {}

    @Insn(value = "ccmn xn, xm, #flags, cond", bits = "1 01 11010010 xm:5 cond:4 00 xn:5 0 flags:4")
    static void ccmn(ArmEnv e, int xn, int xm, int flags, int cond) {
        if (e.holds(cond)) {
            Sums.add(e, e.x(xn), e.x(xm));
        } else {
            e.nzcv(flags << 28);
        }
    }

    @Insn(value = "ccmn xn, #imm, #flags, cond", bits = "1 01 11010010 imm:5 cond:4 10 xn:5 0 flags:4")
    static void ccmnImmediate(ArmEnv e, int xn, int imm, int flags, int cond) {
        if (e.holds(cond)) {
            Sums.add(e, e.x(xn), (long) imm);
        } else {
            e.nzcv(flags << 28);
        }
    }

    @Insn(value = "ccmp xn, xm, #flags, cond", bits = "1 11 11010010 xm:5 cond:4 00 xn:5 0 flags:4")
    static void ccmp(ArmEnv e, int xn, int xm, int flags, int cond) {
        if (e.holds(cond)) {
            Sums.subtract(e, e.x(xn), e.x(xm));
        } else {
            e.nzcv(flags << 28);
        }
    }

    @Insn(value = "ccmp xn, #imm, #flags, cond", bits = "1 11 11010010 imm:5 cond:4 10 xn:5 0 flags:4")
    static void ccmpImmediate(ArmEnv e, int xn, int imm, int flags, int cond) {
        if (e.holds(cond)) {
            Sums.subtract(e, e.x(xn), (long) imm);
        } else {
            e.nzcv(flags << 28);
        }
    }

    @Insn(value = "ccmn wn, wm, #flags, cond", bits = "0 01 11010010 wm:5 cond:4 00 wn:5 0 flags:4")
    static void ccmnW(ArmEnv e, int wn, int wm, int flags, int cond) {
        if (e.holds(cond)) {
            Sums.add(e, e.w(wn), e.w(wm));
        } else {
            e.nzcv(flags << 28);
        }
    }

    @Insn(value = "ccmn wn, #imm, #flags, cond", bits = "0 01 11010010 imm:5 cond:4 10 wn:5 0 flags:4")
    static void ccmnImmediateW(ArmEnv e, int wn, int imm, int flags, int cond) {
        if (e.holds(cond)) {
            Sums.add(e, e.w(wn), imm);
        } else {
            e.nzcv(flags << 28);
        }
    }

    @Insn(value = "ccmp wn, wm, #flags, cond", bits = "0 11 11010010 wm:5 cond:4 00 wn:5 0 flags:4")
    static void ccmpW(ArmEnv e, int wn, int wm, int flags, int cond) {
        if (e.holds(cond)) {
            Sums.subtract(e, e.w(wn), e.w(wm));
        } else {
            e.nzcv(flags << 28);
        }
    }

    @Insn(value = "ccmp wn, #imm, #flags, cond", bits = "0 11 11010010 imm:5 cond:4 10 wn:5 0 flags:4")
    static void ccmpImmediateW(ArmEnv e, int wn, int imm, int flags, int cond) {
        if (e.holds(cond)) {
            Sums.subtract(e, e.w(wn), imm);
        } else {
            e.nzcv(flags << 28);
        }
    }
}
