package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Atomic setting of bits in memory. */
final class AtomicSet {
    private AtomicSet() {}

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
