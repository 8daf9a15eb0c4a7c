package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Shift;
import mimus.arm.state.Sums;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Data processing (register): add and subtract, of an extended register. */
final class AddSubtractExtended {
    private AddSubtractExtended() {}

    @Insn(
            value = "add xdsp, xnsp, rm, xextend #amount",
            bits = "1 00 01011 00 1 rm:5 xextend:3 amount:3 xnsp:5 xdsp:5",
            reserved = {"amount=5", "amount=6", "amount=7"})
    @Alias(value = "add sp, xnsp, rm", bits = "1 00 01011 00 1 rm:5 011 000 xnsp:5 11111")
    @Alias(value = "add xdsp, sp, rm", bits = "1 00 01011 00 1 rm:5 011 000 11111 xdsp:5")
    @Alias(value = "add xdsp, xnsp, rm, xextend", bits = "1 00 01011 00 1 rm:5 xextend:3 000 xnsp:5 xdsp:5")
    static void add(ArmEnv e, int xdsp, int xnsp, int rm, int xextend, int amount) {
        e.xsp(xdsp, e.xsp(xnsp) + Shift.extended(e.x(rm), xextend, amount));
    }

    @Insn(
            value = "sub xdsp, xnsp, rm, xextend #amount",
            bits = "1 10 01011 00 1 rm:5 xextend:3 amount:3 xnsp:5 xdsp:5",
            reserved = {"amount=5", "amount=6", "amount=7"})
    @Alias(value = "sub sp, xnsp, rm", bits = "1 10 01011 00 1 rm:5 011 000 xnsp:5 11111")
    @Alias(value = "sub xdsp, sp, rm", bits = "1 10 01011 00 1 rm:5 011 000 11111 xdsp:5")
    @Alias(value = "sub xdsp, xnsp, rm, xextend", bits = "1 10 01011 00 1 rm:5 xextend:3 000 xnsp:5 xdsp:5")
    static void sub(ArmEnv e, int xdsp, int xnsp, int rm, int xextend, int amount) {
        e.xsp(xdsp, e.xsp(xnsp) - Shift.extended(e.x(rm), xextend, amount));
    }

    @Insn(
            value = "adds xd, xnsp, rm, xextend #amount",
            bits = "1 01 01011 00 1 rm:5 xextend:3 amount:3 xnsp:5 xd:5",
            reserved = {"amount=5", "amount=6", "amount=7"})
    @Alias(value = "cmn sp, rm", bits = "1 01 01011 00 1 rm:5 011 000 11111 11111", pseudo = true)
    @Alias(value = "cmn xnsp, rm, xextend", bits = "1 01 01011 00 1 rm:5 xextend:3 000 xnsp:5 11111", pseudo = true)
    @Alias(
            value = "cmn xnsp, rm, xextend #amount",
            bits = "1 01 01011 00 1 rm:5 xextend:3 amount:3 xnsp:5 11111",
            pseudo = true)
    @Alias(value = "adds xd, sp, rm", bits = "1 01 01011 00 1 rm:5 011 000 11111 xd:5")
    @Alias(value = "adds xd, xnsp, rm, xextend", bits = "1 01 01011 00 1 rm:5 xextend:3 000 xnsp:5 xd:5")
    static void adds(ArmEnv e, int xd, int xnsp, int rm, int xextend, int amount) {
        e.x(xd, Sums.add(e, e.xsp(xnsp), Shift.extended(e.x(rm), xextend, amount)));
    }

    @Insn(
            value = "subs xd, xnsp, rm, xextend #amount",
            bits = "1 11 01011 00 1 rm:5 xextend:3 amount:3 xnsp:5 xd:5",
            reserved = {"amount=5", "amount=6", "amount=7"})
    @Alias(value = "cmp sp, rm", bits = "1 11 01011 00 1 rm:5 011 000 11111 11111", pseudo = true)
    @Alias(value = "cmp xnsp, rm, xextend", bits = "1 11 01011 00 1 rm:5 xextend:3 000 xnsp:5 11111", pseudo = true)
    @Alias(
            value = "cmp xnsp, rm, xextend #amount",
            bits = "1 11 01011 00 1 rm:5 xextend:3 amount:3 xnsp:5 11111",
            pseudo = true)
    @Alias(value = "subs xd, sp, rm", bits = "1 11 01011 00 1 rm:5 011 000 11111 xd:5")
    @Alias(value = "subs xd, xnsp, rm, xextend", bits = "1 11 01011 00 1 rm:5 xextend:3 000 xnsp:5 xd:5")
    static void subs(ArmEnv e, int xd, int xnsp, int rm, int xextend, int amount) {
        e.x(xd, Sums.subtract(e, e.xsp(xnsp), Shift.extended(e.x(rm), xextend, amount)));
    }

