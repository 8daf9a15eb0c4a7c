package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Atomic exclusive or with bits in memory. */
final class AtomicExclusiveOr {
    private AtomicExclusiveOr() {}

    @Insn(value = "ldeorb ws, wt, [base]", bits = "00 111000 0 0 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    @Alias(value = "steorb ws, [base]", bits = "00 111000 0 0 1 ws:5 0 010 00 base:5 11111", pseudo = true)
    static void ldeorb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeorh ws, wt, [base]", bits = "01 111000 0 0 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    @Alias(value = "steorh ws, [base]", bits = "01 111000 0 0 1 ws:5 0 010 00 base:5 11111", pseudo = true)
    static void ldeorh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeor ws, wt, [base]", bits = "10 111000 0 0 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    @Alias(value = "steor ws, [base]", bits = "10 111000 0 0 1 ws:5 0 010 00 base:5 11111", pseudo = true)
    static void ldeorW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeor xs, xt, [base]", bits = "11 111000 0 0 1 xs:5 0 010 00 base:5 xt:5", feature = "lse")
    @Alias(value = "steor xs, [base]", bits = "11 111000 0 0 1 xs:5 0 010 00 base:5 11111", pseudo = true)
    static void ldeor(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old ^ e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldeorab ws, wt, [base]", bits = "00 111000 1 0 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    static void ldeorab(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeorah ws, wt, [base]", bits = "01 111000 1 0 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    static void ldeorah(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeora ws, wt, [base]", bits = "10 111000 1 0 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    static void ldeoraW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeora xs, xt, [base]", bits = "11 111000 1 0 1 xs:5 0 010 00 base:5 xt:5", feature = "lse")
    static void ldeora(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old ^ e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldeorlb ws, wt, [base]", bits = "00 111000 0 1 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    @Alias(value = "steorlb ws, [base]", bits = "00 111000 0 1 1 ws:5 0 010 00 base:5 11111", pseudo = true)
    static void ldeorlb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeorlh ws, wt, [base]", bits = "01 111000 0 1 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    @Alias(value = "steorlh ws, [base]", bits = "01 111000 0 1 1 ws:5 0 010 00 base:5 11111", pseudo = true)
    static void ldeorlh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeorl ws, wt, [base]", bits = "10 111000 0 1 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    @Alias(value = "steorl ws, [base]", bits = "10 111000 0 1 1 ws:5 0 010 00 base:5 11111", pseudo = true)
    static void ldeorlW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeorl xs, xt, [base]", bits = "11 111000 0 1 1 xs:5 0 010 00 base:5 xt:5", feature = "lse")
    @Alias(value = "steorl xs, [base]", bits = "11 111000 0 1 1 xs:5 0 010 00 base:5 11111", pseudo = true)
    static void ldeorl(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old ^ e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldeoralb ws, wt, [base]", bits = "00 111000 1 1 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    static void ldeoralb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeoralh ws, wt, [base]", bits = "01 111000 1 1 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    static void ldeoralh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeoral ws, wt, [base]", bits = "10 111000 1 1 1 ws:5 0 010 00 base:5 wt:5", feature = "lse")
    static void ldeoralW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old ^ e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldeoral xs, xt, [base]", bits = "11 111000 1 1 1 xs:5 0 010 00 base:5 xt:5", feature = "lse")
    static void ldeoral(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old ^ e.x(xs));
        e.x(xt, old);
    }
}
