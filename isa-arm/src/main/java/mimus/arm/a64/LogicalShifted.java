package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Shift;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Data processing (register): logical operations. */
final class LogicalShifted {
    private LogicalShifted() {}

    @Insn(value = "and xd, xn, xm", bits = "1 00 01010 00 0 xm:5 000000 xn:5 xd:5")
    static void and(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) & e.x(xm));
    }

    @Insn(value = "and xd, xn, xm, anyshift #amount", bits = "1 00 01010 anyshift:2 0 xm:5 amount:6 xn:5 xd:5")
    static void andShifted(ArmEnv e, int xd, int xn, int xm, int anyshift, int amount) {
        e.x(xd, e.x(xn) & Shift.of(e.x(xm), anyshift, amount));
    }

    @Insn(value = "bic xd, xn, xm", bits = "1 00 01010 00 1 xm:5 000000 xn:5 xd:5")
    static void bic(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) & ~e.x(xm));
    }

    @Insn(value = "bic xd, xn, xm, anyshift #amount", bits = "1 00 01010 anyshift:2 1 xm:5 amount:6 xn:5 xd:5")
    static void bicShifted(ArmEnv e, int xd, int xn, int xm, int anyshift, int amount) {
        e.x(xd, e.x(xn) & ~Shift.of(e.x(xm), anyshift, amount));
    }

    @Insn(value = "orr xd, xn, xm", bits = "1 01 01010 00 0 xm:5 000000 xn:5 xd:5")
    @Alias(value = "mov xd, xm", bits = "1 01 01010 00 0 xm:5 000000 11111 xd:5", pseudo = true)
    static void orr(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) | e.x(xm));
    }

    @Insn(value = "orr xd, xn, xm, anyshift #amount", bits = "1 01 01010 anyshift:2 0 xm:5 amount:6 xn:5 xd:5")
    static void orrShifted(ArmEnv e, int xd, int xn, int xm, int anyshift, int amount) {
        e.x(xd, e.x(xn) | Shift.of(e.x(xm), anyshift, amount));
    }

    @Insn(value = "orn xd, xn, xm", bits = "1 01 01010 00 1 xm:5 000000 xn:5 xd:5")
    @Alias(value = "mvn xd, xm", bits = "1 01 01010 00 1 xm:5 000000 11111 xd:5", pseudo = true)
    static void orn(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) | ~e.x(xm));
    }

    @Insn(value = "orn xd, xn, xm, anyshift #amount", bits = "1 01 01010 anyshift:2 1 xm:5 amount:6 xn:5 xd:5")
    @Alias(
            value = "mvn xd, xm, anyshift #amount",
            bits = "1 01 01010 anyshift:2 1 xm:5 amount:6 11111 xd:5",
            pseudo = true)
    static void ornShifted(ArmEnv e, int xd, int xn, int xm, int anyshift, int amount) {
        e.x(xd, e.x(xn) | ~Shift.of(e.x(xm), anyshift, amount));
    }

    @Insn(value = "eor xd, xn, xm", bits = "1 10 01010 00 0 xm:5 000000 xn:5 xd:5")
    static void eor(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) ^ e.x(xm));
    }

    @Insn(value = "eor xd, xn, xm, anyshift #amount", bits = "1 10 01010 anyshift:2 0 xm:5 amount:6 xn:5 xd:5")
    static void eorShifted(ArmEnv e, int xd, int xn, int xm, int anyshift, int amount) {
        e.x(xd, e.x(xn) ^ Shift.of(e.x(xm), anyshift, amount));
    }

    @Insn(value = "eon xd, xn, xm", bits = "1 10 01010 00 1 xm:5 000000 xn:5 xd:5")
    static void eon(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.x(xn) ^ ~e.x(xm));
    }

    @Insn(value = "eon xd, xn, xm, anyshift #amount", bits = "1 10 01010 anyshift:2 1 xm:5 amount:6 xn:5 xd:5")
    static void eonShifted(ArmEnv e, int xd, int xn, int xm, int anyshift, int amount) {
        e.x(xd, e.x(xn) ^ ~Shift.of(e.x(xm), anyshift, amount));
    }

    @Insn(value = "ands xd, xn, xm", bits = "1 11 01010 00 0 xm:5 000000 xn:5 xd:5")
    @Alias(value = "tst xn, xm", bits = "1 11 01010 00 0 xm:5 000000 xn:5 11111", pseudo = true)
    static void ands(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.logical(e.x(xn) & e.x(xm)));
    }

    @Insn(value = "ands xd, xn, xm, anyshift #amount", bits = "1 11 01010 anyshift:2 0 xm:5 amount:6 xn:5 xd:5")
    @Alias(
            value = "tst xn, xm, anyshift #amount",
            bits = "1 11 01010 anyshift:2 0 xm:5 amount:6 xn:5 11111",
            pseudo = true)
    static void andsShifted(ArmEnv e, int xd, int xn, int xm, int anyshift, int amount) {
        e.x(xd, e.logical(e.x(xn) & Shift.of(e.x(xm), anyshift, amount)));
    }

    @Insn(value = "bics xd, xn, xm", bits = "1 11 01010 00 1 xm:5 000000 xn:5 xd:5")
    static void bics(ArmEnv e, int xd, int xn, int xm) {
        e.x(xd, e.logical(e.x(xn) & ~e.x(xm)));
    }

    @Insn(value = "bics xd, xn, xm, anyshift #amount", bits = "1 11 01010 anyshift:2 1 xm:5 amount:6 xn:5 xd:5")
    static void bicsShifted(ArmEnv e, int xd, int xn, int xm, int anyshift, int amount) {
        e.x(xd, e.logical(e.x(xn) & ~Shift.of(e.x(xm), anyshift, amount)));
    }

    @Insn(value = "and wd, wn, wm", bits = "0 00 01010 00 0 wm:5 0 00000 wn:5 wd:5")
    static void andW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) & e.w(wm));
    }

    @Insn(value = "and wd, wn, wm, anyshift #amount", bits = "0 00 01010 anyshift:2 0 wm:5 0 amount:5 wn:5 wd:5")
    static void andShiftedW(ArmEnv e, int wd, int wn, int wm, int anyshift, int amount) {
        e.w(wd, e.w(wn) & Shift.of(e.w(wm), anyshift, amount));
    }

    @Insn(value = "bic wd, wn, wm", bits = "0 00 01010 00 1 wm:5 0 00000 wn:5 wd:5")
    static void bicW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) & ~e.w(wm));
    }

    @Insn(value = "bic wd, wn, wm, anyshift #amount", bits = "0 00 01010 anyshift:2 1 wm:5 0 amount:5 wn:5 wd:5")
    static void bicShiftedW(ArmEnv e, int wd, int wn, int wm, int anyshift, int amount) {
        e.w(wd, e.w(wn) & ~Shift.of(e.w(wm), anyshift, amount));
    }

    @Insn(value = "orr wd, wn, wm", bits = "0 01 01010 00 0 wm:5 0 00000 wn:5 wd:5")
    @Alias(value = "mov wd, wm", bits = "0 01 01010 00 0 wm:5 0 00000 11111 wd:5", pseudo = true)
    static void orrW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) | e.w(wm));
    }

    @Insn(value = "orr wd, wn, wm, anyshift #amount", bits = "0 01 01010 anyshift:2 0 wm:5 0 amount:5 wn:5 wd:5")
    static void orrShiftedW(ArmEnv e, int wd, int wn, int wm, int anyshift, int amount) {
        e.w(wd, e.w(wn) | Shift.of(e.w(wm), anyshift, amount));
    }

    @Insn(value = "orn wd, wn, wm", bits = "0 01 01010 00 1 wm:5 0 00000 wn:5 wd:5")
    @Alias(value = "mvn wd, wm", bits = "0 01 01010 00 1 wm:5 0 00000 11111 wd:5", pseudo = true)
    static void ornW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) | ~e.w(wm));
    }

    @Insn(value = "orn wd, wn, wm, anyshift #amount", bits = "0 01 01010 anyshift:2 1 wm:5 0 amount:5 wn:5 wd:5")
    @Alias(
            value = "mvn wd, wm, anyshift #amount",
            bits = "0 01 01010 anyshift:2 1 wm:5 0 amount:5 11111 wd:5",
            pseudo = true)
    static void ornShiftedW(ArmEnv e, int wd, int wn, int wm, int anyshift, int amount) {
        e.w(wd, e.w(wn) | ~Shift.of(e.w(wm), anyshift, amount));
    }

    @Insn(value = "eor wd, wn, wm", bits = "0 10 01010 00 0 wm:5 0 00000 wn:5 wd:5")
    static void eorW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) ^ e.w(wm));
    }

    @Insn(value = "eor wd, wn, wm, anyshift #amount", bits = "0 10 01010 anyshift:2 0 wm:5 0 amount:5 wn:5 wd:5")
    static void eorShiftedW(ArmEnv e, int wd, int wn, int wm, int anyshift, int amount) {
        e.w(wd, e.w(wn) ^ Shift.of(e.w(wm), anyshift, amount));
    }

    @Insn(value = "eon wd, wn, wm", bits = "0 10 01010 00 1 wm:5 0 00000 wn:5 wd:5")
    static void eonW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.w(wn) ^ ~e.w(wm));
    }

    @Insn(value = "eon wd, wn, wm, anyshift #amount", bits = "0 10 01010 anyshift:2 1 wm:5 0 amount:5 wn:5 wd:5")
    static void eonShiftedW(ArmEnv e, int wd, int wn, int wm, int anyshift, int amount) {
        e.w(wd, e.w(wn) ^ ~Shift.of(e.w(wm), anyshift, amount));
    }

    @Insn(value = "ands wd, wn, wm", bits = "0 11 01010 00 0 wm:5 0 00000 wn:5 wd:5")
    @Alias(value = "tst wn, wm", bits = "0 11 01010 00 0 wm:5 0 00000 wn:5 11111", pseudo = true)
    static void andsW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.logical(e.w(wn) & e.w(wm)));
    }

    @Insn(value = "ands wd, wn, wm, anyshift #amount", bits = "0 11 01010 anyshift:2 0 wm:5 0 amount:5 wn:5 wd:5")
    @Alias(
            value = "tst wn, wm, anyshift #amount",
            bits = "0 11 01010 anyshift:2 0 wm:5 0 amount:5 wn:5 11111",
            pseudo = true)
    static void andsShiftedW(ArmEnv e, int wd, int wn, int wm, int anyshift, int amount) {
        e.w(wd, e.logical(e.w(wn) & Shift.of(e.w(wm), anyshift, amount)));
    }

    @Insn(value = "bics wd, wn, wm", bits = "0 11 01010 00 1 wm:5 0 00000 wn:5 wd:5")
    static void bicsW(ArmEnv e, int wd, int wn, int wm) {
        e.w(wd, e.logical(e.w(wn) & ~e.w(wm)));
    }

    @Insn(value = "bics wd, wn, wm, anyshift #amount", bits = "0 11 01010 anyshift:2 1 wm:5 0 amount:5 wn:5 wd:5")
    static void bicsShiftedW(ArmEnv e, int wd, int wn, int wm, int anyshift, int amount) {
        e.w(wd, e.logical(e.w(wn) & ~Shift.of(e.w(wm), anyshift, amount)));
    }
}