    @Insn(
            value = "add wdsp, wnsp, wm, wextend #amount",
            bits = "0 00 01011 00 1 wm:5 wextend:3 amount:3 wnsp:5 wdsp:5",
            reserved = {"amount=5", "amount=6", "amount=7"})
    @Alias(value = "add wsp, wnsp, wm", bits = "0 00 01011 00 1 wm:5 010 000 wnsp:5 11111")
    @Alias(value = "add wdsp, wsp, wm", bits = "0 00 01011 00 1 wm:5 010 000 11111 wdsp:5")
    @Alias(value = "add wdsp, wnsp, wm, wextend", bits = "0 00 01011 00 1 wm:5 wextend:3 000 wnsp:5 wdsp:5")
    static void addW(ArmEnv e, int wdsp, int wnsp, int wm, int wextend, int amount) {
        e.wsp(wdsp, e.wsp(wnsp) + (int) Shift.extended(e.x(wm), wextend, amount));
    }

    @Insn(
            value = "sub wdsp, wnsp, wm, wextend #amount",
            bits = "0 10 01011 00 1 wm:5 wextend:3 amount:3 wnsp:5 wdsp:5",
            reserved = {"amount=5", "amount=6", "amount=7"})
    @Alias(value = "sub wsp, wnsp, wm", bits = "0 10 01011 00 1 wm:5 010 000 wnsp:5 11111")
    @Alias(value = "sub wdsp, wsp, wm", bits = "0 10 01011 00 1 wm:5 010 000 11111 wdsp:5")
    @Alias(value = "sub wdsp, wnsp, wm, wextend", bits = "0 10 01011 00 1 wm:5 wextend:3 000 wnsp:5 wdsp:5")
    static void subW(ArmEnv e, int wdsp, int wnsp, int wm, int wextend, int amount) {
        e.wsp(wdsp, e.wsp(wnsp) - (int) Shift.extended(e.x(wm), wextend, amount));
    }

    @Insn(
            value = "adds wd, wnsp, wm, wextend #amount",
            bits = "0 01 01011 00 1 wm:5 wextend:3 amount:3 wnsp:5 wd:5",
            reserved = {"amount=5", "amount=6", "amount=7"})
    @Alias(value = "cmn wsp, wm", bits = "0 01 01011 00 1 wm:5 010 000 11111 11111", pseudo = true)
    @Alias(value = "cmn wnsp, wm, wextend", bits = "0 01 01011 00 1 wm:5 wextend:3 000 wnsp:5 11111", pseudo = true)
    @Alias(
            value = "cmn wnsp, wm, wextend #amount",
            bits = "0 01 01011 00 1 wm:5 wextend:3 amount:3 wnsp:5 11111",
            pseudo = true)
    @Alias(value = "adds wd, wsp, wm", bits = "0 01 01011 00 1 wm:5 010 000 11111 wd:5")
    @Alias(value = "adds wd, wnsp, wm, wextend", bits = "0 01 01011 00 1 wm:5 wextend:3 000 wnsp:5 wd:5")
    static void addsW(ArmEnv e, int wd, int wnsp, int wm, int wextend, int amount) {
        e.w(wd, Sums.add(e, e.wsp(wnsp), (int) Shift.extended(e.x(wm), wextend, amount)));
    }

    @Insn(
            value = "subs wd, wnsp, wm, wextend #amount",
            bits = "0 11 01011 00 1 wm:5 wextend:3 amount:3 wnsp:5 wd:5",
            reserved = {"amount=5", "amount=6", "amount=7"})
    @Alias(value = "cmp wsp, wm", bits = "0 11 01011 00 1 wm:5 010 000 11111 11111", pseudo = true)
    @Alias(value = "cmp wnsp, wm, wextend", bits = "0 11 01011 00 1 wm:5 wextend:3 000 wnsp:5 11111", pseudo = true)
    @Alias(
            value = "cmp wnsp, wm, wextend #amount",
            bits = "0 11 01011 00 1 wm:5 wextend:3 amount:3 wnsp:5 11111",
            pseudo = true)
    @Alias(value = "subs wd, wsp, wm", bits = "0 11 01011 00 1 wm:5 010 000 11111 wd:5")
    @Alias(value = "subs wd, wnsp, wm, wextend", bits = "0 11 01011 00 1 wm:5 wextend:3 000 wnsp:5 wd:5")
    static void subsW(ArmEnv e, int wd, int wnsp, int wm, int wextend, int amount) {
        e.w(wd, Sums.subtract(e, e.wsp(wnsp), (int) Shift.extended(e.x(wm), wextend, amount)));
    }
}
