package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Operations on bits in memory. */
final class AtomicBits {
    private AtomicBits() {}

    @Insn(value = "ldclrb ws, wt, [base]", bits = "00 111000 0 0 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stclrb ws, [base]", bits = "00 111000 0 0 1 ws:5 0 001 00 base:5 11111", pseudo = true)
    static void ldclrb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclrh ws, wt, [base]", bits = "01 111000 0 0 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stclrh ws, [base]", bits = "01 111000 0 0 1 ws:5 0 001 00 base:5 11111", pseudo = true)
    static void ldclrh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclr ws, wt, [base]", bits = "10 111000 0 0 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stclr ws, [base]", bits = "10 111000 0 0 1 ws:5 0 001 00 base:5 11111", pseudo = true)
    static void ldclrW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclr xs, xt, [base]", bits = "11 111000 0 0 1 xs:5 0 001 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stclr xs, [base]", bits = "11 111000 0 0 1 xs:5 0 001 00 base:5 11111", pseudo = true)
    static void ldclr(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old & ~e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldclrab ws, wt, [base]", bits = "00 111000 1 0 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    static void ldclrab(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclrah ws, wt, [base]", bits = "01 111000 1 0 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    static void ldclrah(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclra ws, wt, [base]", bits = "10 111000 1 0 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    static void ldclraW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclra xs, xt, [base]", bits = "11 111000 1 0 1 xs:5 0 001 00 base:5 xt:5", feature = "lse")
    static void ldclra(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old & ~e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldclrlb ws, wt, [base]", bits = "00 111000 0 1 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stclrlb ws, [base]", bits = "00 111000 0 1 1 ws:5 0 001 00 base:5 11111", pseudo = true)
    static void ldclrlb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclrlh ws, wt, [base]", bits = "01 111000 0 1 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stclrlh ws, [base]", bits = "01 111000 0 1 1 ws:5 0 001 00 base:5 11111", pseudo = true)
    static void ldclrlh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclrl ws, wt, [base]", bits = "10 111000 0 1 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stclrl ws, [base]", bits = "10 111000 0 1 1 ws:5 0 001 00 base:5 11111", pseudo = true)
    static void ldclrlW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclrl xs, xt, [base]", bits = "11 111000 0 1 1 xs:5 0 001 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stclrl xs, [base]", bits = "11 111000 0 1 1 xs:5 0 001 00 base:5 11111", pseudo = true)
    static void ldclrl(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old & ~e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldclralb ws, wt, [base]", bits = "00 111000 1 1 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    static void ldclralb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclralh ws, wt, [base]", bits = "01 111000 1 1 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    static void ldclralh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclral ws, wt, [base]", bits = "10 111000 1 1 1 ws:5 0 001 00 base:5 wt:5", feature = "lse")
    static void ldclralW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old & ~e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldclral xs, xt, [base]", bits = "11 111000 1 1 1 xs:5 0 001 00 base:5 xt:5", feature = "lse")
    static void ldclral(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old & ~e.x(xs));
        e.x(xt, old);
    }

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

    @Insn(value = "ldsetb ws, wt, [base]", bits = "00 111000 0 0 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsetb ws, [base]", bits = "00 111000 0 0 1 ws:5 0 011 00 base:5 11111", pseudo = true)
    static void ldsetb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldseth ws, wt, [base]", bits = "01 111000 0 0 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stseth ws, [base]", bits = "01 111000 0 0 1 ws:5 0 011 00 base:5 11111", pseudo = true)
    static void ldseth(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldset ws, wt, [base]", bits = "10 111000 0 0 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stset ws, [base]", bits = "10 111000 0 0 1 ws:5 0 011 00 base:5 11111", pseudo = true)
    static void ldsetW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldset xs, xt, [base]", bits = "11 111000 0 0 1 xs:5 0 011 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stset xs, [base]", bits = "11 111000 0 0 1 xs:5 0 011 00 base:5 11111", pseudo = true)
    static void ldset(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old | e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldsetab ws, wt, [base]", bits = "00 111000 1 0 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    static void ldsetab(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldsetah ws, wt, [base]", bits = "01 111000 1 0 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    static void ldsetah(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldseta ws, wt, [base]", bits = "10 111000 1 0 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    static void ldsetaW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldseta xs, xt, [base]", bits = "11 111000 1 0 1 xs:5 0 011 00 base:5 xt:5", feature = "lse")
    static void ldseta(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old | e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldsetlb ws, wt, [base]", bits = "00 111000 0 1 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsetlb ws, [base]", bits = "00 111000 0 1 1 ws:5 0 011 00 base:5 11111", pseudo = true)
    static void ldsetlb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldsetlh ws, wt, [base]", bits = "01 111000 0 1 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsetlh ws, [base]", bits = "01 111000 0 1 1 ws:5 0 011 00 base:5 11111", pseudo = true)
    static void ldsetlh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldsetl ws, wt, [base]", bits = "10 111000 0 1 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsetl ws, [base]", bits = "10 111000 0 1 1 ws:5 0 011 00 base:5 11111", pseudo = true)
    static void ldsetlW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldsetl xs, xt, [base]", bits = "11 111000 0 1 1 xs:5 0 011 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stsetl xs, [base]", bits = "11 111000 0 1 1 xs:5 0 011 00 base:5 11111", pseudo = true)
    static void ldsetl(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old | e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldsetalb ws, wt, [base]", bits = "00 111000 1 1 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    static void ldsetalb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldsetalh ws, wt, [base]", bits = "01 111000 1 1 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    static void ldsetalh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldsetal ws, wt, [base]", bits = "10 111000 1 1 1 ws:5 0 011 00 base:5 wt:5", feature = "lse")
    static void ldsetalW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old | e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldsetal xs, xt, [base]", bits = "11 111000 1 1 1 xs:5 0 011 00 base:5 xt:5", feature = "lse")
    static void ldsetal(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old | e.x(xs));
        e.x(xt, old);
    }
}
