package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Atomic clearing of bits in memory. */
final class AtomicClear {
    private AtomicClear() {}

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
}
