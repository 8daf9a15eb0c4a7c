package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Additions in memory, and swaps. */
final class AtomicAdd {
    private AtomicAdd() {}

    @Insn(value = "ldaddb ws, wt, [base]", bits = "00 111000 0 0 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    @Alias(value = "staddb ws, [base]", bits = "00 111000 0 0 1 ws:5 0 000 00 base:5 11111", pseudo = true)
    static void ldaddb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldaddh ws, wt, [base]", bits = "01 111000 0 0 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    @Alias(value = "staddh ws, [base]", bits = "01 111000 0 0 1 ws:5 0 000 00 base:5 11111", pseudo = true)
    static void ldaddh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldadd ws, wt, [base]", bits = "10 111000 0 0 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stadd ws, [base]", bits = "10 111000 0 0 1 ws:5 0 000 00 base:5 11111", pseudo = true)
    static void ldaddW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldadd xs, xt, [base]", bits = "11 111000 0 0 1 xs:5 0 000 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stadd xs, [base]", bits = "11 111000 0 0 1 xs:5 0 000 00 base:5 11111", pseudo = true)
    static void ldadd(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old + e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldaddab ws, wt, [base]", bits = "00 111000 1 0 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    static void ldaddab(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldaddah ws, wt, [base]", bits = "01 111000 1 0 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    static void ldaddah(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldadda ws, wt, [base]", bits = "10 111000 1 0 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    static void ldaddaW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldadda xs, xt, [base]", bits = "11 111000 1 0 1 xs:5 0 000 00 base:5 xt:5", feature = "lse")
    static void ldadda(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old + e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldaddlb ws, wt, [base]", bits = "00 111000 0 1 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    @Alias(value = "staddlb ws, [base]", bits = "00 111000 0 1 1 ws:5 0 000 00 base:5 11111", pseudo = true)
    static void ldaddlb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldaddlh ws, wt, [base]", bits = "01 111000 0 1 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    @Alias(value = "staddlh ws, [base]", bits = "01 111000 0 1 1 ws:5 0 000 00 base:5 11111", pseudo = true)
    static void ldaddlh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldaddl ws, wt, [base]", bits = "10 111000 0 1 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    @Alias(value = "staddl ws, [base]", bits = "10 111000 0 1 1 ws:5 0 000 00 base:5 11111", pseudo = true)
    static void ldaddlW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldaddl xs, xt, [base]", bits = "11 111000 0 1 1 xs:5 0 000 00 base:5 xt:5", feature = "lse")
    @Alias(value = "staddl xs, [base]", bits = "11 111000 0 1 1 xs:5 0 000 00 base:5 11111", pseudo = true)
    static void ldaddl(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old + e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "ldaddalb ws, wt, [base]", bits = "00 111000 1 1 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    static void ldaddalb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldaddalh ws, wt, [base]", bits = "01 111000 1 1 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    static void ldaddalh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldaddal ws, wt, [base]", bits = "10 111000 1 1 1 ws:5 0 000 00 base:5 wt:5", feature = "lse")
    static void ldaddalW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, old + e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "ldaddal xs, xt, [base]", bits = "11 111000 1 1 1 xs:5 0 000 00 base:5 xt:5", feature = "lse")
    static void ldaddal(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, old + e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "swpb ws, wt, [base]", bits = "00 111000 0 0 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swpb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swph ws, wt, [base]", bits = "01 111000 0 0 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swph(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swp ws, wt, [base]", bits = "10 111000 0 0 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swpW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swp xs, xt, [base]", bits = "11 111000 0 0 1 xs:5 1 000 00 base:5 xt:5", feature = "lse")
    static void swp(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "swpab ws, wt, [base]", bits = "00 111000 1 0 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swpab(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swpah ws, wt, [base]", bits = "01 111000 1 0 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swpah(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swpa ws, wt, [base]", bits = "10 111000 1 0 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swpaW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swpa xs, xt, [base]", bits = "11 111000 1 0 1 xs:5 1 000 00 base:5 xt:5", feature = "lse")
    static void swpa(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "swplb ws, wt, [base]", bits = "00 111000 0 1 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swplb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swplh ws, wt, [base]", bits = "01 111000 0 1 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swplh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swpl ws, wt, [base]", bits = "10 111000 0 1 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swplW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swpl xs, xt, [base]", bits = "11 111000 0 1 1 xs:5 1 000 00 base:5 xt:5", feature = "lse")
    static void swpl(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, e.x(xs));
        e.x(xt, old);
    }

    @Insn(value = "swpalb ws, wt, [base]", bits = "00 111000 1 1 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swpalb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swpalh ws, wt, [base]", bits = "01 111000 1 1 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swpalh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swpal ws, wt, [base]", bits = "10 111000 1 1 1 ws:5 1 000 00 base:5 wt:5", feature = "lse")
    static void swpalW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, e.w(ws));
        e.w(wt, old);
    }

    @Insn(value = "swpal xs, xt, [base]", bits = "11 111000 1 1 1 xs:5 1 000 00 base:5 xt:5", feature = "lse")
    static void swpal(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, e.x(xs));
        e.x(xt, old);
    }
}
