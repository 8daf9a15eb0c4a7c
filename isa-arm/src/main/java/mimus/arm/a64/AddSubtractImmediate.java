package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Sums;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Data processing (immediate): add and subtract. */
final class AddSubtractImmediate {
    private AddSubtractImmediate() {}

    @Insn(value = "add xdsp, xnsp, #imm", bits = "1 00 100010 0 imm:12 xnsp:5 xdsp:5")
    @Alias(value = "mov sp, xnsp", bits = "1 00 100010 0 000000000000 xnsp:5 11111", pseudo = true)
    @Alias(value = "mov xdsp, sp", bits = "1 00 100010 0 000000000000 11111 xdsp:5", pseudo = true)
    static void add(ArmEnv e, int xdsp, int xnsp, int imm) {
        e.xsp(xdsp, e.xsp(xnsp) + imm);
    }

    @Insn(value = "add xdsp, xnsp, #imm, lsl #12", bits = "1 00 100010 1 imm:12 xnsp:5 xdsp:5")
    static void addUpper(ArmEnv e, int xdsp, int xnsp, int imm) {
        e.xsp(xdsp, e.xsp(xnsp) + (imm << 12));
    }

    @Insn(value = "add wdsp, wnsp, #imm", bits = "0 00 100010 0 imm:12 wnsp:5 wdsp:5")
    @Alias(value = "mov wsp, wnsp", bits = "0 00 100010 0 000000000000 wnsp:5 11111", pseudo = true)
    @Alias(value = "mov wdsp, wsp", bits = "0 00 100010 0 000000000000 11111 wdsp:5", pseudo = true)
    static void addW(ArmEnv e, int wdsp, int wnsp, int imm) {
        e.wsp(wdsp, e.wsp(wnsp) + imm);
    }

    @Insn(value = "add wdsp, wnsp, #imm, lsl #12", bits = "0 00 100010 1 imm:12 wnsp:5 wdsp:5")
    static void addUpperW(ArmEnv e, int wdsp, int wnsp, int imm) {
        e.wsp(wdsp, e.wsp(wnsp) + (imm << 12));
    }

    @Insn(value = "sub xdsp, xnsp, #imm", bits = "1 10 100010 0 imm:12 xnsp:5 xdsp:5")
    static void sub(ArmEnv e, int xdsp, int xnsp, int imm) {
        e.xsp(xdsp, e.xsp(xnsp) - imm);
    }

    @Insn(value = "sub xdsp, xnsp, #imm, lsl #12", bits = "1 10 100010 1 imm:12 xnsp:5 xdsp:5")
    static void subUpper(ArmEnv e, int xdsp, int xnsp, int imm) {
        e.xsp(xdsp, e.xsp(xnsp) - (imm << 12));
    }

    @Insn(value = "sub wdsp, wnsp, #imm", bits = "0 10 100010 0 imm:12 wnsp:5 wdsp:5")
    static void subW(ArmEnv e, int wdsp, int wnsp, int imm) {
        e.wsp(wdsp, e.wsp(wnsp) - imm);
    }

    @Insn(value = "sub wdsp, wnsp, #imm, lsl #12", bits = "0 10 100010 1 imm:12 wnsp:5 wdsp:5")
    static void subUpperW(ArmEnv e, int wdsp, int wnsp, int imm) {
        e.wsp(wdsp, e.wsp(wnsp) - (imm << 12));
    }

    @Insn(value = "adds xd, xnsp, #imm", bits = "1 01 100010 0 imm:12 xnsp:5 xd:5")
    @Alias(value = "cmn xnsp, #imm", bits = "1 01 100010 0 imm:12 xnsp:5 11111", pseudo = true)
    static void adds(ArmEnv e, int xd, int xnsp, int imm) {
        e.x(xd, Sums.add(e, e.xsp(xnsp), (long) imm));
    }

    @Insn(value = "adds xd, xnsp, #imm, lsl #12", bits = "1 01 100010 1 imm:12 xnsp:5 xd:5")
    @Alias(value = "cmn xnsp, #imm, lsl #12", bits = "1 01 100010 1 imm:12 xnsp:5 11111", pseudo = true)
    static void addsUpper(ArmEnv e, int xd, int xnsp, int imm) {
        e.x(xd, Sums.add(e, e.xsp(xnsp), (long) (imm << 12)));
    }

    @Insn(value = "adds wd, wnsp, #imm", bits = "0 01 100010 0 imm:12 wnsp:5 wd:5")
    @Alias(value = "cmn wnsp, #imm", bits = "0 01 100010 0 imm:12 wnsp:5 11111", pseudo = true)
    static void addsW(ArmEnv e, int wd, int wnsp, int imm) {
        e.w(wd, Sums.add(e, e.wsp(wnsp), imm));
    }

    @Insn(value = "adds wd, wnsp, #imm, lsl #12", bits = "0 01 100010 1 imm:12 wnsp:5 wd:5")
    @Alias(value = "cmn wnsp, #imm, lsl #12", bits = "0 01 100010 1 imm:12 wnsp:5 11111", pseudo = true)
    static void addsUpperW(ArmEnv e, int wd, int wnsp, int imm) {
        e.w(wd, Sums.add(e, e.wsp(wnsp), imm << 12));
    }

    @Insn(value = "subs xd, xnsp, #imm", bits = "1 11 100010 0 imm:12 xnsp:5 xd:5")
    @Alias(value = "cmp xnsp, #imm", bits = "1 11 100010 0 imm:12 xnsp:5 11111", pseudo = true)
    static void subs(ArmEnv e, int xd, int xnsp, int imm) {
        e.x(xd, Sums.subtract(e, e.xsp(xnsp), (long) imm));
    }

    @Insn(value = "subs xd, xnsp, #imm, lsl #12", bits = "1 11 100010 1 imm:12 xnsp:5 xd:5")
    @Alias(value = "cmp xnsp, #imm, lsl #12", bits = "1 11 100010 1 imm:12 xnsp:5 11111", pseudo = true)
    static void subsUpper(ArmEnv e, int xd, int xnsp, int imm) {
        e.x(xd, Sums.subtract(e, e.xsp(xnsp), (long) (imm << 12)));
    }

    @Insn(value = "subs wd, wnsp, #imm", bits = "0 11 100010 0 imm:12 wnsp:5 wd:5")
    @Alias(value = "cmp wnsp, #imm", bits = "0 11 100010 0 imm:12 wnsp:5 11111", pseudo = true)
    static void subsW(ArmEnv e, int wd, int wnsp, int imm) {
        e.w(wd, Sums.subtract(e, e.wsp(wnsp), imm));
    }

    @Insn(value = "subs wd, wnsp, #imm, lsl #12", bits = "0 11 100010 1 imm:12 wnsp:5 wd:5")
    @Alias(value = "cmp wnsp, #imm, lsl #12", bits = "0 11 100010 1 imm:12 wnsp:5 11111", pseudo = true)
    static void subsUpperW(ArmEnv e, int wd, int wnsp, int imm) {
        e.w(wd, Sums.subtract(e, e.wsp(wnsp), imm << 12));
    }
}
