package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Shift;
import mimus.arm.state.Sums;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Data processing (register): add and subtract, of a shifted register. */
final class AddSubtractShifted {
    private AddSubtractShifted() {}

    @Insn(value = "add xd, xn, xm", bits = "1 00 01011 00 0 xm:5 000000 xn:5 xd:5")
    static void add(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) + e.x(xm));
    }

    @Insn(
            value = "add xd, xn, xm, shift #amount",
            bits = "1 00 01011 shift:2 0 xm:5 amount:6 xn:5 xd:5",
            reserved = "shift=3")
    static void addShifted(ArmEnv e, int xd, int xn, int xm, int shift, int amount) {
        e.x(xd, e.x(xn) + Shift.of(e.x(xm), shift, amount));
    }

    @Insn(value = "sub xd, xn, xm", bits = "1 10 01011 00 0 xm:5 000000 xn:5 xd:5")
    @Alias(value = "neg xd, xm", bits = "1 10 01011 00 0 xm:5 000000 11111 xd:5", pseudo = true)
    static void sub(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) - e.x(xm));
    }

    @Insn(
            value = "sub xd, xn, xm, shift #amount",
            bits = "1 10 01011 shift:2 0 xm:5 amount:6 xn:5 xd:5",
            reserved = "shift=3")
    @Alias(value = "neg xd, xm, shift #amount", bits = "1 10 01011 shift:2 0 xm:5 amount:6 11111 xd:5", pseudo = true)
    static void subShifted(ArmEnv e, int xd, int xn, int xm, int shift, int amount) {
        e.x(xd, e.x(xn) - Shift.of(e.x(xm), shift, amount));
    }

    @Insn(value = "adds xd, xn, xm", bits = "1 01 01011 00 0 xm:5 000000 xn:5 xd:5")
    @Alias(value = "cmn xn, xm", bits = "1 01 01011 00 0 xm:5 000000 xn:5 11111", pseudo = true)
    static void adds(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, Sums.add(e, e.x(xn), e.x(xm)));
    }

    @Insn(
            value = "adds xd, xn, xm, shift #amount",
            bits = "1 01 01011 shift:2 0 xm:5 amount:6 xn:5 xd:5",
            reserved = "shift=3")
    @Alias(value = "cmn xn, xm, shift #amount", bits = "1 01 01011 shift:2 0 xm:5 amount:6 xn:5 11111", pseudo = true)
    static void addsShifted(ArmEnv e, int xd, int xn, int xm, int shift, int amount) {
        e.x(xd, Sums.add(e, e.x(xn), Shift.of(e.x(xm), shift, amount)));
    }

    @Insn(value = "subs xd, xn, xm", bits = "1 11 01011 00 0 xm:5 000000 xn:5 xd:5")
    @Alias(value = "cmp xn, xm", bits = "1 11 01011 00 0 xm:5 000000 xn:5 11111", pseudo = true)
    @Alias(value = "negs xd, xm", bits = "1 11 01011 00 0 xm:5 000000 11111 xd:5", pseudo = true)
    static void subs(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, Sums.subtract(e, e.x(xn), e.x(xm)));
    }

    @Insn(
            value = "subs xd, xn, xm, shift #amount",
            bits = "1 11 01011 shift:2 0 xm:5 amount:6 xn:5 xd:5",
            reserved = "shift=3")
    @Alias(value = "cmp xn, xm, shift #amount", bits = "1 11 01011 shift:2 0 xm:5 amount:6 xn:5 11111", pseudo = true)
    @Alias(value = "negs xd, xm, shift #amount", bits = "1 11 01011 shift:2 0 xm:5 amount:6 11111 xd:5", pseudo = true)
    static void subsShifted(ArmEnv e, int xd, int xn, int xm, int shift, int amount) {
        e.x(xd, Sums.subtract(e, e.x(xn), Shift.of(e.x(xm), shift, amount)));
    }

    @Insn(value = "add wd, wn, wm", bits = "0 00 01011 00 0 wm:5 0 00000 wn:5 wd:5")
    static void addW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) + e.w(wm));
    }

    @Insn(
            value = "add wd, wn, wm, shift #amount",
            bits = "0 00 01011 shift:2 0 wm:5 0 amount:5 wn:5 wd:5",
            reserved = "shift=3")
    static void addShiftedW(ArmEnv e, int wd, int wn, int wm, int shift, int amount) {
        e.w(wd, e.w(wn) + Shift.of(e.w(wm), shift, amount));
    }

    @Insn(value = "sub wd, wn, wm", bits = "0 10 01011 00 0 wm:5 0 00000 wn:5 wd:5")
    @Alias(value = "neg wd, wm", bits = "0 10 01011 00 0 wm:5 0 00000 11111 wd:5", pseudo = true)
    static void subW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) - e.w(wm));
    }

    @Insn(
            value = "sub wd, wn, wm, shift #amount",
            bits = "0 10 01011 shift:2 0 wm:5 0 amount:5 wn:5 wd:5",
            reserved = "shift=3")
    @Alias(value = "neg wd, wm, shift #amount", bits = "0 10 01011 shift:2 0 wm:5 0 amount:5 11111 wd:5", pseudo = true)
    static void subShiftedW(ArmEnv e, int wd, int wn, int wm, int shift, int amount) {
        e.w(wd, e.w(wn) - Shift.of(e.w(wm), shift, amount));
    }

    @Insn(value = "adds wd, wn, wm", bits = "0 01 01011 00 0 wm:5 0 00000 wn:5 wd:5")
    @Alias(value = "cmn wn, wm", bits = "0 01 01011 00 0 wm:5 0 00000 wn:5 11111", pseudo = true)
    static void addsW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, Sums.add(e, e.w(wn), e.w(wm)));
    }

    @Insn(
            value = "adds wd, wn, wm, shift #amount",
            bits = "0 01 01011 shift:2 0 wm:5 0 amount:5 wn:5 wd:5",
            reserved = "shift=3")
    @Alias(value = "cmn wn, wm, shift #amount", bits = "0 01 01011 shift:2 0 wm:5 0 amount:5 wn:5 11111", pseudo = true)
    static void addsShiftedW(ArmEnv e, int wd, int wn, int wm, int shift, int amount) {
        e.w(wd, Sums.add(e, e.w(wn), Shift.of(e.w(wm), shift, amount)));
    }

    @Insn(value = "subs wd, wn, wm", bits = "0 11 01011 00 0 wm:5 0 00000 wn:5 wd:5")
    @Alias(value = "cmp wn, wm", bits = "0 11 01011 00 0 wm:5 0 00000 wn:5 11111", pseudo = true)
    @Alias(value = "negs wd, wm", bits = "0 11 01011 00 0 wm:5 0 00000 11111 wd:5", pseudo = true)
    static void subsW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, Sums.subtract(e, e.w(wn), e.w(wm)));
    }

    @Insn(
            value = "subs wd, wn, wm, shift #amount",
            bits = "0 11 01011 shift:2 0 wm:5 0 amount:5 wn:5 wd:5",
            reserved = "shift=3")
    @Alias(value = "cmp wn, wm, shift #amount", bits = "0 11 01011 shift:2 0 wm:5 0 amount:5 wn:5 11111", pseudo = true)
    @Alias(
            value = "negs wd, wm, shift #amount",
            bits = "0 11 01011 shift:2 0 wm:5 0 amount:5 11111 wd:5",
            pseudo = true)
    static void subsShiftedW(ArmEnv e, int wd, int wn, int wm, int shift, int amount) {
        e.w(wd, Sums.subtract(e, e.w(wn), Shift.of(e.w(wm), shift, amount)));
    }
}
