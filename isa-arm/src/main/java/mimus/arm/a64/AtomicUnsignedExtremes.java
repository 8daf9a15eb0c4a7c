package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Unsigned;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** The greater or the lesser of two unsigned numbers, in memory. */
final class AtomicUnsignedExtremes {
    private AtomicUnsignedExtremes() {}

    @Insn(value = "ldumaxb ws, wt, [base]", bits = "00 111000 0 0 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stumaxb ws, [base]", bits = "00 111000 0 0 1 ws:5 0 110 00 base:5 11111", pseudo = true)
    static void ldumaxb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.max(old, e.w(ws) & 0xff));
        e.w(wt, old);
    }

    @Insn(value = "ldumaxh ws, wt, [base]", bits = "01 111000 0 0 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stumaxh ws, [base]", bits = "01 111000 0 0 1 ws:5 0 110 00 base:5 11111", pseudo = true)
    static void ldumaxh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.max(old, e.w(ws) & 0xffff));
        e.w(wt, old);
    }

    @Insn(value = "ldumax ws, wt, [base]", bits = "10 111000 0 0 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stumax ws, [base]", bits = "10 111000 0 0 1 ws:5 0 110 00 base:5 11111", pseudo = true)
    static void ldumaxW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Unsigned.max(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldumax xs, xt, [base]", bits = "11 111000 0 0 1 xs:5 0 110 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stumax xs, [base]", bits = "11 111000 0 0 1 xs:5 0 110 00 base:5 11111", pseudo = true)
    static void ldumax(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Unsigned.max(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "ldumaxab ws, wt, [base]", bits = "00 111000 1 0 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    static void ldumaxab(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.max(old, e.w(ws) & 0xff));
        e.w(wt, old);
    }

    @Insn(value = "ldumaxah ws, wt, [base]", bits = "01 111000 1 0 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    static void ldumaxah(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.max(old, e.w(ws) & 0xffff));
        e.w(wt, old);
    }

    @Insn(value = "ldumaxa ws, wt, [base]", bits = "10 111000 1 0 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    static void ldumaxaW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Unsigned.max(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldumaxa xs, xt, [base]", bits = "11 111000 1 0 1 xs:5 0 110 00 base:5 xt:5", feature = "lse")
    static void ldumaxa(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Unsigned.max(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "ldumaxlb ws, wt, [base]", bits = "00 111000 0 1 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stumaxlb ws, [base]", bits = "00 111000 0 1 1 ws:5 0 110 00 base:5 11111", pseudo = true)
    static void ldumaxlb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.max(old, e.w(ws) & 0xff));
        e.w(wt, old);
    }

    @Insn(value = "ldumaxlh ws, wt, [base]", bits = "01 111000 0 1 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stumaxlh ws, [base]", bits = "01 111000 0 1 1 ws:5 0 110 00 base:5 11111", pseudo = true)
    static void ldumaxlh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.max(old, e.w(ws) & 0xffff));
        e.w(wt, old);
    }

    @Insn(value = "ldumaxl ws, wt, [base]", bits = "10 111000 0 1 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stumaxl ws, [base]", bits = "10 111000 0 1 1 ws:5 0 110 00 base:5 11111", pseudo = true)
    static void ldumaxlW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Unsigned.max(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldumaxl xs, xt, [base]", bits = "11 111000 0 1 1 xs:5 0 110 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stumaxl xs, [base]", bits = "11 111000 0 1 1 xs:5 0 110 00 base:5 11111", pseudo = true)
    static void ldumaxl(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Unsigned.max(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "ldumaxalb ws, wt, [base]", bits = "00 111000 1 1 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    static void ldumaxalb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.max(old, e.w(ws) & 0xff));
        e.w(wt, old);
    }

    @Insn(value = "ldumaxalh ws, wt, [base]", bits = "01 111000 1 1 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    static void ldumaxalh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.max(old, e.w(ws) & 0xffff));
        e.w(wt, old);
    }

    @Insn(value = "ldumaxal ws, wt, [base]", bits = "10 111000 1 1 1 ws:5 0 110 00 base:5 wt:5", feature = "lse")
    static void ldumaxalW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Unsigned.max(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldumaxal xs, xt, [base]", bits = "11 111000 1 1 1 xs:5 0 110 00 base:5 xt:5", feature = "lse")
    static void ldumaxal(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Unsigned.max(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "lduminb ws, wt, [base]", bits = "00 111000 0 0 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stuminb ws, [base]", bits = "00 111000 0 0 1 ws:5 0 111 00 base:5 11111", pseudo = true)
    static void lduminb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.min(old, e.w(ws) & 0xff));
        e.w(wt, old);
    }

    @Insn(value = "lduminh ws, wt, [base]", bits = "01 111000 0 0 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stuminh ws, [base]", bits = "01 111000 0 0 1 ws:5 0 111 00 base:5 11111", pseudo = true)
    static void lduminh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.min(old, e.w(ws) & 0xffff));
        e.w(wt, old);
    }

    @Insn(value = "ldumin ws, wt, [base]", bits = "10 111000 0 0 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stumin ws, [base]", bits = "10 111000 0 0 1 ws:5 0 111 00 base:5 11111", pseudo = true)
    static void lduminW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Unsigned.min(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldumin xs, xt, [base]", bits = "11 111000 0 0 1 xs:5 0 111 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stumin xs, [base]", bits = "11 111000 0 0 1 xs:5 0 111 00 base:5 11111", pseudo = true)
    static void ldumin(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Unsigned.min(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "lduminab ws, wt, [base]", bits = "00 111000 1 0 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    static void lduminab(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.min(old, e.w(ws) & 0xff));
        e.w(wt, old);
    }

    @Insn(value = "lduminah ws, wt, [base]", bits = "01 111000 1 0 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    static void lduminah(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.min(old, e.w(ws) & 0xffff));
        e.w(wt, old);
    }

    @Insn(value = "ldumina ws, wt, [base]", bits = "10 111000 1 0 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    static void lduminaW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Unsigned.min(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldumina xs, xt, [base]", bits = "11 111000 1 0 1 xs:5 0 111 00 base:5 xt:5", feature = "lse")
    static void ldumina(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Unsigned.min(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "lduminlb ws, wt, [base]", bits = "00 111000 0 1 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stuminlb ws, [base]", bits = "00 111000 0 1 1 ws:5 0 111 00 base:5 11111", pseudo = true)
    static void lduminlb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.min(old, e.w(ws) & 0xff));
        e.w(wt, old);
    }

    @Insn(value = "lduminlh ws, wt, [base]", bits = "01 111000 0 1 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stuminlh ws, [base]", bits = "01 111000 0 1 1 ws:5 0 111 00 base:5 11111", pseudo = true)
    static void lduminlh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.min(old, e.w(ws) & 0xffff));
        e.w(wt, old);
    }

    @Insn(value = "lduminl ws, wt, [base]", bits = "10 111000 0 1 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stuminl ws, [base]", bits = "10 111000 0 1 1 ws:5 0 111 00 base:5 11111", pseudo = true)
    static void lduminlW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Unsigned.min(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "lduminl xs, xt, [base]", bits = "11 111000 0 1 1 xs:5 0 111 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stuminl xs, [base]", bits = "11 111000 0 1 1 xs:5 0 111 00 base:5 11111", pseudo = true)
    static void lduminl(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Unsigned.min(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "lduminalb ws, wt, [base]", bits = "00 111000 1 1 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    static void lduminalb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.min(old, e.w(ws) & 0xff));
        e.w(wt, old);
    }

    @Insn(value = "lduminalh ws, wt, [base]", bits = "01 111000 1 1 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    static void lduminalh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.min(old, e.w(ws) & 0xffff));
        e.w(wt, old);
    }

    @Insn(value = "lduminal ws, wt, [base]", bits = "10 111000 1 1 1 ws:5 0 111 00 base:5 wt:5", feature = "lse")
    static void lduminalW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Unsigned.min(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "lduminal xs, xt, [base]", bits = "11 111000 1 1 1 xs:5 0 111 00 base:5 xt:5", feature = "lse")
    static void lduminal(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Unsigned.min(old, e.x(xs)));
        e.x(xt, old);
    }
}
